"""The assistant over Rasa's HTTP API: `/model/parse` and `/webhooks/rest/webhook`."""

import asyncio
from typing import Any

import aiohttp
from pydantic import ValidationError

from bot.assistant.wire import LINES, Line, Parse, Tracker, answer_from, finished_turn, newest_finished
from bot.conversations.assistant import Answer, AssistantUnavailable, Words
from bot.conversations.model import Reading
from bot.conversations.reporting import NOT_UNDERSTOOD

_RESET = "/restart"  # Rasa's own: forgets forms and slots
_REAL_MESSAGE = "where is my order please"
_GUESSES = 2  # kept of a message that was not understood


class RasaAssistant:
    """See bot.conversations.assistant.Assistant.

    Args:
        http: the session to ask with; its time-out is how long an answer may take.
        url: where Rasa listens, e.g. http://127.0.0.1:5005
        most: how many questions it is asked at a time; the others wait here, first come, first served. A conversation
            has one question at a time, so whoever writes much takes nobody's turn.
    """

    def __init__(self, http: aiohttp.ClientSession, url: str, most: int = 4) -> None:
        self._http = http
        self._url = url.rstrip("/")
        self._turns = asyncio.Semaphore(most)

    async def read(self, text: str, language: str) -> Reading:
        """Understand a message without answering it."""
        try:
            parse = Parse.model_validate(await self._ask("/model/parse", {"text": text}))
        except ValidationError as error:
            raise AssistantUnavailable("The assistant's reading makes no sense.") from error
        found = {entity.entity: entity.value for entity in parse.entities}
        order = found.get("order_number", found.get("tracking_number", ""))
        intent, language = parse.intent, found.get("language", language)
        return Reading(intent.name or "", intent.confidence, language, order, _guesses(parse))

    async def answer(self, conversation_id: str, words: Words, *, again: bool = False) -> Answer:
        """Answer a message or payload; saying nothing at all counts as a failure."""
        lines = await self._said(conversation_id, words.seq) if again else []
        answer = answer_from(lines or await self._say(conversation_id, words))
        if not answer.replies and not answer.hand_over:
            raise AssistantUnavailable("The assistant said nothing.")
        return answer

    async def heard(self, conversation_id: str) -> int:
        """The seq of the newest message it has finished answering, 0 if there is none."""
        return newest_finished((await self._tracker(conversation_id)).events)

    async def forget(self, conversation_id: str) -> None:
        """Forget where the dialogue was."""
        await self._say(conversation_id, Words(_RESET, "", 0))

    async def ready(self) -> bool:
        """Whether a model is loaded and answers; what it loads at its first real message is loaded then."""
        try:
            await self._post("/model/parse", {"text": _REAL_MESSAGE})
        except AssistantUnavailable:
            return False
        return True

    async def _say(self, conversation_id: str, words: Words) -> list[Line]:
        metadata = {"language": words.language, "seq": words.seq} if words.language else {}
        body = {"sender": conversation_id, "message": words.text, "metadata": metadata}
        try:
            return LINES.validate_python(await self._ask("/webhooks/rest/webhook", body))
        except ValidationError as error:
            raise AssistantUnavailable("The assistant's answer makes no sense.") from error

    async def _said(self, conversation_id: str, seq: int) -> list[Line]:
        """What the assistant has said to this message before; nothing when it has not finished that turn."""
        return finished_turn((await self._tracker(conversation_id)).events, seq)

    async def _tracker(self, conversation_id: str) -> Tracker:
        try:
            return Tracker.model_validate(await self._get(f"/conversations/{conversation_id}/tracker"))
        except ValidationError:
            return Tracker()  # better to ask once more than never

    async def _ask(self, path: str, body: dict[str, Any]) -> Any:
        """Post when it is our turn; the wait for it is no time of the assistant's."""
        async with self._turns:
            return await self._post(path, body)

    async def _get(self, path: str) -> Any:
        try:
            async with self._http.get(self._url + path) as response:
                response.raise_for_status()
                return await response.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise AssistantUnavailable(f"The assistant does not answer: {type(error).__name__}") from error

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        try:
            async with self._http.post(self._url + path, json=body) as response:
                response.raise_for_status()
                return await response.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise AssistantUnavailable(f"The assistant does not answer: {type(error).__name__}") from error


def _guesses(parse: Parse) -> tuple[tuple[str, float], ...]:
    if parse.intent.name not in NOT_UNDERSTOOD:
        return ()
    likely = [(each.name, each.confidence) for each in parse.intent_ranking if each.name]
    return tuple(guess for guess in likely if guess[0] not in NOT_UNDERSTOOD)[:_GUESSES]
