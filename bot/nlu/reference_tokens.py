"""The tokenizer under the references.

spaCy's own tokenizers differ by language and none splits `订单1042到哪了`; here one serves all languages: a token is an
e-mail address, a phone number, a run of letters of one script and digits with inner hyphens, or a single character.
"""

import re

from spacy.tokens import Doc
from spacy.vocab import Vocab

S10_SPACED = r"\b[A-Za-z]{2} ?\d(?: ?\d){8} ?[A-Za-z]{2}\b"  # RR 473 124 829 SE, as it is printed on the label
_TOKEN = re.compile(
    rf"{S10_SPACED}|"
    r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"  # an e-mail address; 邮箱 may stand right before it
    r"|\+\d{9,15}(?!\d)|\+\d{1,4}(?:[ -]?\(?\d{2,5}\)?){2,4}"  # an international phone number
    r"|(?i:order|ordre|number|nummer|u[zž]sakymas|nr|no)(?=\d)"  # a word that a number follows without a space
    r"|[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*"  # Latin words, numbers, WB-20931
    r"|[^\W\d_A-Za-z]+"  # words of any other script
    r"|\S"
)


class ReferenceTokenizer:
    """Splits by `_TOKEN`; spaces between tokens are kept so that character offsets are the text's own."""

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The tokens of a text."""
        words: list[str] = []
        spaces: list[bool] = []
        end = 0
        for match in _TOKEN.finditer(text):
            gap = text[end : match.start()]
            if gap:
                _append_gap(gap, words, spaces)
            words.append(match.group())
            spaces.append(False)
            end = match.end()
        return Doc(self._vocab, words=words, spaces=spaces)


def _append_gap(gap: str, words: list[str], spaces: list[bool]) -> None:
    """A single space belongs to the word before it; anything else is a token of its own."""
    if gap == " " and words:
        spaces[-1] = True
    else:
        words.append(gap)
        spaces.append(False)
