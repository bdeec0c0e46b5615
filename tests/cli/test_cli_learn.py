"""`waybill learn` writes what was taught at the desk into the project."""

import asyncio
import shutil
from pathlib import Path

import pytest

from bot.common.clock import utc_now
from bot.conversations.lessons import Lesson, lesson_key
from bot.nlu.examples import EXAMPLES
from bot.nlu.learning import school
from bot.nlu.learning.learned_file import NAME
from bot.storage import schema
from bot.storage.unit_of_work import Database
from tests.cli.conftest import Waybill

TEXT = "the moon ate my parcel for breakfast, where is it"


async def _teach(url: str, *lessons: Lesson) -> None:
    database = Database(url)
    await schema.upgrade(database.engine)
    async with database.begin() as work:
        for lesson in lessons:
            work.lessons.add(lesson)
        await work.commit()
    await database.close()


def test_lessons_become_examples(waybill: Waybill, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Path(shutil.copytree(EXAMPLES, state / "nlu"))
    monkeypatch.setattr(school.School.__init__, "__defaults__", (folder, ()))
    outcome = waybill("learn")
    assert (outcome.code, outcome.out) == (0, "Train with `waybill train`.")
    now = utc_now()
    given = Lesson(lesson_key(TEXT, "en"), TEXT, "en", "track_order", "Maja", now)
    known = Lesson(lesson_key("cancel my order", "en"), "cancel my order", "en", "cancel_order", "Maja", now)
    asyncio.run(_teach(f"sqlite:///{state}/waybill.db", given, known))
    outcome = waybill("learn")
    assert outcome.code == 0 and "en/learned.yml: 1 example" in outcome.out
    assert "1 left out: an example says the same." in outcome.out
    assert f"    - {TEXT}\n" in (folder / "en" / NAME).read_text()
