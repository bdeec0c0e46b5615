"""The comments of a YAML file, by the key they explain."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

_COMMENT = re.compile(r"^\s*#+ ?(.*)$")
_AFTER_VALUE = re.compile(r"\s+#+ ?(.*)$")

Key = tuple[str, ...]


def comments(path: Path) -> dict[Key, str]:
    """What stands in comments above each key and behind its value; keys without any are left out."""
    content = path.read_text(encoding="utf-8")
    root = yaml.compose(content, Loader=yaml.SafeLoader)
    lines = content.splitlines()
    found = {key: _explained(lines, name, value) for key, name, value in _keys(root, ())}
    return {key: text for key, text in found.items() if text}


def _keys(node: yaml.Node | None, above: Key) -> Iterator[tuple[Key, yaml.Node, yaml.Node]]:
    """Every key with its own node and its value's."""
    if not isinstance(node, yaml.MappingNode):
        return
    for name, value in node.value:
        key = (*above, str(name.value))
        yield key, name, value
        yield from _keys(value, key)


def _explained(lines: list[str], name: yaml.Node, value: yaml.Node) -> str:
    first = name.start_mark.line
    above: list[str] = []
    while first > 0 and (match := _COMMENT.match(lines[first - 1])):
        above.insert(0, match[1])
        first -= 1
    return " ".join([*above, *_behind(lines, name, value)]).strip()


def _behind(lines: list[str], name: yaml.Node, value: yaml.Node) -> list[str]:
    """The comment at the end of the key's line; behind its value, if that ends there."""
    line = name.end_mark.line
    start = value.end_mark.column if value.end_mark.line == line else name.end_mark.column
    match = _AFTER_VALUE.match(lines[line][start:].removeprefix(":"))
    return [match[1]] if match else []
