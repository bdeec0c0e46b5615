"""What Chatwoot's API answers, as far as it is read."""

from enum import IntEnum

from pydantic import BaseModel


class Kind(IntEnum):
    """Whose a message is."""

    INCOMING = 0  # the shopper's; here they all come from us
    OUTGOING = 1  # an agent's, or a private note of anybody's
    ACTIVITY = 2
    TEMPLATE = 3  # Chatwoot's own greetings


class Person(BaseModel):
    """Who wrote a message."""

    name: str | None = None
    available_name: str | None = None


class Attachment(BaseModel):
    """A file in a message."""

    data_url: str | None = None


class ChatwootMessage(BaseModel):
    """One message of a conversation."""

    id: int
    content: str | None = None
    message_type: int
    private: bool = False
    sender: Person | None = None
    attachments: list[Attachment] = []

    @property
    def is_reply(self) -> bool:
        """Whether an agent wrote it for the shopper."""
        return self.message_type == Kind.OUTGOING and not self.private and bool(self.text)

    @property
    def text(self) -> str:
        """What the shopper reads: the words, and where the files are."""
        lines = [self.content or "", *(each.data_url or "" for each in self.attachments)]
        return "\n".join(line for line in lines if line.strip())

    @property
    def author(self) -> str:
        """Who wrote it, as shoppers may know them."""
        return (self.sender and (self.sender.available_name or self.sender.name)) or ""


class Messages(BaseModel):
    """A page of a conversation."""

    payload: list[ChatwootMessage]


class Inbox(BaseModel):
    """An inbox."""

    id: int
    channel_type: str = ""


class ContactInbox(BaseModel):
    """A contact as one inbox knows it."""

    source_id: str
    inbox: Inbox


class Contact(BaseModel):
    """A shopper."""

    id: int
    identifier: str | None = None
    contact_inboxes: list[ContactInbox] = []

    def source_in(self, inbox: int) -> str:
        """What this inbox calls them; nothing if they are not in it."""
        return next((each.source_id for each in self.contact_inboxes if each.inbox.id == inbox), "")


class Contacts(BaseModel):
    """What a search finds."""

    payload: list[Contact]


class MadeContact(BaseModel):
    """A contact that has just been made."""

    contact: Contact
    contact_inbox: ContactInbox | None = None


class Made(BaseModel):
    """The answer to making a contact."""

    payload: MadeContact


class Conversation(BaseModel):
    """A conversation; `id` is its number in the account."""

    id: int
    status: str = ""
    inbox_id: int | None = None


class Done(BaseModel):
    """It has been done; nothing else of the answer matters."""


class Conversations(BaseModel):
    """The conversations of a contact."""

    payload: list[Conversation]
