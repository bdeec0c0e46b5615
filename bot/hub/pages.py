"""Static files: the demo storefront, the widget and the desk."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import yaml
from aiohttp import web

from bot.hub.widget_files import WidgetFiles

_BOT = Path(__file__).resolve().parents[1]
STOREFRONT = _BOT / "hub" / "storefront"
WIDGET = _BOT / "channels" / "widget" / "static"
DESK = _BOT / "desk" / "static"
_OPENAPI = Path(__file__).with_name("openapi.yml")


def add_pages(app: web.Application) -> None:
    """Serve every page and file."""
    app.router.add_get("/", _file(STOREFRONT / "index.html"))
    app.router.add_get("/desk/", _file(DESK / "index.html"))
    app.router.add_get("/desk", _to_desk)
    app.add_routes(WidgetFiles(WIDGET).routes())
    app.router.add_get("/api/openapi.json", _openapi)
    for prefix, folder in (("/storefront", STOREFRONT), ("/desk", DESK)):
        app.router.add_get(f"{prefix}/{{path:.+}}", _folder(folder))


def _file(path: Path) -> Callable[[web.Request], Awaitable[web.FileResponse]]:
    async def serve(request: web.Request) -> web.FileResponse:
        return web.FileResponse(path, headers={"Cache-Control": "no-cache"})

    return serve


def _folder(folder: Path) -> Callable[[web.Request], Awaitable[web.FileResponse]]:
    """The files below a folder, and nothing outside it."""

    async def serve(request: web.Request) -> web.FileResponse:
        path = (folder / request.match_info["path"]).resolve()
        if not path.is_relative_to(folder) or not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path, headers={"Cache-Control": "no-cache"})

    return serve


async def _to_desk(request: web.Request) -> web.Response:
    raise web.HTTPMovedPermanently("/desk/")


async def _openapi(request: web.Request) -> web.Response:
    return web.json_response(yaml.safe_load(_OPENAPI.read_text(encoding="utf-8")), dumps=json.dumps)
