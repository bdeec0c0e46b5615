"""Personal details as they may be shown: recognised by whom they belong to, useless to others."""


def masked_email(address: str) -> str:
    """The first letter and the domain: `a•••@example.com`; as many dots for every name."""
    name, _, domain = address.partition("@")
    return f"{name[:1]}•••@{domain}"
