"""The reason the bot gives for its deeds is the one the desk's pages make a link of."""

import re
from pathlib import Path

import bot.desk
from bot.shop.orders import asked_in

_PAGE = Path(bot.desk.__file__).parent / "static" / "parts" / "deed-reason.js"


def test_the_desk_finds_the_conversation_in_the_bots_reason() -> None:
    written = re.search(r"const ASKED = /(.+)/;", _PAGE.read_text(encoding="utf-8"))
    assert written
    found = re.fullmatch(written[1], asked_in("a4f3d773-cb7a"))
    assert found and found[1] == "a4f3d773-cb7a"
