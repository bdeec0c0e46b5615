"""Countries in five languages, in any case and with or without marks; never the one something comes from."""

import pytest

from bot.nlu.country_rules import find_countries


def countries(text: str) -> list[str]:
    return [reference.value for reference in find_countries(text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("how long does delivery to Germany take?", "DE"),
        ("do you ship to the uk", "GB"),
        ("delivery to the United States", "US"),
        ("сколько идёт доставка в Германию?", "DE"),
        ("я из Вильнюса, живу в Норвегии, доставите?", "NO"),
        ("доставляете в США?", "US"),
        ("в Южную Корею отправляете", "KR"),
        ("а в Нидерланды?", "NL"),
        ("на Кипр", "CY"),
        ("в Китай", "CN"),
        ("kiek laiko trunka pristatymas į Vokietiją?", "DE"),
        ("ar siunčiate į Jungtinę Karalystę", "GB"),
        ("gyvenu Lenkijoje", "PL"),
        ("i lietuva", "LT"),
        ("į JAV", "US"),
        ("hvor lang tid tar levering til Tyskland?", "DE"),
        ("sender dere til Storbritannia", "GB"),
        ("寄到德国一般要多久？", "DE"),
        ("可以寄到香港吗", "HK"),
        ("ship to turkey", "TR"),
    ],
)
def test_a_country_is_found_in_any_language_and_case(text: str, code: str) -> None:
    assert countries(text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "is it safe to receive packages from China",
        "посылка из Китая",
        "siunta iš Kinijos",
        "pakker fra Kina",
        "从中国寄来的包裹安全吗",
        "中国发货吗",
        "do you sell a jersey",
        "du kan ikke, man må vente",
        "из-за того, что",
        "i live on an island",
        "send it to us please",
        "",
    ],
)
def test_where_it_comes_from_and_everyday_words_are_no_destination(text: str) -> None:
    assert countries(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("from China to Germany", ["DE"]),
        ("Kina til Norge? fra Kina til Norge", ["CN", "NO", "NO"]),
        ("доставка из Китая в Литву", ["LT"]),
        ("Швеция и Финляндия", ["SE", "FI"]),
        ("可以寄到新加坡、马来西亚吗", ["SG", "MY"]),
    ],
)
def test_several_countries(text: str, codes: list[str]) -> None:
    assert countries(text) == codes


def test_a_country_stands_where_it_is_written() -> None:
    [found] = find_countries("į Lietuvą, prašau")
    assert "į Lietuvą, prašau"[found.start : found.end] == "Lietuvą"
