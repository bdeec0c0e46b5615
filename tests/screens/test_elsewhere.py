"""The desk while people answer in Chatwoot: it shows, and leads there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bot.common.clock import utc_now
from bot.common.desk_settings import Chatwoot, DeskPlace
from bot.common.shop_settings import ShopSettings
from bot.conversations.agents import Role
from bot.conversations.model import Conversation
from bot.conversations.ownership import Owner
from tests.mail.post_office import free_port
from tests.screens.accessibility import check_accessible
from tests.screens.conftest import PHONE, WIDE, OpenDesk
from tests.screens.served import Served, serving


@pytest.fixture
def served(settings: ShopSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """A hub whose Chatwoot is down."""
    monkeypatch.setenv("WAYBILL_CHATWOOT_TOKEN", "token")
    monkeypatch.setenv("WAYBILL_CHATWOOT_WEBHOOK_SECRET", "secret")
    chatwoot = Chatwoot(url=f"http://127.0.0.1:{free_port()}", account=3, inbox=7)
    changed = settings.model_copy(update={"desk": DeskPlace.CHATWOOT, "chatwoot": chatwoot})
    with serving(changed, tmp_path) as running:
        yield running


async def _one_waits(served: Served) -> None:
    now = utc_now()
    async with served.database.begin() as work:
        work.conversations.add(
            Conversation("c1", "widget", "hash", "en", now, now, Owner.QUEUE, customer_name="Anna", waiting_since=now)
        )
        await work.commit()


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (PHONE, True)])
def test_the_desk_shows_the_conversation_and_where_to_answer_it(
    served: Served, open_desk: OpenDesk, size: dict[str, int], dark: bool
) -> None:
    served.run(_one_waits(served))
    page = open_desk("Asta", "queue/c1", Role.ADMIN, size, dark)
    link = page.get_by_role("link", name="Open Chatwoot")
    expect(link).to_be_visible()
    assert (link.get_attribute("href") or "").endswith("/app/accounts/3/inbox/7")
    expect(page.get_by_role("button", name="Take")).to_have_count(0)
    expect(page.get_by_role("textbox", name="Reply")).to_have_count(0)
    check_accessible(page)
