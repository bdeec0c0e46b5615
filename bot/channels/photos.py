"""Where photos that shoppers send are kept."""

from typing import Protocol


class PhotoStore(Protocol):
    """Keeps a photo apart from everything public; made for damaged and wrong items."""

    async def keep_photo(self, conversation_id: str, content: bytes) -> str:
        """Keep a photo of a conversation and return its id.

        Raises:
            WaybillError: it is no photo, or too large; the text is for the shopper.
        """
