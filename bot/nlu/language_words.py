"""The words that tell the languages apart that one script does not."""

import re
from collections import defaultdict
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
    told = _words_of_examples()
    others = set[str]().union(*(words for other, words in told.items() if other != language))
    return small_words(language) | (told.get(language, set()) - others)


@lru_cache(maxsize=1)
def _words_of_examples() -> dict[str, set[str]]:
    """The words, without marks, of each language's examples where the script does not tell the language."""
    found: dict[str, set[str]] = defaultdict(set)
    for example in read_examples():
        if example.language not in SCRIPTS:
            found[example.language].update({unmarked(word) for word in WORD.findall(example.text.lower())})
    return found
