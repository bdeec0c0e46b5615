"""Which lessons the trained model has learnt, written down beside it."""

from pathlib import Path

from bot.conversations.lessons import IGNORED, Lesson, lesson_key
from bot.nlu.examples import EXAMPLES, read_examples
from bot.nlu.learning.learned_file import NAME

_RECORD = Path("models/waybill.learned")


def remember_learnt(examples: Path = EXAMPLES, record: Path = _RECORD) -> None:
    """Write down the lessons among the examples a model has just been trained from."""
    learned = [example for example in read_examples(examples) if example.file.name == NAME]
    lines = sorted(_mark(lesson_key(each.text, each.language), each.intent) for each in learned)
    record.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def learnt(record: Path = _RECORD) -> frozenset[str]:
    """The marks of the lessons the model was trained from."""
    return frozenset(record.read_text(encoding="utf-8").splitlines()) if record.exists() else frozenset()


def state(lesson: Lesson, done: frozenset[str]) -> str:
    """`ignored`, `trained` when its mark is among those learnt, else `waiting`."""
    if lesson.intent == IGNORED:
        return "ignored"
    return "trained" if _mark(lesson.key, lesson.intent) in done else "waiting"


def _mark(key: str, intent: str) -> str:
    return f"{key} {intent}"
