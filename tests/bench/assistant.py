"""`python -m tests.bench.assistant PORT FILE`: repeats what it is told, and remembers it as Rasa does."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from aiohttp import web

_THINKING = 0.02  # seconds, so that a kill meets work under way


class Parrot:
    """Its memory is a file: what it has finished saying survives a kill."""

    def __init__(self, memory: Path) -> None:
        self._memory = memory
        self._events: dict[str, list[dict[str, Any]]] = {}
        for line in memory.read_text().splitlines() if memory.exists() else ():
            if line.endswith("}"):  # the last one may have been cut off
                self._keep(json.loads(line))

    async def parse(self, request: web.Request) -> web.Response:
        """Understand everything alike."""
        return web.json_response({"intent": {"name": "greet", "confidence": 0.9}, "entities": []})

    async def answer(self, request: web.Request) -> web.Response:
        """Repeat the message."""
        wanted = await request.json()
        await asyncio.sleep(_THINKING)
        turn = {"sender": wanted["sender"], "seq": wanted["metadata"].get("seq"), "text": wanted["message"]}
        with self._memory.open("a") as file:
            file.write(json.dumps(turn) + "\n")
        self._keep(turn)
        return web.json_response([{"recipient_id": wanted["sender"], "text": wanted["message"]}])

    async def tracker(self, request: web.Request) -> web.Response:
        """Where a dialogue is."""
        return web.json_response({"events": self._events.get(request.match_info["id"], [])})

    def _keep(self, turn: dict[str, Any]) -> None:
        self._events.setdefault(turn["sender"], []).extend(
            [
                {"event": "user", "text": turn["text"], "metadata": {"seq": turn["seq"]}},
                {"event": "bot", "text": turn["text"], "metadata": {}, "data": {}},
                {"event": "action", "name": "action_listen"},
            ]
        )


def main() -> None:
    """Serve until killed."""
    parrot, app = Parrot(Path(sys.argv[2])), web.Application()
    app.add_routes(
        [
            web.post("/model/parse", parrot.parse),
            web.post("/webhooks/rest/webhook", parrot.answer),
            web.get("/conversations/{id}/tracker", parrot.tracker),
        ]
    )
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=None)


if __name__ == "__main__":
    main()
