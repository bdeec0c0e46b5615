"""Messenger's webhook events, as far as a shop cares: texts, attachments, quick replies and buttons."""

import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.conversations.arriving import Arrival
from bot.conversations.delivery import FACEBOOK
from bot.conversations.photo_arrivals import Unusable

logger = logging.getLogger(__name__)
_KEY = re.compile(r"\d{1,9}\.\d{1,2}")  # of one of our buttons
_GREETINGS = {"get_started", "get started", "getstarted"}  # what pages usually put behind "Get started"
_THUMB = 369239263222822, 369239343222814, 369239383222810  # the like button's three sizes
_UNUSABLE = {"audio": Unusable.VOICE, "video": Unusable.VIDEO, "location": Unusable.LOCATION}
_FRESH = timedelta(minutes=1)  # younger events are timed by our own clock


class _Event(BaseModel):
    model_config = ConfigDict(extra="ignore")


class _Person(_Event):
    id: str


class _QuickReply(_Event):
    payload: str = ""


class _Payload(_Event):
    url: str = ""
    sticker_id: int | None = None


class _Attachment(_Event):
    type: str = ""
    payload: _Payload | None = None


class _Message(_Event):
    mid: str
    text: str = ""
    is_echo: bool = False
    is_deleted: bool = False
    quick_reply: _QuickReply | None = None
    attachments: list[_Attachment] = []


class _Postback(_Event):
    mid: str = ""
    title: str = ""
    payload: str = ""


class _Messaging(_Event):
    sender: _Person
    timestamp: int = 0  # milliseconds
    message: _Message | None = None
    postback: _Postback | None = None


class EventReader:
    """Turns webhook bodies into arrivals."""

    def __init__(self, language: str) -> None:
        """`language` is the shop's first one: Messenger does not tell the shopper's."""
        self._language = language

    def arrivals(self, content: Any, now: datetime) -> Iterator[Arrival]:
        """Everything shoppers did, entry by entry; what is none of ours, or makes no sense, is left out."""
        if not isinstance(content, dict) or content.get("object") != "page":
            return
        for entry in _list(content.get("entry")):
            for raw in _list(entry.get("messaging") if isinstance(entry, dict) else None):
                try:
                    event = _Messaging.model_validate(raw)
                except ValidationError as error:
                    logger.warning("An event of Messenger was not understood: %d faults", error.error_count())
                    continue
                if arrival := self._arrival(event, now):
                    yield arrival

    def _arrival(self, event: _Messaging, now: datetime) -> Arrival | None:
        if event.postback:
            return self._pressed(event, event.postback, now)
        if not event.message or event.message.is_echo or event.message.is_deleted:
            return None
        message = event.message
        if message.quick_reply and _KEY.fullmatch(message.quick_reply.payload):
            return self._new(event, message.mid, now, choice=message.quick_reply.payload)
        thumb = "👍" if any(_sticker(attachment) in _THUMB for attachment in message.attachments) else ""
        photos = tuple(url for attachment in message.attachments if (url := _photo(attachment)))
        unusable = next((kind for attachment in message.attachments if (kind := _unusable(attachment))), None)
        if message.text and unusable is Unusable.OTHER:  # what Messenger makes of a link in the text
            unusable = None
        return self._new(event, message.mid, now, text=message.text or thumb, photos=photos, unusable=unusable)

    def _pressed(self, event: _Messaging, postback: _Postback, now: datetime) -> Arrival:
        mid = postback.mid or f"postback/{event.sender.id}/{event.timestamp}"
        if _KEY.fullmatch(postback.payload):
            return self._new(event, mid, now, choice=postback.payload)
        payload = "/greet" if postback.payload.lower() in _GREETINGS else ""
        return self._new(event, mid, now, text=postback.title or postback.payload, payload=payload)

    def _new(self, event: _Messaging, mid: str, now: datetime, **details: Any) -> Arrival:
        at = datetime.fromtimestamp(event.timestamp / 1000, UTC) if event.timestamp else now
        at = at if at < now - _FRESH else now  # one that was delivered late opens the reply window no later
        return Arrival(FACEBOOK, event.sender.id, mid, at, language=self._language, **details)


def _sticker(attachment: _Attachment) -> int | None:
    return attachment.payload.sticker_id if attachment.payload else None


def _photo(attachment: _Attachment) -> str:
    """Where the picture is; nothing for other attachments."""
    if attachment.type != "image" or attachment.payload is None or attachment.payload.sticker_id:
        return ""
    return attachment.payload.url


def _unusable(attachment: _Attachment) -> Unusable | None:
    if _photo(attachment) or _sticker(attachment) in _THUMB:
        return None
    return Unusable.STICKER if _sticker(attachment) else _UNUSABLE.get(attachment.type, Unusable.OTHER)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
