"""Which browser a session is in, in words its agent knows it by."""

import ua_parser

_LONGEST_READ = 400  # characters; real ones are shorter
_LONGEST = 100


def browser_in_words(user_agent: str) -> str:
    """Such as "Chrome on Windows"; empty when the browser does not say what it is."""
    found = ua_parser.parse(user_agent[:_LONGEST_READ])
    names = [part.family for part in (found.user_agent, found.os) if part and part.family != "Other"]
    return " on ".join(names)[:_LONGEST]
