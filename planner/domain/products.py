"""Product groups: short names of what is sold, by which terms may tell deals apart."""

from planner.domain.errors import Refused
from planner.domain.terms import Terms
from planner.domain.terms_table import LONGEST_NAME
from planner.domain.text import text


def product_group(written: str) -> str:
    """The name as it is kept, empty for none. Refuses one that terms could not name."""
    name = " ".join(written.split())
    if len(name) > LONGEST_NAME:
        raise Refused(
            text("A product group's name has at most {most} characters.", most=LONGEST_NAME)
        )
    if not name.isprintable():
        raise Refused(text("A product group's name has letters, digits and signs alone."))
    return name


def products_named(terms: Terms) -> tuple[str, ...]:
    """The product groups that the terms speak of, each once."""
    parts = [part for part in (*terms.directs, terms.volume) if part is not None]
    return tuple(dict.fromkeys(name for part in parts for name in part.scope.products))


def accounts_named(terms: Terms) -> tuple[str, ...]:
    """The accounts that the terms speak of, as they write them, each once."""
    parts = [part for part in (*terms.directs, terms.volume) if part is not None]
    return tuple(dict.fromkeys(name for part in parts for name in part.scope.accounts))
