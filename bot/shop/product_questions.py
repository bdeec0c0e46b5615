"""What a message wants to know of a product, by key words in five languages."""

from bot.shop.keywords import says
from bot.shop.products import Fact

# The first that fits counts: `made in` before `made of`, and what is fitted before what is measured.
_STEMS: dict[Fact, tuple[str, ...]] = {
    Fact.WARRANTY: ("warrant", "guarant", "гаранти", "garanti", "reklamasjon", "保修", "质保", "保固", "三包"),
    Fact.ORIGIN: (
        "made in", "where is it made", "where are they made", "where was it made",
        "where is this made", "come from", "comes from", "origin", "which country",
        "what country", "country of", "manufactured", "produced in", "где сделан",
        "где произв", "где шь", "страна", "какой стран", "происхожд", "откуда",
        "чье производство", "kur pagamin", "kilm", "is kur", "kokios salies",
        "kokioje salyje", "kurioje salyje", "kur gamin", "hvor er den laget",
        "hvor er det laget", "hvor lages", "hvor kommer", "laget i", "produsert",
        "opprinnels", "hvilket land", "产地", "哪里产", "哪里生产", "哪里做", "哪国", "哪个国家", "原产", "产自",
        "国产", "进口",
    ),
    Fact.COMPATIBILITY: (
        "compatib", "fit with", "fits with", "fit my", "fits my", "fit a", "work with",
        "works with", "suitable", "socket", "bulb", "volt", "plug", "filter", "induction",
        "совмест", "подойд", "подход", "цокол", "лампочк", "вольт", "розетк", "работает с",
        "фильтр", "индукц", "suderinam", "tinka", "tiks", "veikia su", "lemput", "cokol",
        "itamp", "filtr", "indukc", "kompatib", "passer", "funker", "fungerer", "sokkel",
        "pære", "spenning", "støtter", "induksjon", "兼容", "适配", "适用", "适合", "能不能配", "灯泡",
        "灯头", "电压", "插头", "支持", "滤纸", "电磁炉",
    ),
    Fact.MATERIAL: (
        "material", "fabric", "made of", "made from", "made out of", "composition",
        "ingredient", "contain", "материал", "ткан", "состав", "из чего", "сделан из",
        "сделана из", "сделано из", "sudet", "medziag", "is ko", "pagaminta is",
        "pagamintas is", "audin", "stoff", "laget av", "lages av", "bestar",
        "sammensetning", "innehold", "材质", "材料", "面料", "成分", "什么做的", "什么料", "配料", "含不含",
    ),
    Fact.SIZE: (
        "size", "dimension", "how big", "how large", "how long is", "how wide", "how tall",
        "how high", "heavy", "length", "width", "height", "diameter", "weigh",
        "measure", "capacity", "volume", "размер", "габарит", "длин", "ширин", "высот",
        "диаметр", "вес.", "весит", "объем", "большой", "большая", "сколько см",
        "сантиметр", "dyd", "ismat", "matmen", "ilgi", "ploti", "plotis", "aukst", "skersm",
        "sver", "svori", "talp", "kiek cm", "storrels", "hvor stor", "mål.", "målene",
        "hvor lang", "lengde", "bredde", "høyde", "vekt", "veier", "尺寸", "多大", "大小", "尺码",
        "多长", "多宽", "多高", "长度", "宽度", "高度", "直径", "多重", "重量", "规格", "容量",
    ),
}  # fmt: skip

_TELL_ME = (
    "let me know", "tell me when", "notify", "e-mail me", "email me", "inform me",
    "message me", "remind me", "alert me", "write me when", "ping me", "сообщ", "уведом",
    "дайте знать", "дай знать", "напишите", "оповест", "напомн", "pranes", "informuok",
    "duokit zin", "duokite zin", "parasyk", "si fra", "gi beskjed", "gi meg beskjed",
    "varsl", "meld fra", "sei fra", "通知", "告诉我", "提醒", "说一声", "叫我",
)  # fmt: skip


def fact_asked(message: str) -> Fact:
    """What the message asks about; in general when nothing in particular."""
    return next((fact for fact, stems in _STEMS.items() if says(message, stems)), Fact.DESCRIPTION)


def wants_to_be_told(message: str) -> bool:
    """Whether the shopper wants to hear when a product is back."""
    return says(message, _TELL_ME)
