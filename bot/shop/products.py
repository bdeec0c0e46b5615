"""The catalogue: what a product is called, what it costs, whether it is there, and what is known of it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum


class Fact(StrEnum):
    """What a shopper may want to know of a product; each is a text per language."""

    DESCRIPTION = "description"
    SIZE = "size"
    MATERIAL = "material"
    COMPATIBILITY = "compatibility"
    ORIGIN = "origin"
    WARRANTY = "warranty"
    CARE = "care"


@dataclass(eq=False)
class Product:
    """Something the shop sells; texts are by language, the shop's own first."""

    sku: str
    names: dict[str, str]
    price: Decimal
    currency: str
    stock: int
    url: str = ""
    restock_on: date | None = None  # when it is expected back, if it is known
    other_names: dict[str, list[str]] = field(default_factory=dict)  # what shoppers call it besides
    texts: dict[str, dict[str, str]] = field(default_factory=dict)  # by Fact, then by language
    id: int | None = None

    @property
    def in_stock(self) -> bool:
        """Whether it can be bought now."""
        return self.stock > 0

    def called(self, language: str) -> list[str]:
        """Everything it is called in the language and in the shop's own; other languages' words mean other things."""
        own = next(iter(self.names))
        spoken = dict.fromkeys((language, own))
        others = [name for code in spoken for name in self.other_names.get(code, ())]
        return [*(self.names[code] for code in spoken if self.names.get(code)), *others]

    def name(self, language: str) -> str:
        """Its name in the language, else in the shop's own."""
        return self.names.get(language) or next(iter(self.names.values()))

    def text(self, fact: str, language: str) -> str:
        """What is known of it in the language, else in any; empty when nothing is."""
        told = {spoken: text for spoken, text in self.texts.get(fact, {}).items() if text}
        return told.get(language) or next(iter(told.values()), "")


@dataclass(eq=False)
class StockAlert:
    """A shopper wants to hear, once, when a product is there again; one per conversation and product."""

    conversation_id: str
    sku: str
    asked_at: datetime
    told_at: datetime | None = None
    id: int | None = None
