"""Saved replies: admins write them, agents use them."""

from typing import Any

import pytest

from tests.desk.at_the_desk import Desk
from tests.hub.serving import error_of

LANGUAGES = {"en", "ru", "lt", "nb", "zh"}


async def listed(desk: Desk) -> list[dict[str, Any]]:
    """All saved replies."""
    replies: list[dict[str, Any]] = (await (await desk.get("saved-replies")).json())["replies"]
    return replies


async def test_a_new_desk_has_some_in_every_language(maja: Desk) -> None:
    replies = await listed(maja)
    assert len(replies) >= 5
    assert all(set(reply["texts"]) == LANGUAGES for reply in replies)


async def test_an_admin_adds_changes_and_deletes_one(asta: Desk) -> None:
    body = {"title": "Thanks", "texts": {"en": "Thank you, {name}!", "lt": " "}}
    added = await (await asta.post("saved-replies", body)).json()
    assert (added["texts"], added["changed_by"]) == ({"en": "Thank you, {name}!"}, "Asta")
    path = f"saved-replies/{added['id']}"
    changed = await asta.post(path, {"title": "Thank you", "texts": {"nb": "Takk!"}})
    assert (await changed.json())["texts"] == {"nb": "Takk!"}
    before = len(await listed(asta))
    gone = await asta.client.delete(f"/api/desk/{path}", headers={"X-CSRF-Token": asta.csrf})
    assert (gone.status, len(await listed(asta))) == (204, before - 1)
    assert (await asta.post(path, body)).status == 404


@pytest.mark.parametrize(
    "body",
    [
        {"title": "", "texts": {"en": "x"}},
        {"title": "x", "texts": {}},
        {"title": "x", "texts": {"xx": "x"}},
        {"title": "x", "texts": {"en": "{vardas}"}},
        {"title": "x", "texts": {"en": "x" * 4001}},
        {"title": "x" * 81, "texts": {"en": "x"}},
    ],
    ids=["no title", "no text", "foreign language", "unknown field", "endless", "long title"],
)
async def test_what_could_not_be_used_is_422(asta: Desk, body: dict[str, Any]) -> None:
    response = await asta.post("saved-replies", body)
    assert (response.status, await error_of(response)) == (422, "invalid")


async def test_a_title_stands_for_one_reply(asta: Desk) -> None:
    response = await asta.post("saved-replies", {"title": "Hello", "texts": {"en": "Hi"}})
    assert (response.status, await error_of(response)) == (409, "title_taken")
