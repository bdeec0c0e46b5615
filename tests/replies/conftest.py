"""The templates as they are written, and rendered."""

from functools import cache
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast

from bot.common.shop_settings import ShopSettings
from bot.replies.fluent_source import References, references, whole_references
from bot.replies.rendering import TEMPLATES, Replies
from bot.replies.template_files import read_template_files, template_files

LANGUAGES = ("en", "ru", "lt", "nb", "zh")


@pytest.fixture(scope="session")
def replies(settings: ShopSettings) -> Replies:
    """The project's templates."""
    return Replies(settings)


@cache
def entries(language: str) -> list[Any]:
    """Everything in a template file but comments."""
    resource = FluentParser().parse(read_template_files(template_files(TEMPLATES, language)))
    return [entry for entry in resource.body if not isinstance(entry, ast.BaseComment)]


@cache
def own_parts(language: str) -> dict[str, References]:
    """The parts of every message by its key, without those of the messages it contains."""
    return {entry.id.name: references(entry) for entry in entries(language)}


def parts(key: str, language: str) -> References:
    """The parts of a message and of all messages in it."""
    return whole_references(key, {entry.id.name: entry for entry in entries(language)})
