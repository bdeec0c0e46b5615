"""Photos over the shopper API: kept once, shown to their own conversation only."""

import asyncio
import io
import uuid
from pathlib import Path

import pytest
from aiohttp import ClientResponse, FormData

from bot.common.claim_settings import PhotoLimits
from tests.channels.pictures import a_picture, opened
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, StartHub, error_of, open_session


async def sends(
    shopper: Shopper, content: bytes | None = None, client_id: str = "one", **headers: str
) -> ClientResponse:
    """The shopper sends a photo, as the widget does."""
    body = io.BytesIO(a_picture() if content is None else content)
    sent = {"Content-Type": "image/jpeg", **shopper.headers, **headers}
    return await shopper.client.post("/api/chat/photos", params={"client_id": client_id}, data=body, headers=sent)


async def address(shopper: Shopper) -> str:
    """Where the photo of the first message is."""
    [attachment] = (await shopper.reads())["messages"][0]["attachments"]
    assert attachment["type"] == "photo"
    return str(attachment["url"])


def files(folder: Path) -> list[Path]:
    """The kept pictures."""
    return list((folder / "photos").glob("*"))


async def test_a_photo_is_a_message_that_the_assistant_is_told_of(shopper: Shopper, double: RasaDouble) -> None:
    response = await sends(shopper)
    assert (response.status, await response.json()) == (202, {"seq": 1})
    await shopper.hears("bot")
    message = (await shopper.reads())["messages"][0]
    assert (message["from"], message["text"], message["client_id"]) == ("shopper", "Photo", "one")
    photo = (await address(shopper)).rpartition("/")[2]
    assert double.messages == [f'/photo{{"photo": "{photo}"}}'] and double.parsed == []


async def test_a_form_is_taken_too(shopper: Shopper) -> None:
    form = FormData()
    form.add_field("client_id", "two")
    form.add_field("photo", a_picture("PNG"), filename="../../x.exe", content_type="text/html")
    response = await shopper.client.post("/api/chat/photos", data=form, headers=shopper.headers)
    assert response.status == 202, await response.text()
    assert (await shopper.reads())["messages"][0]["client_id"] == "two"


async def test_it_is_shown_with_the_token_only(hub: Client, shopper: Shopper) -> None:
    await sends(shopper, a_picture("PNG"))
    path = await address(shopper)
    shown = await hub.get(path, headers=shopper.headers)
    assert (shown.status, shown.content_type) == (200, "image/jpeg")
    assert shown.headers["X-Content-Type-Options"] == "nosniff" and "private" in shown.headers["Cache-Control"]
    assert opened(await shown.read()).format == "JPEG"
    assert (await hub.get(path)).status == 401
    stranger = await open_session(hub)
    response = await hub.get(path, headers=stranger.headers)
    assert (response.status, await error_of(response)) == (404, "no_photo")


@pytest.mark.parametrize("name", ["nothing", "..%2f..%2fhub.db", str(uuid.uuid4()), "%00"])
async def test_no_other_name_shows_anything(hub: Client, shopper: Shopper, name: str) -> None:
    await sends(shopper)
    assert (await hub.get(f"/api/chat/photos/{name}", headers=shopper.headers)).status == 404


async def test_the_same_client_id_is_one_message_and_one_file(shopper: Shopper, tmp_path: Path) -> None:
    answers = await asyncio.gather(*(sends(shopper) for _ in range(4)))
    assert [(answer.status, await answer.json()) for answer in answers] == [(202, {"seq": 1})] * 4
    assert len(files(tmp_path)) == 1
    assert (await (await sends(shopper, b"not even a photo")).json()) == {"seq": 1}


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [(b"", 415, "not_a_photo"), (b"<svg/>", 415, "not_a_photo"), (a_picture("GIF"), 415, "not_a_photo")],
    ids=["nothing", "SVG", "GIF"],
)
async def test_what_is_no_photo_is_refused_and_not_kept(
    shopper: Shopper, tmp_path: Path, content: bytes, status: int, code: str
) -> None:
    response = await sends(shopper, content)
    assert (response.status, await error_of(response)) == (status, code)
    assert files(tmp_path) == [] and (await shopper.reads())["messages"] == []


async def test_ten_megabytes_are_the_limit_and_64_kib_elsewhere(shopper: Shopper, tmp_path: Path) -> None:
    large = a_picture(size=(3000, 2000)) + bytes(200_000)
    assert len(large) > 64 * 1024
    assert (await sends(shopper, large)).status == 202
    for content in (bytes(10 * 1024 * 1024 + 1), bytes(11 * 1024 * 1024)):
        response = await sends(shopper, content, "two")
        assert response.status == 413 and await error_of(response)
    form = FormData({"client_id": "three"})
    form.add_field("photo", io.BytesIO(bytes(10 * 1024 * 1024 + 1)), filename="x.jpg")
    response = await shopper.client.post("/api/chat/photos", data=form, headers=shopper.headers)
    assert response.status == 413 and await error_of(response)
    assert (await shopper.send(client_id="four", text="hello", more="x" * 65_536)).status == 413
    assert len(files(tmp_path)) == 1


async def test_a_conversation_has_a_limit_of_photos(start_hub: StartHub) -> None:
    shopper = await open_session(await start_hub(photos=PhotoLimits(most_per_conversation=2)))
    assert [(await sends(shopper, client_id=name)).status for name in ("one", "two", "three")] == [202, 202, 422]


@pytest.mark.parametrize("client_id", ["", "x" * 101, "\0"])
async def test_a_photo_needs_a_client_id(shopper: Shopper, client_id: str) -> None:
    response = await sends(shopper, client_id=client_id)
    assert (response.status, await error_of(response)) == (422, "invalid")


async def test_nobody_without_a_session_can_send(hub: Client) -> None:
    response = await hub.post("/api/chat/photos?client_id=one", data=a_picture())
    assert (response.status, await error_of(response)) == (401, "no_session")


@pytest.mark.parametrize("kind", ["multipart/form-data", "multipart/form-data; boundary=x", "multipart/mixed"])
async def test_a_broken_form_is_refused(shopper: Shopper, kind: str) -> None:
    response = await sends(shopper, b"--y\r\n\r\nhello", **{"Content-Type": kind})
    assert response.status in {400, 415, 422} and await error_of(response)


async def test_a_text_that_looks_like_a_photo_is_none(shopper: Shopper) -> None:
    await shopper.says(f'/photo{{"photo": "{uuid.uuid4()}"}}')
    assert "attachments" not in (await shopper.reads())["messages"][0]
