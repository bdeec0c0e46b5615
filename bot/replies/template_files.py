"""Template files (Fluent), checked when they are read: a mistake names its file, line and key."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.common.errors import SettingsError

_KEY = re.compile(r"\s*([A-Za-z][\w-]*)\s*=")


class TemplateUnreadable(SettingsError):
    """A template file has mistakes; the text has one line for each."""


class _References(Visitor):
    """The variables a pattern is filled with, and the other messages it contains."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)


def template_files(folder: Path, language: str) -> list[Path]:
    """The files of a language: `<language>.ftl`, or one file a topic in `<language>/`."""
    return [*sorted(folder.glob(f"{language}.ftl")), *sorted(folder.glob(f"{language}/*.ftl"))]


def read_template_files(paths: Iterable[Path]) -> str:
    """The content of well-formed files, joined.

    Raises:
        TemplateUnreadable: a file is no UTF-8 text, or a part of it is no Fluent.
    """
    contents = [(path, _text(path)) for path in paths]
    _refuse(fault for path, content in contents for fault in _syntax_faults(path, content))
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
    given = _variables(ours)
    allowed = {key: variables | set(known) for key, variables in given.items()}
    _refuse(fault for path in paths for fault in _misuses(path, _text(path), allowed))


def _misuses(path: Path, content: str, allowed: Mapping[str, set[str]]) -> Iterator[str]:
    for message in _messages(content):
        place = f"{path}, line {_line(content, message)}, {message.id.name}"
        references = _references(message)
        if message.id.name not in allowed:
            yield f"{place}: there is no text of this name to replace."
            continue
        for variable in sorted(references.variables - allowed[message.id.name]):
            names = ", ".join(f"${name}" for name in sorted(allowed[message.id.name]))
            yield f"{place}: ${variable} is not known here; this text may use {names}."
        for other in sorted(references.messages - allowed.keys()):
            yield f"{place}: there is no text called {other}."


def _variables(content: str) -> dict[str, set[str]]:
    """The variables of each message, with those of the messages it contains."""
    own = {message.id.name: _references(message) for message in _messages(content)}
    return {
        key: references.variables.union(*(own[other].variables for other in references.messages & own.keys()))
        for key, references in own.items()
    }


def _messages(content: str) -> list[ast.Message]:
    return [entry for entry in FluentParser().parse(content).body if isinstance(entry, ast.Message)]


def _references(message: ast.Message) -> _References:
    found = _References()
    found.visit(message)
    return found


def _syntax_faults(path: Path, content: str) -> Iterator[str]:
    for entry in FluentParser().parse(content).body:
        if isinstance(entry, ast.Junk) and entry.content:
            key = _KEY.match(entry.content)
            for annotation in entry.annotations:
                line = content.count("\n", 0, annotation.span.start) + 1 if annotation.span else 1
                yield f"{path}, line {line}, {key.group(1) if key else 'before any key'}: {annotation.message}"


def _line(content: str, node: ast.SyntaxNode) -> int:
    return content.count("\n", 0, node.span.start if node.span else 0) + 1


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateUnreadable(f"{path}: cannot be read as a UTF-8 text: {error}") from error


def _refuse(faults: Iterator[str]) -> None:
    found = [*faults]
    if found:
        raise TemplateUnreadable("\n".join(found))
