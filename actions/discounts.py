"""Promotions, a shopper's own vouchers, and codes that fail."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import slots
from actions.work import database
from bot.common.clock import utc_now
from bot.common.questions_settings import Promotion, said_in
from bot.common.shop_settings import shop_settings
from bot.shop import access
from bot.shop.discounts import Judged, Verdict, judge, named_code, offered, paused
from bot.shop.notices import Notice
from bot.shop.ports import ShopUnitOfWork
from bot.shop.vouchers import Voucher

_NONE = "none"  # selects the template's variant for "no limit"


class ActionDiscount(Action):
    """Answers for a code, or tells what there is."""

    def name(self) -> str:
        """Answers the intent discount."""
        return "action_discount"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Say why the named code fails; without one, the shopper's vouchers and the public promotions."""
        settings, language = shop_settings(), slots.language(tracker)
        today = utc_now().astimezone(settings.zone).date()
        async with database().read() as work:
            vouchers = await work.vouchers.given_to(tracker.sender_id, await _emails(work, tracker.sender_id))
            notices = await work.notices.all()
        known = [voucher.code for voucher in vouchers] + [promotion.code for promotion in settings.promotions]
        code = named_code(str(tracker.latest_message.get("text") or ""), known)
        if code:
            _tell_code(judge(code, settings.promotions, vouchers, notices, today), dispatcher, language)
        else:
            _tell_all(vouchers, notices, today, dispatcher, language)
        return []


async def _emails(work: ShopUnitOfWork, conversation: str) -> Collection[str]:
    """The addresses this conversation has proven or the storefront vouches for."""
    identity = await work.proofs.identity(conversation)
    return {order.email for order in await access.known_orders(work, conversation)} | (
        {identity} if identity else set()
    )


def _tell_code(judged: Judged, dispatcher: CollectingDispatcher, language: str) -> None:
    if judged.voucher and judged.verdict is Verdict.VOUCHER:
        dispatcher.utter_message(response="utter_voucher", **_voucher(judged.voucher))
        return
    ends = judged.voucher.valid_until if judged.voucher else judged.promotion.ends_on if judged.promotion else None
    starts = judged.promotion.starts_on if judged.promotion else None
    dispatcher.utter_message(
        response=f"utter_code_{judged.verdict}",
        choices=["discount", "human_agent"] if judged.verdict is not Verdict.VALID else ["human_agent"],
        promotions=[_line(judged.promotion, language)] if judged.promotion else [],
        code=judged.code,
        starts_on=starts.isoformat() if starts else "",
        ends_on=ends.isoformat() if ends else "",
    )


def _tell_all(
    vouchers: Sequence[Voucher],
    notices: Sequence[Notice],
    today: date,
    dispatcher: CollectingDispatcher,
    language: str,
) -> None:
    own = [voucher for voucher in vouchers if today <= voucher.valid_until]
    for voucher in own[:1]:
        dispatcher.utter_message(response="utter_voucher", **_voucher(voucher))
    public = offered(shop_settings().promotions, notices, today)
    if public:
        dispatcher.utter_message(response="utter_discount", promotions=[_line(each, language) for each in public])
    elif not own:
        name = "utter_discount_paused" if paused(notices, today) else "utter_discount_none"
        dispatcher.utter_message(response=name)


def _line(promotion: Promotion, language: str) -> dict[str, Any]:
    return {
        "part": "promotion-line",
        "code": promotion.code,
        "gives": said_in(promotion.gives, language),
        "minimum": _NONE if promotion.minimum is None else str(promotion.minimum),
        "currency": shop_settings().payments.currencies[0],
        "ends_on": promotion.ends_on.isoformat() if promotion.ends_on else _NONE,
    }


def _voucher(voucher: Voucher) -> dict[str, Any]:
    return {
        "code": voucher.code,
        "percent": voucher.percent or 0,
        "amount": str(voucher.amount or 0),
        "currency": voucher.currency or shop_settings().payments.currencies[0],
        "ends_on": voucher.valid_until.isoformat(),
    }
