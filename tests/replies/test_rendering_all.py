"""Every template renders in every language, in every variant of its selectors."""

import re
from typing import Any

import pytest

from bot.replies.previews import combinations
from bot.replies.rendering import Replies
from bot.replies.samples import SAMPLES
from tests.replies.conftest import LANGUAGES, own_parts, parts

CASES = [(language, key) for language in LANGUAGES for key in sorted(own_parts(language))]
# What a reader must never see: braces of Fluent, a date or amount as it is stored, Python's words.
RAW = re.compile(r"[{}]|\d{4}-\d{2}|1234\.5\b|None\b|FluentNone|\bnone\b|\boriginal\b|\[|\]")


def renderings(replies: Replies, key: str, language: str) -> dict[tuple[Any, ...], str]:
    """The text for each combination of variants."""
    chosen = [{name: value for name, _, value in each} for each in combinations(parts(key, language), language)]
    return {tuple(each.items()): replies.text(key, language, **(SAMPLES | each)) for each in chosen}


@pytest.mark.parametrize(("language", "key"), CASES)
def test_a_template_renders_in_all_its_variants(replies: Replies, key: str, language: str) -> None:
    found = renderings(replies, key, language)
    assert found
    for chosen, text in found.items():
        shown = RAW.search(text)
        assert not shown, f"{chosen}: {text}"
        assert text or key in ("parcel-intro", "parcel-tracking", "problem-phone")
        assert text == text.rstrip() or key == "parcel-intro"
        assert "  " not in text and " ." not in text and ".." not in text


@pytest.mark.parametrize(
    ("language", "key"), [(language, key) for language, key in CASES if parts(key, language).variants]
)
def test_every_variant_is_a_text_of_its_own(replies: Replies, key: str, language: str) -> None:
    found = renderings(replies, key, language)
    words = {re.sub(r"\d+", "", text) for text in found.values()}
    assert len(words) == len(found)


@pytest.mark.parametrize(
    ("language", "days", "words"),
    [
        ("ru", 1, "1 день"),
        ("ru", 3, "3 дня"),
        ("ru", 7, "7 дней"),
        ("ru", 11, "11 дней"),
        ("ru", 22, "22 дня"),
        ("lt", 7, "7 dienas"),
        ("lt", 10, "10 dienų"),
        ("lt", 12, "12 dienų"),
        ("lt", 21, "21 dieną"),
        ("nb", 7, "7 dager"),
        ("zh", 7, "7 天"),
        ("en", 7, "7 days"),
    ],
)
def test_days_are_counted_as_the_language_counts(replies: Replies, language: str, days: int, words: str) -> None:
    text = replies.text("utter_parcel_customs", language, **(SAMPLES | {"customs_last": days}))
    assert f"–{words}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_variable_has_a_sample(language: str) -> None:
    used = {name for key in own_parts(language) for name in parts(key, language).variables}
    shop_facts = {"store", "account_url", "contact_url", "cdc_url", "bank_first", "bank_last"}
    assert used - shop_facts == set(SAMPLES)


@pytest.mark.parametrize(("language", "key"), [(language, key) for language, key in CASES if language != "en"])
def test_a_text_is_translated(replies: Replies, key: str, language: str) -> None:
    sample = SAMPLES | {"method": "original"}
    assert replies.text(key, language, **sample) != replies.text(key, "en", **sample)
