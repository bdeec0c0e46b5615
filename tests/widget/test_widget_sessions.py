"""Opening a conversation: its language, its token, and whom the storefront vouches for."""

import uuid
from datetime import UTC, datetime
from typing import Any

import pytest
from limits import RateLimitItemPerMinute

from bot.conversations.lists import Wanted
from tests.hub.serving import Client, Shopper, database_of, error_of, identity, open_session


async def test_a_session_is_a_token_and_a_conversation(shopper: Shopper) -> None:
    assert len(shopper.token) >= 40
    assert str(uuid.UUID(shopper.conversation)) == shopper.conversation
    assert await shopper.reads() == {"messages": [], "owner": "bot"}


async def test_the_token_itself_is_not_kept(hub: Client, shopper: Shopper) -> None:
    async with database_of(hub).begin() as work:
        kept = await work.conversations.get(shopper.conversation)
    assert kept is not None and kept.token_hash != shopper.token and shopper.token not in repr(kept)


async def test_a_vouched_for_shopper_is_known(hub: Client) -> None:
    shopper = await open_session(hub, identity=identity(email="Anna@Example.com", name="Anna A.", customer_id=7))
    async with database_of(hub).begin() as work:
        kept = await work.conversations.get(shopper.conversation)
        vouched = await work.proofs.identity(shopper.conversation)
    assert kept is not None and (kept.verified, kept.customer_name) == (True, "Anna A.")
    assert vouched == "anna@example.com"


async def test_nobody_is_vouched_for_without_an_identity(hub: Client, shopper: Shopper) -> None:
    async with database_of(hub).begin() as work:
        kept = await work.conversations.get(shopper.conversation)
        vouched = await work.proofs.identity(shopper.conversation)
    assert kept is not None and (kept.verified, kept.customer_email, vouched) == (False, "", None)


BAD_IDENTITIES: dict[str, dict[str, Any]] = {
    "wrong secret": {"secret": "a secret that the storefront does not have"},
    "expired": {"exp": datetime(2020, 1, 1, tzinfo=UTC)},
    "never expires": {"exp": None},
    "unsigned": {"algorithm": "none"},
    "another algorithm": {"algorithm": "HS384"},
    "no e-mail": {"email": None},
    "empty e-mail": {"email": ""},
    "blank e-mail": {"email": "  "},
    "e-mail is not text": {"email": {"address": "anna@example.com"}},
}


@pytest.mark.parametrize("claims", BAD_IDENTITIES.values(), ids=BAD_IDENTITIES)
async def test_an_identity_that_cannot_be_trusted_opens_nothing(hub: Client, claims: dict[str, Any]) -> None:
    response = await hub.post("/api/chat/sessions", json={"identity": identity(**claims)})
    assert (response.status, await error_of(response)) == (401, "bad_identity")
    async with database_of(hub).begin() as work:
        assert await work.lists.page(Wanted(), 0, 1) == []


@pytest.mark.parametrize("token", ["anna@example.com", "a.b.c", "ключ.от.квартиры", "." * 5000])
async def test_an_identity_that_is_no_token_opens_nothing(hub: Client, token: str) -> None:
    response = await hub.post("/api/chat/sessions", json={"identity": token})
    assert (response.status, await error_of(response)) == (401, "bad_identity")


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        ("en", "en"),
        ("ru-RU", "ru"),
        ("LT", "lt"),
        ("no", "nb"),
        ("nn_NO", "nb"),
        ("nb-NO", "nb"),
        ("zh-Hans-CN", "zh"),
        ("de", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
async def test_the_language_is_one_of_the_shop_s(hub: Client, wanted: str | None, spoken: str) -> None:
    shopper = await open_session(hub, language=wanted)
    async with database_of(hub).begin() as work:
        kept = await work.conversations.get(shopper.conversation)
    assert kept is not None and kept.language == spoken


@pytest.mark.parametrize("body", [{"language": 5}, {"language": "x" * 36}, {"identity": ["a"]}, [], "en"])
async def test_a_session_of_the_wrong_shape_is_422(hub: Client, body: Any) -> None:
    response = await hub.post("/api/chat/sessions", json=body)
    assert (response.status, await error_of(response)) == (422, "invalid")


async def test_too_many_sessions_of_an_address_in_a_minute_are_429(
    hub: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.widget.gate._SESSIONS", RateLimitItemPerMinute(3))
    for _ in range(3):
        await open_session(hub)
    response = await hub.post("/api/chat/sessions", json={})
    assert (response.status, await error_of(response)) == (429, "too_fast")
