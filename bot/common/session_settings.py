"""How long agents stay logged in: the section `sessions` of shop.yml."""

from datetime import timedelta

from pydantic import BaseModel, ConfigDict, Field


class Sessions(BaseModel):
    """Settings of the desk's sessions."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    idle_minutes: int = Field(120, ge=5, le=720)

    @property
    def idle(self) -> timedelta:
        """After so long without a key or a click an agent is logged out."""
        return timedelta(minutes=self.idle_minutes)
