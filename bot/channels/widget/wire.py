"""Messages as the shopper API sends them, and the shapes it accepts."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.conversations.model import Message, Sender
from bot.conversations.photos import photo_in

LONGEST_CLIENT_ID = 100
LARGEST_SEQ = 2**31 - 1  # what the database counts to


class OpenSession(BaseModel):
    """`POST /api/chat/sessions`."""

    model_config = ConfigDict(extra="ignore")

    identity: str | None = None
    language: str | None = Field(None, max_length=35)


class SendMessage(BaseModel):
    """`POST /api/chat/messages`: a text, or the payload of a pressed button."""

    model_config = ConfigDict(extra="ignore")

    client_id: str = Field(min_length=1, max_length=LONGEST_CLIENT_ID, pattern=r"^[^\x00]+$")
    text: str | None = None
    payload: str | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> "SendMessage":
        if (self.text is None) == (self.payload is None):
            raise ValueError("send either text or payload")
        return self


def external_id(conversation_id: str, client_id: str) -> str:
    """The channel's own id of a message: unique in the channel, chosen by the client within its conversation."""
    return f"{conversation_id}/{client_id}"


def message_view(message: Message) -> dict[str, Any]:
    """A message as the shopper is sent it."""
    shown: dict[str, Any] = {
        "seq": message.seq,
        "from": message.sender,
        "text": message.text,
        "buttons": message.buttons,
        "cards": message.cards,
        "at": message.at.isoformat(),
    }
    if photo := photo_in(message.payload):
        shown["attachments"] = [{"type": "photo", "url": f"/api/chat/photos/{photo}"}]
    if message.author:
        shown["author"] = message.author
    if message.sender is Sender.SHOPPER and message.external_id:
        shown["client_id"] = message.external_id.partition("/")[2]
    return shown
