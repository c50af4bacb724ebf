"""What a line of the log says of its rows."""

import hashlib
import json

from hypothesis import given
from hypothesis import strategies as st

from planner.store.chain import rows_digest

VALUES = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.text(st.characters(codec="utf-8"))
)
FEW = st.sampled_from([None, 0, 1, -1, 2**62, "", "payable", 'a "quoted" \\ 行\n'])
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.tuples(*[VALUES | FEW] * width), max_size=30)
)
"""Rows of one width, few or many; in some columns most say the same."""


@given(TABLES)
def test_rows_are_hashed_as_json_with_whole_numbers_as_strings(rows):
    texts = sorted(
        json.dumps(
            [str(v) if isinstance(v, int) else v for v in row],
            separators=(",", ":"),
            ensure_ascii=False,
        )
        for row in rows
    )
    said = "\n".join(texts).encode()
    assert rows_digest(rows) == hashlib.sha256(said).hexdigest()
