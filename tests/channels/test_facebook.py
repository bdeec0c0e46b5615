"""A shopper in Messenger: texts, quick replies, postbacks, attachments, and what is none of ours."""

import pytest

from tests.channels.graph_double import GraphDouble, saved
from tests.channels.reading import all_are, conversation_of, lines, until
from tests.hub.rasa_double import RasaDouble
from tests.hub.serving import Client

ONA = ("facebook", "6001")


async def test_a_question_is_answered_as_a_response(hub: Client, graph: GraphDouble, double: RasaDouble) -> None:
    double.will_say("It is on its way.")
    await graph.delivers(saved("text"))
    await graph.hears(1)
    message = {"text": "It is on its way."}
    assert graph.sent == [{"recipient": {"id": "6001"}, "messaging_type": "RESPONSE", "message": message}]
    [delivery] = await until(hub, all_are("sent"), *ONA)
    assert delivery.platform_id.startswith("m_out_")


async def test_a_message_that_comes_twice_is_one_message(hub: Client, graph: GraphDouble, double: RasaDouble) -> None:
    content = await graph.says("hello")
    for _ in range(3):
        assert (await graph.post(content)).status == 200
    await graph.hears(1)
    assert await lines(hub, *ONA) == [("shopper", "hello"), ("bot", "Hello.")]
    assert double.messages == ["hello"]


async def test_every_entry_and_every_event_of_a_batch_is_taken(hub: Client, graph: GraphDouble) -> None:
    await graph.delivers(saved("batch"))
    await graph.hears(3)
    said = {psid: (await lines(hub, "facebook", psid))[:1] for psid in ("6001", "6002", "6003", "6004")}
    assert said == {
        "6001": [("shopper", "one")],
        "6002": [("shopper", "two")],
        "6003": [("shopper", "three")],
        "6004": [],
    }


async def test_buttons_are_quick_replies_within_messenger_s_limits(
    hub: Client, graph: GraphDouble, double: RasaDouble
) -> None:
    buttons = [{"title": f"Order number WB-{n} of last week", "payload": "/x" * 600} for n in range(15)]
    double.will_say({"recipient_id": "x", "text": "Which one?", "buttons": buttons})
    await graph.says("cancel my order")
    await graph.hears(1)
    replies = graph.sent[0]["message"]["quick_replies"]
    assert len(replies) == 13 and replies[0]["title"] == "Order number WB-0 of…"[:19] + "…"
    await graph.says(replies[3]["title"], quick_reply={"payload": replies[3]["payload"]})
    await graph.hears(2)
    assert double.messages[1] == "/x" * 600
    assert (await lines(hub, *ONA))[2] == ("shopper", "Order number WB-3 of last week")


async def test_a_quick_reply_that_was_never_offered_does_nothing(hub: Client, graph: GraphDouble) -> None:
    await graph.delivers(saved("quick_reply"))
    assert await lines(hub, *ONA) == []


async def test_get_started_is_a_greeting(hub: Client, graph: GraphDouble, double: RasaDouble) -> None:
    await graph.delivers(saved("postback"))
    await graph.delivers(saved("postback"))
    await graph.hears(1)
    assert double.messages == ["/greet"]


async def test_a_button_of_the_page_s_own_menu_is_what_it_says(
    hub: Client, graph: GraphDouble, double: RasaDouble
) -> None:
    content = saved("postback")
    content["entry"][0]["messaging"][0]["postback"] = {"mid": "m_menu", "title": "Track my order", "payload": "MENU_1"}
    await graph.delivers(content)
    await graph.hears(1)
    assert double.messages == ["Track my order"]


@pytest.mark.parametrize(("name", "text"), [("photo", "Photo"), ("thumb", "👍")])
async def test_what_comes_without_words_is_kept_too(hub: Client, graph: GraphDouble, name: str, text: str) -> None:
    await graph.delivers(saved(name))
    assert (await lines(hub, *ONA))[0] == ("shopper", text)


@pytest.mark.parametrize("name", ["echo", "read", "delivery", "reaction"])
async def test_what_is_no_message_is_acknowledged_and_left_alone(hub: Client, graph: GraphDouble, name: str) -> None:
    await graph.delivers(saved(name))
    for psid in ("6001", "1906385232743451"):
        assert await conversation_of(hub, "facebook", psid) is None


@pytest.mark.parametrize("body", [b"", b"[", b"7", b'{"object": "instagram", "entry": []}', b'{"object": "page"}',
                                  b'{"object": "page", "entry": [1, {"messaging": 2}]}', b"[" * 100_000])  # fmt: skip
async def test_what_makes_no_sense_is_acknowledged_or_it_would_come_for_ever(
    hub: Client, graph: GraphDouble, body: bytes
) -> None:
    assert (await graph.post(body)).status == 200


async def test_a_long_answer_comes_in_parts_with_the_quick_replies_last(
    hub: Client, graph: GraphDouble, double: RasaDouble
) -> None:
    sentence = "每一句话都差不多一样长，读起来也差不多。"
    double.will_say({"recipient_id": "x", "text": sentence * 150, "buttons": [{"title": "好", "payload": "/affirm"}]})
    await graph.says("请全部告诉我")
    parts = await graph.hears(2)
    assert all(part.endswith("。") for part in parts) and "".join(parts) == sentence * 150
    assert [("quick_replies" in message["message"]) for message in graph.sent] == [False, True]


async def test_a_thousand_events_at_once_are_no_more_than_the_hub_takes(hub: Client, graph: GraphDouble) -> None:
    content = saved("read")
    content["entry"][0]["messaging"] *= 1000
    await graph.delivers(content)
