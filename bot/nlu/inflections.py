"""How names of countries change with the case: for each ending of the first case, all endings of the others.

Letters have lost their marks already (ą is a, ё is е), since many people type without them.
"""

import re
from collections.abc import Sequence

# For each language the endings from the longest to the shortest; the first that fits decides.
_ENDINGS: dict[str, Sequence[tuple[str, str]]] = {
    "ru": [
        ("ия", "ия|ии|ию|ией"), ("ая", "ая|ои|ую"), ("ее", "ее|его|ему|им|ем"), ("ое", "ое|ого|ому|ым|ом"),
        ("ии", "ии|его|ему|им|ем"), ("ыи", "ыи|ого|ому|ым|ом"), ("ые", "ые|ых|ым|ыми"), ("ия", "ия|ии|ию|ией"),
        ("а", "а|ы|и|е|у|ои"), ("я", "я|и|е|ю|еи"), ("ь", "ь|я|ю|ем|е|и|ью"), ("ы", "ы|ов|ам|ами|ах|"),
        ("и", "и|я|ю|ем|е|"), ("о", "о"), ("е", "е"), ("у", "у"), ("", "|а|у|ом|е"),
    ],
    "lt": [
        ("ija", "ija|ijos|ijai|ijoje|ijon"), ("tis", "tis|cio|ciui|ti|tyje"), ("dis", "dis|dzio|dziui|di|dyje"),
        ("ai", "ai|u|ams|us|uose"), ("os", "os|u|oms|as|ose"), ("as", "as|o|ui|a|e|an"),
        ("is", "is|io|iui|i|yje"), ("ys", "ys|io|iui|i|yje"), ("us", "us|aus|ui|u|uje"),
        ("a", "a|os|ai|oje|on"), ("e", "e|es|ei|eje|en"), ("", ""),
    ],
    "en": [("", "|s")],
    "nb": [("", "|s")],
}  # fmt: skip


def inflected(name: str, language: str) -> str:
    """A regular expression for a name of one or more words in every case; `name` has no marks and is lower-cased."""
    return r"[\s-]+".join(_word(word, language) for word in re.split(r"[\s-]+", name))


def _word(word: str, language: str) -> str:
    for ending, endings in _ENDINGS[language]:
        if word.endswith(ending):
            stem = word.removesuffix(ending) if ending else word
            return f"{re.escape(stem)}(?:{endings})"
    return re.escape(word)
