"""The merchant's own wording: files in `templates/` beside shop.yml, and whether they have changed."""

import time
from contextlib import suppress
from pathlib import Path

from bot.common.environment import Environment
from bot.replies.template_files import read_template_files, template_files

_LOOK_EVERY = 1.0  # seconds

_Stamp = tuple[tuple[str, int, int], ...]


def own_folder(environment: Environment) -> Path:
    """Where the merchant's own wording is, whether there is any or not."""
    return environment.shop_file.with_name("templates")


class OwnFiles:
    """The files as they were last read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stamp = self._now()
        self._looked = time.monotonic()

    def paths(self, language: str) -> list[Path]:
        """The files of a language."""
        return template_files(self._folder, language)

    def content(self, language: str) -> str:
        """The joined content of a language's files; empty when there are none.

        Raises:
            TemplateUnreadable: a file has mistakes.
        """
        return read_template_files(self.paths(language))

    def changed(self) -> bool:
        """Whether a file has come, gone or changed since this last said so; looks at most once a second."""
        if time.monotonic() - self._looked < _LOOK_EVERY:
            return False
        self._looked = time.monotonic()
        before, self._stamp = self._stamp, self._now()
        return self._stamp != before

    def _now(self) -> _Stamp:
        stamp = []
        for path in sorted(self._folder.glob("**/*.ftl")):
            with suppress(FileNotFoundError):  # it went while we looked
                stat = path.stat()
                stamp.append((str(path), stat.st_mtime_ns, stat.st_size))
        return tuple(stamp)
