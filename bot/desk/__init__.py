"""The desk: where people take over."""
