"""Every dialogue of tests/conversations/*.yml, through the trained assistant, over the shopper API."""

from typing import Any

import pytest

from tests.channels.pictures import a_picture
from tests.conversations.dialogues import Dialogue, Turn, all_dialogues
from tests.conversations.shopper import Shopper
from tests.conversations.templates import button_title, made_from
from tests.running import Waybill


@pytest.mark.parametrize("dialogue", all_dialogues(), ids=lambda dialogue: f"{dialogue.name} [{dialogue.language}]")
def test_dialogue(request: pytest.FixtureRequest, dialogue: Dialogue) -> None:
    waybill: Waybill = request.getfixturevalue(dialogue.shop)
    shopper = Shopper(waybill.url, dialogue.language, dialogue.identity)
    for turn in dialogue.turns:
        heard = _play(shopper, turn, dialogue.language)
        _check(turn, heard, dialogue.language)
        assert shopper.owner == turn.owner


def _play(shopper: Shopper, turn: Turn, language: str) -> list[dict[str, Any]]:
    if turn.press:
        return shopper.press(button_title(turn.press, language))
    if turn.photo:
        return shopper.show_photo(a_picture())
    assert turn.shopper is not None, "a turn says, presses or shows something"
    return shopper.say(turn.shopper)


def _check(turn: Turn, heard: list[dict[str, Any]], language: str) -> None:
    for sender, keys in (("bot", turn.bot), ("system", turn.system)):
        texts = [message["text"] for message in heard if message["from"] == sender]
        assert len(texts) == len(keys), f"{sender} said {texts}, expected {keys}"
        for text, key in zip(texts, keys, strict=True):
            assert made_from(text, key, language), f"{text!r} is not {key} in {language}"
    everything = "\n".join(str(message) for message in heard)
    for part in turn.has:
        assert part in everything, f"{part!r} is missing in {everything}"
    for part in turn.hasnt:
        assert part not in everything, f"{part!r} must not stand in {everything}"
