"""Bringing in people, deals and receipts: looked at first, changed where needed, taken at once."""
