"""Rounds a tuned matrix to 4 bits without losing what tuning changed.

Tuning moves each weight by far less than a step of its 4-bit scale, and the weights start exactly on the steps:
rounding each to the nearest one would give back the untuned matrix (measured: a cosine of 0.58 to the tuned vectors,
0.99 with what follows). So the error of each column is passed on to the columns after it, weighted by how the inputs
go together, until it crosses a step: the GPTQ method of Frantar et al., 2022 (arXiv:2210.17323).
"""

import numpy as np
from scipy import linalg

from bot.nlu.encoder import four_bit
from bot.nlu.encoder.four_bit import BLOCK, Floats

_DAMPING = 0.01  # share of the mean input power added to each, so that rare inputs are not fitted


def round_matrix(weights: Floats, wanted: Floats, given: Floats) -> tuple[bytes, Floats]:
    """The matrix in 4 bits that makes of `given` nearly what `weights` makes of `wanted`.

    Args:
        weights: shape (outputs, inputs).
        wanted: inputs in the tuned network, shape (n, inputs).
        given: the same tokens' inputs in the network whose earlier matrices are rounded already.

    Returns:
        The blocks as the model file holds them, and the same numbers unpacked, shape (outputs, inputs).
    """
    power = given.T @ given
    power[np.diag_indices_from(power)] += _DAMPING * np.trace(power) / len(power)
    drift = (wanted - given).T @ given
    aim = weights + weights @ np.asarray(linalg.solve(power, drift.T, assume_a="pos")).T.astype(np.float32)
    spread = linalg.cholesky(linalg.inv(power.astype(np.float64)), lower=False).astype(np.float32)
    return _diffuse(aim, spread)


def _diffuse(aim: Floats, spread: Floats) -> tuple[bytes, Floats]:
    """Round block by block, left to right; `spread` is the upper Cholesky factor of the inverse input power."""
    rest, steps, scales = aim.copy(), [], []
    for start in range(0, aim.shape[1], BLOCK):
        stop = start + BLOCK
        block, errors = rest[:, start:stop], np.zeros((len(aim), BLOCK), dtype=np.float32)
        scale = four_bit.best_scales(block)
        taken = np.zeros_like(errors)
        for column in range(BLOCK):
            at = start + column
            taken[:, column : column + 1] = four_bit.nibbles(block[:, column : column + 1].copy(), scale)
            rounded = (taken[:, column] - 8) * scale[:, 0]
            errors[:, column] = (block[:, column] - rounded) / spread[at, at]
            block[:, column + 1 :] -= np.outer(errors[:, column], spread[at, at + 1 : stop])
        rest[:, stop:] -= errors @ spread[start:stop, stop:]
        steps.append(taken)
        scales.append(scale)
    packed = four_bit.join(np.stack(steps, axis=1).reshape(-1, BLOCK), np.stack(scales, axis=1).reshape(-1, 1))
    return packed, four_bit.unpack(packed).reshape(aim.shape)
