"""Errors that a person reads.

WaybillError
├── SettingsError      shop.yml or an environment variable is wrong
└── AlreadyRecorded    the database already holds what was to be written once
"""


class WaybillError(Exception):
    """Base of every error whose text is written for the person who sees it."""


class SettingsError(WaybillError):
    """A setting is missing or wrong; the text names file, key and what to do."""


class AlreadyRecorded(WaybillError):
    """A unique record (a refund, a message) was written by somebody else first."""
