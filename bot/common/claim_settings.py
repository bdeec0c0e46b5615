"""The merchant's decisions about returns, claims and the photos that come with them."""

from fnmatch import fnmatchcase
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Returns(_Section):
    """What goes back, until when, and on whose account."""

    window_days: int = Field(30, ge=0)  # from delivery
    postage_paid_by: Literal["shopper", "store"] = "shopper"  # of what only did not suit; mistakes are the store's
    excluded_skus: list[str] = []  # patterns such as CARE-*
    address: str = ""  # where parcels go; empty: a person sends it with the approval
    keep_discount_percent: int = Field(20, ge=0, le=99)  # for keeping something wrong or damaged; 0: not offered

    def excludes(self, sku: str) -> bool:
        """Whether this product is never taken back for not suiting."""
        return any(fnmatchcase(sku.upper(), pattern.upper()) for pattern in self.excluded_skus)


class PhotoLimits(_Section):
    """What a photo may be."""

    largest_megabytes: int = Field(10, ge=1, le=50)
    largest_megapixels: int = Field(40, ge=1, le=120)
    most_per_conversation: int = Field(20, ge=1)

    @property
    def bytes(self) -> int:
        """The largest file that is taken."""
        return self.largest_megabytes * 1024 * 1024

    @property
    def pixels(self) -> int:
        """The largest picture that is taken."""
        return self.largest_megapixels * 1_000_000
