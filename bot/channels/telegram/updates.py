"""Telegram's updates, as far as a shop cares: texts, photos, buttons, corrections, and being blocked."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import CallbackQuery, Chat, ChatMember, Message, Update, User

from bot.common.languages import offered_language
from bot.conversations.arriving import Arrival
from bot.conversations.delivery import TELEGRAM
from bot.conversations.ports import Phrase

_COMMANDS = {"/start": "/greet", "/help": "/help"}


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

    def __init__(self, languages: list[str], phrase: Phrase) -> None:
        self._languages = languages
        self._phrase = phrase

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
        language = self._language(message.from_user)
        text = message.text or message.caption or self._without_words(message, language)
        payload = _COMMANDS.get((message.text or "").split(" ")[0], "")
        return self._arrival(
            message.chat, f"{update_id}/{message.message_id}", now, message.from_user, text=text, payload=payload
        )

    def _pressed(self, update_id: int, query: CallbackQuery, now: datetime) -> Pressed | None:
        if query.message is None or not _private(query.message.chat) or not query.data:
            return None
        arrival = self._arrival(query.message.chat, f"{update_id}/", now, query.from_user, choice=query.data)
        return Pressed(arrival, query.id)

    def _arrival(self, chat: Chat, external_id: str, now: datetime, user: User | None, **details: str) -> Arrival:
        language, name = self._language(user), user.full_name if user else ""
        return Arrival(TELEGRAM, f"{chat.id}", external_id, now, language=language, name=name, **details)

    def _without_words(self, message: Message, language: str) -> str:
        if message.photo:
            return self._phrase("message-photo", language)
        return self._phrase("message-attachment", language) if message.effective_attachment else ""

    def _language(self, user: User | None) -> str:
        return offered_language(user.language_code if user else None, self._languages)


def _private(chat: Chat) -> bool:
    return bool(chat.type == Chat.PRIVATE)
