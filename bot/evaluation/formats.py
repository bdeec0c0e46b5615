"""Numbers as the report writes them."""

from collections.abc import Callable
from typing import Any

from bot.evaluation.measuring import Share

_MINUTE = 60
_HOUR = 3600
_NOTHING = "–"


def percent(share: Share) -> str:
    """`97.3`."""
    return f"{100 * share.value:.1f}" if share.of else _NOTHING


def interval(share: Share) -> str:
    """`97.3 (95–99)`."""
    low, high = share.interval
    return f"{percent(share)} ({100 * low:.0f}–{100 * high:.0f})" if share.of else _NOTHING


def share(value: float) -> str:
    """A number between 0 and 1 as per cent: `97.3`."""
    return f"{100 * value:.1f}"


def figure(value: float | None) -> str:
    """A published figure, or nothing."""
    return "" if value is None else f"{value:.1f}"


def duration(seconds: float) -> str:
    """`0.4 s`, `12 s`, `7 min`, `2.5 h`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 2 * _MINUTE:
        return f"{seconds:.0f} s"
    return f"{seconds / _MINUTE:.0f} min" if seconds < 2 * _HOUR else f"{seconds / _HOUR:.1f} h"


def milliseconds(value: float | None) -> str:
    """`8.2 ms`, or nothing."""
    return "" if value is None else f"{value:.1f} ms"


FILTERS: dict[str, Callable[..., Any]] = {
    "percent": percent,
    "interval": interval,
    "share": share,
    "figure": figure,
    "duration": duration,
    "milliseconds": milliseconds,
}
