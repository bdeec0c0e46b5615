"""Words that name a supplier or lay blame: the store owns the problem, so no text to shoppers has them."""

import re

_WORDS = {
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


def blames(text: str, language: str) -> str:
    """The first words of the text that name a supplier or lay blame; empty when there are none."""
    found = (re.search(pattern, text, re.IGNORECASE) for pattern in _WORDS.get(language, ()))
    return next((match[0] for match in found if match), "")
