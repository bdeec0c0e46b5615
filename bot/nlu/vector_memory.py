"""Sentence vectors remembered between trainings."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.common.environment import environment
from bot.nlu.encoder.merged import encoder_name, merged_encoder
from bot.nlu.wording import wording

_OF_ENGINE = "FROM vectors WHERE engine = ?"

Vector = npt.NDArray[np.float32]  # shape (384,), length 1


class VectorMemory:
    """A SQLite file of vectors, by the encoder they come from and the wording they stand for."""

    def __init__(self, path: Path | None = None, encoder: Path | None = None) -> None:
        """Open or make the file; the one in the state folder and the tuned encoder unless given."""
        state_dir = environment().state_dir
        self.encoder = encoder or merged_encoder(state_dir)
        self._path, self._engine = path or state_dir / "embeddings.db", encoder_name(self.encoder)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._path)) as connection, connection:
            connection.execute(
                "CREATE TABLE IF NOT EXISTS vectors (engine TEXT, text TEXT, vector BLOB, PRIMARY KEY (engine, text))"
            )

    def add(self, vectors: Iterable[tuple[str, Vector]]) -> None:
        """Remember the vectors of wordings, all of them or, if the iterable breaks off, none."""
        with closing(sqlite3.connect(self._path)) as connection, connection:
            rows = ((self._engine, text, vector.tobytes()) for text, vector in vectors)
            connection.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)", rows)

    def unknown(self, texts: Sequence[str]) -> list[str]:
        """The wordings among these messages' that have no vector yet, each once, in alphabetical order."""
        with closing(sqlite3.connect(self._path)) as connection:
            known = {text for (text,) in connection.execute(f"SELECT text {_OF_ENGINE}", (self._engine,))}
        return sorted({wording(text) for text in texts} - known)

    def vectors(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """The vectors of messages, all of them known, shape (n, 384)."""
        with closing(sqlite3.connect(self._path)) as connection:
            known = dict(connection.execute(f"SELECT text, vector {_OF_ENGINE}", (self._engine,)))
        return np.array([np.frombuffer(known[wording(text)], dtype=np.float32) for text in texts])
