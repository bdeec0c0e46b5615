"""Telling a shopper what was done for them, as far as their channel lets the shop write."""

from dataclasses import dataclass
from datetime import datetime

from bot.conversations.agents import Agent
from bot.conversations.custody import DESK
from bot.conversations.model import Conversation, Sender
from bot.conversations.ports import DeskUnitOfWork
from bot.conversations.reply_window import reply_window, window_end


@dataclass(frozen=True)
class Announcement:
    """The text, and why it cannot be sent, if so."""

    text: str
    unsent: str = ""


async def announce(
    work: DeskUnitOfWork, conversation: Conversation, agent: Agent, text: str, now: datetime
) -> Announcement:
    """Write what an agent has done into a locked conversation; the caller commits.

    It is the shop's message; where the platform no longer takes those, it is the agent's, who may write longer.
    """
    window = await reply_window(work, conversation, now)
    if window.reason:
        return Announcement(text, window.reason)
    until = window_end(conversation.channel, Sender.SYSTEM, await work.conversations.last_heard(conversation.id))
    if until and now >= until:
        message = conversation.next_message(Sender.AGENT, text, now, channel=DESK, author=agent.name)
    else:
        message = conversation.next_message(Sender.SYSTEM, text, now)
    work.conversations.add_message(message)
    return Announcement(text)
