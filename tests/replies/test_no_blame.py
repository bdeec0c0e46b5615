"""The store owns the problem: no template names a supplier or lays blame, in any language."""

import re

import pytest

from bot.replies.rendering import TEMPLATES
from bot.replies.template_files import read_template_files, template_files
from tests.replies.conftest import LANGUAGES

WORDS = {
    "en": [r"supplier|vendor|manufactur|wholesal|dropship|factor(y|ies)", r"\bblam|\bfaults?\b|responsible",
           r"because of the (carrier|courier|post)"],
    "ru": [r"поставщик|производител|продав(ец|ц)|дропшип|завод|фабрик", r"\bвин(а|ы|е|у|ой)\b|винова",
           r"из-за (перевозчик|курьер|почт|служб)"],
    "lt": [r"tiekėj|gamintoj|pardavėj|gamykl|dropšip", r"\bkalt(as|a|i|ė|ės|ę|e|inti|ina)\b|atsaking",
           r"dėl (vežėj|kurjer|pašt)"],
    "nb": [r"leverandør|produsent|grossist|fabrikk|dropship", r"\bskyld(en|es)?\b",
           r"på grunn av (transportør|posten|bud)"],
    "zh": [r"供应商|供货商|供货方|厂家|厂商|工厂|卖家|代发", r"归咎|怪罪|过错|责任", r"因(快递|物流|承运商)"],
}  # fmt: skip
BLAME = {
    "en": ["Our supplier is late.", "It is the carrier's fault.", "Because of the post it is late."],
    "ru": ["Поставщик задержал отправку.", "Это вина перевозчика.", "Задержка по вине почты."],
    "lt": ["Mūsų tiekėjas vėluoja.", "Kaltas vežėjas.", "Vėluoja dėl kurjerio."],
    "nb": ["Leverandøren er forsinket.", "Det er transportørens skyld.", "Forsinket på grunn av posten."],
    "zh": ["供应商延迟了发货。", "这是快递的过错。", "因快递延误。"],
}


def blames(text: str, language: str) -> bool:
    """Whether the text names a supplier or lays blame."""
    return any(re.search(words, text, re.IGNORECASE) for words in WORDS[language])


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
