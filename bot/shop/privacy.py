"""Requests about personal data: opened once, confirmed by an agent."""

from datetime import datetime

from bot.common.errors import AlreadyRecorded
from bot.common.text import email_key
from bot.shop.customers import PrivacyKind, PrivacyRequest
from bot.shop.keywords import says
from bot.shop.ports import ShopUnitOfWork

_ERASE = (
    "delet", "erase", "remov", "rmove", "wipe", "forget", "get rid", "anonymi", "close my",
    "destroy", "purge", "forgotten", "удал", "сотр", "стер", "стир", "уничтож", "забыл", "забвен",
    "обезлич", "убер", "убрать", "исключ", "ликвид", "istrin", "istrynim", "pasalin", "sunaikin",
    "panaikin", "uzdaryk", "pamirs", "slett", "fjern", "anonymis", "glem", "vekk", "删", "清除", "注销",
    "抹", "遗忘", "销毁", "消除",
)  # fmt: skip
_EXPORT = (
    "export", "copy", "download", "portab", "article 15", "send me", "give me", "a file",
    "access to my", "access request", "see everything", "выгруз", "копи", "скача", "экспорт",
    "пришлите", "файл", "kopij", "eksport", "atsiusk", "perkel", "15 straips", "faila", "parsisius",
    "kopi", "innsyn", "eksport", "laste ned", "få ut", "utlever", "导出", "副本", "下载", "拷贝", "一份",
    "打包",
)  # fmt: skip


def privacy_wish(message: str) -> PrivacyKind | None:
    """What the message wants to happen with the shopper's data; None when it only asks about it."""
    if says(message, _ERASE):
        return PrivacyKind.ERASE
    return PrivacyKind.EXPORT if says(message, _EXPORT) else None


async def request_privacy(
    work: ShopUnitOfWork, kind: PrivacyKind, email: str, conversation: str, now: datetime
) -> tuple[PrivacyRequest, bool]:
    """Open a request for an address that is surely the shopper's.

    Returns:
        The open request, and whether it is new: asked twice, it stays one.
    """
    known = await work.privacy_requests.open(email, kind)
    if known:
        return known, False
    request = PrivacyRequest(kind, email_key(email), conversation, now)
    work.privacy_requests.add(request)
    try:
        await work.commit()
    except AlreadyRecorded:
        found = await work.privacy_requests.open(email, kind)
        return found or request, False
    return request, True
