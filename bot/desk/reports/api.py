"""`/api/desk/reports…`: figures of a period, and each of them as CSV."""

from typing import Any

from aiohttp import web

from bot.common.clock import utc_now
from bot.common.csv_file import csv_bytes
from bot.common.shop_settings import ShopSettings
from bot.common.web import problem
from bot.conversations.agents import Agent
from bot.desk.auth import DeskAuth
from bot.desk.ports import BeginWork
from bot.desk.reports.figures import figures
from bot.desk.reports.period import Period, period_in
from bot.desk.reports.sheets import sheet


class ReportsApi:
    """Reports for everybody at the desk; `from`, `to`, `channel` and `language` choose what they are about."""

    def __init__(self, read: BeginWork, auth: DeskAuth, settings: ShopSettings) -> None:
        self._read = read
        self._auth = auth
        self._settings = settings

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        return [
            self._auth.door("GET", "/api/desk/reports", self.show),
            self._auth.door("GET", "/api/desk/reports/{id}", self.download),
        ]

    async def show(self, request: web.Request, agent: Agent) -> web.Response:
        """All figures of a period."""
        return web.json_response((await self._figures(request))[1])

    async def download(self, request: web.Request, agent: Agent) -> web.Response:
        """One figure of a period as CSV."""
        name = request.match_info["id"]
        period, found = await self._figures(request)
        table = sheet(name, found)
        if table is None:
            raise problem(web.HTTPNotFound, "no_report", "There is no such report.")
        return csv_response(f"{name}-{period.first}-{period.last}", csv_bytes(*table))

    async def _figures(self, request: web.Request) -> tuple[Period, dict[str, Any]]:
        now = utc_now()
        period = period_in(request.query, self._settings.zone, now)
        async with self._read() as work:
            return period, await figures(work, period, self._settings, now)


def csv_response(name: str, content: bytes) -> web.Response:
    """A CSV file that the browser saves under this name."""
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return web.Response(body=content, content_type="text/csv", charset="utf-8", headers=headers)
