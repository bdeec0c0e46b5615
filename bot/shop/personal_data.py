"""Everything that is kept about one person: a copy of it, and its erasure."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.common.text import email_key
from bot.shop.audit import Act, Done, NotAllowed, Occasion, entry_for
from bot.shop.customers import PrivacyKind, PrivacyState
from bot.shop.not_received import more_to_come
from bot.shop.orders import Order, OrderStatus
from bot.shop.personal_data_file import zipped
from bot.shop.ports import ShopUnitOfWork

ReadPhoto = Callable[[str], Awaitable[bytes | None]]
ForgetPhoto = Callable[[str], Awaitable[None]]
ForgetDialogues = Callable[[Sequence[str]], Awaitable[None]]


@dataclass(frozen=True)
class Extent:
    """How much there is, for whoever has to confirm what happens to it."""

    email: str
    conversations: int
    photos: int
    orders: Sequence[str]  # numbers
    under_way: Sequence[str]  # numbers of orders that stand in the way of an erasure


async def extent(work: ShopUnitOfWork, email: str) -> Extent:
    """What is held about the person, counted."""
    conversations = await work.personal_data.conversations(email)
    orders = await work.orders.by_email(email)
    return Extent(
        email_key(email),
        len(conversations),
        len(await work.personal_data.photo_files(conversations)),
        [order.number for order in orders],
        [order.number for order in orders if still_needed(order)],
    )


def still_needed(order: Order) -> bool:
    """Whether the person's data is still needed for the order: something has to be delivered, or money paid."""
    paid = order.open and order.status is not OrderStatus.PENDING_PAYMENT
    return (paid and more_to_come(order)) or any(refund.paid_at is None for refund in order.refunds)


async def export_person(work: ShopUnitOfWork, email: str, read_photo: ReadPhoto, by: Occasion) -> bytes:
    """A ZIP file of everything held about the person, and an entry in the audit trail; the request is done.

    The caller commits.
    """
    conversations = await work.personal_data.conversations(email)
    rows = await work.personal_data.collect(email, conversations)
    files = await work.personal_data.photo_files(conversations)
    photos = {file: content for file in files if (content := await read_photo(file))}
    await _settle(work, email, PrivacyKind.EXPORT)
    if await work.audit.by_key(by.key) is None:  # fetched again: the same copy
        work.audit.add(entry_for(Done(Act.EXPORT, "A copy of the person's data was made"), by))
    return zipped(email_key(email), rows, photos, by.now)


async def erase_person(
    work: ShopUnitOfWork, email: str, forget_photo: ForgetPhoto, forget_dialogues: ForgetDialogues, by: Occasion
) -> Extent:
    """Erase the person's data, files first: whatever fails on the way, erasing again completes it.

    The caller commits.

    Raises:
        NotAllowed: an order is under way, or money is still to be paid.
    """
    found = await extent(work, email)
    if found.under_way:
        orders = ", ".join(found.under_way)
        raise NotAllowed(f"Orders {orders} are under way or have a refund to pay: erase when they are settled.")
    conversations = await work.personal_data.conversations(email)
    for file in await work.personal_data.photo_files(conversations):
        await forget_photo(file)
    await forget_dialogues(conversations)
    await _settle(work, email, PrivacyKind.ERASE)
    summary = f"Erased: {found.conversations} conversations, {found.photos} photos, {len(found.orders)} orders"
    work.audit.add(entry_for(Done(Act.ERASE, summary), by))
    await work.personal_data.erase(email, conversations)
    return found


async def _settle(work: ShopUnitOfWork, email: str, kind: PrivacyKind) -> None:
    request = await work.privacy_requests.open(email, kind)
    if request:
        request.state = PrivacyState.DONE
