"""Texts agents use again and again, in the languages of the shoppers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

FIELDS = ("name", "order", "tracking", "agent", "shop")  # what is filled in from the conversation

_FIELD = re.compile(r"\{([^{}]*)\}")


@dataclass(eq=False)
class SavedReply:
    """One text under a title, by language."""

    title: str
    texts: dict[str, str]  # by language code
    changed_at: datetime
    changed_by: str = ""
    id: int | None = None


class SavedReplies(Protocol):
    """All saved replies."""

    async def all(self) -> Sequence[SavedReply]:
        """Every one, by title."""

    async def get(self, reply_id: int) -> SavedReply | None:
        """The one with this id."""

    def add(self, reply: SavedReply) -> None:
        """Keep a new one."""

    async def remove(self, reply: SavedReply) -> None:
        """Forget one."""


def unknown_fields(texts: Mapping[str, str]) -> Sequence[str]:
    """What stands in braces and nothing fills, in order."""
    found = [name for text in texts.values() for name in _FIELD.findall(text)]
    return [f"{{{name}}}" for name in dict.fromkeys(found) if name not in FIELDS]
