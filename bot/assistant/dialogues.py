"""The assistant's own memory of dialogues: Rasa's tracker store, from which Rasa itself never removes anything."""

from collections.abc import Sequence
from pathlib import Path

import aiosqlite


class Dialogues:
    """The dialogues in the SQLite file that the assistant keeps.

    Args:
        file: as `waybill run` names it to the assistant.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    async def erase(self, conversations: Sequence[str]) -> None:
        """Remove all that the assistant remembers of these conversations; without a file there is nothing."""
        if not self._file.exists():
            return
        async with aiosqlite.connect(self._file) as memory:
            tables = await memory.execute_fetchall("SELECT 1 FROM sqlite_master WHERE name = 'events'")
            if tables:
                ids = [(conversation,) for conversation in conversations]
                await memory.executemany("DELETE FROM events WHERE sender_id = ?", ids)
                await memory.commit()
