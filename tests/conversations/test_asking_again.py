"""The bot asks again by itself, whatever has been restarted in between."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import update

from bot.common.clock import utc_now
from bot.storage.message_tables import reminders
from bot.storage.unit_of_work import Database
from tests.conversations.shopper import Shopper
from tests.conversations.templates import button_title, made_from
from tests.running import running_waybill


async def come_due(state: Path) -> None:
    """Let the time of every reminder have come."""
    database = Database(f"sqlite:///{state}/waybill.db")
    async with database.engine.begin() as connection:
        await connection.execute(update(reminders).values(due_at=utc_now() - timedelta(minutes=1)))
    await database.close()


def heard_by(shopper: Shopper) -> list[str]:
    """What the bot says next without the shopper saying anything."""
    for _ in range(20):
        new = [message["text"] for message in shopper.read(wait=3) if message["from"] == "bot"]
        if new:
            return new
    raise AssertionError("nothing was said")


async def test_a_parcel_is_asked_about_again_after_a_restart(tmp_path: Path) -> None:
    with running_waybill(tmp_path) as waybill:
        shopper = Shopper(waybill.url, "en")
        shopper.say("tracking says delivered but there is nothing at my door, order 1080, mary@example.com")
        [promise] = shopper.press(button_title("yes", "en"))
        assert made_from(promise["text"], "utter_look_again", "en")
    await come_due(tmp_path)
    with running_waybill(tmp_path) as waybill:
        shopper.move_to(waybill.url)
        [asked] = heard_by(shopper)
        assert made_from(asked, "utter_ask_turned_up", "en") and "1080" in asked
        answered = shopper.press(button_title("no", "en"))
        assert made_from(answered[0]["text"], "utter_trace_opened", "en")
        assert shopper.owner == "queue"
        assert shopper.read(wait=6) == []  # the clock looks every five seconds: it asked once
