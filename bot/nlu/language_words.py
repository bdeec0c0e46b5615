"""The words that tell the languages apart that one script does not."""

import re
from collections import Counter, defaultdict
from functools import lru_cache

from spacy.util import get_lang_class

from bot.common.text import unmarked
from bot.nlu.examples import read_examples

SCRIPTS = {"zh": re.compile(r"[\u3400-\u9fff]"), "ru": re.compile(r"[\u0400-\u04ff]")}
WORD = re.compile(r"[^\W\d_]+")
# Languages that are recognised so that they are not taken for one of the shop's; answered in the default language.
FOREIGN = ["de", "es", "fr", "it", "nl", "pl", "pt", "tr"]


@lru_cache(maxsize=16)
def small_words(language: str) -> frozenset[str]:
    """The language's stop words, which spaCy ships, without marks."""
    return frozenset(unmarked(word) for word in get_lang_class(language).Defaults.stop_words)


@lru_cache(maxsize=16)
def own_words(language: str) -> frozenset[str]:
    """Small words, and what shoppers of this language say in our examples and those of no other Latin language do.

    langdetect learnt from encyclopedias and knows neither chat nor Lithuanian without its marks.
    """
    told = words_in_latin_letters()
    others = set[str]().union(*(words for other, words in told.items() if other != language))
    return small_words(language) | (told.get(language, set()) - others)


@lru_cache(maxsize=1)
def words_in_latin_letters() -> dict[str, set[str]]:
    """The words of the examples by language, of those languages whose script does not tell them."""
    return {language: set(words) for language, words in words_of_examples().items() if language not in SCRIPTS}


@lru_cache(maxsize=1)
def words_of_examples() -> dict[str, Counter[str]]:
    """How often each word occurs in each language's examples; without marks where the script is Latin."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for example in read_examples():
        plain = str if example.language in SCRIPTS else unmarked
        found[example.language].update(plain(word) for word in WORD.findall(example.text.lower()))
    return found
