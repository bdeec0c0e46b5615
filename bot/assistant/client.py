"""The assistant over Rasa's HTTP API: `/model/parse` and `/webhooks/rest/webhook`."""

from typing import Any

import aiohttp
from pydantic import BaseModel, TypeAdapter, ValidationError

from bot.conversations.model import Reading
from bot.conversations.ports import Answer, AssistantUnavailable, BotReply, HandOverRequest

_RESET = "/restart"  # Rasa's own: forgets forms and slots


class _Custom(BaseModel):
    hand_over: HandOverRequest | None = None
    cards: list[dict[str, Any]] = []


class _Button(BaseModel):
    title: str
    payload: str


class _Line(BaseModel):
    """One message of Rasa's REST channel."""

    text: str = ""
    buttons: list[_Button] = []
    custom: _Custom | None = None


class _Intent(BaseModel):
    name: str | None
    confidence: float


class _Entity(BaseModel):
    entity: str
    value: str


class _Parse(BaseModel):
    intent: _Intent
    entities: list[_Entity] = []


_LINES = TypeAdapter(list[_Line])


class RasaAssistant:
    """See bot.conversations.ports.Assistant.

    Args:
        http: the session to ask with; its time-out is how long an answer may take.
        url: where Rasa listens, e.g. http://127.0.0.1:5005
    """

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self._http = http
        self._url = url.rstrip("/")

    async def read(self, text: str, language: str) -> Reading:
        """Understand a message without answering it."""
        try:
            parse = _Parse.model_validate(await self._post("/model/parse", {"text": text}))
        except ValidationError as error:
            raise AssistantUnavailable("The assistant's reading makes no sense.") from error
        found = {entity.entity: entity.value for entity in parse.entities}
        order = found.get("order_number", found.get("tracking_number", ""))
        return Reading(parse.intent.name or "", parse.intent.confidence, found.get("language", language), order)

    async def answer(self, conversation_id: str, text: str, language: str) -> Answer:
        """Answer a message or payload; saying nothing at all counts as a failure."""
        lines = await self._say(conversation_id, text, language)
        answer = _answer(lines)
        if not answer.replies and not answer.hand_over:
            raise AssistantUnavailable("The assistant said nothing.")
        return answer

    async def forget(self, conversation_id: str) -> None:
        """Forget where the dialogue was."""
        await self._say(conversation_id, _RESET, "")

    async def ready(self) -> bool:
        """Whether a model is loaded and answers."""
        try:
            await self._post("/model/parse", {"text": "ok"})
        except AssistantUnavailable:
            return False
        return True

    async def _say(self, conversation_id: str, text: str, language: str) -> list[_Line]:
        body = {"sender": conversation_id, "message": text, "metadata": {"language": language} if language else {}}
        try:
            return _LINES.validate_python(await self._post("/webhooks/rest/webhook", body))
        except ValidationError as error:
            raise AssistantUnavailable("The assistant's answer makes no sense.") from error

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        try:
            async with self._http.post(self._url + path, json=body) as response:
                response.raise_for_status()
                return await response.json()
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise AssistantUnavailable(f"The assistant does not answer: {type(error).__name__}") from error


def _answer(lines: list[_Line]) -> Answer:
    replies: list[BotReply] = []
    hand_over = None
    for line in lines:
        if line.text:
            replies.append(BotReply(line.text, [button.model_dump() for button in line.buttons]))
        if line.custom and line.custom.cards and replies:
            replies[-1].cards.extend(line.custom.cards)
        if line.custom and line.custom.hand_over:
            hand_over = line.custom.hand_over
    return Answer(replies, hand_over)
