"""What could not be delivered, for admins: to see why, and to have it sent again."""

from typing import Any

from aiohttp import web

from bot.common.clock import utc_now
from bot.common.web import problem
from bot.conversations.agents import Agent
from bot.conversations.delivery import STUCK, Delivery
from bot.conversations.feed import Changed, Feed
from bot.conversations.model import Message
from bot.desk.auth import DeskAuth
from bot.desk.found import number_in
from bot.desk.ports import BeginWork

_MOST = 200


class DeadLetters:
    """`/api/desk/dead-letters…`."""

    def __init__(self, begin: BeginWork, read: BeginWork, feed: Feed, auth: DeskAuth) -> None:
        self._begin = begin
        self._read = read
        self._feed = feed
        self._auth = auth

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API; admins only."""
        return [
            self._auth.door("GET", "/api/desk/dead-letters", self.list),
            self._auth.door("POST", "/api/desk/dead-letters/{id}/retry", self.retry),
        ]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """Messages that failed, or of which nothing is known, newest first."""
        async with self._read() as work:
            found = await work.outbox.stuck(_MOST)
        return web.json_response({"dead_letters": [_view(delivery, message) for delivery, message in found]})

    async def retry(self, request: web.Request, agent: Agent) -> web.Response:
        """Have one sent again; of one in doubt the shopper may then see two."""
        async with self._begin() as work:
            delivery = await work.outbox.get(number_in(request))
            if delivery is None:
                raise problem(web.HTTPNotFound, "no_dead_letter", "There is no such message.")
            if delivery.state not in STUCK:
                raise problem(web.HTTPConflict, "not_stuck", f"This message is not stuck, it is {delivery.state}.")
            delivery.send_again(utc_now())
            await work.commit()
        self._feed.publish(Changed(delivery.conversation_id))
        return web.json_response({"state": delivery.state}, status=202)


def _view(delivery: Delivery, message: Message) -> dict[str, Any]:
    return {
        "id": delivery.id,
        "conversation": delivery.conversation_id,
        "channel": delivery.channel,
        "state": delivery.state,
        "attempts": delivery.attempts,
        "error": delivery.error,
        "from": message.sender,
        "text": message.text,
        "at": message.at.isoformat(),
    }
