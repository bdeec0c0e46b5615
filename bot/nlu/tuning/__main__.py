"""`python -m bot.nlu.tuning`: tune the encoder on the examples and keep what changed."""

import time

import numpy as np
import tensorflow as tf  # type: ignore[import-untyped]

from bot.common.environment import environment
from bot.nlu.encoder.file import EncoderFile
from bot.nlu.encoder.four_bit import Floats
from bot.nlu.encoder.merged import LAYERS, original_encoder
from bot.nlu.encoder.network import Network
from bot.nlu.encoder.precision import fastest_precision
from bot.nlu.encoder.reading import read_encoder
from bot.nlu.encoder.tuned_layers import write_layers
from bot.nlu.examples import Example, read_examples, read_messages
from bot.nlu.tuning.figures import accuracy
from bot.nlu.tuning.four_bit_layers import four_bit_layers
from bot.nlu.tuning.record import write_record
from bot.nlu.tuning.settings import TuningSettings
from bot.nlu.tuning.training import Run
from bot.nlu.wording import different_wordings, digest

_NAME_LENGTH = 12


def main() -> None:
    """Tune, or go on with a tuning of the same examples and settings that was interrupted."""
    start, settings = time.monotonic(), TuningSettings()
    examples, validation = different_wordings(read_examples()), read_messages()
    tf.keras.utils.set_random_seed(settings.seed)
    encoder = read_encoder(original_encoder())
    layers = _tune(encoder, examples, settings)
    write_layers(LAYERS, encoder, layers)
    gained = {"before": accuracy(examples, validation, original_encoder()), "after": accuracy(examples, validation)}
    write_record(LAYERS, examples, settings, gained, (time.monotonic() - start) / 60)


def _tune(encoder: EncoderFile, examples: list[Example], settings: TuningSettings) -> dict[str, bytes]:
    """The tuned tensors as they are kept."""
    precision = fastest_precision()
    network = Network(encoder, range(encoder.shape.layers), precision)
    run = Run(encoder, network, examples, settings)
    run.train(environment().state_dir / "tuning" / f"{digest(examples)[:_NAME_LENGTH]}-{settings.seed}")
    numbers = {
        name: _part_of_the_way(encoder.numbers(name), to, settings.kept) for name, to in network.numbers().items()
    }
    return four_bit_layers(encoder, numbers, run.sample(settings.rounding_messages), precision)


def _part_of_the_way(original: Floats, tuned: Floats, kept: float) -> Floats:
    """Between the two encoders: what is learnt stays for the most part, what was known before nearly all."""
    return (original + np.float32(kept) * (tuned - original)).astype(np.float32)


if __name__ == "__main__":
    main()
