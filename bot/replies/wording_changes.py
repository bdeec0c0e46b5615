"""Who changed which text, when: nothing that was ever said is lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(eq=False)
class WordingChange:
    """One saved change of a text; None stands for ours."""

    language: str
    key: str
    author: str  # their name at that time
    at: datetime
    before: str | None
    after: str | None
    id: int | None = None


class WordingChanges(Protocol):
    """The changes that were saved at the desk."""

    async def of(self, language: str, key: str, most: int) -> Sequence[WordingChange]:
        """Those of one text, newest first."""

    def add(self, change: WordingChange) -> None:
        """Keep a new one."""
