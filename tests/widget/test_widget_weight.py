"""What a shopper's browser loads for the chat stays under 30 kB, in every language."""

import gzip
import re

import pytest

from bot.hub.pages import WIDGET
from tests.hub.serving import Client

_LIMIT = 30_000  # bytes, each file compressed for itself
_LANGUAGES = sorted(path.stem for path in (WIDGET / "labels").glob("*.js"))


def scripts() -> list[str]:
    """Every script that is loaded whatever the language: the modules that the first one leads to."""
    found, seen = ["widget.js"], {"widget.js"}
    for name in found:
        imported = re.findall(r'(?:from|import\()\s*"\./(?:widget/)?([\w-]+\.js)"', (WIDGET / name).read_text())
        found += [other for other in imported if other not in seen and not seen.add(other)]  # type: ignore[func-returns-value]
    return found


@pytest.mark.parametrize("language", _LANGUAGES)
async def test_the_whole_chat_is_under_the_limit(hub: Client, language: str) -> None:
    addresses = ["/widget.js", *(f"/widget/{name}" for name in scripts()[1:])]
    sizes = {}
    for address in (*addresses, "/widget/styles.css", f"/widget/labels/{language}.js"):
        response = await hub.get(address)
        assert response.status == 200, address
        sizes[address] = len(gzip.compress(await response.read()))
    assert len(sizes) > 20
    assert sum(sizes.values()) < _LIMIT, sizes


async def test_every_style_sheet_is_in_the_joined_one(hub: Client) -> None:
    response = await hub.get("/widget/styles.css")
    joined = await response.text()
    for sheet in (WIDGET / "styles").glob("*.css"):
        rules = re.findall(r"^(?!/\*)[^{}\n]+(?= \{)", sheet.read_text(), re.MULTILINE)
        assert rules and all(rule in joined for rule in rules), sheet.name
    again = await hub.get("/widget/styles.css", headers={"If-None-Match": response.headers["ETag"]})
    assert again.status == 304


@pytest.mark.parametrize("name", ["api.js", "dom.js", "rich-text.js", "labels/ru.js"])
async def test_a_script_is_the_file_without_its_comments_line_by_line(hub: Client, name: str) -> None:
    served = (await (await hub.get(f"/widget/{name}")).text()).split("\n")
    written = (WIDGET / name).read_text().split("\n")
    assert len(served) == len(written)
    for sent, line in zip(served, written, strict=True):
        assert sent == line or (not sent and line.strip().startswith(("/*", "*", "//")))
