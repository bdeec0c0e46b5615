"""What is wrong now, for everybody at the desk, and where people answer if not here."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from aiohttp import web

from bot.conversations.agents import Agent
from bot.conversations.alerts import Alert, AlertKind, AlertStore, Limits
from bot.desk.auth import DeskAuth


class AlertWork(Protocol):
    """One transaction over alerts."""

    @property
    def alerts(self) -> AlertStore:
        """The alerts in this transaction."""


ReadAlerts = Callable[[], AbstractAsyncContextManager[AlertWork]]


class DeskAlerts:
    """`/api/desk/alerts`.

    Args:
        elsewhere: name and address of the desk in use instead of this one, if there is one.
    """

    def __init__(
        self, read: ReadAlerts, auth: DeskAuth, limits: Limits, elsewhere: dict[str, str] | None = None
    ) -> None:
        self._read = read
        self._auth = auth
        self._limits = limits
        self._elsewhere = elsewhere

    def routes(self) -> list[web.RouteDef]:
        """The route of this part of the API; the live feed says when to ask it again."""
        return [self._auth.door("GET", "/api/desk/alerts", self.list)]

    async def list(self, request: web.Request, agent: Agent) -> web.Response:
        """What is wrong, the newest first."""
        async with self._read() as work:
            shown = [self._view(alert) for alert in await work.alerts.raised()]
        return web.json_response({"alerts": shown, "elsewhere": self._elsewhere})

    def _view(self, alert: Alert) -> dict[str, Any]:
        return {
            "kind": alert.kind,
            "count": alert.count,
            "since": alert.raised_at.isoformat(),
            "limit": self._limit(alert.kind),
        }

    def _limit(self, kind: AlertKind) -> int:
        """After how many minutes this kind is raised; 0 for at once."""
        limits = {AlertKind.WAITING: self._limits.waiting, AlertKind.OUTBOX: self._limits.outbox}
        return int(limits[kind].total_seconds() // 60) if kind in limits else 0
