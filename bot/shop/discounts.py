"""Discount codes: which are offered, and why one fails."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.common.questions_settings import Promotion
from bot.common.text import compact_key, fold
from bot.shop.notices import Notice
from bot.shop.vouchers import Voucher

_CODE_WORD = (
    r"code|coupon|voucher|promo\w*|код\w*|промокод\w*|купон\w*|ваучер\w*|kod\w+|kupon\w*|rabattkode\w*"
    r"|优惠码|折扣码|优惠券|代码|码"
)
# What follows the word for a code, or looks like nothing else: letters and digits, or capitals.
_AFTER_WORD = re.compile(
    rf"(?i:{_CODE_WORD})[\s:“”\"'«„是为]*"
    r"([A-Za-z][A-Za-z0-9-]*\d[A-Za-z0-9-]*|[A-Z][A-Z0-9-]{3,})"
)
_CAPITALS = re.compile(r"(?<![A-Za-z0-9])(?=[A-Z0-9-]*[A-Z]{3})(?=[A-Z0-9-]*\d)[A-Z][A-Z0-9-]{3,19}(?![A-Za-z0-9@])")


class Verdict(StrEnum):
    """What is known of a code that somebody asks about."""

    VALID = "valid"
    VOUCHER = "voucher"  # the shopper's own
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    PAUSED = "paused"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Judged:
    """A code and what is known of it; without promotion or voucher it is unknown."""

    code: str
    verdict: Verdict
    promotion: Promotion | None = None
    voucher: Voucher | None = None


def offered(promotions: Iterable[Promotion], notices: Iterable[Notice], today: date) -> Sequence[Promotion]:
    """The public promotions of today; none while a notice pauses them."""
    if paused(notices, today):
        return []
    return [promotion for promotion in promotions if promotion.public and _when(promotion, today) is Verdict.VALID]


def paused(notices: Iterable[Notice], today: date) -> bool:
    """Whether a notice pauses promotions today."""
    return any(notice.pauses_promotions and notice.starts_on <= today <= notice.ends_on for notice in notices)


def judge(
    code: str, promotions: Iterable[Promotion], vouchers: Iterable[Voucher], notices: Iterable[Notice], today: date
) -> Judged:
    """What is to be said of a code; of another shopper's voucher no more than of one that never was."""
    for voucher in vouchers:
        if compact_key(voucher.code) == compact_key(code):
            verdict = Verdict.VOUCHER if today <= voucher.valid_until else Verdict.EXPIRED
            return Judged(voucher.code, verdict, voucher=voucher)
    for promotion in promotions:
        if compact_key(promotion.code) == compact_key(code):
            verdict = _when(promotion, today)
            verdict = Verdict.PAUSED if verdict is Verdict.VALID and paused(notices, today) else verdict
            return Judged(promotion.code, verdict, promotion)
    return Judged(code.upper(), Verdict.UNKNOWN)


def named_code(text: str, known: Iterable[str]) -> str:
    """The code a message names: one of the known in any spelling, else what looks like one; empty if none does."""
    folded = fold(text)
    written = compact_key(folded)
    for code in known:
        if compact_key(code) in written:
            return code
    found = _AFTER_WORD.search(folded) or _CAPITALS.search(folded)
    return found.group(found.lastindex or 0) if found else ""


def _when(promotion: Promotion, today: date) -> Verdict:
    if promotion.starts_on and today < promotion.starts_on:
        return Verdict.NOT_YET
    return Verdict.EXPIRED if promotion.ends_on and promotion.ends_on < today else Verdict.VALID
