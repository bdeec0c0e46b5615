"""Messages of the same wording as one entry of the list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.conversations.lessons import lesson_key, lesson_text
from bot.conversations.reporting import Missed


@dataclass
class Wording:
    """What was not understood, how often, and when last; the text names nobody and no order."""

    key: str
    text: str
    language: str
    times: int
    at: datetime
    conversation_id: str
    guesses: tuple[tuple[str, float], ...]


def wordings(missed: Iterable[Missed]) -> list[Wording]:
    """The messages, newest first, by wording; each entry shows the newest of its messages."""
    found: dict[str, Wording] = {}
    for message in missed:
        text = lesson_text(message.text)
        if not text:
            continue
        key = lesson_key(text, message.language)
        if key in found:
            found[key].times += 1
            found[key].guesses = found[key].guesses or message.guesses
        else:
            found[key] = Wording(key, text, message.language, 1, message.at, message.conversation_id, message.guesses)
    return list(found.values())


def wording_view(wording: Wording) -> dict[str, Any]:
    """An entry as the desk's browser gets it."""
    return {
        "id": wording.key,
        "text": wording.text,
        "language": wording.language,
        "times": wording.times,
        "at": wording.at.isoformat(),
        "conversation": wording.conversation_id,
        "guesses": [{"intent": intent, "confidence": share} for intent, share in wording.guesses],
    }


def sheet(found: Sequence[Wording]) -> tuple[Sequence[str], list[Sequence[object]]]:
    """The columns and rows of the list as a table."""
    heads = ("text", "language", "times", "last_at", "guess_1", "guess_2")
    rows: list[Sequence[object]] = []
    for each in found:
        first, second = [*(intent for intent, _ in each.guesses), "", ""][:2]
        rows.append((each.text, each.language, each.times, each.at.isoformat(timespec="seconds"), first, second))
    return heads, rows
