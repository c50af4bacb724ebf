"""The history says what records, fields and values are in the user's words."""

import importlib
import pkgutil
import re
from dataclasses import fields

import pytest

import planner.domain
from planner import sample
from planner.domain.record import Record
from planner.language import Language
from planner.session.core import PlainSignal
from planner.session.files import open_
from planner.session.history_lines import _kind_of, details, history
from planner.session.history_words import FIELDS, KINDS
from planner.store.fact_tables import FACT_TABLES

for module in pkgutil.iter_modules(planner.domain.__path__):
    importlib.import_module(f"planner.domain.{module.name}")
RECORDS = [kind for kind in Record.__subclasses__() if kind.__module__.startswith("planner.")]
MACHINE = {"数据摘要", "摘要", "内容", "依据", "模板", "核对结果", "英文名称", "编号"} | {
    "统一社会信用代码或证件号"
}
"""What is kept for programs, and what somebody has typed in Latin letters."""


@pytest.mark.parametrize("kind", FACT_TABLES, ids=lambda kind: kind.__name__)
def test_every_kind_of_row_in_the_ledger_has_a_word(kind):
    assert kind.__name__ in KINDS
    assert _kind_of(FACT_TABLES[kind].name) == KINDS[kind.__name__]


@pytest.mark.parametrize("kind", [*FACT_TABLES, *RECORDS], ids=lambda kind: kind.__name__)
def test_every_field_has_a_word(kind):
    assert kind.__name__ in KINDS
    names = {f.name for f in fields(kind)} - {"id", "seq"}
    assert {n for n in names if n not in FIELDS and f"{kind.__name__}.{n}" not in FIELDS} == set()


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """All the details of the sample's history in Chinese: record, field, before, after."""
    folder = tmp_path_factory.mktemp("history")
    sample.create(folder / "s.planner", "zh_CN", folder)
    session, say = open_(folder / "s.planner", None, folder, PlainSignal()), Language("zh_CN").say
    found = [
        (say(d.record), say(d.field), say(d.before), say(d.after))
        for line in history(session)
        for d in details(session, line.seq)
    ]
    session.close()
    return found


def test_no_value_shows_an_id_or_an_english_word(told):
    raw = [
        each for each in told
        if each[1] not in MACHINE and re.search(r"\d{12}|\b[a-z]{3,}\b", " ".join(each[2:]))
        and " / " not in each[3]
    ]  # fmt: skip
    assert raw == []


def test_amounts_are_written_as_money_and_names_stand_for_ids(told):
    contracts = {after for _, field, _, after in told if field == "合同金额"}
    assert contracts
    assert all(re.fullmatch(r"[\d,]+\.\d\d", amount) for amount in contracts)
    payees = {after for _, field, _, after in told if field == "收款方"}
    assert payees
    assert not any(name.isdigit() for name in payees)
