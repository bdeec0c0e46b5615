"""The requests of Chatwoot's published application API, as its definition describes their bodies."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class ContactCreate(_Strict):
    """`POST /contacts`."""

    inbox_id: int
    name: str = ""
    email: str | None = None
    blocked: bool = False
    phone_number: str | None = None
    avatar_url: str | None = None
    identifier: str | None = None
    additional_attributes: dict[str, Any] = {}
    custom_attributes: dict[str, Any] = {}


class ConversationCreate(_Strict):
    """`POST /conversations`."""

    source_id: str = Field(min_length=1)
    inbox_id: int
    contact_id: int
    additional_attributes: dict[str, Any] = {}
    custom_attributes: dict[str, Any] = {}
    status: Literal["open", "resolved", "pending"] = "open"
    assignee_id: int | None = None
    team_id: int | None = None


class MessageCreate(_Strict):
    """`POST /conversations/{id}/messages`."""

    content: str = Field(min_length=1, max_length=150_000)
    message_type: Literal["outgoing", "incoming"] = "outgoing"
    private: bool = False
    content_type: Literal["text", "input_email", "cards", "input_select", "form", "article"] = "text"
    content_attributes: dict[str, Any] = {}


class StatusToggle(_Strict):
    """`POST /conversations/{id}/toggle_status`."""

    status: Literal["open", "resolved", "pending", "snoozed"]
    snoozed_until: int | None = None
