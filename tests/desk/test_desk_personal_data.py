"""A copy of a person's data, and its erasure."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from aiohttp import ClientResponse

from bot.common.clock import utc_now
from bot.common.shop_settings import ShopSettings
from bot.shop.access import prove
from bot.shop.customers import NEWSLETTER, Consent, PrivacyKind
from bot.shop.orders import ParcelState
from bot.shop.privacy import request_privacy
from bot.shop.proof import Proof
from bot.shop.returns import ClaimKind, Wish
from tests.building import a_parcel, an_order, days_ago, keep
from tests.channels.pictures import a_picture
from tests.desk.at_the_desk import Desk
from tests.desk.dealing import Dealing, a_dealing, claims
from tests.hub.serving import Client, Shopper, error_of, open_session

ANNA = "anna@example.com"
HOME = {"address": "Pilies g. 5", "city": "Vilnius", "postcode": "01123", "phone": "+37060000001"}


@pytest.fixture
async def case(hub: Client, asta: Desk, settings: ShopSettings) -> Dealing:
    """Anna at the admin Asta: a delivered order with a claim, a photo, a consent, and a wish to be erased."""
    box = a_parcel(ParcelState.DELIVERED, delivered_at=days_ago(2), delivered_to="A. Petraitė")
    dealing = await a_dealing(hub, asta, an_order("WB-1042", [box], **HOME))
    await dealing.shopper.says("My name is Anna Petraitė")
    photo = await hub.post("/api/chat/photos?client_id=one", data=a_picture(), headers=dealing.shopper.headers)
    assert photo.status == 202
    await claims(dealing, settings, ClaimKind.DAMAGED, Wish.REFUND)
    async with dealing.database.begin() as work:
        work.consents.add(
            Consent(ANNA, NEWSLETTER, True, days_ago(9), dealing.shopper.conversation, "utter_newsletter", "en")
        )
        await request_privacy(work, PrivacyKind.ERASE, ANNA, dealing.shopper.conversation, utc_now())
    return dealing


async def asks(dealing: Dealing, deed: str, **body: Any) -> ClientResponse:
    """Ask for the copy or the erasure."""
    return await dealing.desk.post(f"conversations/{dealing.shopper.conversation}/{deed}", {"client_id": "one", **body})


async def everything(dealing: Dealing) -> str:
    """The whole database as text."""
    async with dealing.database.engine.connect() as connection:
        tables = await connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = [name for (name,) in tables if name not in ("agents", "agent_sessions")]
        return "\n".join([str((await connection.exec_driver_sql(f"SELECT * FROM {name}")).all()) for name in names])


def dialogues(folder: Path) -> Path:
    """Where the assistant remembers its dialogues in these tests."""
    return folder / "assistant.db"


async def test_the_copy_holds_all_there_is_and_no_secret(case: Dealing) -> None:
    response = await asks(case, "export")
    assert (response.status, response.content_type) == (200, "application/zip")
    with zipfile.ZipFile(io.BytesIO(await response.read())) as archive:
        held = json.loads(archive.read("data.json"))
        photos = [name for name in archive.namelist() if name.startswith("photos/")]
    assert [order["number"] for order in held["orders"]] == ["WB-1042"] and len(photos) == 1
    assert "My name is Anna Petraitė" in {message["text"] for message in held["messages"]}
    assert held["consents"][0]["purpose"] == "newsletter" and held["claims"][0]["comment"] == "cracked"
    assert held["parcels"][0]["delivered_to"] == "A. Petraitė"
    assert "token_hash" not in held["conversations"][0]
    assert (await asks(case, "export")).status == 200  # fetched again
    async with case.database.read() as work:
        assert await work.privacy_requests.open(ANNA, PrivacyKind.ERASE) is not None


async def test_nothing_of_another_person_is_in_it(hub: Client, case: Dealing) -> None:
    await keep(case.database, an_order("WB-7", email="ole@example.com"))
    other = await open_session(hub)
    await other.says("i am anna@example.com, but prove nothing")
    content = await (await asks(case, "export")).read()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        held = archive.read("data.json").decode()
    assert "ole@example.com" not in held and "prove nothing" not in held


async def test_erased_is_erased_everywhere(case: Dealing, tmp_path: Path) -> None:
    async with aiosqlite.connect(dialogues(tmp_path)) as memory:
        await memory.execute("CREATE TABLE events (sender_id TEXT, data TEXT)")
        await memory.executemany(
            "INSERT INTO events VALUES (?, ?)", [(case.shopper.conversation, "Anna"), ("another", "Ole")]
        )
        await memory.commit()
    assert "Petraitė" in await everything(case) and list((tmp_path / "photos").iterdir())
    shown = await (await asks(case, "erase", preview=True)).json()
    assert shown == {
        "email": ANNA, "conversations": 1, "photos": 1, "orders": ["WB-1042"], "under_way": [],
    }  # fmt: skip
    assert "Petraitė" in await everything(case)
    response = await asks(case, "erase", email=" ANNA@example.com")
    assert response.status == 200, await response.text()
    left = await everything(case)
    for secret in (ANNA, "Anna", "Petraitė", "Pilies", "01123", "060000001", "cracked"):
        assert secret not in left, secret
    assert "WB-1042" in left and "89" in left and list((tmp_path / "photos").iterdir()) == []
    async with aiosqlite.connect(dialogues(tmp_path)) as memory:
        assert list(await memory.execute_fetchall("SELECT sender_id FROM events")) == [("another",)]
    assert (await case.shopper.get()).status == 401
    assert (await asks(case, "erase", email=ANNA)).status == 200  # the same request again


async def test_erasing_needs_the_address_an_admin_and_a_proof(
    hub: Client, case: Dealing, maja: Desk, shopper: Shopper
) -> None:
    assert await error_of(await asks(case, "erase", email="ole@example.com")) == "not_confirmed"
    path = f"conversations/{case.shopper.conversation}/erase"
    assert await error_of(await maja.post(path, {"client_id": "1", "email": ANNA})) == "not_admin"
    response = await case.desk.post(f"conversations/{shopper.conversation}/erase", {"client_id": "1", "email": ""})
    assert await error_of(response) == "not_verified"
    assert "Petraitė" in await everything(case)


@pytest.mark.parametrize("sent", [False, True])
async def test_what_is_under_way_is_settled_first(case: Dealing, sent: bool) -> None:
    await keep(case.database, an_order("WB-9", [a_parcel(number="RR9")] if sent else [], waiting=int(not sent)))
    response = await asks(case, "erase", email=ANNA)
    assert await error_of(response) == "not_allowed" and "WB-9" in await response.text()
    assert "Petraitė" in await everything(case)


async def test_a_refund_that_is_still_to_be_paid_is_paid_first(case: Dealing) -> None:
    await case.does("refund", amount="5", reason="Scratch")
    assert "WB-1042" in await (await asks(case, "erase", email=ANNA)).text()
    [due] = (await (await case.desk.get("refunds")).json())["refunds"]
    paid = [await case.desk.post(f"refunds/{due['id']}/paid", {"client_id": i, "reference": "RF"}) for i in "112"]
    assert [response.status for response in paid] == [200, 200, 409]
    assert (await (await case.desk.get("refunds")).json()) == {"refunds": []}
    assert (await asks(case, "erase", email=ANNA)).status == 200


async def test_the_panel_names_the_person_and_their_other_conversations(hub: Client, case: Dealing) -> None:
    other = await open_session(hub)
    async with case.database.begin() as work:
        await prove(work, other.conversation, "WB-1042", Proof(email=ANNA), utc_now())
    person = (await case.desk.shows(case.shopper.conversation))["person"]
    assert (person["email"], person["known_by"]) == (ANNA, "identity")
    assert [(consent["purpose"], consent["given"]) for consent in person["consents"]] == [("newsletter", True)]
    assert [each["id"] for each in person["conversations"]] == [other.conversation]
    assert [each["kind"] for each in person["requests"]] == ["erase"]
    elsewhere = (await case.desk.shows(other.conversation))["person"]
    assert elsewhere["known_by"] == "proof" and len(elsewhere["conversations"]) == 1
    stranger = (await case.desk.shows((await open_session(hub)).conversation))["person"]
    assert stranger["known_by"] is None and stranger["conversations"] == stranger["consents"] == []
