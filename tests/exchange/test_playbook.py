"""The shipped playbook, and what happens to a broken one."""

from pathlib import Path

import pytest

from planner.domain.errors import Refused
from planner.domain.processes import BuyingRole
from planner.exchange.playbook import load_playbook

SHIPPED = Path(__file__).parents[2] / "resources" / "playbook" / "roles.toml"


def test_every_role_has_its_words_in_both_languages():
    playbook = load_playbook(SHIPPED)
    assert list(playbook) == list(BuyingRole)
    for words in playbook.values():
        for each in (words.care, words.do, *words.ask, words.trap):
            assert each.en
            assert each.zh


def test_the_technical_adviser_is_asked_what_rules_a_supplier_out():
    [question] = load_playbook(SHIPPED)[BuyingRole.TECHNICAL_ADVISER].ask
    assert question.en == "Which parameter rules a supplier out?"


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [("[user]", "[buyer]", "user"), ("trap =", "traps =", "gatekeeper.trap")],
)
def test_a_fault_is_refused_by_file_and_key(tmp_path, old, new, named):
    broken = tmp_path / "roles.toml"
    content = SHIPPED.read_text(encoding="utf-8")
    broken.write_text(content.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Refused, match=rf"roles\.toml: “{named}”"):
        load_playbook(broken)
