"""Buttons that answer a certain question say which."""

import json

from bot.replies.buttons import buttons
from bot.replies.rendering import Replies


def test_a_button_names_the_question_beside_what_it_stands_for(replies: Replies) -> None:
    choices = [{"name": name, "answer_to": 'remedy:10"42'} for name in ("yes", "resend")]
    yes, resend = buttons(replies, "utter_ask_resend", "en", choices)
    assert yes["payload"].startswith("/affirm{") and resend["payload"].startswith("/choose_remedy{")
    assert json.loads(yes["payload"].removeprefix("/affirm")) == {"answer_to": 'remedy:10"42'}
    told = json.loads(resend["payload"].removeprefix("/choose_remedy"))
    assert told == {"remedy": "resend", "answer_to": 'remedy:10"42'}
