"""The tuned network's layers in 4 bits, rounded one matrix after another along the way of real messages."""

from collections.abc import Sequence

import numpy as np
import tensorflow as tf  # type: ignore[import-untyped]
from tqdm import tqdm

from bot.nlu.encoder.batches import Batch
from bot.nlu.encoder.file import EncoderFile
from bot.nlu.encoder.four_bit import Floats
from bot.nlu.encoder.network import Network, Values
from bot.nlu.tuning.rounding import round_matrix

_STAGES = (("q", "k", "v"), ("ao",), ("fi",), ("fo",))  # matrices of one stage have inputs that the stages before make


class RecordingNetwork(Network):
    """A network that notes what its matrices are given."""

    def __init__(self, encoder: EncoderFile, numbers: dict[str, Floats], precision: tf.DType) -> None:
        super().__init__(encoder, range(encoder.shape.layers), precision)
        for name, variable in self.trained.items():
            variable.assign(numbers[name].reshape(variable.shape))
        self.given: dict[str, list[Floats]] = {}
        self._present: Values = None

    def linear(self, name: str, state: Values) -> Values:
        """As in `Network`; the rows that are no padding are kept in `given`."""
        self.given.setdefault(name, []).append(tf.boolean_mask(state, self._present > 0).numpy())
        return super().linear(name, state)

    def walk(self, layer: int, states: Sequence[tuple[Values, Values]]) -> list[tuple[Values, Values]]:
        """One layer over the states of several batches, its inputs noted afresh."""
        self.given.clear()
        following = []
        for state, present in states:
            self._present = present
            following.append((self.layer(layer, state, present), present))
        return following

    def inputs(self, name: str) -> Floats:
        """What a matrix was given in the last walk, shape (tokens, inputs)."""
        return np.concatenate(self.given[name])


def four_bit_layers(
    encoder: EncoderFile, numbers: dict[str, Floats], messages: Sequence[Batch], precision: tf.DType
) -> dict[str, bytes]:
    """All tensors of the layers as the model file holds them.

    Args:
        encoder: where the rest of the network is.
        numbers: the tuned tensors, flat, by name.
        messages: what the rounded network shall answer as the tuned one does; some 1 500 messages.
        precision: of the matrix products on the way.
    """
    tuned, rounded = (RecordingNetwork(encoder, numbers, precision) for _ in range(2))
    wanted = [tuned.start(batch.words, batch.lengths) for batch in messages]
    given = list(wanted)
    packed = {name: values.tobytes() for name, values in numbers.items() if not encoder.tensors[name].in_four_bits}
    for layer in tqdm(range(encoder.shape.layers), "Rounding to 4 bits", unit=" layers"):
        wanted = tuned.walk(layer, wanted)
        for stage in _STAGES:
            rounded.walk(layer, given)
            for name in (f"l{layer}.{part}" for part in stage):
                matrix = tuned.trained[f"{name}.w"].numpy()
                packed[f"{name}.w"], numbers_now = round_matrix(matrix, tuned.inputs(name), rounded.inputs(name))
                rounded.trained[f"{name}.w"].assign(numbers_now)
        given = rounded.walk(layer, given)
    return packed
