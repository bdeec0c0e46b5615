"""A case for the side panel: a known shopper with an order, a claim, a consent and another conversation."""

from dataclasses import dataclass
from datetime import timedelta

from bot.common.clock import utc_now
from bot.common.shop_settings import ShopSettings
from bot.conversations.model import Conversation, Sender
from bot.shop import access
from bot.shop.claiming import Draft, open_claim
from bot.shop.customers import NEWSLETTER, Consent, PrivacyKind, PrivacyRequest
from bot.shop.orders import OrderEvent, ParcelState
from bot.shop.returns import ClaimKind, Reason, Wish
from tests.building import a_parcel, a_scan, an_order
from tests.screens.served import Served

NOW_ID, OTHER_ID = "11111111-0000-4000-8000-000000000001", "11111111-0000-4000-8000-000000000002"


@dataclass(frozen=True)
class Case:
    """The ids of the shopper's two conversations."""

    conversation: str
    other: str


async def a_case(served: Served, settings: ShopSettings, language: str = "en", email: str = "anna@example.com") -> Case:
    """Order WB-1042 is delivered, with a damaged lamp claimed; nothing else is under way."""
    now = utc_now()
    box = a_parcel(ParcelState.DELIVERED, "CE104833912EE", delivered_at=now - timedelta(days=2))
    box.events.append(a_scan(2, "Delivered to the addressee", "Vilnius"))
    order = an_order("WB-1042", [box], email=email, address="Pilies g. 5", city="Vilnius", postcode="01123")
    order.events.append(
        OrderEvent(now - timedelta(days=1), "bot", "trace_opened", "no scan for too long: CE104833912EE")
    )
    async with served.database.begin() as work:
        work.orders.add(order)
        for each, said in ((NOW_ID, "The shade is cracked."), (OTHER_ID, "When will it arrive?")):
            conversation = Conversation(
                each, "widget", f"hash {each}", language, now, now, customer_name="Anna Petraitė", customer_email=email,
                verified=True,
            )  # fmt: skip
            work.conversations.add(conversation)
            await work.commit()
            work.conversations.add_message(conversation.next_message(Sender.SHOPPER, said, now))
            await access.identify(work, each, email)
            await work.commit()
        work.consents.add(Consent(email, NEWSLETTER, True, now - timedelta(days=40), NOW_ID, "utter_newsletter", "en"))
        work.privacy_requests.add(PrivacyRequest(PrivacyKind.ERASE, email, NOW_ID, now))
        await work.commit()
    async with served.database.begin() as work:
        kept = await work.orders.by_number("WB-1042")
        assert kept is not None
        draft = Draft(ClaimKind.DAMAGED, {"LMP-1/0": 1}, Reason.OUR_MISTAKE, "The shade is cracked.", Wish.DISCOUNT)
        await open_claim(work, kept, draft, NOW_ID, settings, now)
    return Case(NOW_ID, OTHER_ID)
