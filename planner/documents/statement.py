"""The partner statement on paper: its look is design/statement, its content the paper's value."""

import hashlib

from planner.documents import letterhead
from planner.documents.letterhead import CONFIDENTIAL, DOT, Lines, grouped, page_names, seller_name
from planner.documents.printing import Imprint, printed
from planner.documents.qr import SIGNS, rows
from planner.documents.sheet import (
    BODY,
    FIGURE,
    MUTED,
    QUIET,
    RIGHT,
    SMALL,
    STRONG,
    Code,
    Sheet,
    Style,
    depth_beside,
)
from planner.documents.statement_notes import remarks
from planner.documents.statement_tables import (
    DIRECT,
    direct_lines,
    referral_lines,
    referrals_inside,
    volume_name,
    volume_rows,
)
from planner.documents.table import ledger, ledger_depth
from planner.documents.tongues import Tongues, tongues
from planner.domain.amount_words import amount_in_words
from planner.domain.money import shown, with_sign
from planner.domain.paper_data import as_data, canonical
from planner.domain.papers import Copy, Movement, StatementPaper, Word
from planner.domain.parties import last_digits
from planner.domain.statement_code import evidence
from planner.domain.text import Say, Text, text

TITLE = text("Partner statement")
EMPLOYER_COPY = text("Employer's copy")
SIGNING = 20.0  # room to sign in
SHORT = 16  # digits of the ledger head in print; the code and the data have all 64
CODE = 58.0  # the side of the code: its modules are 0.4 mm or more
FINE = Style(size=7.0, leading=9.4, colour=MUTED)
CLOSING = Style(size=9.8, leading=15.0, bold=True)
MARKS = {
    Copy.PREVIEW: text("PREVIEW, NOT ISSUED"),
    Copy.VOID: text("VOID"),
    Copy.ERASED: text("COPY WITHOUT NAMES"),
}


def render(paper: StatementPaper, language: str, say_zh: Say, say_en: Say) -> bytes:
    """The statement as a PDF file in zh, en or both, its data attached as `statement.json`; where
    there is an employer, its copy follows in the same file. The same paper gives the same bytes.
    Refuses text that the font cannot show."""
    return printed(*set_statement(paper, tongues(language, say_zh, say_en)))


def set_statement(paper: StatementPaper, spoken: Tongues) -> tuple[Sheet, Imprint]:
    """The pages, and what the file says about itself."""
    data = canonical(as_data(paper))
    found = hashlib.sha256(data).hexdigest()
    name = f"{spoken.inline(TITLE)} {paper.number}"
    copy = ""

    def running(sheet: Sheet) -> None:
        letterhead.running_head(sheet, DOT.join(filter(None, (name, copy))), paper.partner.name)

    mark = spoken.inline(MARKS[paper.copy]) if paper.copy in MARKS else ""
    sheet = Sheet(running, mark)
    _Statement(paper, spoken, sheet, found).write()
    if paper.employer:
        copy = spoken.inline(EMPLOYER_COPY)
        sheet.fresh_page()
        _Statement(paper, spoken, sheet, found, copy).write()
    imprint = Imprint(
        title=name,
        author=seller_name(spoken, paper.seller),
        subject=f"{paper.partner.name}, {paper.period.first} – {paper.period.last}",
        on=paper.issued_on,
        language=spoken.code,
        foot=_foot(paper, spoken),
        pages=page_names(spoken),
        data=data,
        data_name="statement.json",
    )
    return sheet, imprint


def is_code(area: tuple[float, float, float, float]) -> bool:
    """Whether a part of the first page (left, top, right, bottom) lies where the code is."""
    left, top, right, bottom = area
    return left > RIGHT - CODE - 4 and right < RIGHT + 4 and top > 60 and bottom < 260


def _foot(paper: StatementPaper, spoken: Tongues) -> str:
    """Two groups of the ledger head: enough to find it, the whole stands on the last page."""
    parts = [spoken.inline(CONFIDENTIAL)]
    if paper.head:
        head = f"{paper.head[:4]}\u2219{paper.head[4:8]}"
        parts += spoken.each(text("ledger head {head}", head=head))[:1]
    parts += spoken.each(text("data attached to this PDF"))[:1]
    return DOT.join(parts)


class _Statement:
    """One statement being written, section by section."""

    def __init__(
        self, paper: StatementPaper, spoken: Tongues, sheet: Sheet, digest: str, copy: str = ""
    ) -> None:
        self.paper, self.spoken, self.sheet = paper, spoken, sheet
        self.digest, self.copy = digest, copy
        self.section = 0
        self.earning: list[int] = []

    def write(self) -> None:
        self._top()
        self._lines()
        self._volumes()
        self._account()
        self._terms()
        self._notes()

    def _figure(self, minor: int) -> str:
        return shown(minor, self.paper.currency)

    def _heading(self, name: Text, keep: float = 100) -> None:
        self.section += 1
        self.sheet.heading(f"{self.section} {self.spoken.inline(name)}", keep)

    def _top(self) -> None:
        paper, spoken = self.paper, self.spoken
        days = f"{paper.period.first} – {paper.period.last}"
        below: list[tuple[str, Style]] = [(DOT.join((paper.number, days, paper.currency)), QUIET)]
        if paper.correcting:
            corrects = text("Replaces statement {number}", number=paper.correcting)
            below.append((spoken.inline(corrects), STRONG))
        if self.copy:
            below.append((f"{self.copy}: {paper.employer}", STRONG))
        letterhead.titled(self.sheet, spoken, TITLE, below, paper.seller)
        said = evidence(paper, self.digest)
        if said and SIGNS.issuperset(said):
            self.sheet.draw(Code(RIGHT, self.sheet.y + 2, CODE, rows(said)))
        letterhead.two_blocks(self.sheet, self._partner(), self._balance(), CODE + 4)

    def _partner(self) -> Lines:
        paper, spoken = self.paper, self.spoken
        agreement = text(
            "Agreement {number}, version {version}", number=paper.agreement, version=paper.version
        )
        lines = [
            (spoken.inline(text("Partner")), QUIET),
            (paper.partner.name, STRONG),
            (spoken.inline(paper.payee_kind), BODY),
            *((said, BODY) for said in spoken.each(agreement)[:1]),
            *((spoken.inline(relation), QUIET) for relation in paper.relations),
        ]
        if paper.partner.name_other:
            lines.insert(2, (paper.partner.name_other, BODY))
        if paper.consent:
            lines.append((spoken.inline(paper.consent), QUIET))
        return lines

    def _balance(self) -> Lines:
        paper = self.paper
        name = text("Balance due") if paper.closing >= 0 else text("Balance due to us")
        lines = [
            (self.spoken.inline(name), QUIET),
            (with_sign(paper.closing, paper.currency), FIGURE),
        ]
        words = amount_in_words(paper.closing, paper.currency, self.spoken.name)
        if words:
            lines.append((words, BODY))
        if paper.partner.bank_account and paper.closing >= 0:
            account = text(
                "To account ending {digits}", digits=last_digits(paper.partner.bank_account)
            )
            lines.append((self.spoken.inline(account, " / "), QUIET))
        if paper.pending:
            pending = self.spoken.inline(text("Pending"))
            lines.append((f"{pending}: {self._figure(paper.pending)}", QUIET))
        if paper.closing < 0 and paper.seller.bank_account:
            ours = self.spoken.inline(text("Our account"))
            lines.append((f"{ours}: {paper.seller.bank} {paper.seller.bank_account}", QUIET))
        return lines

    def _lines(self) -> None:
        for word in Word:
            lines = tuple(line for line in self.paper.lines if line.word is word)
            if lines:
                self._heading(DIRECT[word])
                self.earning.append(self.section)
                direct_lines(self.sheet, self.spoken, self.paper, lines)
        if self.paper.referrals and not referrals_inside(self.paper):
            self._heading(text("Referred sales: they count to the volume"))
            referral_lines(self.sheet, self.spoken, self.paper)

    def _volumes(self) -> None:
        for block in self.paper.volumes:
            rows = volume_rows(self.spoken, self.paper, block)
            self._heading(volume_name(block), keep=ledger_depth(rows))
            self.earning.append(self.section)
            ledger(self.sheet, rows, STRONG if block.stated else None)

    def _account(self) -> None:
        paper = self.paper
        opening = (self.spoken.inline(text("Opening balance")),)
        rows: list[tuple[tuple[str, ...], str]] = [(opening, self._figure(paper.opening))]
        sections = " + ".join(str(n) for n in self.earning)
        earned = text("Earned ({sections})", sections=sections) if sections else text("Earned")
        rows.append(((self.spoken.inline(earned),), self._figure(paper.earned)))
        rows += [self._movement(m) for m in (*paper.adjustments, *paper.held, *paper.paid)]
        rows.append(((self.spoken.inline(self._closing()),), self._figure(paper.closing)))
        self._heading(text("Running account"), keep=min(ledger_depth(rows) + 4, 300))
        ledger(self.sheet, rows, CLOSING)
        if len(paper.due) > 1:
            self._due_dates()
        for notice in paper.notices:
            for said in self.spoken.each(notice):
                self.sheet.paragraph(said, SMALL)

    def _movement(self, movement: Movement) -> tuple[tuple[str, ...], str]:
        what = self.spoken.inline(movement.what)
        name = ", ".join(filter(None, (what, movement.on.isoformat(), movement.reference)))
        reasons = self.spoken.each(movement.reason) if movement.reason else ()
        return (name, *reasons), self._figure(movement.amount)

    def _closing(self) -> Text:
        if self.paper.closing < 0:
            return text("Balance due to us")
        if len(self.paper.due) == 1:
            return text("Balance due by {day}", day=self.paper.due[0].on)
        return text("Balance due")

    def _due_dates(self) -> None:
        parts = [f"{due.on} {self._figure(due.amount)}" for due in self.paper.due]
        said = f"{self.spoken.inline(text('Due by'))}: {DOT.join(parts)}"
        self.sheet.paragraph(said, SMALL)

    def _terms(self) -> None:
        """As running text: the agreement has them clause by clause."""
        if self.paper.terms:
            numbered = [
                text("{number} {clause}", number=number, clause=clause)
                for number, clause in self.paper.terms
            ]
            texts = self._running(numbered)
            self._heading(text("The terms that apply"), keep=depth_beside(texts, FINE))
            self.sheet.side_by_side(texts, FINE)

    def _running(self, sentences: list[Text]) -> tuple[str, ...]:
        """The sentences after one another, once per language."""
        columns = [self.spoken.columns(sentence) for sentence in sentences]
        return tuple(" ".join(column[n] for column in columns) for n in range(len(columns[0])))

    def _notes(self) -> None:
        """Notes, what the paper can be checked by, and the signatures: all on one page."""
        notes = self._running(remarks(self.paper))
        checks = self._checks()
        left, right = self._signers()
        depth = depth_beside(notes, FINE) + FINE.leading * len(checks)
        self.sheet.need(depth + letterhead.signatures_depth(left, right, SIGNING) + 11)
        if not self.sheet.at_top():
            self.sheet.space(5)
            self.sheet.rule()
            self.sheet.space(4)
        self.sheet.side_by_side(notes, FINE)
        self.sheet.space(2)
        for check in checks:
            self.sheet.paragraph(check, FINE)
        letterhead.signatures(self.sheet, left, right, SIGNING)

    def _checks(self) -> list[str]:
        paper = self.paper
        said = f"{self.spoken.inline(text('Data digest'))}: {grouped(self.digest)}"
        if not paper.head:
            return [said]
        line = text("Ledger before line {n}", n=paper.position + 1)
        short = f"{self.spoken.each(line)[0]}: {grouped(paper.head[:SHORT])}"
        return [DOT.join((short, said))]

    def _signers(self) -> tuple[Lines, Lines]:
        seller, partner = self.paper.seller, self.paper.partner
        seal = self.spoken.inline(text("Date and seal"))
        day = self.paper.issued_on.isoformat()
        ours = self._signer(text("Issued by"), seller.signatory, seller.signatory_title, day)
        if self.copy:
            employer = text("Acknowledged by the employer")
            return ours, self._signer(employer, self.paper.employer, "", seal)
        known = text("Acknowledged by partner")
        return ours, self._signer(known, partner.representative, partner.title, seal)

    def _signer(self, what: Text, name: str, title: str, last: str) -> Lines:
        """What the line is for, and below it by whom and when."""
        who = ", ".join(filter(None, (name, title)))
        return [
            (self.spoken.inline(what), QUIET),
            (DOT.join(filter(None, (who, last))), QUIET),
        ]
