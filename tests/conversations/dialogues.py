"""Whole dialogues as YAML, one per language, and what they expect.

A file holds a list of dialogues. A turn has `shopper` (a text, or one per language), `press` (a button's name) or
`photo: true`, and says which templates answer it. Where texts stand per language, it is played in each.

    - dialogue: Where it is, with carrier and number
      turns:
        - shopper: {en: "where is my order 1042, anna@example.com", ru: "где заказ 1042, anna@example.com"}
          bot: [utter_parcel_in_transit]
          has: [RR473124829SE, PostNord]
          hasnt: [Kaunas street]
          owner: bot

A dialogue with `shop: closed` is played while none of the shop's people are there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Turn:
    """What is said, pressed or shown, and what must come back."""

    shopper: str | None
    press: str | None
    photo: bool
    bot: list[str]
    system: list[str]
    has: list[str]
    hasnt: list[str]
    owner: str


@dataclass(frozen=True)
class Dialogue:
    """One dialogue in one language."""

    name: str
    language: str
    identity: str | None
    shop: str  # the fixture it is played with
    turns: list[Turn]


def all_dialogues() -> Iterator[Dialogue]:
    """Every dialogue of every file, in each of its languages."""
    for path in sorted(FOLDER.glob("*.yml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
            for language in _languages(entry):
                turns = [_turn(turn, language) for turn in entry["turns"]]
                shop = "closed_shop" if entry.get("shop") == "closed" else "shop"
                yield Dialogue(f"{path.stem}: {entry['dialogue']}", language, entry.get("identity"), shop, turns)


def _languages(entry: dict[str, Any]) -> list[str]:
    for turn in entry["turns"]:
        if isinstance(turn.get("shopper"), dict):
            return list(turn["shopper"])
    return [entry.get("language", "en")]


def _turn(turn: dict[str, Any], language: str) -> Turn:
    shopper = turn.get("shopper")
    return Turn(
        shopper=shopper[language] if isinstance(shopper, dict) else shopper,
        press=turn.get("press"),
        photo=turn.get("photo", False),
        bot=turn.get("bot", []),
        system=turn.get("system", []),
        has=[str(part) for part in turn.get("has", [])],
        hasnt=[str(part) for part in turn.get("hasnt", [])],
        owner=turn.get("owner", "bot"),
    )
