"""What a merchant should think about before a text goes out, though it could."""

from collections.abc import Iterable, Iterator

from bot.replies.blame import blames
from bot.replies.fluent_source import References

LONGEST_TITLE = 20  # characters of a quick reply, Messenger's limit
LONGEST_MESSAGE = 2_000  # characters, Messenger's limit; Telegram's is 4096
_TITLES = ("button-", "intent-")


def doubts(key: str, language: str, texts: Iterable[str], uses: References, ours: References) -> Iterator[str]:
    """Doubts about a text.

    Args:
        texts: the text as it would be read, in its variants.
        uses: what it is made of.
        ours: what the text it replaces is made of.
    """
    said = list(texts)
    blame = next(filter(None, (blames(text, language) for text in said)), "")
    if blame:
        yield f"“{blame}” names a supplier or lays blame. Shoppers bought from you: say what you do about it instead."
    for variable in sorted(ours.variables - uses.variables):
        yield f"Ours says ${variable}, yours does not."
    longest = max(map(len, said), default=0)
    if key.startswith(_TITLES) and longest > LONGEST_TITLE:
        yield f"A quick reply has {LONGEST_TITLE} characters; Messenger cuts this one, which has {longest}."
    if longest > LONGEST_MESSAGE:
        yield f"Messenger takes {LONGEST_MESSAGE} characters; this one has {longest} and comes in several messages."
