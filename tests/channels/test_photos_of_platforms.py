"""Photos from Telegram and Messenger: acknowledged at once, fetched afterwards, kept like the widget's."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.channels.facebook.photos import FacebookPhotos, PublicAddresses
from bot.channels.facebook.settings import facebook_settings
from bot.channels.photo_holders import PhotoGone
from bot.common.claim_settings import PhotoLimits
from bot.common.clock import utc_now
from bot.common.environment import Environment
from bot.conversations.model import Handling, Message
from bot.replies.rendering import replies
from tests.channels.graph_double import GraphDouble
from tests.channels.pictures import a_picture, opened
from tests.channels.platform_double import answering, hanging_up
from tests.channels.reading import lines, transcript
from tests.channels.telegram_double import TelegramDouble, saved
from tests.desk.at_the_desk import Desk
from tests.hub.rasa_double import SECONDS, RasaDouble
from tests.hub.serving import Client, StartHub, database_of

ONA = ("facebook", "6001")
PATIENCE = 30  # seconds: a photo is tried again, and then answered
LOST = "system-photo-lost"


async def answered(hub: Client, channel: str = "telegram", address: str = "7001") -> list[Message]:
    """The transcript as soon as nothing in it waits."""
    async with asyncio.timeout(PATIENCE):
        while not (found := await transcript(hub, channel, address)) or any(
            message.handling is Handling.WAITING for message in found
        ):
            await asyncio.sleep(0.02)
        return found


def files(folder: Path) -> list[Path]:
    """The kept pictures."""
    return list((folder / "photos").glob("*"))


async def test_a_photo_in_telegram_is_told_to_the_assistant_and_shown_at_the_desk(
    hub: Client, telegram: TelegramDouble, double: RasaDouble, maja: Desk, tmp_path: Path
) -> None:
    telegram.pictures = {"small": a_picture(size=(8, 6)), "large": a_picture("PNG", (400, 300))}
    await telegram.shows("small", "large")
    [shown, _] = await answered(hub)
    [photo] = double.messages
    assert photo == shown.payload and photo.startswith("/photo{") and double.parsed == []
    assert (shown.text, telegram.fetched, len(files(tmp_path))) == ("Nuotrauka", ["large"], 1)
    seen = (await maja.shows(shown.conversation_id))["messages"][0]
    response = await maja.client.get(seen["attachments"][0]["url"])
    assert opened(await response.read()).size == (400, 300) and response.content_type == "image/jpeg"


async def test_a_photo_is_acknowledged_before_it_is_fetched(hub: Client, telegram: TelegramDouble) -> None:
    go_on = asyncio.Event()

    async def slowly(request: web.Request) -> web.StreamResponse:
        await go_on.wait()
        return web.Response(body=a_picture())

    telegram.pictures["one"] = a_picture()
    telegram.photo_troubles.append(slowly)
    await telegram.shows("one")
    assert [message.handling for message in await transcript(hub)] == [Handling.WAITING]
    go_on.set()
    await answered(hub)


async def test_the_desk_sees_the_photo_as_soon_as_it_is_here(hub: Client, telegram: TelegramDouble, maja: Desk) -> None:
    socket = await maja.client.ws_connect("/api/desk/ws")
    telegram.pictures["one"] = a_picture()
    telegram.photo_troubles.append(answering(503, {}))
    await telegram.shows("one")
    seen = []
    while not seen or not seen[-1]["attachments"]:
        frame = await socket.receive_json(timeout=SECONDS)
        seen += [frame["message"]] if frame["type"] == "message" and frame["message"]["seq"] == 1 else []
    assert [len(message["attachments"]) for message in seen] == [0, 1]


async def test_what_is_written_after_a_photo_is_answered_after_it(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    telegram.pictures["one"] = a_picture()
    telegram.photo_troubles.append(answering(503, {}))
    await telegram.shows("one")
    await telegram.says("it came like this")
    await telegram.says("and late")
    await answered(hub)
    assert double.messages[1:] == ["it came like this", "and late"] and double.messages[0].startswith("/photo")


async def test_a_caption_is_a_message_of_its_own_before_the_photo(
    hub: Client, telegram: TelegramDouble, double: RasaDouble
) -> None:
    telegram.pictures["one"] = a_picture()
    await telegram.shows("one", caption="The lamp is broken")
    await answered(hub)
    assert double.messages[0] == "The lamp is broken" and double.messages[1].startswith("/photo")


async def test_a_picture_sent_as_a_file_is_a_photo(hub: Client, telegram: TelegramDouble, double: RasaDouble) -> None:
    telegram.pictures["file"] = a_picture("HEIF")
    document = {"file_id": "file", "file_unique_id": "file", "mime_type": "image/heic", "file_name": "../x"}
    await telegram.shows(document=document)
    await answered(hub)
    assert double.messages[0].startswith("/photo")


async def test_the_largest_size_under_the_limit_is_fetched(
    start_hub: StartHub, telegram: TelegramDouble, double: RasaDouble
) -> None:
    hub = telegram.hub = await start_hub(place=telegram.place, photos=PhotoLimits(largest_megabytes=1))
    telegram.pictures = {"small": a_picture(), "large": bytes(1024 * 1024 + 1)}
    await telegram.shows("small", "large")
    await answered(hub)
    assert telegram.fetched == ["small"]


async def test_several_photos_and_a_text_of_one_message_in_messenger(
    hub: Client, graph: GraphDouble, double: RasaDouble, tmp_path: Path
) -> None:
    graph.pictures = {"one": a_picture(), "two": a_picture("WEBP")}
    content = await graph.shows("one", "two", text="both are broken")
    await graph.post(content)
    await answered(hub, *ONA)
    assert double.messages[0] == "both are broken" and len(double.messages) == 3
    assert sorted(graph.fetched) == ["one", "two"] and len(files(tmp_path)) == 2


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"<svg/>", "not_a_photo"), (a_picture() + bytes(1024 * 1024), "too_large"), (None, "not_reached")],
    ids=["no photo", "too large", "gone"],
)
async def test_a_photo_that_cannot_be_had_is_told_to_the_shopper_and_to_the_agents(
    start_hub: StartHub, telegram: TelegramDouble, double: RasaDouble, tmp_path: Path, content: bytes, why: str
) -> None:
    hub = telegram.hub = await start_hub(place=telegram.place, photos=PhotoLimits(largest_megabytes=1))
    telegram.pictures = {"one": content} if content else {}
    await telegram.shows("one")
    assert await telegram.hears(1) == [replies()(LOST, "lt", why=why)]
    photo, told, note = await answered(hub)
    assert (photo.text, photo.handling, photo.payload) == ("Nuotrauka", Handling.ANSWERED, "")
    assert (told.sender, note.sender, note.author) == ("system", "note", "Waybill") and "photo" in note.text.lower()
    assert double.messages == files(tmp_path) == []


async def test_a_photo_over_the_limit_is_not_read_to_its_end(
    start_hub: StartHub, graph: GraphDouble, tmp_path: Path
) -> None:
    sent = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(bytes(65536))
            sent += 65536

    hub = graph.hub = await start_hub(place=graph.place, photos=PhotoLimits(largest_megabytes=1))
    graph.photo_troubles.append(endless)
    await graph.shows("one")
    assert await graph.hears(1) == [replies()(LOST, "en", why="too_large")]
    assert sent < 20 * 1024 * 1024 and files(tmp_path) == []
    await answered(hub, *ONA)


async def test_one_photo_too_many_is_told(start_hub: StartHub, graph: GraphDouble, tmp_path: Path) -> None:
    graph.hub = await start_hub(place=graph.place, photos=PhotoLimits(most_per_conversation=1))
    graph.pictures = {"one": a_picture(), "two": a_picture()}
    await graph.shows("one")
    await answered(graph.hub, *ONA)
    await graph.shows("two")
    await graph.hears(2)
    assert graph.text_of(graph.sent[-1]) == replies()(LOST, "en", why="too_many") and len(files(tmp_path)) == 1


@pytest.mark.parametrize("trouble", [answering(503, {}), answering(429, {}), hanging_up])
async def test_a_photo_that_cannot_be_fetched_now_is_fetched_later(
    hub: Client, graph: GraphDouble, double: RasaDouble, trouble: Any
) -> None:
    graph.pictures["one"] = a_picture()
    graph.photo_troubles.append(trouble)
    await graph.shows("one")
    await answered(hub, *ONA)
    assert graph.fetched == ["one", "one"] and double.messages[0].startswith("/photo")


async def test_a_photo_is_fetched_after_a_restart(
    start_hub: StartHub, telegram: TelegramDouble, double: RasaDouble
) -> None:
    first = telegram.hub = await start_hub(place=telegram.place)
    telegram.pictures["one"] = a_picture()
    telegram.photo_troubles.append(answering(503, {}))
    await telegram.shows("one")
    await telegram.until(lambda: telegram.fetched == ["one"])
    await first.close()
    await answered(await start_hub(place=telegram.place))
    assert telegram.fetched == ["one", "one"] and double.messages[0].startswith("/photo")


async def test_an_agent_who_has_the_conversation_gets_the_photo(
    hub: Client, graph: GraphDouble, double: RasaDouble, maja: Desk
) -> None:
    double.will_say({"recipient_id": "x", "custom": {"hand_over": {"reason": "human_agent"}}})
    graph.pictures["one"] = a_picture()
    await graph.says("a person please")
    await graph.hears(1)
    await graph.shows("one")
    *_, photo = await answered(hub, *ONA)
    assert photo.handling is Handling.FOR_PERSON and len(double.messages) == 1
    assert (await maja.shows(photo.conversation_id))["messages"][-1]["attachments"]


@pytest.mark.parametrize(
    "url",
    [
        "http://scontent.xx.fbcdn.net/1.jpg",
        "https://evil.example/1.jpg",
        "https://evil.example/?x=.fbcdn.net",
        "https://fbcdn.net.evil.example/1.jpg",
        "https://user@scontent.fbcdn.net/1.jpg",
        "https://scontent.fbcdn.net:8443/1.jpg",
        "https://127.0.0.1/1.jpg",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "https://[",
        "",
    ],
)
async def test_a_photo_is_fetched_from_meta_only(hub: Client, graph: GraphDouble, url: str) -> None:
    settings = facebook_settings(Environment(**graph.place))
    assert settings
    photos = FacebookPhotos(settings)
    with pytest.raises(PhotoGone):
        await photos.fetch(url, 1000)
    await photos.close()


async def test_a_redirect_is_checked_as_the_first_address_was(hub: Client, graph: GraphDouble) -> None:
    async def elsewhere(request: web.Request) -> web.StreamResponse:
        raise web.HTTPFound("http://127.0.0.1:9/secret")

    graph.photo_troubles.append(elsewhere)
    await graph.shows("one")
    assert await graph.hears(1) == [replies()(LOST, "en", why="not_reached")]


async def test_a_redirect_within_meta_is_followed_but_not_for_ever(
    hub: Client, graph: GraphDouble, double: RasaDouble
) -> None:
    async def there(request: web.Request) -> web.StreamResponse:
        raise web.HTTPFound("/photos/there")

    graph.pictures["there"] = a_picture()
    graph.photo_troubles.append(there)
    await graph.shows("here")
    await answered(hub, *ONA)
    assert graph.fetched == ["here", "there"] and double.messages[0].startswith("/photo")
    graph.photo_troubles.extend([there] * 9)
    await graph.shows("here")
    await graph.hears(2)
    assert graph.text_of(graph.sent[-1]) == replies()(LOST, "en", why="not_reached")


async def test_a_name_that_leads_into_this_network_is_not_followed() -> None:
    resolver = PublicAddresses()
    with pytest.raises(OSError, match="no public address"):
        await resolver.resolve("localhost", 443)
    await resolver.close()


async def test_no_address_of_a_photo_and_no_token_reaches_the_log(
    hub: Client, telegram: TelegramDouble, graph: GraphDouble, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "bot")
    telegram.photo_troubles.append(answering(404, {}))
    telegram.pictures["one"] = a_picture()
    await telegram.shows("one")
    await graph.shows("https://evil.example/signed?secret")
    await telegram.hears(1)
    await graph.hears(1)
    assert "given up" in caplog.text
    assert telegram.place["telegram_token"].get_secret_value() not in caplog.text and "evil" not in caplog.text


UNUSABLE = [
    ("voice", {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}}),
    ("video", {"video": {"file_id": "v", "file_unique_id": "v", "width": 1, "height": 1, "duration": 3}}),
    ("sticker", {"sticker": {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
                             "is_animated": False, "is_video": False}}),
    ("location", {"location": {"longitude": 25.2, "latitude": 54.6}}),
    ("attachment", {"document": {"file_id": "d", "file_unique_id": "d", "mime_type": "application/pdf"}}),
    ("attachment", {"contact": {"phone_number": "+37060000000", "first_name": "Ona"}}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "content"), UNUSABLE)
async def test_what_nobody_can_open_is_answered_in_the_shopper_s_language(
    hub: Client, telegram: TelegramDouble, double: RasaDouble, kind: str, content: dict[str, Any]
) -> None:
    update = saved("voice")
    del update["message"]["voice"]
    update["message"] |= content
    await telegram.post(await telegram.sends(update))
    said = replies()
    assert await telegram.hears(1) == [said("system-unusable", "lt", kind=kind)]
    assert await lines(hub) == [("shopper", said(f"message-{kind}", "lt")), ("system", telegram.sent[0]["text"])]
    assert double.messages == []


@pytest.mark.parametrize(
    ("kind", "attachment"),
    [("voice", {"type": "audio", "payload": {"url": "https://x"}}), ("video", {"type": "video"}),
     ("location", {"type": "location", "payload": {"coordinates": {"lat": 1, "long": 2}}}),
     ("sticker", {"type": "image", "payload": {"url": "https://x", "sticker_id": 1}}),
     ("attachment", {"type": "file", "payload": {"url": "https://x"}})],
)  # fmt: skip
async def test_what_nobody_can_open_in_messenger_is_answered_too(
    hub: Client, graph: GraphDouble, kind: str, attachment: dict[str, Any]
) -> None:
    await graph.attaches(attachment)
    assert await graph.hears(1) == [replies()("system-unusable", "en", kind=kind)]


async def test_a_link_in_a_text_is_only_a_text(hub: Client, graph: GraphDouble, double: RasaDouble) -> None:
    await graph.attaches({"type": "fallback", "payload": {"url": "https://x"}}, text="see https://x")
    assert await graph.hears(1) == ["Hello."] and double.messages == ["see https://x"]


async def test_several_stickers_in_a_row_are_answered_once(hub: Client, graph: GraphDouble) -> None:
    for _ in range(4):
        await graph.attaches({"type": "image", "payload": {"url": "https://x", "sticker_id": 1}})
    await graph.says("hello")
    assert await graph.hears(2) == [replies()("system-unusable", "en", kind="sticker"), "Hello."]
    assert [sender for sender, _ in await lines(hub, *ONA)].count("shopper") == 5


async def test_what_was_erased_while_it_was_fetched_is_not_kept(
    hub: Client, graph: GraphDouble, tmp_path: Path
) -> None:
    go_on, asked = asyncio.Event(), asyncio.Event()

    async def slowly(request: web.Request) -> web.StreamResponse:
        asked.set()
        await go_on.wait()
        return web.Response(body=a_picture())

    graph.photo_troubles.append(slowly)
    await graph.shows("one")
    await asked.wait()
    async with database_of(hub).begin() as work:
        [awaited] = await work.awaited_photos.due("facebook", utc_now(), 9, [])
        await work.awaited_photos.remove(awaited)
        await work.commit()
    go_on.set()
    async with asyncio.timeout(SECONDS):
        while any(getattr(task.get_coro(), "__qualname__", "") == "Fetching._fetch" for task in asyncio.all_tasks()):
            await asyncio.sleep(0.02)
    assert files(tmp_path) == []
