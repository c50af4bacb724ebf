"""The history names what came into the ledger in the user's words."""

import pytest

from planner.session.history_lines import _kind_of
from planner.session.history_words import KINDS
from planner.store.fact_tables import FACT_TABLES


@pytest.mark.parametrize("kind", FACT_TABLES, ids=lambda kind: kind.__name__)
def test_every_kind_of_row_in_the_ledger_has_a_word(kind):
    assert kind.__name__ in KINDS
    assert _kind_of(FACT_TABLES[kind].name) == KINDS[kind.__name__]
