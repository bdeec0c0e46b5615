"""Telegram's updates, as far as a shop cares: texts, photos, buttons, corrections, and being blocked."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import CallbackQuery, Chat, ChatMember, Message, Update, User
from telegram.constants import MessageAttachmentType as Kind

from bot.common.languages import offered_language
from bot.conversations.arriving import Arrival
from bot.conversations.delivery import TELEGRAM
from bot.conversations.photo_arrivals import Unusable

_COMMANDS = {"/start": "/greet", "/help": "/help"}
_UNUSABLE = {
    Kind.VOICE: Unusable.VOICE,
    Kind.AUDIO: Unusable.VOICE,
    Kind.VIDEO: Unusable.VIDEO,
    Kind.VIDEO_NOTE: Unusable.VIDEO,
    Kind.ANIMATION: Unusable.VIDEO,
    Kind.STICKER: Unusable.STICKER,
    Kind.LOCATION: Unusable.LOCATION,
    Kind.VENUE: Unusable.LOCATION,
}


@dataclass(frozen=True)
class Correction:
    """The shopper has edited a message."""

    address: str
    message_id: str
    text: str


@dataclass(frozen=True)
class Reachability:
    """The shopper has blocked the bot, or lets it write again."""

    address: str
    blocked: bool


@dataclass(frozen=True)
class Pressed:
    """A button, and Telegram's id of the press, which waits to be acknowledged."""

    arrival: Arrival
    query_id: str


News = Arrival | Pressed | Correction | Reachability


class Reader:
    """Turns updates into what the shop does with them."""

    def __init__(self, languages: list[str], largest_photo: int) -> None:
        """`largest_photo` is the size in bytes of the largest file that is fetched."""
        self._languages = languages
        self._largest_photo = largest_photo

    def news(self, content: dict[str, Any], now: datetime) -> News | None:
        """What an update means; None for kinds that are none of ours, and for groups.

        Raises:
            KeyError, TypeError, ValueError, AttributeError: it is no update at all.
        """
        update = Update.de_json(content, None)
        if update.callback_query:
            return self._pressed(update.update_id, update.callback_query, now)
        if update.edited_message and _private(update.edited_message.chat):
            edited = update.edited_message
            return Correction(f"{edited.chat.id}", f"{edited.message_id}", edited.text or edited.caption or "")
        if update.my_chat_member and _private(update.my_chat_member.chat):
            member = update.my_chat_member
            return Reachability(f"{member.chat.id}", member.new_chat_member.status == ChatMember.BANNED)
        if update.message and _private(update.message.chat):
            return self._written(update.update_id, update.message, now)
        return None

    def _written(self, update_id: int, message: Message, now: datetime) -> Arrival | None:
        details = {
            "text": message.text or message.caption or "",
            "payload": _COMMANDS.get((message.text or "").split(" ")[0], ""),
            "photos": self._photos(message),
            "unusable": _unusable(message),
        }
        return self._arrival(message.chat, f"{update_id}/{message.message_id}", now, message.from_user, **details)

    def _pressed(self, update_id: int, query: CallbackQuery, now: datetime) -> Pressed | None:
        if query.message is None or not _private(query.message.chat) or not query.data:
            return None
        arrival = self._arrival(query.message.chat, f"{update_id}/", now, query.from_user, choice=query.data)
        return Pressed(arrival, query.id)

    def _arrival(self, chat: Chat, external_id: str, now: datetime, user: User | None, **details: Any) -> Arrival:
        language, name = self._language(user), user.full_name if user else ""
        return Arrival(TELEGRAM, f"{chat.id}", external_id, now, language=language, name=name, **details)

    def _photos(self, message: Message) -> tuple[str, ...]:
        """Telegram's id of the photo, in the largest size that is taken; a picture sent as a file counts."""
        if message.photo:
            sizes = sorted(message.photo, key=lambda size: size.width * size.height)
            taken = [size for size in sizes if (size.file_size or 0) <= self._largest_photo]
            return ((taken or sizes)[-1].file_id,)
        return (message.document.file_id,) if _is_picture(message) and message.document else ()

    def _language(self, user: User | None) -> str:
        return offered_language(user.language_code if user else None, self._languages)


def _is_picture(message: Message) -> bool:
    document = None if message.animation else message.document
    return document is not None and (document.mime_type or "").startswith("image/")


def _unusable(message: Message) -> Unusable | None:
    if message.photo or _is_picture(message) or not message.effective_attachment:
        return None
    kinds = (unusable for kind, unusable in _UNUSABLE.items() if getattr(message, kind, None))
    return next(kinds, Unusable.OTHER)


def _private(chat: Chat) -> bool:
    return bool(chat.type == Chat.PRIVATE)
