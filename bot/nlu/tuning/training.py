"""One training run: batches, loss, learning rate, and a checkpoint after each epoch to go on from."""

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow as tf  # type: ignore[import-untyped]
from tqdm import tqdm

from bot.nlu.encoder.batches import Batch, WordTable, batches, cut
from bot.nlu.encoder.encoding import BATCH, encode
from bot.nlu.encoder.file import EncoderFile
from bot.nlu.encoder.four_bit import Floats
from bot.nlu.encoder.network import Network, Values
from bot.nlu.examples import Example
from bot.nlu.tuning.noise import misspelt
from bot.nlu.tuning.settings import TuningSettings
from bot.nlu.wording import wording

_log = logging.getLogger(__name__)
_LONGEST_GRADIENT = 1.0
_MOMENTS = 0.98  # decay of the squared gradients: short runs forget their start


class WarmUpAndDecay(tf.keras.optimizers.schedules.LearningRateSchedule):
    """Up in a straight line over the first `warm_up` of `steps`, then down to nothing."""

    def __init__(self, peak: float, steps: int, warm_up: float) -> None:
        super().__init__()
        self._peak, self._steps, self._rise = peak, float(steps), max(1.0, steps * warm_up)

    def __call__(self, step: Values) -> Values:
        """The learning rate of a step."""
        step = tf.cast(step, tf.float32)
        return self._peak * tf.minimum((step + 1) / self._rise, (self._steps - step) / (self._steps - self._rise + 1))


class Trainer(tf.Module):
    """A network under training with the cosine head over its vectors."""

    def __init__(self, network: Network, head: Floats, steps: int, settings: TuningSettings) -> None:
        """`head` holds each intent's direction to begin with, shape (intents, width)."""
        super().__init__()
        self.network, self.settings = network, settings
        self.head = tf.Variable(head, name="head")
        self.layers_rate = self._optimizer(settings.peak_rate, steps)
        self.head_rate = self._optimizer(settings.head_rate, steps)

    def _optimizer(self, peak: float, steps: int) -> Any:
        rate = WarmUpAndDecay(peak, steps, self.settings.warm_up)
        return tf.keras.optimizers.AdamW(rate, weight_decay=self.settings.weight_decay, beta_2=_MOMENTS)

    @tf.function(
        input_signature=[
            tf.TensorSpec([None, None, None]),
            tf.TensorSpec([None], tf.int32),
            tf.TensorSpec([None], tf.int32),
        ],
        autograph=False,
    )
    def step(self, words: Values, lengths: Values, intents: Values) -> Values:
        """Learn from one batch; its loss before."""
        layers = list(self.network.trained.values())
        with tf.GradientTape() as tape:
            loss = self.loss(words, lengths, intents)
        gradients = tape.gradient(loss, [self.head, *layers])
        gradients, _ = tf.clip_by_global_norm(gradients, _LONGEST_GRADIENT)
        self.head_rate.apply_gradients([(gradients[0], self.head)])
        self.layers_rate.apply_gradients(zip(gradients[1:], layers, strict=True))
        return loss

    def loss(self, words: Values, lengths: Values, intents: Values) -> Values:
        """How far the head misses the intents: the mean cross-entropy, in nats."""
        vectors = self.network.vectors(words, lengths)
        cosines = tf.matmul(vectors, tf.math.l2_normalize(self.head, axis=1), transpose_b=True)
        wanted = tf.one_hot(intents, tf.shape(self.head)[0])
        missed = tf.keras.losses.categorical_crossentropy(
            wanted, self.settings.scale * cosines, from_logits=True, label_smoothing=self.settings.smoothing
        )
        return tf.reduce_mean(missed)


class Run:
    """A tuning from the first epoch, or from the last one that ended, to the last."""

    def __init__(
        self, encoder: EncoderFile, network: Network, examples: Sequence[Example], settings: TuningSettings
    ) -> None:
        tokens = cut(encoder, [wording(example.text) for example in examples])
        self._encoder, self._settings, self._examples = encoder, settings, examples
        names = sorted({example.intent for example in examples})
        self._intents = np.array([names.index(example.intent) for example in examples], dtype=np.int32)
        steps = settings.epochs * -(-len(examples) // settings.batch)
        head = self._directions(encode(network, WordTable(encoder, tokens), tokens), len(names))
        self.trainer = Trainer(network, head, steps, settings)

    def _directions(self, vectors: Floats, intents: int) -> Floats:
        """Each intent's mean vector, less the mean of all: where the head begins."""
        means = np.array([vectors[self._intents == intent].mean(axis=0) for intent in range(intents)])
        return (means - means.mean(axis=0)).astype(np.float32)

    def train(self, folder: Path) -> None:
        """Train all epochs that `folder` has no checkpoint of."""
        epoch = tf.Variable(0, trainable=False, dtype=tf.int64)
        manager = tf.train.CheckpointManager(tf.train.Checkpoint(run=self.trainer, epoch=epoch), str(folder), 1)
        if manager.restore_or_initialize():
            _log.info("going on after epoch %d", epoch.numpy())
        while epoch < self._settings.epochs:
            self._epoch(int(epoch.numpy()))
            epoch.assign_add(1)
            manager.save()

    def _epoch(self, number: int) -> None:
        total = -(-len(self._examples) // self._settings.batch)
        losses: list[float] = []
        with tqdm(self._batches(number), f"Epoch {number + 1} of {self._settings.epochs}", total, unit=" steps") as bar:
            for batch in bar:
                loss = self.trainer.step(batch.words, batch.lengths, self._intents[batch.chosen])
                losses.append(float(loss))
                bar.set_postfix(loss=f"{np.mean(losses[-50:]):.3f}", refresh=False)

    def sample(self, count: int) -> list[Batch]:
        """Some of the messages trained on, at random, as they are written."""
        chosen = np.random.default_rng(self._settings.seed).permutation(len(self._examples))[:count]
        tokens = cut(self._encoder, [wording(self._examples[index].text) for index in chosen])
        return [*batches(WordTable(self._encoder, tokens), tokens, BATCH, np.random.default_rng(0))]

    def _batches(self, number: int) -> Iterator[Batch]:
        """An epoch's batches: the same for the same seed and epoch, whether or not the run was interrupted."""
        random = np.random.default_rng((self._settings.seed, number))
        texts = [misspelt(wording(example.text), self._settings.misspelt, random) for example in self._examples]
        tokens = cut(self._encoder, texts)
        return batches(WordTable(self._encoder, tokens), tokens, self._settings.batch, random)
