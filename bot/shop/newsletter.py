"""News by e-mail: who wants them, with the proof of it."""

from datetime import datetime
from enum import StrEnum

from bot.common.text import email_key
from bot.shop.customers import NEWSLETTER, Consent
from bot.shop.keywords import says
from bot.shop.ports import ShopUnitOfWork


class NewsletterWish(StrEnum):
    """What a shopper wants."""

    SUBSCRIBE = "subscribe"
    UNSUBSCRIBE = "unsubscribe"


_LEAVE = (
    "unsu", "stop", "stpo", "remove", "opt out", "opt-out", "take me off", "taken off", "off the",
    "off your", "no more", "cancel", "leave", "leaving", "spam", "don't want", "dont want",
    "do not want", "enough", "too many", "delete", "let me go", "get rid", "no promo", "no longer",
    "get me off", "mute", "knock it off", "never signed", "turn off", "quit", "отпис", "отпиш", "отказ",
    "убер", "убрать", "удал", "исключ", "прекрат", "останов", "отключ", "отмен", "хватит",
    "задолбал", "достал", "спам", "стоп", "не присыл", "не шл", "не хочу", "не нужн", "не отправл",
    "вычеркн", "перестан", "выключ", "надоел", "не подпис", "избав", "atsauk", "neberas", "nustok",
    "baik", "stabdyk", "atsibod", "stans", "atsisak", "isregistr", "issiregistr", "nebesiu",
    "nebenor", "nesiu", "nutrauk", "pasalin", "isbrauk", "issibrauk", "istrin", "isjun", "nuimk",
    "nuimt", "nenor", "nereik", "uzteks", "gana.", "avmeld", "avbestill", "meld meg av",
    "meld mæ av", "melde meg av", "meld oss av", "ta meg av", "slutt", "fjern", "slett",
    "ikke send", "vil ikke", "nei takk", "ingen flere", "reserver", "orke", "si opp", "avslutt",
    "utmeld", "vekk", "få vekk", "退订", "推订", "取消", "停", "别", "不要", "不想", "屏蔽", "关闭", "关掉", "烦",
    "骚扰", "垃圾", "删", "移除", "拉黑", "塞",
)  # fmt: skip
_JOIN = (
    "subscri", "subscibe", "sign up", "sign me", "signing up", "signup", "put me on", "add me",
    "add my", "join", "register", "want to get", "want to receive", "like to receive",
    "like to get", "get news", "get the news", "receive your", "подпи", "podpi", "оформ", "внес",
    "добав", "включ", "хочу получать", "хотела бы получать", "хотел бы получать",
    "хочу быть в курсе", "присыл", "шлите", "uzsiprenumer", "prenumer", "uzprenumer",
    "melder jeg meg på", "uzsirasy", "uzsirasau", "uzregistr", "uzrasyk", "noreciau gaut",
    "noriu gaut", "ijunk", "itrauk", "pridek", "siusk", "abonner", "meld meg på", "melde meg på",
    "påmeld", "sett meg", "legg meg til", "vil ha", "vil gjerne", "ønsker å få", "ønsker å motta",
    "få nyhetsbrev", "få tilbud", "订阅", "加入", "报名", "想收", "接收", "加我", "把我加", "收到你们", "上新通知",
)  # fmt: skip
_BACK = (
    "by mistake", "accident", "back on", "again", "resub", "случайно", "по ошибке", "снова",
    "обратно", "per klaida", "netycia", "is naujo", "ved en feil", "igjen", "重新", "误", "手滑",
)  # fmt: skip


def newsletter_wish(message: str) -> NewsletterWish | None:
    """Which of the two the message wants; None when it does not tell."""
    if says(message, _LEAVE):
        return None if says(message, _BACK) else NewsletterWish.UNSUBSCRIBE
    return NewsletterWish.SUBSCRIBE if says(message, _JOIN) or says(message, _BACK) else None


async def record_consent(
    work: ShopUnitOfWork, email: str, given: bool, conversation: str, wording: str, language: str, now: datetime
) -> None:
    """Write down a yes or no to the newsletter.

    Args:
        given: False withdraws it; that is recorded whether or not there was one.
        wording: the name of the text that was shown.
        language: the language it was shown in.
    """
    work.consents.add(Consent(email_key(email), NEWSLETTER, given, now, conversation, wording, language))
    await work.commit()
