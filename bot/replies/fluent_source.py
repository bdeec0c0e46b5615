"""Fluent texts as a merchant edits them: one message's source without its key and its indentation."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

_INDENT = " " * 4


class References(Visitor):
    """What a pattern uses: variables, other messages, and the variants of each variable it selects by."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()
        self.variants: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        """A variable."""
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        """Another message."""
        self.messages.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        """Variants of a variable; more may be inside."""
        if isinstance(node.selector, ast.VariableReference):
            names = self.variants.setdefault(node.selector.id.name, set())
            names.update(_variant_name(variant.key) for variant in node.variants)
        self.generic_visit(node)


def references(message: ast.Message) -> References:
    """What a message uses by itself, without what the messages in it use."""
    found = References()
    found.visit(message)
    return found


def whole_references(key: str, messages: dict[str, Any], seen: Iterable[str] = ()) -> References:
    """What a message and all messages in it use; `messages` by their keys."""
    whole = References()
    if key not in messages or key in seen:  # the checks name a text that is missing, or that contains itself
        return whole
    own = references(messages[key])
    for each in (own, *(whole_references(other, messages, (*seen, key)) for other in own.messages)):
        whole.variables |= each.variables
        whole.messages |= each.messages
        for variable, names in each.variants.items():
            whole.variants.setdefault(variable, set()).update(names)
    return whole


@lru_cache(maxsize=256)
def messages(content: str) -> dict[str, Any]:
    """The messages of a file's content by key; of a key that stands there twice, the last."""
    return {entry.id.name: entry for entry in FluentParser().parse(content).body if isinstance(entry, ast.Message)}


def text_of(message: ast.Message) -> str:
    """The source of a message's text, laid out in Fluent's own way."""
    source = FluentSerializer().serialize_entry(ast.Message(message.id, message.value))
    body = source.partition("=")[2]
    if not body.startswith("\n"):
        return str(body.strip())
    return "\n".join(line.removeprefix(_INDENT) for line in body.strip("\n").split("\n"))


def source_of(key: str, text: str) -> str:
    """The lines of a file that give this key this text; its lines begin on the second one."""
    lines = [f"{_INDENT}{line}" if line.strip() else "" for line in text.strip("\n").splitlines()]
    return "\n".join([f"{key} =", *lines]) + "\n"


def _variant_name(key: ast.Identifier | ast.NumberLiteral) -> str:
    return str(key.name if isinstance(key, ast.Identifier) else key.value)
