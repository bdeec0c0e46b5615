"""Personal data as it may be shown: enough to recognise, not enough to learn."""

from bot.common.text import digits


def mask_email(email: str) -> str:
    """`anna@example.com` becomes `a•••@example.com`."""
    name, at, domain = email.partition("@")
    return f"{name[:1]}•••{at}{domain}" if at else "•••"


def mask_phone(phone: str) -> str:
    """Only the last two digits stay."""
    number = digits(phone)
    return f"•••{number[-2:]}" if len(number) > 2 else "•••"
