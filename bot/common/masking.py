"""What shoppers are shown of an address: enough to know it again, too little to learn it."""

_HIDDEN = "•••"


def mask_email(email: str) -> str:
    """The first letter and the domain: `a•••@example.com`."""
    name, at, domain = email.partition("@")
    return f"{name[:1]}{_HIDDEN}{at}{domain}"
