"""Which lessons may become examples, so that `waybill check-data` has nothing against them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import regex
from rapidfuzz import fuzz, process

from bot.common.text import fold
from bot.conversations.lessons import Lesson
from bot.nlu.example_checks import ALIKE, BALANCE, MOST, OPEN_ENDED, leaked, wrong_script
from bot.nlu.examples import Example
from bot.nlu.language_rules import detect_language
from bot.nlu.wording import wording

_LONGEST = 300  # characters; a longer message asks more than one thing
_FEWEST_LETTERS = 2
_LETTERS_TO_COMPARE = 12  # shorter messages are alike by chance
_SIGN = r"[\p{L}\p{N}@]"


class LeftOut(StrEnum):
    """Why a lesson does not become an example."""

    KNOWN = "known"  # an example says the same already
    CONFLICT = "conflict"  # the same message is an example of another intent
    MEASURED = "measured"  # it is kept for measuring how well is understood
    LANGUAGE = "language"  # it is in another language or script than the conversation
    WORDLESS = "wordless"
    LONG = "long"
    FULL = "full"  # the intent has as many examples in that language as it may have


@dataclass
class Fitness:
    """The examples so far, looked up by what they say.

    Args:
        kept_apart: messages that must never be learnt, by their wording.
    """

    kept_apart: Mapping[str, Example]
    languages: list[str]
    by_letters: dict[str, str] = field(default_factory=dict)  # the intent
    words: dict[str, list[str]] = field(default_factory=dict)  # of each language
    numbers: Counter[tuple[str, str]] = field(default_factory=Counter)  # by intent and language

    @classmethod
    def beside(cls, examples: Iterable[Example], kept_apart: Iterable[Example]) -> "Fitness":
        """What fits beside these examples and messages kept apart."""
        learnt = list(examples)
        known = cls({wording(each.text): each for each in kept_apart}, sorted({example.language for example in learnt}))
        for example in learnt:
            known._add(example)
        return known

    def left_out(self, lessons: Iterable[Lesson]) -> dict[str, LeftOut]:
        """The reason, by key, for each lesson that must not become an example; the oldest ones come first."""
        known, found = self._copy(), dict[str, LeftOut]()
        for lesson in sorted(lessons, key=lambda lesson: (lesson.at, lesson.key)):
            example = as_example(lesson)
            reason = _unfit(example, known)
            if reason:
                found[lesson.key] = reason
            else:
                known._add(example)
        return found

    def _add(self, example: Example) -> None:
        self.by_letters.setdefault(_letters(example.text), example.intent)
        self.words.setdefault(example.language, []).append(_words_in_order(example.text))
        self.numbers[example.intent, example.language] += 1

    def _copy(self) -> "Fitness":
        words = {language: [*each] for language, each in self.words.items()}
        return Fitness(self.kept_apart, self.languages, {**self.by_letters}, words, Counter(self.numbers))


def as_example(lesson: Lesson) -> Example:
    """The lesson as an example of its language's file."""
    return Example(lesson.text, lesson.intent, lesson.language, Path(lesson.language) / "learned.yml")


def _unfit(example: Example, known: Fitness) -> LeftOut | None:
    return _unfit_by_itself(example, known.languages) or _unfit_beside(example, known)


def _unfit_by_itself(example: Example, languages: Sequence[str]) -> LeftOut | None:
    if len(regex.findall(r"\p{L}", wording(example.text))) < _FEWEST_LETTERS:
        return LeftOut.WORDLESS
    if len(example.text) > _LONGEST:
        return LeftOut.LONG
    return LeftOut.LANGUAGE if _foreign(example, languages) else None


def _unfit_beside(example: Example, known: Fitness) -> LeftOut | None:
    before = known.by_letters.get(_letters(example.text))
    if before:
        return LeftOut.KNOWN if before == example.intent else LeftOut.CONFLICT
    apart = known.kept_apart.get(wording(example.text))
    if apart and any(leaked([example], [apart])):
        return LeftOut.MEASURED
    if _is_near(example, known):
        return LeftOut.KNOWN
    return LeftOut.FULL if _is_full(example, known) else None


def _foreign(example: Example, languages: Sequence[str]) -> bool:
    if example.language not in languages or any(wrong_script([example])):
        return True
    return detect_language(example.text, languages, example.language) not in (None, example.language)


def _is_near(example: Example, known: Fitness) -> bool:
    words = _words_in_order(example.text)
    others = known.words.get(example.language, [])
    near = process.extractOne(words, others, scorer=fuzz.ratio, score_cutoff=ALIKE)
    return near is not None and (near[0] == words or len(words) >= _LETTERS_TO_COMPARE)


def _is_full(example: Example, known: Fitness) -> bool:
    number = known.numbers[example.intent, example.language] + 1
    fewest = min(known.numbers[example.intent, language] for language in known.languages)
    return (number > MOST and example.intent != OPEN_ENDED) or number > BALANCE * fewest


def _letters(text: str) -> str:
    return "".join(regex.findall(_SIGN, fold(text).lower())) or text


def _words_in_order(text: str) -> str:
    return " ".join(sorted(regex.findall(rf"{_SIGN}+", fold(text).lower()))) or text
