import io
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from planner.documents.fonts import missing_glyphs
from planner.documents.printable import safe
from planner.documents.qr import rows
from planner.documents.statement import render
from planner.domain.errors import Refused
from planner.domain.paper_data import as_data, canonical, digest, paper_from
from planner.domain.papers import Copy, Mark, Movement, Word
from planner.domain.statement_code import evidence
from planner.domain.text import english, text
from tests.documents.sample_papers import (
    LINES,
    PARTNER,
    VOLUME,
    chinese,
    earned,
    pages,
    reader,
    statement_paper,
    words,
)

HOSTILE = json.loads((Path(__file__).parent.parent / "data" / "hostile.json").read_text("utf-8"))


def printed(paper, language="both") -> bytes:
    return render(paper, language, chinese, english)


def squeezed(text: str) -> str:
    return "".join(text.split())


def many(count: int, **changed):
    lines = tuple(earned(f"Deal {n + 1}", 100_000, 100_000) for n in range(count))
    closing = sum(line.earned for line in lines)
    values = {"referrals": (), "volumes": (), "paid": (), "due": (), **changed}
    return statement_paper(lines=lines, closing=closing, **values)


@pytest.mark.parametrize("figure", ["2,000.00", "2,500.00", "1,020.00", "5,520.00", "3,520.00"])
@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_the_figures_of_the_sources_example_are_on_the_paper(figure, language):
    assert figure in words(printed(statement_paper(), language))


def test_the_pending_part_is_said_with_what_is_still_to_come():
    assert "500.00 more once the last 10,000.00 is received" in words(printed(statement_paper()))


def test_the_balance_stands_there_in_capitals_too():
    assert "人民币叁仟伍佰贰拾元整" in words(printed(statement_paper()))


def test_a_negative_balance_is_in_red_and_owed_to_us():
    back = Movement(on=date(2026, 6, 1), what=text("Refund"), amount=-400_000)
    paper = statement_paper(adjustments=(back,), closing=-48_000, due=())
    assert "（红字）人民币肆佰捌拾元整" in words(printed(paper, "en"))
    assert "Balance due to us" in words(printed(paper, "en"))


def test_other_currencies_have_no_capitals():
    assert "人民币" not in words(printed(statement_paper(currency="EUR"), "en"))


@pytest.mark.parametrize(
    ("currency", "said"),
    [
        ("USD", "Say: US dollars three thousand five hundred and twenty only"),
        ("JPY", "Say: Japanese yen three hundred and fifty-two thousand only"),
        ("KWD", "Say: Kuwaiti dinars three hundred and fifty-two only"),
    ],
)
def test_other_currencies_are_said_in_words_where_there_is_english(currency, said):
    paper = statement_paper(currency=currency)
    assert squeezed(said) in squeezed(words(printed(paper, "en")))
    assert "Say:" not in words(printed(paper, "zh"))


def test_the_chinese_paper_is_chinese_and_the_double_one_is_both():
    assert "合作伙伴对账单" in words(printed(statement_paper(), "zh"))
    assert "Partner statement" not in words(printed(statement_paper(), "zh"))
    assert "合作伙伴对账单" not in words(printed(statement_paper(), "en"))
    both = words(printed(statement_paper(), "both"))
    assert "Partner statement" in both
    assert "合作伙伴对账单" in both


def test_papers_have_no_fourth_language():
    with pytest.raises(Refused, match="not “de”"):
        printed(statement_paper(), "de")


def test_the_example_fits_on_one_page():
    assert "Page 1 of 1" in words(printed(statement_paper()))


def test_pages_are_numbered_and_totals_carried_over_them():
    sheets = pages(printed(many(120), "en"))
    assert len(sheets) > 2
    for n, sheet in enumerate(sheets, 1):
        assert f"Page {n} of {len(sheets)}" in sheet
    assert "Carried forward" in sheets[0]
    assert "Brought forward" in sheets[1]
    assert "Contract" in sheets[1]
    rows = len(re.findall(r"Deal \d", sheets[0]))
    assert f"{rows * 1_000:,}.00" in re.split(r"Deal \d", sheets[1])[0]


def test_every_deal_of_a_long_statement_is_printed_once():
    printed_words = words(printed(many(120), "en"))
    assert all(printed_words.count(f"Deal {n},") == 1 for n in range(1, 121))


def test_four_hundred_lines_break_well():
    sheets = pages(printed(many(400), "en"))
    assert all("Contract" in sheet for sheet in sheets[:-1] if "Deal " in sheet)
    assert all("Carried forward" in sheet for sheet in sheets[:-2])
    assert sum(len(re.findall(r"Deal \d+,", sheet)) for sheet in sheets) == 400
    assert "Data digest" in sheets[-1]


@pytest.mark.parametrize("name", ["苏州" * 30, "臺灣龍髙煒精密機械", "Acme & Söhne " * 5])
def test_long_and_traditional_names_print_whole(name):
    line = earned(name, 100_000, 100_000, account=name)
    party = replace(PARTNER, name=name)
    paper = replace(many(1), lines=(line,), partner=party)
    assert squeezed(name) in squeezed(words(printed(paper, "en")))


@pytest.mark.parametrize("name", ["𠮷野家", "Li 👩‍👩‍👧‍👦 Co.", "شركة"])
def test_what_the_font_lacks_is_refused_with_the_characters_named(name):
    if not missing_glyphs(safe(name)):
        assert squeezed(safe(name)) in squeezed(words(printed(statement_paper(employer=name))))
        return
    with pytest.raises(Refused, match="does not have"):
        printed(statement_paper(employer=name))


def test_rebate_and_commission_are_told_apart_by_the_deals_account():
    mixed = (LINES[0], earned("Spindles", 6_000_000, 5_000_000, word=Word.REBATE))
    said = words(printed(statement_paper(lines=mixed), "en"))
    assert "1 Rebate on payments received" in said
    assert "2 Commission on payments received" in said


def test_the_two_parts_of_a_volume_award_are_named():
    split = (replace(VOLUME, rebate=90_000, commission=12_000),)
    said = words(printed(statement_paper(volumes=split), "en"))
    assert "900.00" in said
    assert "120.00" in said


def test_a_blocked_line_says_why_with_its_code():
    line = earned("Late one", 100, 100, earned=0, mark=Mark.BLOCKED)
    line = replace(line, code="E_CONSENT_EXPIRED", reason=text("The consent had ended."))
    said = words(printed(statement_paper(lines=(*LINES, line)), "en"))
    assert "Earns nothing: The consent had ended. (E_CONSENT_EXPIRED)" in squeezed_lines(said)


def test_a_preview_is_marked_as_one():
    assert "PREVIEW, NOT ISSUED" in words(printed(statement_paper(copy=Copy.PREVIEW), "en"))


def test_the_same_paper_gives_the_same_bytes():
    assert printed(statement_paper()) == printed(statement_paper())


def test_the_date_of_the_file_is_the_papers():
    assert reader(printed(statement_paper())).metadata.creation_date_raw == "D:20260701000000Z"


def test_the_data_is_attached_and_gives_the_paper_back():
    paper = statement_paper()
    (data,) = reader(printed(paper)).attachments["statement.json"]
    assert data == canonical(as_data(paper))
    assert paper_from(json.loads(data)) == paper


def test_the_digest_is_printed_whole_and_the_ledger_head_in_short():
    said = squeezed(words(printed(statement_paper())))
    assert digest(statement_paper()) in said
    assert f"Ledgerbeforeline413:{statement_paper().head[:16]}∙" in said


BOOK = "5a" * 16


def code_on(pdf: bytes) -> tuple[str, ...]:
    """The dark modules drawn on the first page, as rows."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        commands = pikepdf.parse_content_stream(document.pages[0])
    runs, y = [], 0
    for command in commands:
        if str(command.operator) == "re":
            x, _, wide, _ = map(int, command.operands)
            runs.append((x, y, wide))
        elif str(command.operator) == "cm" and runs:
            y += 1
    size = max(x + wide for x, _, wide in runs)
    grid = [["0"] * size for _ in range(size)]
    for x, y, wide in runs:
        grid[y][x : x + wide] = "1" * wide
    return tuple("".join(row) for row in grid)


def test_the_code_says_number_book_position_head_and_digest():
    paper = statement_paper(book=BOOK)
    said = f"AP1:{paper.number}:{BOOK}:412:{paper.head}:{digest(paper)}".upper()
    assert code_on(printed(paper)) == rows(said)


def test_what_was_never_issued_has_no_code():
    preview = statement_paper(book=BOOK, copy=Copy.PREVIEW)
    assert evidence(preview, digest(preview)) == ""


def test_the_employers_copy_comes_out_of_the_same_file_without_the_bank_account():
    partner = replace(PARTNER, bank_account="6222 0210 0000 4417")
    paper = statement_paper(partner=partner, employer="华东精密轴承有限公司", book=BOOK)
    first, second = pages(printed(paper, "en"))
    assert "Employer's copy" not in first
    assert "Employer's copy: 华东精密轴承有限公司" in second
    assert "Acknowledged by the employer" in second
    for sheet in (first, second):
        assert "alwayscopied(抄送)to华东精密轴承有限公司" in squeezed(sheet)
        assert "4417" in sheet
        assert "6222" not in sheet
    assert "Page 2 of 2" in second


def test_every_line_has_its_mark_and_the_codes_of_its_conditions():
    bound = replace(LINES[1], mark=Mark.CONDITIONS, code="C_ID_ON_FILE, C_TAX_INFO")
    said = words(printed(statement_paper(lines=(LINES[0], bound)), "en"))
    assert "Payable" in said
    assert "Payable under conditions (C_ID_ON_FILE, C_TAX_INFO)" in squeezed_lines(said)


def test_the_invoice_of_a_line_is_named():
    line = replace(LINES[0], invoice_no="INV-88")
    assert "Invoice INV-88" in words(printed(statement_paper(lines=(line, LINES[1])), "en"))


def test_nothing_but_signatures_never_stands_on_a_page():
    for n in range(4, 40):
        last = pages(printed(many(n), "en"))[-1]
        assert "Data digest" in last


def test_the_small_statement_is_a_small_file():
    assert len(printed(statement_paper())) < 60 * 1024


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_print_as_typed_or_are_refused_by_name(name):
    partner = replace(PARTNER, name=name)
    paper = statement_paper(partner=partner, lines=(replace(LINES[0], deal=name), LINES[1]))
    try:
        pdf = printed(paper, "en")
    except Refused:
        assert missing_glyphs(safe(name))
        return
    assert squeezed(safe(name)) in squeezed(words(pdf))
    assert not any(page.images for page in reader(pdf).pages)


def test_a_text_as_long_as_a_book_is_refused_rather_than_cut():
    with pytest.raises(Refused, match="too long"):
        printed(statement_paper(partner=replace(PARTNER, name="长" * 5_000)))


def test_a_logo_is_on_the_paper_and_the_bytes_stay_the_same():
    logo = io.BytesIO()
    Image.new("RGBA", (40, 20), (30, 80, 200, 128)).save(logo, "PNG")
    paper = statement_paper()
    paper = replace(paper, seller=replace(paper.seller, logo=logo.getvalue()))
    assert reader(printed(paper)).pages[0].images
    assert printed(paper) == printed(paper)


def test_a_logo_that_is_no_picture_is_refused():
    paper = statement_paper()
    with pytest.raises(Refused, match="logo"):
        printed(replace(paper, seller=replace(paper.seller, logo=b"GIF no more")))


def squeezed_lines(text: str) -> str:
    return " ".join(text.split())
