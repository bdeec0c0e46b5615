"""The list of messages the bot did not understand, and what agents decide of them."""

import yaml

from bot.common.clock import utc_now
from bot.conversations.model import Conversation, Sender
from tests.desk.at_the_desk import Desk
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client, Shopper, database_of, error_of

GUESSES = [["customs", 0.25], ["track_order", 0.2]]


async def missed(hub: Client, *texts: str, language: str = "en") -> None:
    """Messages that were not understood, the last one newest."""
    async with database_of(hub).begin() as work:
        talk = Conversation(language * 16, "widget", language, language, utc_now(), utc_now())
        work.conversations.add(talk)
        reading = {"intent": "nlu_fallback", "confidence": 0.7, "language": language, "order": "", "guesses": GUESSES}
        for text in texts:
            work.conversations.add_message(talk.next_message(Sender.SHOPPER, text, utc_now(), reading=reading))
        await work.commit()


async def test_one_wording_is_one_entry_without_what_tells_whose_it_is(hub: Client, maja: Desk) -> None:
    await missed(hub, "the moon ate parcel 1042", "The moon ate parcel 2077!", "bring anna@example.com a cake")
    found = await (await maja.get("unanswered")).json()
    assert [(each["text"], each["times"]) for each in found["wordings"]] == [
        ("bring name@example.com a cake", 1),
        ("The moon ate parcel 0000!", 2),
    ]
    assert found["wordings"][0]["guesses"][0] == {"intent": "customs", "confidence": 0.25}
    assert "track_order" in found["intents"] and found["lessons"] == []
    assert "anna@" not in await (await maja.get("unanswered/csv")).text()


async def test_a_message_is_recorded_with_its_two_best_guesses(
    maja: Desk, shopper: Shopper, double: RasaDouble
) -> None:
    ranking = [("nlu_fallback", 0.7), ("customs", 0.25), ("out_of_scope", 0.2), ("account", 0.1), ("greet", 0.05)]
    entries = [{"name": name, "confidence": share} for name, share in ranking]
    double.reading = {"intent": entries[0], "intent_ranking": entries}
    await shopper.says("flying parcels where")
    await shopper.hears("bot")
    (each,) = (await (await maja.get("unanswered")).json())["wordings"]
    assert [guess["intent"] for guess in each["guesses"]] == ["customs", "account"]
    assert each["conversation"] == shopper.conversation


async def test_a_decision_moves_the_message_and_can_be_undone(hub: Client, maja: Desk, jonas: Desk) -> None:
    await missed(hub, "посылка улетела на луну и не вернулась", "белиберда", language="ru")
    nonsense, moon = (await (await maja.get("unanswered")).json())["wordings"]
    assert (await maja.post(f"unanswered/{moon['id']}", {"intent": "track_order"})).status == 200
    assert (await jonas.post(f"unanswered/{nonsense['id']}", {"intent": ""})).status == 200
    found = await (await maja.get("unanswered")).json()
    decided = [(lesson["intent"], lesson["agent"], lesson["state"]) for lesson in found["lessons"]]
    assert decided == [("", "Jonas", "ignored"), ("track_order", "Maja", "waiting")]
    assert found["wordings"] == []
    file = await maja.get("unanswered/learned/ru")
    assert 'filename="learned-ru.yml"' in file.headers["Content-Disposition"]
    assert yaml.safe_load(await file.text())["nlu"] == [
        {"intent": "track_order", "examples": "- посылка улетела на луну и не вернулась\n"}
    ]
    assert (await maja.post(f"unanswered/{moon['id']}/undo", {})).status == 200
    found = await (await jonas.get("unanswered")).json()
    assert [each["id"] for each in found["wordings"]] == [moon["id"]]
    assert (await maja.get("unanswered/learned/ru")).status == 404


async def test_a_second_decision_replaces_the_first(hub: Client, maja: Desk, jonas: Desk) -> None:
    await missed(hub, "the moon ate my parcel for breakfast")
    (each,) = (await (await maja.get("unanswered")).json())["wordings"]
    await maja.post(f"unanswered/{each['id']}", {"intent": "track_order"})
    await jonas.post(f"unanswered/{each['id']}", {"intent": "out_of_scope"})
    (lesson,) = (await (await maja.get("unanswered")).json())["lessons"]
    assert (lesson["intent"], lesson["agent"]) == ("out_of_scope", "Jonas")


async def test_what_cannot_be_decided_is_refused(hub: Client, maja: Desk) -> None:
    await missed(hub, "the moon ate my parcel for breakfast")
    (each,) = (await (await maja.get("unanswered")).json())["wordings"]
    response = await maja.post(f"unanswered/{each['id']}", {"intent": "nonsense"})
    assert (response.status, await error_of(response)) == (422, "no_intent")
    response = await maja.post("unanswered/unknown", {"intent": "track_order"})
    assert (response.status, await error_of(response)) == (404, "no_message")
    response = await maja.post(f"unanswered/{each['id']}/undo", {})
    assert (response.status, await error_of(response)) == (404, "no_lesson")
    for path in ("en", "de", "..%2Fen"):
        assert (await maja.get(f"unanswered/learned/{path}")).status == 404
