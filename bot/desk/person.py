"""Who the shopper of a conversation is: how that is known, what they agreed to, and where else they wrote."""

from typing import Any

from bot.conversations.model import Conversation
from bot.desk.ports import WholeUnitOfWork
from bot.shop import access
from bot.shop.customers import PrivacyKind
from bot.shop.vouchers import Voucher

_MOST = 20  # other conversations


async def person(work: WholeUnitOfWork, conversation: Conversation) -> dict[str, Any]:
    """Everything the panel shows of the shopper beside the orders."""
    vouched = await work.proofs.identity(conversation.id)
    email = vouched or await access.known_email(work, conversation.id)
    return {
        "email": email or conversation.customer_email or None,
        "known_by": "identity" if vouched else "proof" if email else None,
        "consents": await _consents(work, email),
        "conversations": await _others(work, email, conversation.id),
        "vouchers": [
            _voucher(each) for each in await work.vouchers.given_to(conversation.id, {email} if email else ())
        ],
        "requests": await _requests(work, email),
    }


async def _consents(work: WholeUnitOfWork, email: str | None) -> list[dict[str, Any]]:
    found = await work.consents.current(email) if email else []
    return [{"purpose": each.purpose, "given": each.given, "at": each.at.isoformat()} for each in found]


async def _others(work: WholeUnitOfWork, email: str | None, own: str) -> list[dict[str, Any]]:
    ids = [each for each in await work.personal_data.conversations(email) if each != own][:_MOST] if email else []
    last = await work.conversations.last_messages(ids)
    found = [other for each in ids if (other := await work.conversations.get(each))]
    return [
        {
            "id": other.id,
            "channel": other.channel,
            "owner": other.owner,
            "updated_at": other.updated_at.isoformat(),
            "text": last[other.id].text if other.id in last else "",
        }
        for other in found
    ]


async def _requests(work: WholeUnitOfWork, email: str | None) -> list[dict[str, Any]]:
    """What the person wants to happen with their data, and nobody has done yet."""
    open_ones = [await work.privacy_requests.open(email, kind) for kind in PrivacyKind] if email else []
    return [{"kind": each.kind, "at": each.requested_at.isoformat()} for each in open_ones if each]


def _voucher(voucher: Voucher) -> dict[str, Any]:
    return {
        "code": voucher.code,
        "percent": voucher.percent,
        "amount": str(voucher.amount) if voucher.amount is not None else None,
        "currency": voucher.currency,
        "valid_until": voucher.valid_until.isoformat(),
    }
