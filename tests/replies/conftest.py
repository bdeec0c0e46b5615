"""The templates as they are written, and rendered."""

from functools import cache
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.common.shop_settings import ShopSettings
from bot.replies.rendering import TEMPLATES, Replies
from bot.replies.template_files import read_template_files, template_files

LANGUAGES = ("en", "ru", "lt", "nb", "zh")


@pytest.fixture(scope="session")
def replies(settings: ShopSettings) -> Replies:
    """The project's templates."""
    return Replies(settings)


class Parts(Visitor):
    """What a message is made of: variables, other messages, and the variants of its selectors."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()
        self.variants: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        assert isinstance(node.selector, ast.VariableReference), "templates select by a variable only"
        self.variants.setdefault(node.selector.id.name, set()).update(_name(variant.key) for variant in node.variants)
        self.generic_visit(node)


def _name(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


@cache
def entries(language: str) -> list[Any]:
    """Everything in a template file but comments."""
    resource = FluentParser().parse(read_template_files(template_files(TEMPLATES, language)))
    return [entry for entry in resource.body if not isinstance(entry, ast.BaseComment)]


@cache
def own_parts(language: str) -> dict[str, Parts]:
    """The parts of every message by its key, without those of the messages it contains."""
    found: dict[str, Parts] = {}
    for entry in entries(language):
        found[entry.id.name] = Parts()
        found[entry.id.name].visit(entry)
    return found


def parts(key: str, language: str) -> Parts:
    """The parts of a message and of all messages in it."""
    whole, own = Parts(), own_parts(language)[key]
    for each in (own, *(parts(name, language) for name in own.messages)):
        whole.variables |= each.variables
        for variable, names in each.variants.items():
            whole.variants.setdefault(variable, set()).update(names)
    return whole
