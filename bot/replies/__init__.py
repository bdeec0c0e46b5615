"""What Waybill says: the FAQ templates and how they are rendered for a language."""
