"""`waybill learn`: what people taught at the desk becomes examples."""

import asyncio
from collections import Counter
from collections.abc import Sequence

from bot.cli.screen import screen
from bot.common.environment import environment
from bot.conversations.lessons import Lesson
from bot.storage import schema
from bot.storage.unit_of_work import Database

_WHY = {
    "known": "an example says the same",
    "conflict": "the same message is an example of another intent",
    "measured": "it is kept for measuring",
    "language": "it is in another language or script",
    "wordless": "it has no words",
    "long": "it is too long",
    "full": "the intent has enough examples in that language",
}


def learn() -> None:
    """Write the messages that were given an intent at the desk into data/nlu/<language>/learned.yml."""
    from bot.nlu.learning.school import School  # spaCy takes half a second, which no other command needs

    lessons, school = asyncio.run(_lessons()), School()
    for path, number in school.write(lessons).items():
        if number:
            screen.print(f"✓ {path}: {number} examples", style="green", markup=False)
    for state, number in Counter(school.states(lessons).values()).items():
        if state in _WHY:
            screen.print(f"{number} left out: {_WHY[state]}.")
    screen.print("Train with `waybill train`.")


async def _lessons() -> Sequence[Lesson]:
    database = Database(environment().database_url)
    try:
        await schema.upgrade(database.engine)
        async with database.read() as work:
            return await work.lessons.all()
    finally:
        await database.close()
