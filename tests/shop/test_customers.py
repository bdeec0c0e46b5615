"""Consents, ratings and requests about personal data."""

from datetime import timedelta

import pytest

from bot.common.errors import AlreadyRecorded
from bot.shop.access import identify, known_email, prove
from bot.shop.customers import NEWSLETTER, PrivacyKind, PrivacyRequest, PrivacyState
from bot.shop.feedback import LONGEST_COMMENT, keep_comment, keep_rating
from bot.shop.newsletter import record_consent
from bot.shop.privacy import request_privacy
from bot.shop.proof import Proof
from bot.storage.unit_of_work import Database
from tests.building import NOW, an_order, keep
from tests.conversations.building import keep_conversation

WORDING = "utter_newsletter_consent"


async def test_the_newest_consent_counts_and_the_proof_of_each_stays(either: Database) -> None:
    async with either.begin() as work:
        await record_consent(work, "Anna@Example.com", True, "c1", WORDING, "lt", NOW)
        given = await work.consents.newest("anna@example.com", NEWSLETTER)
        assert given is not None
        assert (given.given, given.wording, given.language, given.conversation_id) == (True, WORDING, "lt", "c1")
        await record_consent(work, "anna@example.com", False, "c2", "utter_newsletter_left", "en", NOW)
        withdrawn = await work.consents.newest("ANNA@example.com ", NEWSLETTER)
    assert withdrawn is not None and not withdrawn.given and withdrawn.id != given.id


async def test_a_comment_joins_the_newest_score(either: Database) -> None:
    await keep_conversation(either)
    async with either.begin() as work:
        await keep_rating(work, "c1", 2, "asked", NOW)
        await keep_rating(work, "c1", 5, "asked", NOW + timedelta(minutes=1))
        await keep_comment(work, "c1", "x" * 5000)
    async with either.begin() as work:
        rating = await work.ratings.newest("c1")
    assert rating is not None and (rating.score, len(rating.comment)) == (5, LONGEST_COMMENT)


async def test_a_comment_without_a_score_is_nothing(db: Database) -> None:
    async with db.begin() as work:
        await keep_comment(work, "c1", "hello")
        assert await work.ratings.newest("c1") is None


async def test_asked_twice_it_is_one_request(either: Database) -> None:
    async with either.begin() as work:
        first, new = await request_privacy(work, PrivacyKind.ERASE, "Anna@example.com", "c1", NOW)
        again, newer = await request_privacy(work, PrivacyKind.ERASE, "anna@example.com", "c2", NOW)
        other, other_new = await request_privacy(work, PrivacyKind.EXPORT, "anna@example.com", "c1", NOW)
    assert (new, newer, other_new) == (True, False, True)
    assert again.id == first.id != other.id and first.email == "anna@example.com"


async def test_after_it_is_done_one_may_ask_again(either: Database) -> None:
    async with either.begin() as work:
        first, _ = await request_privacy(work, PrivacyKind.EXPORT, "anna@example.com", "c1", NOW)
        first.state = PrivacyState.DONE
        await work.commit()
        second, new = await request_privacy(work, PrivacyKind.EXPORT, "anna@example.com", "c1", NOW)
    assert new and second.id != first.id


async def test_the_database_refuses_a_second_open_request(either: Database) -> None:
    with pytest.raises(AlreadyRecorded):
        async with either.begin() as work:
            for name in ("c1", "c2"):
                work.privacy_requests.add(PrivacyRequest(PrivacyKind.ERASE, "anna@example.com", name, NOW))
            await work.commit()


async def test_an_address_is_known_by_identity_or_by_a_proven_order_only(db: Database) -> None:
    await keep(db, an_order("1"), an_order("2", email="ole@example.com"))
    async with db.begin() as work:
        assert await known_email(work, "c1") is None
        await prove(work, "c1", "1", Proof(email="ole@example.com"), NOW)
        assert await known_email(work, "c1") is None
        await prove(work, "c1", "1", Proof(email="anna@example.com"), NOW)
        assert await known_email(work, "c1") == "anna@example.com"
        await identify(work, "c1", "ole@example.com")
        assert await known_email(work, "c1") == "ole@example.com"
