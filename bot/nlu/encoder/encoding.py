"""Many messages through the network, a batch at a time."""

from collections.abc import Sequence

import numpy as np
import tensorflow as tf  # type: ignore[import-untyped]
from tqdm import tqdm

from bot.nlu.encoder.batches import Integers, WordTable, batches
from bot.nlu.encoder.four_bit import Floats
from bot.nlu.encoder.network import Network

BATCH = 64  # messages; fewer or more take longer


def encode(network: Network, table: WordTable, tokens: Sequence[Integers]) -> Floats:
    """The vectors of many messages, shape (n, width), with a progress bar where a person is watching."""
    forward = tf.function(
        network.vectors, input_signature=[tf.TensorSpec([None, None, None]), tf.TensorSpec([None], tf.int32)]
    )
    vectors = np.zeros((len(tokens), network.shape.width), dtype=np.float32)
    with tqdm(desc="Embedding the examples", total=len(tokens), unit=" messages", disable=None) as bar:
        for batch in batches(table, tokens, BATCH, np.random.default_rng(0)):
            vectors[batch.chosen] = forward(batch.words, batch.lengths).numpy()
            bar.update(len(batch.chosen))
    return vectors
