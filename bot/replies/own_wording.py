"""Writing the merchant's own wording: one text of one file at a time, whole or not at all."""

import fcntl
import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.common.errors import WaybillError
from bot.replies.fluent_source import messages, source_of, text_of
from bot.replies.template_files import read_template_files, template_files


class ChangedMeanwhile(WaybillError):
    """Somebody else has changed the text since it was read."""


class NotWritable(WaybillError):
    """The folder or file cannot be written."""


def version_of(text: str | None) -> str:
    """A name of a text's state; empty while there is none of the merchant's own."""
    return "" if text is None else hashlib.sha256(text.encode()).hexdigest()[:16]


class OwnWording:
    """The files in the merchant's folder. Comments and everything else in them stay as they are."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def content(self, language: str) -> str:
        """What stands in the files of a language.

        Raises:
            TemplateUnreadable: a file has mistakes; it must be mended before it is changed here.
        """
        return read_template_files(template_files(self._folder, language))

    def why_not(self) -> str:
        """Why nothing can be saved here; empty when it can."""
        place = self._folder if self._folder.exists() else self._folder.parent
        if os.access(place, os.W_OK | os.X_OK):
            return ""
        return f"Your own texts cannot be saved: {place} is not writable for the user Waybill runs as."

    def replace(self, language: str, key: str, text: str | None, version: str) -> str | None:
        """Write a text, or take it back with None; returns what stood there before.

        Args:
            version: of the text the change was made from.

        Raises:
            ChangedMeanwhile: another one stands there now; nothing was written.
            NotWritable: nothing was written.
            TemplateUnreadable: a file of the language has mistakes.
        """
        with self._alone():
            found = messages(self.content(language)).get(key)
            before = text_of(found) if found and found.value else None
            if version_of(before) != version:
                raise ChangedMeanwhile("Somebody else has changed this text meanwhile. Theirs is beside yours now.")
            self._write(language, key, text)
            return before

    def _write(self, language: str, key: str, text: str | None) -> None:
        """Take the key out of every file but the last that has it, and put the text there."""
        paths = template_files(self._folder, language)
        holding = [path for path in paths if key in messages(path.read_text(encoding="utf-8"))]
        home = holding[-1] if holding else self._folder / f"{language}.ftl"
        for path in dict.fromkeys([*holding, home]):
            before = path.read_text(encoding="utf-8") if path.exists() else ""
            _save(path, _with(before, key, text if path == home else None))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep every other writer out, those of other processes too."""
        try:
            self._folder.mkdir(exist_ok=True)
            door = os.open(self._folder, os.O_RDONLY)
        except OSError as error:
            raise NotWritable(self.why_not() or f"{self._folder} cannot be made: {error.strerror}.") from error
        try:
            fcntl.flock(door, fcntl.LOCK_EX)
            yield
        finally:
            os.close(door)


def _with(content: str, key: str, text: str | None) -> str:
    """The content with this text under the key, or without the key."""
    places = [
        (entry.id.span.start, entry.span.end)
        for entry in FluentParser().parse(content).body
        if isinstance(entry, ast.Message) and entry.id.name == key
    ]
    new = "" if text is None else source_of(key, text)
    for index, (start, end) in enumerate(reversed(places)):
        rest = content[end:]
        content = content[:start] + (new.rstrip("\n") + rest if new and index == 0 else rest.removeprefix("\n"))
    if new and not places:
        return f"{content.rstrip()}\n\n{new}" if content.strip() else new
    return content


def _save(path: Path, content: str) -> None:
    """Put the whole file in place at once, so that a reader finds the old one or the new one."""
    try:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(file.name, path.stat().st_mode if path.exists() else 0o644)
        os.replace(file.name, path)
    except OSError as error:
        raise NotWritable(f"{path} cannot be written: {error.strerror}.") from error
