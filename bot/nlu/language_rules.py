"""Which of the shop's languages a message is in: by script, letters, words, langdetect, else as was spoken before."""

import re
from collections.abc import Sequence

from bot.common.text import fold, unmarked
from bot.nlu.language_profiles import by_profile
from bot.nlu.language_words import FOREIGN, SCRIPTS, WORD, own_words, small_words
from bot.nlu.romanised import RUSSIAN, is_romanised

# E-mails, links, numbers and codes say nothing about the language.
_REFERENCE = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w.-]+|https?://\S+|(?<![A-Za-z-])[A-Za-z-]*+\d[A-Za-z\d-]*")
_LONGEST = 1000  # characters; more says nothing new about the language
_FEWEST_WORDS = 3  # fewer are ambiguous: "ok", "status", "info"
_FEWEST_OF_SCRIPT = 2  # signs of a script that decide
_LETTERS = {"lt": re.compile(r"[ėįųū]"), "nb": re.compile(r"[æøå]")}
_MOST_LOWER = 3  # one word in so many may have a small initial among names: gate, al., de
_CLEARLY_AHEAD = 2  # words more than of the shop's languages make a message foreign
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f]")


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
    if any(SCRIPTS[language].search(prose) for language in SCRIPTS.keys() & set(offered)):
        return None  # a single character: 好
    if _LATIN.search(prose) is None and WORD.search(prose):
        return offered[0]  # a script none of the offered languages is written in
    if len(WORD.findall(prose)) < _FEWEST_WORDS:
        return None
    if prose != fold(text) and _is_names(prose, offered):
        return None
    words = prose.lower()
    return _by_letters(words, offered) or _romanised(words, offered) or _by_words(words, offered, spoken_before)


def prose_of(text: str) -> str:
    """What of a message can say something about its language: no addresses, links, numbers and codes."""
    return _REFERENCE.sub(" ", fold(text)[:_LONGEST])


def _by_script(prose: str, offered: Sequence[str]) -> str | None:
    for language, script in SCRIPTS.items():
        found = len(script.findall(prose))
        if language in offered and found >= _FEWEST_OF_SCRIPT:
            return language
    return None


def _is_names(prose: str, offered: Sequence[str]) -> bool:
    """Whether these are names alone: an address says nothing about the language of who writes it."""
    words = WORD.findall(prose)
    small = {unmarked(word.lower()) for word in words}
    told = any(len(small & small_words(language)) > 1 for language in offered if language not in SCRIPTS)
    lower = sum(word[0].islower() for word in words)
    return not told and not prose.isupper() and _MOST_LOWER * lower <= len(words)


def _romanised(prose: str, offered: Sequence[str]) -> str | None:
    return RUSSIAN if RUSSIAN in offered and is_romanised(prose) else None


def _by_letters(prose: str, offered: Sequence[str]) -> str | None:
    """Letters that only one of the offered languages has; two languages' letters in one message decide nothing."""
    found = [language for language, letters in _LETTERS.items() if language in offered and letters.search(prose)]
    return found[0] if len(found) == 1 else None


def _by_words(prose: str, offered: Sequence[str], spoken_before: str | None) -> str | None:
    own = _OwnWords(prose, offered)
    return own.leader(least=2) or by_profile(prose, offered, spoken_before) or own.leader(least=1)


class _OwnWords:
    """How many of a message's words each language alone has.

    Letters lose their marks, which many do not type. A foreign language that is ahead is answered in the default one.
    """

    def __init__(self, prose: str, offered: Sequence[str]) -> None:
        words = {unmarked(word) for word in WORD.findall(prose)}
        latin = [language for language in offered if language not in SCRIPTS]
        ours = sorted(((len(words & own_words(language)), language) for language in latin), reverse=True)
        [(self._most, self._first), (self._second, _)] = [*ours, (0, ""), (0, "")][:2]
        self._foreign = max(len(words & own_words(language)) for language in FOREIGN if language not in latin)
        self._default = offered[0]

    def leader(self, least: int) -> str | None:
        """The language most of whose own words occur, if at least so many do, and more than of any other."""
        if self._most >= least and self._most > self._second and self._most >= self._foreign + least - 1:
            return self._first
        return self._default if self._foreign >= self._most + _CLEARLY_AHEAD else None
