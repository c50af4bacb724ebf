"""Trying out what might happen to a purchase, on a copy."""
