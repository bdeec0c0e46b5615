"""Which lessons the trained model has learnt, written down beside it."""

from pathlib import Path

from bot.conversations.lessons import lesson_key
from bot.nlu.examples import EXAMPLES, Example, read_examples
from bot.nlu.learning.learned_file import NAME

_RECORD = Path("models/waybill.learned")


def remember_learnt(examples: Path = EXAMPLES, record: Path = _RECORD) -> None:
    """Write down the lessons among the examples a model has just been trained from."""
    lines = sorted(mark(example) for example in read_examples(examples) if example.file.name == NAME)
    record.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def learnt(record: Path = _RECORD) -> frozenset[str]:
    """The marks of the lessons the model was trained from."""
    return frozenset(record.read_text(encoding="utf-8").splitlines()) if record.exists() else frozenset()


def mark(example: Example) -> str:
    """What tells an example and its intent from others."""
    return f"{lesson_key(example.text, example.language)} {example.intent}"
