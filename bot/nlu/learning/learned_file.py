"""`data/nlu/<language>/learned.yml`: the lessons as examples."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from bot.conversations.lessons import Lesson

NAME = "learned.yml"
_HEAD = 'version: "3.1"\n\nnlu:\n'


def render(lessons: Iterable[Lesson]) -> str:
    """Rasa's YAML of lessons in one language, by intent and text; empty when there are none."""
    texts: dict[str, set[str]] = defaultdict(set)
    for lesson in lessons:
        texts[lesson.intent].add(lesson.text)
    return _HEAD + "\n".join(_intent(intent, sorted(texts[intent])) for intent in sorted(texts)) if texts else ""


def write(folder: Path, content: str) -> None:
    """Put the content where training finds it, at once or not at all; without any the file goes."""
    target = folder / NAME
    if not content:
        target.unlink(missing_ok=True)
        return
    partial = target.with_suffix(".part")
    partial.write_text(content, encoding="utf-8")
    partial.replace(target)


def _intent(intent: str, texts: Iterable[str]) -> str:
    return f"- intent: {intent}\n  examples: |\n" + "".join(f"    - {text}\n" for text in texts)
