"""Whether the trained model is that of these examples and rules."""

import os
from pathlib import Path

import pytest

from bot.hub import model

FILES = ("config.yml", "domain.yml", "data/nlu/en/talking.yml", "data/rules/people.yml", "bot/nlu/language.py")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a model that was just trained."""
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"the content of {name}", encoding="utf-8")
    (tmp_path / "models").mkdir()
    monkeypatch.chdir(tmp_path)
    model.MODEL.write_bytes(b"a model")
    model.remember()
    return tmp_path


def test_a_model_just_trained_is_current() -> None:
    assert model.is_current()


@pytest.mark.parametrize("name", FILES)
def test_a_changed_file_makes_it_old(folder: Path, name: str) -> None:
    (folder / name).write_text("changed", encoding="utf-8")
    assert not model.is_current()


@pytest.mark.parametrize("name", FILES)
def test_a_removed_file_makes_it_old(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert not model.is_current()


@pytest.mark.parametrize("name", ["data/nlu/fi/talking.yml", "data/stories/more.yml", "bot/nlu/more.py"])
def test_a_new_file_makes_it_old(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).touch()
    assert not model.is_current()


def test_a_renamed_file_makes_it_old(folder: Path) -> None:
    (folder / "data/nlu/en/talking.yml").rename(folder / "data/nlu/en/people.yml")
    assert not model.is_current()


@pytest.mark.parametrize("name", ["README.md", "shop.yml", "bot/desk.py", "data/notes.txt"])
def test_files_it_was_not_trained_from_do_not_matter(folder: Path, name: str) -> None:
    (folder / name).write_text("new", encoding="utf-8")
    assert model.is_current()


def test_the_time_of_a_file_does_not_matter(folder: Path) -> None:
    for name in FILES:
        os.utime(folder / name, (0, 0))
    assert model.is_current()


@pytest.mark.parametrize("name", ["models/waybill.tar.gz", "models/waybill.fingerprint"])
def test_without_model_or_fingerprint_it_is_not_current(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert not model.is_current()
