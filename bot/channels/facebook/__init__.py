"""Facebook Messenger: its webhook and the Graph API."""
