"""Which of the shop's languages a browser or an app asks for."""

_BOKMAAL = {"no": "nb", "nn": "nb"}  # what Norwegians' devices also say


def offered_language(wanted: str | None, languages: list[str]) -> str:
    """The shop's language for a tag such as `zh-Hans` or `no`; the first one when it is not offered."""
    base = (wanted or "").replace("_", "-").partition("-")[0].lower()
    base = _BOKMAAL.get(base, base)
    return base if base in languages else languages[0]
