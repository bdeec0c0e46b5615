"""What an import has to say: what was written, which lines are bad and why."""

from dataclasses import dataclass, field

from bot.common.errors import WaybillError


class ImportRefused(WaybillError):
    """The file as a whole cannot be imported; nothing was written."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A bad line; its order or product was not imported."""

    line: int
    reason: str


@dataclass
class ImportReport:
    """The result of an import, in numbers of orders or products."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)  # by line
    notes: list[str] = field(default_factory=list)  # worth knowing, nothing to repair
