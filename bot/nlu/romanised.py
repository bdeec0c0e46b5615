"""Russian in Latin letters, as people type it abroad and on keyboards without Cyrillic: read, and written back.

There are many ways to romanise and few write by one of them. So a word, Latin or Cyrillic, is reduced to a skeleton in
which all ways agree, and looked up among the words of our examples.
"""

import re
from collections import Counter
from functools import lru_cache

from bot.common.text import fold
from bot.nlu.language_words import FOREIGN, own_words, small_words, words_in_latin_letters, words_of_examples

RUSSIAN = "ru"
_WORD = re.compile(r"(?<![\w@.])4?[a-z]+(?:['4][a-z]+)*'?(?![\w@]|\.\w)", re.IGNORECASE)  # 4 is ч: polu4it
_OTHER_LETTER = re.compile(r"[^\W\d_a-zA-Z]")
_FEWEST = 2  # words that are Russian alone; where they are fewer, most words must be known
_LETTERS_TO_TELL = 4  # of the words that are Russian alone
_MOST, _MANY = 0.75, 0.4  # of a message's words

Rules = list[tuple[re.Pattern[str], str]]


def _rules(*rules: tuple[str, str]) -> Rules:
    return [(re.compile(pattern), replacement) for pattern, replacement in rules]


# Each line rewrites what the lines before have left; capitals are done.
_LATIN = _rules(
    (r"shch|sch|sh|w", "W"),
    (r"zh", "J"),
    (r"ch|4", "Q"),
    (r"kh|x|h", "H"),
    (r"ts|tc|tz|c", "C"),
    (r"[yj]o", "E"),
    (r"(?<=[aeiouyE])j|j(?=[aeu])", "I"),
    (r"j", "J"),
    (r"[iy]", "I"),
    (r"'", ""),
)
_CYRILLIC = str.maketrans(
    dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэ", [*"ABVGDEEJZIIKLMNOPRSTUFHCQWW", "", "I", "", "E"], strict=True))
    | {"ю": "IU", "я": "IA"}
)
_REPEATED = re.compile(r"(.)\1+")
_ALIKE = _rules((r"T+S", "C"), (r"I+E", "E"), (r"(.)\1+", r"\1"))

# What stands for what where no word of ours has the skeleton.
_SPELLING = _rules(
    (r"shch|sch", "щ"),
    (r"sh|w", "ш"),
    (r"zh", "ж"),
    (r"ch|4", "ч"),
    (r"kh|x|h", "х"),
    (r"ts|c", "ц"),
    (r"[yj]o", "ё"),
    (r"[yji]a", "я"),
    (r"[yj]u", "ю"),
    (r"ye|je", "е"),
    (r"(?<=[aeiouаеиоуыэюяё])[yj]", "й"),
    (r"y", "ы"),
    (r"j", "ж"),
    (r"'", "ь"),
)
_LETTERS = str.maketrans("abvgdeziklmnoprstufq", "абвгдезиклмнопрстуфк")


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """What all ways to write a Russian word have in common; the word is in lower case."""
    return _rewritten(_rewritten(word, _LATIN).translate(_CYRILLIC).upper(), _ALIKE)


def is_romanised(text: str) -> bool:
    """Whether a message is Russian in Latin letters: by words that no language of ours in Latin letters has."""
    folded = fold(text).lower()
    if _OTHER_LETTER.search(folded):
        return False
    words = {word for word in _WORD.findall(folded) if len(word) > 1}
    known = {word for word in words if skeleton(word) in _russian()}
    alone = {word for word in known if _drawn_in(word) not in _in_other_languages()}
    if any(len(alone) <= len((words - known) & own_words(language)) for language in words_in_latin_letters()):
        return False
    if sum(map(len, alone)) < _LETTERS_TO_TELL:
        return False
    return len(known) >= len(words) * (_MOST if len(alone) < _FEWEST else _MANY)


def in_cyrillic(text: str) -> str:
    """A romanised message as Russians write it; what stands between its words stays."""
    return _WORD.sub(lambda word: _cyrillic(word[0].lower()), fold(text))


def _cyrillic(word: str) -> str:
    """A word of our examples by its skeleton, a word of other languages as it is, any other letter by letter."""
    known = _russian().get(skeleton(word))
    if known or _drawn_in(word) in _in_other_languages():
        return known or word
    return _rewritten(word, _SPELLING).translate(_LETTERS)


def _rewritten(word: str, rules: Rules) -> str:
    for pattern, replacement in rules:
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=1)
def _russian() -> dict[str, str]:
    """The words of our Russian examples by skeleton; of words with the same one the commonest."""
    words = words_of_examples().get(RUSSIAN, Counter())
    return {skeleton(word): word for word, _ in reversed(words.most_common()) if not word.isascii()}


@lru_cache(maxsize=1)
def _in_other_languages() -> frozenset[str]:
    small = (small_words(language) for language in FOREIGN)
    return frozenset(map(_drawn_in, set[str]().union(*words_in_latin_letters().values(), *small)))


def _drawn_in(word: str) -> str:
    """A word without letters doubled or drawn out: `hellooo`."""
    return _REPEATED.sub(r"\1", word)
