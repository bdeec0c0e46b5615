"""Tags: short words, lower-case, the same word once."""

from datetime import datetime

from bot.common.errors import WaybillError
from bot.common.text import visible
from bot.conversations.agents import Agent
from bot.conversations.model import Conversation, Tag
from bot.conversations.ports import DeskUnitOfWork
from bot.conversations.records import record

LONGEST_TAG = 40  # characters
MOST_TAGS = 12


class BadTag(WaybillError):
    """No tag can be made of this."""


def tag_of(text: str) -> str:
    """The tag as it is kept.

    Raises:
        BadTag: it is empty or too long.
    """
    name = " ".join(visible(text).lower().split())
    if not name or len(name) > LONGEST_TAG:
        raise BadTag(f"A tag has 1 to {LONGEST_TAG} characters.")
    return name


async def add_tag(work: DeskUnitOfWork, conversation_id: str, agent: Agent, text: str, now: datetime) -> Conversation:
    """Tag a conversation; twice is once.

    Raises:
        BadTag: no tag can be made of the text, or there are too many.
    """
    name = tag_of(text)
    conversation = await work.conversations.lock(conversation_id)
    if name in {tag.name for tag in conversation.tags}:
        return conversation
    if len(conversation.tags) >= MOST_TAGS:
        raise BadTag(f"A conversation has up to {MOST_TAGS} tags. Remove one first.")
    conversation.tags.append(Tag(name))
    record(work, conversation, agent.name, f"added the tag {name}", now)
    await work.commit()
    return conversation


async def remove_tag(
    work: DeskUnitOfWork, conversation_id: str, agent: Agent, text: str, now: datetime
) -> Conversation:
    """Take a tag away; one that is not there is gone already."""
    conversation = await work.conversations.lock(conversation_id)
    gone = [tag for tag in conversation.tags if tag.name == tag_of(text)]
    for tag in gone:
        conversation.tags.remove(tag)
        record(work, conversation, agent.name, f"removed the tag {tag.name}", now)
    await work.commit()
    return conversation
