"""Where the user is: a page, what it shows, and what is selected there."""

from typing import NamedTuple

LOG_CONTACT, PLAN_ACTION = "log contact", "plan action"
"""Deeds of a place: what the user came for."""


class Place(NamedTuple):
    """`page` is a page of the sidebar, or "account" or "partner", whose `tab` is shown. The next
    are ids, 0 for none: what the page shows, or what it should select. `deed` is what the page
    should make ready, if anything."""

    page: str
    account: int = 0
    partner: int = 0
    purchase: int = 0
    seat: int = 0
    tab: str = ""
    deed: str = ""
