"""Lessons beside the examples in the project: which are learnt, which cannot be, and the file of each language."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from bot.common.clock import utc_now
from bot.conversations.lessons import IGNORED, Lesson, lesson_key
from bot.nlu.examples import EXAMPLES, VALIDATION, Example, read_examples, read_messages
from bot.nlu.learning.fitness import Fitness
from bot.nlu.learning.learned_file import NAME, render, write
from bot.nlu.learning.trained import learnt, state

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
        states = {lesson.key: state(lesson, done) for lesson in given}
        return {key: reasons.get(key, found) if found == "waiting" else found for key, found in states.items()}

    def file(self, lessons: Iterable[Lesson], language: str) -> str:
        """The file of a language: what stands in it already and the lessons that are fit; empty without any."""
        return render(lesson for lesson in self._fit(lessons) if lesson.language == language)

    def write(self, lessons: Iterable[Lesson]) -> Mapping[Path, int]:
        """Write the file of every language; how many examples each has now."""
        fit, written = self._fit(lessons), {}
        for folder in sorted(path for path in self._folder.iterdir() if path.is_dir()):
            content = render(lesson for lesson in fit if lesson.language == folder.name)
            write(folder, content)
            written[folder / NAME] = content.count("\n    - ")
        return written

    def _fit(self, lessons: Iterable[Lesson]) -> list[Lesson]:
        together = self._together(lessons)
        unfit = self._fitness.left_out(together)
        return [lesson for lesson in together if lesson.key not in unfit]

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
