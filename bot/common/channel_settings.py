"""How the shop talks on its channels: the section `channels` of shop.yml."""

from pydantic import BaseModel, ConfigDict, Field


class Channels(BaseModel):
    """Settings of all channels."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    burst_seconds: float = Field(1.0, ge=0, le=10)
