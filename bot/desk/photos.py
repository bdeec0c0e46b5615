"""Photos of shoppers, for the agents who help them."""

from aiohttp import web

from bot.common.web import photo_response
from bot.conversations.agents import Agent
from bot.conversations.photos import PhotoFiles
from bot.conversations.ports import BeginDeskWork
from bot.desk.auth import DeskAuth


class DeskPhotos:
    """`/api/desk/photos/…`."""

    def __init__(self, read: BeginDeskWork, auth: DeskAuth, files: PhotoFiles) -> None:
        self._read = read
        self._auth = auth
        self._files = files

    def routes(self) -> list[web.RouteDef]:
        """The route of this part of the API; agents only."""
        return [self._auth.door("GET", "/api/desk/photos/{id}", self.show)]

    async def show(self, request: web.Request, agent: Agent) -> web.Response:
        """A photo of any conversation."""
        async with self._read() as work:
            photo = await work.photos.get(request.match_info["id"])
        return photo_response(await self._files.read(photo.file) if photo else None)
