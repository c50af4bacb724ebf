"""A statement on paper held against itself and against the book that issued it."""

import io
from dataclasses import replace
from datetime import date, datetime, time

import pikepdf
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.paper_data import as_data, canonical
from planner.domain.papers import Copy
from planner.domain.periods import period_named
from planner.domain.record import Id
from planner.domain.terms_form import terms_from
from planner.session import Session, agreements, partners, sales, statements
from planner.session.printing import LANGUAGES, render_statement
from planner.session.verifying_papers import verify_statement
from planner.store.workspace import Workspace
from tests.documents.sample_papers import statement_paper

TERMS = {
    "currency": "CNY",
    "direct": {"rate": "5%", "due_days": 7},
    "volume": {
        "period": "half-year", "referral_weight": "40%", "due_days": 14,
        "tiers": [{"from": "100000", "rate": "1%"}],
    },
}  # fmt: skip
JULY, JANUARY = datetime.fromisoformat("2026-07-02"), datetime.fromisoformat("2027-01-03")
FIRST_HALF, SECOND_HALF = period_named("2026-H1"), period_named("2026-H2")


class Book:
    """A workspace with one partner, and a clock that tests may turn."""

    def __init__(
        self, folder, name="book", receipts=((0, date(2026, 3, 12), 4_000_000),), terms=TERMS
    ):
        self.now = datetime.fromisoformat("2026-01-02")
        file = Workspace.create(
            folder / f"{name}.planner", None, folder / "settings", lambda: self.now
        )
        self.session = Session(file, lambda: self.now)
        account = partners.add_account_in_sector(self.session, "Dongshan", Sector.PRIVATE)
        self.payee = partners.add_partner(
            self.session,
            partners.NewPartner(
                name="Lin Trading", form=Form.ORG, public=Public.NO, identified=True,
                bank_holder=BankHolder.SELF, relations=((account, Relation.INDEPENDENT),),
                declared_on=date(2026, 1, 1),
            ),
        )  # fmt: skip
        draft = Draft(
            id=Id(0), partner=self.payee, accounts=(account,), terms=terms_from(terms),
            from_=date(2026, 1, 1),
        )  # fmt: skip
        self.session.do(add_draft, draft, name="Lin Trading")
        agreements.activate(self.session, drafts_of(self.session.plan, self.payee)[0].id)
        self.deals = [
            sales.add_deal(
                self.session,
                sales.NewDeal(
                    name=name, account=account, kind=kind, on=date(2026, 1, 5), currency="CNY",
                    contract=20_000_000, shares=((self.payee, 1),),
                ),
            )
            for name, kind in (("Lathe", DealKind.DIRECT), ("Moulds", DealKind.REFERRAL))
        ]  # fmt: skip
        self.receive(receipts)

    def receive(self, receipts) -> None:
        for deal, on, amount in receipts:
            self.now = max(self.now, datetime.combine(on, time(12)))
            new = sales.NewReceipt(deal=self.deals[deal], value_on=on, amount=amount)
            sales.add_receipt(self.session, new)

    def issue(
        self,
        period=FIRST_HALF,
        language="en",
        on=JULY,
        **correcting,
    ):
        self.now = max(self.now, on)
        return statements.issue(self.session, self.payee, period, language, **correcting)


@pytest.fixture
def book(tmp_path):
    made = Book(tmp_path)
    yield made
    made.session.close()


PAPER = statement_paper()
PDF = render_statement(PAPER, "en")
DATA = canonical(as_data(PAPER))


def whats(found) -> set[str]:
    return {finding.what for finding in found.findings}


def saved(pdf: bytes, change=lambda document: None) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        document.save(out)
    return out.getvalue()


def with_data(pdf: bytes, data: bytes) -> bytes:
    """The same pages with other data attached."""

    def swap(document):
        document.attachments["statement.json"] = pikepdf.AttachedFileSpec(document, data)

    return saved(pdf, swap)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_issued_statement_agrees_with_itself_and_with_its_book(book, language):
    printed = book.issue(language=language)
    assert verify_statement(printed.pdf).findings == ()
    assert verify_statement(printed.pdf).number == "ST-2026-H1-001"
    with_book = verify_statement(printed.pdf, book.session)
    assert (with_book.findings, with_book.notes) == ((), ())


def test_a_copy_saved_anew_holds_and_is_said_to_be_one(book):
    found = verify_statement(saved(book.issue().pdf), book.session)
    assert found.findings == ()
    assert len(found.notes) == 1


def test_a_changed_digit_in_the_attached_data_is_found(book):
    printed = book.issue()
    data = canonical(as_data(printed.paper))
    changed = data.replace(b'"contract":"20000000"', b'"contract":"20000001"')
    assert changed != data
    found = verify_statement(with_data(printed.pdf, changed))
    assert {"digest", "text"} <= whats(found)
    assert "ledger" in whats(verify_statement(with_data(printed.pdf, changed), book.session))


def test_a_changed_figure_that_adds_up_no_more_is_named():
    found = verify_statement(
        with_data(PDF, DATA.replace(b'"earned":"250000"', b'"earned":"350000"'))
    )
    assert {"digest", "closing", "figure", "text"} >= whats(found) >= {"digest", "closing", "text"}


def test_a_changed_digit_in_the_words_of_a_page_is_found_with_its_place():
    forged = render_statement(replace(PAPER, issued_on=date(2026, 7, 3)), "en")
    found = verify_statement(with_data(forged, DATA))
    assert whats(found) == {"digest", "text"}
    (said,) = [f for f in found.findings if f.what == "text"]
    assert said.where == "page 1"
    assert "2026-07-03" in said.text.in_english()
    assert "2026-07-01" in said.text.in_english()


def test_a_forged_page_with_the_right_digest_on_it_is_found():
    """As by an editor of PDFs: one figure is other, everything else is as it was."""

    def edit(document):
        page = document.pages[0]
        commands = [[list(c.operands), c.operator] for c in pikepdf.parse_content_stream(page)]
        shows = [c for c in commands if str(c[1]) == "Tj"]
        longest, next_ = sorted(shows, key=lambda c: len(bytes(c[0][0])))[-2:]
        longest[0], next_[0] = next_[0], longest[0]
        page.Contents = document.make_stream(pikepdf.unparse_content_stream(commands))

    found = verify_statement(saved(PDF, edit))
    assert whats(found) == {"text"}


def test_another_title_of_the_file_is_found():
    def rename(document):
        document.docinfo["/Title"] = "Partner statement ST-2026-H1-004"

    (finding,) = verify_statement(saved(PDF, rename)).findings
    assert (finding.what, finding.where) == ("text", "title")
    assert "ST-2026-H1-004" in finding.text.in_english()


def test_a_figure_covered_by_a_box_is_found():
    def cover(document):
        box = document.make_stream(b"q 1 1 1 rg 330 600 200 120 re f Q")
        document.pages[0].contents_add(box)

    found = verify_statement(saved(PDF, cover))
    assert [(f.what, f.where) for f in found.findings] == [("look", "page 1")]


def test_a_code_that_says_something_else_is_found():
    paper = replace(PAPER, book="5a" * 16)
    pdf = render_statement(paper, "en")
    assert verify_statement(pdf).findings == ()

    def change(document):
        box = document.make_stream(b"q 0 0 0 rg 520 735 6 6 re f Q")
        document.pages[0].contents_add(box)

    found = verify_statement(saved(pdf, change))
    assert [(f.what, f.where) for f in found.findings] == [("code", "page 1")]


def test_another_head_of_the_ledger_on_the_page_is_found():
    forged = render_statement(replace(PAPER, head=PAPER.head[::-1]), "en")
    found = verify_statement(with_data(forged, DATA))
    assert whats(found) == {"digest", "text"}
    assert PAPER.head[:4] in found.findings[1].text.in_english()


def test_a_page_too_many_is_found():
    def add(document):
        document.add_blank_page()

    (finding,) = verify_statement(saved(PDF, add)).findings
    assert "2 pages" in finding.text.in_english()


def test_a_statement_of_another_workspace_is_not_this_ones(book, tmp_path):
    other = Book(tmp_path, "other", ((0, date(2026, 3, 12), 5_000_000),))
    printed = other.issue()
    other.session.close()
    assert verify_statement(printed.pdf).findings == ()
    (unknown,) = [
        f for f in verify_statement(printed.pdf, book.session).findings if f.what == "ledger"
    ]
    assert "issued no statement" in unknown.text.in_english()
    book.issue()
    assert whats(verify_statement(printed.pdf, book.session)) == {"ledger", "chain"}


def test_a_forgery_whose_figures_agree_is_found_by_the_ledger_alone(book):
    paper = book.issue().paper
    forged = replace(paper, partner=replace(paper.partner, bank_account="6222 0001"))
    pdf = render_statement(forged, "en")
    assert verify_statement(pdf).findings == ()
    assert whats(verify_statement(pdf, book.session)) == {"ledger"}


def test_a_preview_and_a_void_copy_say_what_they_are(book):
    book.now = JULY
    preview = statements.preview(book.session, book.payee, FIRST_HALF, "en")
    assert whats(verify_statement(preview.pdf)) == {"copy"}
    assert whats(verify_statement(preview.pdf, book.session)) == {"copy"}
    void = render_statement(replace(PAPER, copy=Copy.VOID), "both")
    assert whats(verify_statement(void)) == {"copy"}


def test_a_statement_that_was_replaced_says_by_which(book):
    first = book.issue()
    second = book.issue(correcting=first.number)
    (finding,) = verify_statement(first.pdf, book.session).findings
    assert (finding.what, second.number in finding.text.in_english()) == ("replaced", True)
    assert verify_statement(second.pdf, book.session).findings == ()


@pytest.mark.parametrize("late", [(0, date(2026, 3, 12), 3_000_000), (0, JULY.date(), -1_000_000)])
def test_a_correction_after_late_money_is_not_accused(tmp_path, late):
    book = Book(tmp_path, receipts=((0, date(2026, 3, 12), 9_000_000), (1, FIRST_HALF.start, 99)))
    first = book.issue()
    book.receive([late])
    second = book.issue(correcting=first.number)
    assert verify_statement(second.pdf, book.session).findings == ()
    book.session.close()


def test_the_second_statement_opens_with_what_the_first_one_closed(book):
    book.issue()
    book.receive([(0, date(2026, 8, 3), 3_000_000), (1, date(2026, 8, 4), 9_999_999)])
    second = book.issue(SECOND_HALF, on=JANUARY)
    assert second.paper.opening == 200_000
    assert verify_statement(second.pdf, book.session).findings == ()
    assert verify_statement(saved(second.pdf)).findings == ()


def test_data_that_nobody_can_read_is_refused_unless_the_digest_tells(book):
    found = verify_statement(with_data(PDF, b"{}"))
    assert whats(found) == {"digest", "data"}
    assert whats(verify_statement(with_data(PDF, b"[" * 100_000))) == {"digest", "data"}
    with pytest.raises(Refused, match="not a PDF"):
        verify_statement(b"GIF89a", book.session)
    with pytest.raises(Refused, match="damaged"):
        verify_statement(PDF[:-2000])


DIGITS = [n for n, byte in enumerate(DATA) if chr(byte).isdigit()]


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(DIGITS), st.sampled_from("0123456789"))
def test_any_one_changed_digit_of_the_data_is_found(at, digit):
    assume(chr(DATA[at]) != digit)
    changed = DATA[:at] + digit.encode() + DATA[at + 1 :]
    assert "digest" in whats(verify_statement(with_data(PDF, changed)))


DIRECT = [
    {"rate": "5%"},
    {"rate": "3.33%", "fixed": "5.00"},
    {"rate": "7%", "cap": "1000"},
]
TIERS = [{"from": "1000", "rate": "1%"}, {"from": "40000", "rate": "2.5%"}]
VOLUME = [
    {"period": "half-year", "referral_weight": "33.3%", "tiers": TIERS},
    {"period": "quarter", "method": "marginal", "tiers": TIERS},
    {"period": "half-year", "method": "excess", "referral_counts": "sold", "tiers": TIERS},
    {
        "period": "year",
        "method": "rolling",
        "above_last": "none",
        "last_upto": "90000",
        "tiers": TIERS,
    },
    {"period": "month", "tiers": [{"from": "1000", "rate": "1%", "fixed": "10"}]},
]
RECEIPTS = st.lists(
    st.tuples(
        st.sampled_from([0, 1]),
        st.dates(date(2026, 1, 6), date(2026, 11, 30)),
        st.one_of(st.integers(1, 6_000_000), st.integers(-300_000, -1)),
    ),
    min_size=1,
    max_size=6,
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(RECEIPTS, st.booleans(), st.sampled_from(DIRECT), st.sampled_from(VOLUME))
def test_an_honest_book_is_never_accused(tmp_path_factory, receipts, late, direct, volume):
    """Receipts and refunds, in order or known only after the first statement."""
    terms = {"currency": "CNY", "direct": direct, "volume": volume}
    made = Book(tmp_path_factory.mktemp("honest"), receipts=(), terms=terms)
    known = sorted(receipts, key=lambda r: (r[2] < 0, r[1]))
    early = [] if late else [r for r in known if r[1] < FIRST_HALF.end]
    rest = [r for r in known if r not in early]
    try:
        for receipt in early:
            _taken(made, receipt)
        papers = [made.issue()]
        for receipt in rest:
            _taken(made, receipt)
        papers.append(made.issue(SECOND_HALF, on=JANUARY))
        for printed in papers:
            assert verify_statement(printed.pdf, made.session).findings == ()
            assert verify_statement(printed.pdf).findings == ()
    finally:
        made.session.close()


def _taken(book: Book, receipt) -> None:
    """A refund of more than was received is nobody's receipt."""
    try:
        book.receive([receipt])
    except Refused:
        return
