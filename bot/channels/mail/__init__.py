"""Mail to the people at the desk, over SMTP."""
