"""Waybill: the support desk of an online store that does not own its warehouse."""
