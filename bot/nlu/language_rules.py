"""Which of the shop's languages a message is in: by script, then by langdetect, else by what was spoken before."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import langdetect
import spacy
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from bot.common.text import fold, unmarked
from bot.nlu.examples import read_examples

_SCRIPTS = {"zh": re.compile(r"[\u3400-\u9fff]"), "ru": re.compile(r"[\u0400-\u04ff]")}
# E-mails, links, numbers and codes say nothing about the language.
_REFERENCE = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w.-]+|https?://\S+|(?<![A-Za-z-])[A-Za-z-]*+\d[A-Za-z\d-]*")
_LONGEST = 1000  # characters; more says nothing new about the language
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 3  # fewer are ambiguous: "ok", "status", "info"
_FEWEST_OF_SCRIPT = 2  # signs of a script that decide
_LETTERS = {"lt": re.compile(r"[ėįųū]"), "nb": re.compile(r"[æøå]")}
_MOST_LOWER = 3  # one word in so many may have a small initial among names: gate, al., de
_CLEARLY_AHEAD = 2  # words more than the next language
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f]")
_PROFILE = {"nb": "no", "zh": "zh-cn"}  # langdetect's name where it differs from ours
# Languages that are recognised so that they are not taken for one of the shop's; answered in the default language.
_FOREIGN = ["de", "es", "fr", "it", "nl", "pl", "pt", "tr"]
_FOREIGN_PRIOR = 0.4  # against 1 for a language of the shop and 4 for the one spoken before
_SPOKEN_BEFORE_PRIOR = 4.0
_LEAST_PROBABILITY = 0.7


def detect_language(text: str, offered: Sequence[str], spoken_before: str | None) -> str | None:
    """The language of a message.

    Args:
        text: what the shopper wrote.
        offered: the shop's languages, the default first.
        spoken_before: the conversation's language so far, if known.

    Returns:
        One of `offered`, or None for a message too short or ambiguous to tell.
    """
    prose = prose_of(text)
    by_script = _by_script(prose, offered)
    if by_script:
        return by_script
    if any(_SCRIPTS[language].search(prose) for language in _SCRIPTS.keys() & set(offered)):
        return None  # a single character: 好
    if _LATIN.search(prose) is None and _WORD.search(prose):
        return offered[0]  # a script none of the offered languages is written in
    if len(_WORD.findall(prose)) < _FEWEST_WORDS:
        return None
    if prose != fold(text) and _is_names(prose, offered):
        return None
    words = prose.lower()
    return (
        _by_letters(words, offered)
        or _by_own_words(words, offered, _CLEARLY_AHEAD)
        or _by_profile(words, offered, spoken_before)
        or _by_own_words(words, offered, 1)
    )


def prose_of(text: str) -> str:
    """What of a message can say something about its language: no addresses, links, numbers and codes."""
    return _REFERENCE.sub(" ", fold(text)[:_LONGEST])


def _by_script(prose: str, offered: Sequence[str]) -> str | None:
    for language, script in _SCRIPTS.items():
        found = len(script.findall(prose))
        if language in offered and found >= _FEWEST_OF_SCRIPT:
            return language
    return None


def _is_names(prose: str, offered: Sequence[str]) -> bool:
    """Whether these are names alone: an address says nothing about the language of who writes it."""
    words = _WORD.findall(prose)
    small = {unmarked(word.lower()) for word in words}
    told = any(len(small & _small_words(language)) > 1 for language in offered if language not in _SCRIPTS)
    lower = sum(word[0].islower() for word in words)
    return not told and not prose.isupper() and _MOST_LOWER * lower <= len(words)


def _by_letters(prose: str, offered: Sequence[str]) -> str | None:
    """Letters that only one of the offered languages has; two languages' letters in one message decide nothing."""
    found = [language for language, letters in _LETTERS.items() if language in offered and letters.search(prose)]
    return found[0] if len(found) == 1 else None


def _by_own_words(prose: str, offered: Sequence[str], ahead: int) -> str | None:
    """The language most of whose own words occur, if it is so many ahead of the others.

    Letters lose their marks, which many do not type. A foreign language that is ahead is answered in the default one.
    """
    words = {unmarked(word) for word in _WORD.findall(prose)}
    latin = [language for language in offered if language not in _SCRIPTS]
    ours = sorted(((len(words & _own_words(language)), language) for language in latin), reverse=True)
    foreign = max(len(words & _own_words(language)) for language in _FOREIGN if language not in latin)
    (most, first), (second, _) = [*ours, (0, ""), (0, "")][:2]
    if most >= second + ahead and most > foreign:
        return first
    return offered[0] if foreign >= most + _CLEARLY_AHEAD else None


@lru_cache(maxsize=16)
def _small_words(language: str) -> frozenset[str]:
    """The language's stop words, which spaCy ships, without marks."""
    return frozenset(unmarked(word) for word in spacy.blank(language).Defaults.stop_words)


@lru_cache(maxsize=16)
def _own_words(language: str) -> frozenset[str]:
    """Small words, and what shoppers of this language say in our examples and those of no other Latin language do.

    langdetect learnt from encyclopedias and knows neither chat nor Lithuanian without its marks.
    """
    told = _words_of_examples()
    others = set[str]().union(*(words for other, words in told.items() if other != language))
    return _small_words(language) | (told.get(language, set()) - others)


@lru_cache(maxsize=1)
def _words_of_examples() -> dict[str, set[str]]:
    """The words, without marks, of each language's examples where the script does not tell the language."""
    found: dict[str, set[str]] = defaultdict(set)
    for example in read_examples():
        if example.language not in _SCRIPTS:
            found[example.language].update({unmarked(word) for word in _WORD.findall(example.text.lower())})
    return found


def _by_profile(prose: str, offered: Sequence[str], spoken_before: str | None) -> str | None:
    latin = [language for language in offered if language not in _SCRIPTS]
    priors = {_PROFILE.get(language, language): 1.0 for language in latin}
    priors |= {language: _FOREIGN_PRIOR for language in _FOREIGN if language not in priors}
    if spoken_before in latin:
        priors[_PROFILE.get(spoken_before, spoken_before)] = _SPOKEN_BEFORE_PRIOR
    detector = _factory(tuple(sorted(priors))).create()
    detector.seed = 0  # langdetect draws random numbers; the same message must always read the same
    detector.set_prior_map(priors)
    detector.append(prose)
    try:
        best = next(iter(detector.get_probabilities()), None)
    except LangDetectException:  # nothing that langdetect could go by
        return None
    if best is None or best.prob < _LEAST_PROBABILITY:
        return None
    ours = {_PROFILE.get(language, language): language for language in latin}
    return ours.get(best.lang, offered[0])


@lru_cache(maxsize=4)
def _factory(profiles: tuple[str, ...]) -> DetectorFactory:
    """A langdetect factory that knows these profiles only: faster to load and to ask."""
    factory = DetectorFactory()
    factory.load_json_profile([json.dumps(_profile(name)) for name in profiles])
    return factory


def _profile(name: str) -> dict[str, Any]:
    """How often langdetect has met each n-gram of a language, and as often once more as it is typed without marks."""
    path = Path(langdetect.__file__).with_name("profiles") / name
    profile: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    typed = Counter(profile["freq"])
    for gram, times in profile["freq"].items():
        typed[unmarked(gram)] += times
    lengths = Counter[int]()
    for gram, times in typed.items():
        lengths[len(gram)] += times
    return {"freq": typed, "n_words": [lengths[size] for size in (1, 2, 3)], "name": profile["name"]}
