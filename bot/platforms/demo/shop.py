"""The products and shoppers of Halden Home."""

from dataclasses import dataclass, replace
from decimal import Decimal

_CURRENCIES = ("EUR", "NOK", "USD", "GBP", "CNY")


@dataclass(frozen=True)
class Product:
    """Something on the shelves, with its price in every currency."""

    name: str
    supplier: str
    prices: tuple[str, str, str, str, str]

    def price(self, currency: str) -> Decimal:
        """The price in this currency."""
        return Decimal(self.prices[_CURRENCIES.index(currency)])


@dataclass(frozen=True)
class Shopper:
    """Somebody who orders; addresses and telephones nobody has."""

    email: str
    country: str
    currency: str
    postcode: str
    phone: str
    payment_method: str
    postage: str
    address: str
    city: str


PRODUCTS = {
    "LMP-101": Product("Brass desk lamp", "Lumen Works", ("49.90", "579.00", "54.90", "44.90", "389.00")),
    "LMP-114": Product("Paper pendant shade, 45 cm", "Lumen Works", ("24.50", "289.00", "27.00", "21.90", "189.00")),
    "LMP-130": Product("Bedside lamp with dimmer", "Lumen Works", ("36.00", "419.00", "39.50", "32.00", "279.00")),
    "TXT-203": Product("Wool throw, oat", "Fjord Textiles", ("64.00", "749.00", "69.00", "56.00", "499.00")),
    "TXT-211": Product("Linen cushion cover", "Fjord Textiles", ("18.90", "219.00", "20.50", "16.50", "149.00")),
    "TXT-226": Product("Linen tea towels, set of 3", "Fjord Textiles", ("15.00", "175.00", "16.50", "13.00", "119.00")),
    "KIT-305": Product("Stoneware butter dish", "Three Rivers", ("22.00", "259.00", "24.00", "19.50", "169.00")),
    "KIT-318": Product("Copper coffee scoop", "Three Rivers", ("12.50", "149.00", "13.90", "11.00", "99.00")),
    "GIFT-401": Product("Gift box with your name", "Three Rivers", ("9.00", "105.00", "10.00", "8.00", "69.00")),
    "KIT-322": Product("Pour-over coffee set", "Three Rivers", ("39.00", "459.00", "42.50", "34.50", "299.00")),
}

ANNA = Shopper("anna@example.com", "LT", "EUR", "01103", "+370 600 00042", "Visa", "4.90", "Pilies g. 0-4", "Vilnius")
OLE = Shopper("ole@example.com", "NO", "NOK", "0155", "+47 22 00 00 42", "Vipps", "59.00", "Storgata 0", "Oslo")
JONAS = Shopper(
    "jonas@example.com", "DE", "EUR", "10115", "+49 30 23125 042", "PayPal", "5.90", "Invalidenstraße 0", "Berlin"
)
IRINA = Shopper(
    "irina@example.com",
    "RU",
    "EUR",
    "101000",
    "+7 495 000-00-42",
    "Mastercard",
    "9.90",
    "ул. Мясницкая, д. 0, кв. 42",
    "Москва",
)
LI = Shopper(
    "li@example.com", "CN", "CNY", "200040", "+86 21 0000 0042", "Alipay", "25.00", "南京西路0号42室", "上海市静安区"
)
MARY = Shopper(
    "mary@example.com", "GB", "GBP", "SW1A 2AA", "+44 7700 900042", "Visa", "4.50", "0 Whitehall Mews", "London"
)
MARY_IN_NEW_YORK = replace(
    MARY,
    country="US",
    currency="USD",
    postcode="10001",
    phone="+1 212 555 0142",
    postage="6.50",
    address="0 Pearl Street",
    city="New York",
)
