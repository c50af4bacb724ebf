"""Where the user is: a page, what it shows, and what is selected there."""

from typing import NamedTuple


class Place(NamedTuple):
    """`page` is a page of the sidebar, or "account" or "partner", whose `tab` is shown. The rest
    are ids, 0 for none: what the page shows, or what it should select."""

    page: str
    account: int = 0
    partner: int = 0
    purchase: int = 0
    seat: int = 0
    tab: str = ""
