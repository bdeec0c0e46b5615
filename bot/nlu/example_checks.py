"""What must not be among the examples: each check yields sentences that name the file and the message."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
import regex
from rapidfuzz import fuzz, process

from bot.common.text import fold
from bot.nlu.examples import Example
from bot.nlu.language_rules import detect_language
from bot.nlu.wording import wording

FEWEST, MOST = 50, 150  # examples of an intent and language; ours end at 125, the rest is room for what a shop teaches
BALANCE = 2.0  # the most examples of an intent in a language, against its fewest in another
ALIKE = 95.0  # per cent of letters in common from which two messages are one
FOREIGN = 0.2  # share of an intent's messages that may read as another language: transliteration, product names
OPEN_ENDED = "out_of_scope"  # stands for everything else, so it may be as large as it likes
_LETTERS_TO_COMPARE = 12  # shorter messages are alike by chance
_WORDS_TO_RECALL = 4  # a message of fewer words comes to anybody's mind
_WORD = r"\p{Han}{2}|\p{Han}|[\p{L}\p{N}]+"  # two Chinese characters are about a word
_SCRIPTS = {"en": "Latin", "lt": "Latin", "nb": "Latin", "ru": "Cyrillic Latin", "zh": "Han Latin"}


def problems(examples: Sequence[Example], kept_apart: Sequence[Example]) -> Iterator[str]:
    """Everything that is wrong with the examples; `kept_apart` are the messages that must not be learnt."""
    yield from counts(examples)
    yield from ambiguous(examples)
    yield from near_duplicates(examples)
    yield from wrong_script(examples)
    yield from wrong_language(examples)
    yield from leaked(examples, kept_apart)


def counts(examples: Iterable[Example]) -> Iterator[str]:
    """Too few, too many, or far more in one language than in another."""
    numbers = Counter((example.intent, example.language) for example in examples)
    intents, languages = {intent for intent, _ in numbers}, {language for _, language in numbers}
    for intent in sorted(intents):
        own = {language: numbers[intent, language] for language in sorted(languages)}
        for language, number in own.items():
            if number < FEWEST or (number > MOST and intent != OPEN_ENDED):
                yield f"data/nlu/{language}: {intent} has {number} examples; {FEWEST} to {MOST} are wanted."
        if max(own.values()) > BALANCE * min(own.values()):
            yield f"data/nlu: {intent} is unbalanced between the languages: {own}."


def ambiguous(examples: Iterable[Example]) -> Iterator[str]:
    """The same message under two intents."""
    where: dict[str, dict[str, Example]] = defaultdict(dict)
    for example in examples:
        where[_letters(example.text) or example.text].setdefault(example.intent, example)
    for found in where.values():
        if len(found) > 1:
            first = next(iter(found.values()))
            yield f"{first.file}: “{first.text}” stands under {' and '.join(sorted(found))}."


def near_duplicates(examples: Iterable[Example]) -> Iterator[str]:
    """Messages of one language that differ in a letter or two, or in the order of their words."""
    for group in _groups(examples, lambda example: example.language):
        letters = [_words_in_order(example.text) or example.text for example in group]
        alike = process.cdist(letters, letters, scorer=fuzz.ratio, score_cutoff=ALIKE, workers=-1, dtype=np.uint8)
        for first, second in zip(*np.nonzero(np.triu(alike, 1)), strict=True):
            if letters[first] == letters[second] or len(letters[first]) >= _LETTERS_TO_COMPARE:
                yield f"{group[second].file}: “{group[second].text}” says the same as “{group[first].text}”."


def wrong_script(examples: Iterable[Example]) -> Iterator[str]:
    """Letters that the folder's language is not written in."""
    for example in examples:
        allowed = "".join(rf"\p{{{script}}}" for script in _SCRIPTS.get(example.language, "Latin").split())
        if regex.search(rf"[^{allowed}\P{{L}}]", wording(example.text)):
            yield f"{example.file}: “{example.text}” has letters of another script."


def wrong_language(examples: Iterable[Example]) -> Iterator[str]:
    """Intents of which too many messages read as another language of the project."""
    languages = sorted({example.language for example in examples})
    for group in _groups(examples, lambda example: f"{example.language} {example.intent}"):
        own = {None, group[0].language}
        read = [detect_language(example.text, languages, example.language) for example in group]
        foreign = [example.text for example, tongue in zip(group, read, strict=True) if tongue not in own]
        if len(foreign) > FOREIGN * len(group):
            yield f"{group[0].file}: {group[0].intent} has {len(foreign)} messages in another language: {foreign[:5]}."


def leaked(examples: Iterable[Example], kept_apart: Iterable[Example]) -> Iterator[str]:
    """Messages of four words or more that are kept for measuring and have been learnt."""
    learnt = {wording(example.text) for example in examples}
    for message in kept_apart:
        if wording(message.text) in learnt and len(regex.findall(_WORD, wording(message.text))) >= _WORDS_TO_RECALL:
            yield f"{message.file}: “{message.text}” is among the examples, so it measures nothing."


def _groups(examples: Iterable[Example], by: Callable[[Example], str]) -> Iterator[list[Example]]:
    groups: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        groups[by(example)].append(example)
    yield from groups.values()


def _letters(text: str) -> str:
    return regex.sub(r"[^\p{L}\p{N}@]", "", fold(text).lower())


def _words_in_order(text: str) -> str:
    return " ".join(sorted(regex.findall(r"[\p{L}\p{N}@]+", fold(text).lower())))
