"""Chatwoot's application API, as far as the desk needs it."""

from typing import Any, TypeVar

import aiohttp
from pydantic import BaseModel, ValidationError

from bot.channels.chatwoot.settings import ChatwootSettings
from bot.channels.chatwoot.wire import (
    ChatwootMessage,
    Contact,
    Contacts,
    Conversation,
    Conversations,
    Done,
    Inbox,
    Kind,
    Made,
    Messages,
)
from bot.common.errors import WaybillError

Model = TypeVar("Model", bound=BaseModel)
_API_CHANNEL = "Channel::Api"


class ChatwootFails(WaybillError):
    """Chatwoot cannot be reached or refuses; what it was asked may or may not have been done."""


class NotThere(ChatwootFails):
    """Chatwoot has no such conversation any more."""


class ChatwootApi:
    """Asks Chatwoot; every method raises ChatwootFails."""

    def __init__(self, settings: ChatwootSettings, http: aiohttp.ClientSession) -> None:
        self._settings = settings
        self._http = http
        self._headers = {"api_access_token": settings.token.get_secret_value()}

    async def contact(self, identifier: str, name: str) -> tuple[int, str]:
        """The contact of this identifier and what the inbox calls it, made if there is none.

        It gets no e-mail address: Chatwoot would write there by itself, and no two contacts may share one.
        """
        found = await self._ask("GET", "/contacts/search", Contacts, params={"q": identifier})
        known = next((contact for contact in found.payload if contact.identifier == identifier), None)
        if known is None:
            known = await self._make_contact(identifier, name)
        return known.id, known.source_in(self._settings.inbox)

    async def conversation(self, contact_id: int, source_id: str) -> int:
        """The number of the contact's conversation in the inbox, made if there is none."""
        found = await self._ask("GET", f"/contacts/{contact_id}/conversations", Conversations)
        known = next((each for each in found.payload if each.inbox_id == self._settings.inbox), None)
        body = {"source_id": source_id, "inbox_id": self._settings.inbox, "contact_id": contact_id, "status": "open"}
        return (known or await self._ask("POST", "/conversations", Conversation, body)).id

    async def write(self, number: int, text: str, *, private: bool, photo: bytes | None = None) -> int:
        """Write a private note, or what the shopper said, with a JPEG if they sent one; the message's id."""
        kind = "outgoing" if private else "incoming"
        body: dict[str, Any] | aiohttp.FormData = {"content": text, "message_type": kind, "private": private}
        if photo:
            body = aiohttp.FormData({"content": text, "message_type": kind, "private": "false"})
            body.add_field("attachments[]", photo, filename="photo.jpg", content_type="image/jpeg")
        return (await self._ask("POST", f"/conversations/{number}/messages", ChatwootMessage, body)).id

    async def written(self, number: int, text: str, *, private: bool, after: int) -> int | None:
        """The id of such a message of ours after this one, if there is one."""
        kind = Kind.OUTGOING if private else Kind.INCOMING
        for message in await self.messages(number, after):
            ours = message.message_type == kind and message.private == private
            if ours and (message.content or "").strip() == text.strip():
                return message.id
        return None

    async def messages(self, number: int, after: int) -> list[ChatwootMessage]:
        """The next messages after this one, the oldest first, at most a hundred."""
        page = await self._ask("GET", f"/conversations/{number}/messages", Messages, params={"after": str(after)})
        return sorted((each for each in page.payload if each.id > after), key=lambda each: each.id)

    async def status(self, number: int) -> str:
        """`open`, `resolved`, `pending` or `snoozed`."""
        return (await self._ask("GET", f"/conversations/{number}", Conversation)).status

    async def reopen(self, number: int) -> None:
        """Put a conversation before people again."""
        await self._ask("POST", f"/conversations/{number}/toggle_status", Done, {"status": "open"})

    async def check(self) -> None:
        """Try token, account and inbox.

        Raises:
            ChatwootFails: with what is wrong.
        """
        inbox = await self._ask("GET", f"/inboxes/{self._settings.inbox}", Inbox)
        if inbox.channel_type != _API_CHANNEL:
            raise ChatwootFails(f"Chatwoot's inbox {inbox.id} is no API inbox but {inbox.channel_type}.")

    async def _make_contact(self, identifier: str, name: str) -> Contact:
        body = {"inbox_id": self._settings.inbox, "name": name, "identifier": identifier}
        made = (await self._ask("POST", "/contacts", Made, body)).payload
        inboxes = [made.contact_inbox] if made.contact_inbox else made.contact.contact_inboxes
        return made.contact.model_copy(update={"contact_inboxes": inboxes})

    async def _ask(
        self,
        method: str,
        path: str,
        answer: type[Model],
        body: dict[str, Any] | aiohttp.FormData | None = None,
        params: dict[str, str] | None = None,
    ) -> Model:
        url = self._settings.api_url + path
        sent: dict[str, Any] = {"data" if isinstance(body, aiohttp.FormData) else "json": body}
        try:
            async with self._http.request(method, url, params=params, headers=self._headers, **sent) as response:
                if response.status >= 400:
                    raise _refusal(response.status, path)
                return answer.model_validate(await response.json())
        except (aiohttp.ClientError, TimeoutError) as error:
            raise ChatwootFails(f"Chatwoot cannot be reached ({type(error).__name__}).") from error
        except (ValidationError, ValueError) as error:
            raise ChatwootFails("Chatwoot's answer makes no sense.") from error


def _refusal(status: int, path: str) -> ChatwootFails:
    if status in {401, 403}:
        return ChatwootFails("Chatwoot does not accept WAYBILL_CHATWOOT_TOKEN for this account.")
    if status == 404 and path.startswith("/conversations/"):
        return NotThere("The conversation is gone from Chatwoot.")
    return ChatwootFails(f"Chatwoot refuses ({status}).")
