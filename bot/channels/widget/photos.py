"""Photos in the shopper API: sent as they are or as a form's file, read with the conversation's token only."""

from collections.abc import Callable

from aiohttp import BodyPartReader, web

from bot.channels.photo_intake import PhotoIntake
from bot.channels.photos import NotAPhoto, PhotoTooLarge
from bot.channels.widget.gate import Gate
from bot.channels.widget.wire import LONGEST_CLIENT_ID, external_id
from bot.common.clock import utc_now
from bot.common.web import photo_response, problem
from bot.conversations.feed import Changed, Feed
from bot.conversations.inbox import accept_photo
from bot.conversations.model import Conversation
from bot.conversations.photos import TooManyPhotos
from bot.conversations.ports import BeginDeskWork, Phrase

_FORM_SLACK = 4096  # bytes of a form around its file
_REFUSALS: dict[type[Exception], tuple[type[web.HTTPError], str]] = {
    NotAPhoto: (web.HTTPUnsupportedMediaType, "not_a_photo"),
    PhotoTooLarge: (web.HTTPRequestEntityTooLarge, "too_large"),
    TooManyPhotos: (web.HTTPUnprocessableEntity, "too_many_photos"),
}


class PhotoApi:
    """`/api/chat/photos…`."""

    def __init__(
        self,
        begin: BeginDeskWork,
        read: BeginDeskWork,
        feed: Feed,
        gate: Gate,
        intake: PhotoIntake,
        phrase: Phrase,
        wake: Callable[[str], None],
    ) -> None:
        self._begin = begin
        self._read = read
        self._feed = feed
        self._gate = gate
        self._intake = intake
        self._limits = intake.limits
        self._phrase = phrase
        self._wake = wake

    def routes(self) -> list[web.RouteDef]:
        """The routes of this part of the API."""
        return [web.post("/api/chat/photos", self.send), web.get("/api/chat/photos/{id}", self.show)]

    async def send(self, request: web.Request) -> web.Response:
        """Accept a photo: it is a message in the database before this answers 202."""
        conversation = await self._gate.conversation_of(request)
        self._gate.check_message_rate(conversation)
        try:
            seq = await self._accept(conversation, *await self._sent(request))
        except tuple(_REFUSALS) as error:
            kind, code = _REFUSALS[type(error)]
            raise problem(kind, code, str(error)) from error
        self._feed.publish(Changed(conversation.id))
        self._wake(conversation.id)
        return web.json_response({"seq": seq}, status=202)

    async def show(self, request: web.Request) -> web.Response:
        """A photo of this conversation."""
        conversation = await self._gate.conversation_of(request)
        async with self._read() as work:
            photo = await work.photos.get(request.match_info["id"])
        content = (
            await self._intake.files.read(photo.file) if photo and photo.conversation_id == conversation.id else None
        )
        return photo_response(content)

    async def _accept(self, conversation: Conversation, client_id: str, content: bytes) -> int:
        key = external_id(conversation.id, client_id)
        async with self._read() as work:
            known = await work.conversations.by_external_id(conversation.channel, key)
        if known:
            return known.seq
        picture = await self._intake.keep(content)
        used = False
        try:
            text = self._phrase("system-photo", conversation.language)
            async with self._begin() as work:
                seq, used = await accept_photo(
                    work, conversation.id, key, picture, text, self._limits.most_per_conversation, utc_now()
                )
            return seq
        finally:
            if not used:
                await self._intake.files.forget(picture.file)

    async def _sent(self, request: web.Request) -> tuple[str, bytes]:
        """The client's id of the photo and its content, from a form or from address and body."""
        larger = request.clone(client_max_size=self._limits.bytes + _FORM_SLACK)
        if request.content_type.startswith("multipart/"):
            client_id, content = await self._from_form(larger)
        else:
            client_id, content = request.query.get("client_id", ""), await larger.read()
        if not 0 < len(client_id) <= LONGEST_CLIENT_ID or "\0" in client_id:
            raise problem(web.HTTPUnprocessableEntity, "invalid", "client_id: 1 to 100 characters are needed.")
        return client_id, content

    async def _from_form(self, request: web.Request) -> tuple[str, bytes]:
        fields: dict[str, bytes] = {}
        try:
            async for part in await request.multipart():
                if isinstance(part, BodyPartReader) and part.name in ("client_id", "photo"):
                    fields[part.name] = await self._limited(part)
        except (ValueError, AssertionError) as error:
            raise problem(web.HTTPBadRequest, "not_a_form", "The form cannot be read.") from error
        client_id = fields.get("client_id", request.query.get("client_id", "").encode())
        return client_id.decode(errors="replace"), fields.get("photo", b"")

    async def _limited(self, part: BodyPartReader) -> bytes:
        content = bytearray()
        while chunk := await part.read_chunk():
            content += chunk
            if len(content) > self._limits.bytes:
                raise PhotoTooLarge(f"A photo may have {self._limits.largest_megabytes} MB.")
        return bytes(content)
