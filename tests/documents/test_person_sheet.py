import json
from datetime import date
from pathlib import Path

import pytest

from planner.documents.fonts import missing_glyphs
from planner.documents.person_sheet import render
from planner.documents.printable import safe
from planner.domain.errors import Refused
from planner.domain.person_sheet import PersonSheet, Section, person_sheet, said
from planner.domain.text import english, text
from tests.documents.sample_papers import SELLER, chinese, pages, words
from tests.domain.centre import DAY, PLAN, person

HOSTILE = json.loads((Path(__file__).parent.parent / "data" / "hostile.json").read_text("utf-8"))


def sheet(*sections, name="Zhao Wei"):
    return PersonSheet(on=date(2026, 11, 23), seller=SELLER, name=name, sections=sections)


def printed(paper, language="en"):
    return render(paper, language, chinese, english)


def table(*rows):
    heads = (text("Date"), text("What"))
    return Section(text("Contacts"), heads, tuple((said("2026-01-01"), said(row)) for row in rows))


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_a_person_of_the_plan_is_printed(language):
    paper = person_sheet(PLAN, person(PLAN, "Zhao"), DAY)
    said_there = words(printed(paper, language))
    assert "Zhao" in said_there
    assert "Huadong Bearings, Technical director" in said_there


def test_what_is_not_kept_is_said():
    assert "Nothing is kept." in words(printed(sheet(table())))


def test_many_rows_go_on_over_pages_with_the_name_on_each():
    found = pages(printed(sheet(table(*(f"Row {n}" for n in range(120))))))
    assert len(found) > 2
    assert all("Zhao Wei" in page for page in found)
    assert all(f"Row {n}\n" in "\n".join(found) + "\n" for n in range(120))


def test_it_tells_what_the_person_may_ask_for():
    assert "correct or to erase" in " ".join(words(printed(sheet(table()))).split())


@pytest.mark.parametrize("written", HOSTILE)
def test_what_was_typed_prints_as_typed_or_is_refused_by_name(written):
    paper = sheet(table(written), name=written)
    if missing_glyphs(safe(written)):
        with pytest.raises(Refused, match="characters the paper's font does not have"):
            printed(paper)
    else:
        squeezed = "".join(words(printed(paper)).split())
        assert "".join(safe(written).split())[:40] in squeezed
