"""Was this text made from that template?"""

import re
from functools import cache

from fluent.syntax import FluentParser, ast

from bot.replies.rendering import TEMPLATES
from bot.replies.template_files import read_template_files, template_files


def made_from(text: str, key: str, language: str) -> bool:
    """Whether the text is the template of the key in the language, with anything in the place of its variables."""
    return re.fullmatch(_patterns(language)[key], text, re.DOTALL) is not None


def button_title(name: str, language: str) -> str:
    """The title of a quick reply by its template key, `button-…` or `intent-…`; any other name is the title itself."""
    key = name if name.startswith("intent-") else f"button-{name}"
    return _patterns(language).get(key, name).replace("\\", "")


@cache
def _patterns(language: str) -> dict[str, str]:
    resource = FluentParser().parse(read_template_files(template_files(TEMPLATES, language)))
    return {entry.id.name: _pattern(entry) for entry in resource.body if isinstance(entry, ast.Message)}


def _pattern(message: ast.Message) -> str:
    assert message.value is not None, message.id.name
    return "".join(
        re.escape(element.value) if isinstance(element, ast.TextElement) else ".*" for element in message.value.elements
    )
