"""The merchant's decisions about the catalogue, reviews and personal data: sections of `shop.yml`."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


def _link(value: str) -> str:
    if not value.startswith(("https://", "http://")):
        raise ValueError("is not a link that begins with https://")
    return value


Link = Annotated[str, AfterValidator(_link)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Catalogue(_Section):
    """Where products are shown."""

    url: Link


class Feedback(_Section):
    """What happens with ratings."""

    review_url: Link


class Privacy(_Section):
    """Personal data."""

    policy_url: Link
    answer_days: int = Field(ge=1, le=30)  # the law grants a month
