"""Template files (Fluent), checked when they are read: a mistake names its file, line and key."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.common.errors import SettingsError
from bot.replies.fluent_source import messages, references

_KEY = re.compile(r"\s*([A-Za-z][\w-]*)\s*=")


class TemplateUnreadable(SettingsError):
    """A template file has mistakes; the text has one line for each."""


@dataclass(frozen=True)
class Fault:
    """A mistake that keeps a text from being used; `line` counts from 1."""

    line: int
    key: str
    text: str


def template_files(folder: Path, language: str) -> list[Path]:
    """The files of a language: `<language>.ftl`, or one file a topic in `<language>/`."""
    return [*sorted(folder.glob(f"{language}.ftl")), *sorted(folder.glob(f"{language}/*.ftl"))]


def read_template_files(paths: Iterable[Path]) -> str:
    """The content of well-formed files, joined.

    Raises:
        TemplateUnreadable: a file is no UTF-8 text, or a part of it is no Fluent.
    """
    contents = [(path, _text(path)) for path in paths]
    _refuse((path, fault) for path, content in contents for fault in syntax_faults(content))
    return "\n".join(content for _, content in contents)


def check_own_templates(paths: Iterable[Path], ours: str, known: Iterable[str]) -> None:
    """Check a merchant's own templates against those they replace.

    Args:
        paths: the merchant's files of one language.
        ours: the content of our files of that language.
        known: variables that every text may use.

    Raises:
        TemplateUnreadable: a key is not one of ours, or a text uses what it is not given.
    """
    allowed = allowed_variables(ours, known)
    _refuse((path, fault) for path in paths for fault in misuses(_text(path), allowed))


def allowed_variables(ours: str, known: Iterable[str]) -> dict[str, set[str]]:
    """What each of our texts is filled with, with what the texts in it are filled with and what all are."""
    own = {key: references(message) for key, message in messages(ours).items()}
    return {
        key: found.variables.union(known, *(own[other].variables for other in found.messages & own.keys()))
        for key, found in own.items()
    }


@lru_cache(maxsize=256)
def syntax_faults(content: str) -> tuple[Fault, ...]:
    """What in a file is no Fluent."""
    return tuple(_junk(content))


def _junk(content: str) -> Iterator[Fault]:
    for entry in FluentParser().parse(content).body:
        if isinstance(entry, ast.Junk) and entry.content:
            key = _KEY.match(entry.content)
            for annotation in entry.annotations:
                line = content.count("\n", 0, annotation.span.start) + 1 if annotation.span else 1
                yield Fault(line, key.group(1) if key else "before any key", str(annotation.message))


def misuses(content: str, allowed: Mapping[str, set[str]]) -> Iterator[Fault]:
    """Keys that are not ours, and texts that use what they are not given."""
    for message in _messages(content):
        key, line, found = message.id.name, _line(content, message), references(message)
        if key not in allowed:
            yield Fault(line, key, "there is no text of this name to replace.")
            continue
        for variable in sorted(found.variables - allowed[key]):
            names = ", ".join(f"${name}" for name in sorted(allowed[key]))
            yield Fault(line, key, f"${variable} is not known here; this text may use {names}.")
        for other in sorted(found.messages - allowed.keys()):
            yield Fault(line, key, f"there is no text called {other}.")


def _messages(content: str) -> list[ast.Message]:
    return [entry for entry in FluentParser().parse(content).body if isinstance(entry, ast.Message)]


def _line(content: str, node: ast.SyntaxNode) -> int:
    return content.count("\n", 0, node.span.start if node.span else 0) + 1


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateUnreadable(f"{path}: cannot be read as a UTF-8 text: {error}") from error


def _refuse(faults: Iterator[tuple[Path, Fault]]) -> None:
    found = [f"{path}, line {fault.line}, {fault.key}: {fault.text}" for path, fault in faults]
    if found:
        raise TemplateUnreadable("\n".join(found))
