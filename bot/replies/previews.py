"""A text as shoppers would read it, once for each variant of what it selects by."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product
from typing import Any

from babel import Locale

from bot.replies.fluent_source import References
from bot.replies.rendering import Replies, TemplateFault
from bot.replies.samples import SAMPLES

_PLURALS = ("zero", "one", "two", "few", "many")
_MOST = 24  # variants that are shown

Choice = tuple[str, str, Any]  # variable, its variant, a value for which that is chosen


@dataclass(frozen=True)
class Preview:
    """What is said in one case; `fault` says why nothing could be."""

    choices: list[Choice]
    text: str
    fault: str = ""


def previews(replies: Replies, key: str, language: str, uses: References) -> list[Preview]:
    """The text of a key in its first variants, with sample values."""
    return [_preview(replies, key, language, each) for each in islice(combinations(uses, language), _MOST)]


def combinations(uses: References, language: str) -> Iterator[tuple[Choice, ...]]:
    """Every combination of variants; one without choices for a text that selects by nothing."""
    choices = [
        [(name, variant, value_for(name, variant, language)) for variant in sorted(names)]
        for name, names in uses.variants.items()
    ]
    return product(*choices)


def value_for(variable: str, variant: str, language: str) -> Any:
    """A value of the variable for which this variant is chosen."""
    if variant.isdigit():
        return int(variant)
    if variant == "other":
        return 11 if variable.endswith(("_first", "_last")) else SAMPLES.get(variable, 11)
    if variant in _PLURALS:
        rule = Locale.parse(language).plural_form
        return next((number for number in (*range(3, 200), 1, 2) if rule(number) == variant), variant)
    return variant


def _preview(replies: Replies, key: str, language: str, choices: tuple[Choice, ...]) -> Preview:
    values = SAMPLES | {name: value for name, _, value in choices}
    try:
        return Preview(list(choices), replies.text(key, language, **values))
    except (TemplateFault, ArithmeticError, ValueError, TypeError) as error:
        detail = str(error).partition(": ")[2] or str(error)
        return Preview(list(choices), "", f"It cannot be filled: is DATE given a day, MONEY an amount? ({detail})")
