"""The widget's files as every store's page loads them: one style sheet, and no comments, which are half the weight."""

import hashlib
import re
from pathlib import Path

from aiohttp import web

# In the order of the cascade.
_SHEETS = ("base", "launcher", "panel", "composer", "log", "bubbles", "rating", "photo", "order", "parcel")
_COMMENT = re.compile(r"^[ \t]*(?:/\*.*?\*/|//[^\n]*)[ \t]*$", re.DOTALL | re.MULTILINE)  # on lines of its own
_KINDS = {".js": "text/javascript", ".css": "text/css"}


class WidgetFiles:
    """`/widget.js` and `/widget/…`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def routes(self) -> list[web.RouteDef]:
        """The routes of the widget's files."""
        return [
            web.get("/widget.js", self.entry),
            web.get("/widget/styles.css", self.styles),
            web.get("/widget/{path:.+}", self.file),
        ]

    async def entry(self, request: web.Request) -> web.Response:
        """The one script that a store puts on its pages."""
        return self._sent(request, self._folder / "widget.js")

    async def styles(self, request: web.Request) -> web.Response:
        """All style sheets as one."""
        return self._sent(request, *(self._folder / "styles" / f"{name}.css" for name in _SHEETS))

    async def file(self, request: web.Request) -> web.Response:
        """Any other script of the widget, and nothing outside its folder."""
        path = (self._folder / request.match_info["path"]).resolve()
        if not path.is_relative_to(self._folder) or not path.is_file() or path.suffix not in _KINDS:
            raise web.HTTPNotFound
        return self._sent(request, path)

    def _sent(self, request: web.Request, *paths: Path) -> web.Response:
        content = "\n".join(_without_comments(path.read_text(encoding="utf-8")) for path in paths)
        response = web.Response(
            text=content, content_type=_KINDS[paths[0].suffix], headers={"Cache-Control": "no-cache"}
        )
        response.etag = tag = hashlib.sha256(content.encode()).hexdigest()
        if any(known.value in (tag, "*") for known in request.if_none_match or ()):
            raise web.HTTPNotModified(headers={name: response.headers[name] for name in ("ETag", "Cache-Control")})
        return response


def _without_comments(content: str) -> str:
    """The lines keep their numbers, so that an error can be found in the file."""
    return _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), content)
