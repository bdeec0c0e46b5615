"""Lessons beside the examples in the project: which are learnt, which cannot be, and the file of each language."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from bot.common.clock import utc_now
from bot.conversations.lessons import IGNORED, Lesson, lesson_key
from bot.nlu.examples import EXAMPLES, VALIDATION, Example, read_examples, read_messages
from bot.nlu.learning.fitness import Fitness, as_example
from bot.nlu.learning.learned_file import NAME, render, write
from bot.nlu.learning.trained import learnt, mark

_TEST_SET = Path("tests/understanding")  # not there where only the program is installed
_FILE_SAYS = "data/nlu"  # who decided what stands in a file already


class School:
    """See bot.desk.unanswered.ports.Learning; its methods read files and may take seconds."""

    def __init__(self, examples: Path = EXAMPLES, kept_apart: Sequence[Path] = (VALIDATION, _TEST_SET)) -> None:
        self._folder = examples
        self._examples = read_examples(examples)
        others = [example for example in self._examples if example.file.name != NAME]
        apart = [message for folder in kept_apart for message in read_messages(folder)]
        self._fitness = Fitness.beside(others, apart)

    def states(self, lessons: Iterable[Lesson]) -> Mapping[str, str]:
        """What became of each lesson, by key: `ignored`, `trained`, `waiting`, or why it is left out."""
        given = list(lessons)
        reasons, done = self._fitness.left_out(self._together(given)), learnt()
        return {lesson.key: self._state(lesson, reasons, done) for lesson in given}

    def file(self, lessons: Iterable[Lesson], language: str) -> str:
        """The file of a language: what stands in it already and the lessons that are fit; empty without any."""
        together = self._together(lessons)
        unfit = self._fitness.left_out(together)
        return render(lesson for lesson in together if lesson.language == language and lesson.key not in unfit)

    def write(self, lessons: Iterable[Lesson]) -> Mapping[Path, int]:
        """Write the file of every language; how many examples each has now."""
        given, written = list(lessons), {}
        for folder in sorted(path for path in self._folder.iterdir() if path.is_dir()):
            content = self.file(given, folder.name)
            write(folder, content)
            written[folder / NAME] = content.count("\n    - ")
        return written

    def _state(self, lesson: Lesson, reasons: Mapping[str, str], done: frozenset[str]) -> str:
        if lesson.intent == IGNORED:
            return "ignored"
        if mark(as_example(lesson)) in done:
            return "trained"
        return reasons.get(lesson.key, "waiting")

    def _together(self, lessons: Iterable[Lesson]) -> list[Lesson]:
        """What the files say, where nothing newer has been decided, and what is decided."""
        given = list(lessons)
        decided = {lesson.key for lesson in given}
        standing = [_as_lesson(example) for example in self._examples if example.file.name == NAME]
        kept = [lesson for lesson in standing if lesson.key not in decided]
        return [*kept, *(lesson for lesson in given if lesson.intent != IGNORED)]


def _as_lesson(example: Example) -> Lesson:
    key = lesson_key(example.text, example.language)
    return Lesson(key, example.text, example.language, example.intent, _FILE_SAYS, utc_now())
