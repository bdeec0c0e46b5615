"""The store owns the problem: no template names a supplier or lays blame, in any language."""

import pytest

from bot.replies.blame import blames
from bot.replies.rendering import TEMPLATES
from bot.replies.template_files import read_template_files, template_files
from tests.replies.conftest import LANGUAGES

BLAME = {
    "en": ["Our supplier is late.", "It is the carrier's fault.", "Because of the post it is late."],
    "ru": ["Поставщик задержал отправку.", "Это вина перевозчика.", "Задержка по вине почты."],
    "lt": ["Mūsų tiekėjas vėluoja.", "Kaltas vežėjas.", "Vėluoja dėl kurjerio."],
    "nb": ["Leverandøren er forsinket.", "Det er transportørens skyld.", "Forsinket på grunn av posten."],
    "zh": ["供应商延迟了发货。", "这是快递的过错。", "因快递延误。"],
}


def said(language: str) -> list[str]:
    """The lines of a template file that shoppers may read."""
    lines = read_template_files(template_files(TEMPLATES, language)).splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_template_blames_anybody(language: str) -> None:
    assert [line for line in said(language) if blames(line, language)] == []


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in LANGUAGES for text in BLAME[language]])
def test_blame_would_be_seen(language: str, text: str) -> None:
    assert blames(text, language)
