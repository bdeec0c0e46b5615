"""The figures of a report as tables, each a CSV file of its own."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Sheet = tuple[Sequence[str], Iterable[Sequence[object]]]

_LISTS = {
    "volume": ("date", "conversations", "shopper", "bot", "agent"),
    "reasons": ("reason", "count"),
    "intents": ("intent", "count"),
    "languages": ("language", "count"),
    "channels": ("channel", "count"),
    "late": ("number", "what", "promised", "days", "state", "carrier", "country"),
}


def sheet(name: str, figures: Mapping[str, Any]) -> Sheet | None:
    """The columns and rows of a figure; None when there is no such figure."""
    if name in _LISTS:
        columns = _LISTS[name]
        return columns, ([row[column] for column in columns] for row in figures[name])
    if name == "unanswered":
        return ("messages", "read"), [figures["unanswered"].values()]
    if name == "outcomes":
        return ("outcome", "contacts"), figures["outcomes"].items()
    if name == "waits":
        return ("time", "count", "median_seconds", "p90_seconds"), _waits(figures["waits"])
    if name == "ratings":
        return ("score", "count"), ([each["score"], each["count"]] for each in figures["ratings"]["scores"])
    return None


def _waits(waits: Mapping[str, Any]) -> Iterable[Sequence[object]]:
    for name in ("first_answer", "resolution"):
        yield [name, *(waits[name][figure] for figure in ("count", "median", "p90"))]
