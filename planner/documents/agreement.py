"""The partner agreement on paper: numbered articles, its languages side by side."""

from functools import reduce

from planner.documents import agreement_articles, letterhead
from planner.documents.consent_form import write_annex
from planner.documents.letterhead import CONFIDENTIAL, DOT, Lines, page_names, seller_name
from planner.documents.printing import Imprint, printed
from planner.documents.sheet import (
    BODY,
    DRAFT,
    LEFT,
    QUIET,
    SMALL,
    STRONG,
    Sheet,
    Style,
    depth_beside,
)
from planner.documents.table import Column, Row, ledger, ledger_depth, table
from planner.documents.tongues import Tongues, tongues
from planner.domain import clauses
from planner.domain.agreement_paper import AgreementKind, AgreementPaper, CoveredAccount
from planner.domain.money import shown
from planner.domain.paper_data import as_data, canonical, digest
from planner.domain.papers import Party, Word
from planner.domain.provisions import OwnClause
from planner.domain.seller import Seller
from planner.domain.signable import missing_fields
from planner.domain.text import Say, Text, text

TITLES = {
    AgreementKind.REBATE: text("Purchase rebate agreement"),
    AgreementKind.REFERRAL: text("Referral service agreement"),
    AgreementKind.TRIPARTITE: text("Three-party disclosed incentive agreement"),
}
WORDS = {Word.REBATE: text("Rebate"), Word.COMMISSION: text("Commission")}
SECTOR = text("Sector")
NOT_FOR_SIGNATURE = text("DRAFT, NOT FOR SIGNATURE")
ARTICLE = Style(size=8.3, leading=12.6)
WARNING = Style(size=8.3, leading=12.6, bold=True, colour=DRAFT)
INDENT = 25.0
NOT_ALIGNED = "[not aligned / 未同步]"
SIGNATURES = 130  # their height, with a name of two lines
EXAMPLE_TOTAL = Style(bold=True)


def render(paper: AgreementPaper, language: str, say_zh: Say, say_en: Say) -> bytes:
    """The agreement as a PDF file in zh, en or both, its data attached as `agreement.json`. The
    same paper gives the same bytes. Marked as a draft until it is active and complete. Refuses
    text that the font cannot show."""
    spoken = tongues(language, say_zh, say_en)
    title = spoken.inline(TITLES[paper.kind])

    def running(sheet: Sheet) -> None:
        letterhead.running_head(sheet, f"{title} {paper.number}", paper.partner.name)

    missing = missing_fields(paper, language)
    draft = paper.draft or bool(missing)
    sheet = Sheet(running, spoken.inline(NOT_FOR_SIGNATURE) if draft else "")
    _Agreement(paper, spoken, sheet).write(missing if draft else None)
    imprint = Imprint(
        title=f"{title} {paper.number}",
        author=seller_name(spoken, paper.seller),
        subject=paper.partner.name,
        on=paper.on,
        language=spoken.code,
        foot=_foot(paper, spoken, draft=draft),
        pages=page_names(spoken),
        data=canonical(as_data(paper)),
        data_name="agreement.json",
    )
    return printed(sheet, imprint)


def _foot(paper: AgreementPaper, spoken: Tongues, *, draft: bool) -> str:
    parts = [spoken.inline(CONFIDENTIAL)]
    if draft:
        parts.append(spoken.inline(NOT_FOR_SIGNATURE))
    short = digest(paper)[:16]
    parts += spoken.each(text("data digest {digest}", digest=letterhead.grouped(short)))[:1]
    return DOT.join(parts)


class _Agreement:
    """One agreement being written, article by article."""

    def __init__(self, paper: AgreementPaper, spoken: Tongues, sheet: Sheet) -> None:
        self.paper, self.spoken, self.sheet = paper, spoken, sheet
        self.article = 0

    def write(self, missing: tuple[Text, ...] | None) -> None:
        self._top()
        if missing is not None:
            self._warning(missing)
        self._parties()
        self._articles(agreement_articles.before_scope(self.paper))
        self._scope()
        self._articles(agreement_articles.before_terms(self.paper))
        self._terms()
        self._example()
        self._articles(agreement_articles.after_terms(self.paper))
        self._additions()
        closing = agreement_articles.closing(self.paper, self.spoken.name)
        self.sheet.need(self._depth(closing) + SIGNATURES)  # no signatures on a page of their own
        self._articles(closing)
        self._signatures()
        if self.paper.annex is not None:
            self.sheet.new_page()
            write_annex(self.sheet, self.spoken, self.paper.annex)

    def _top(self) -> None:
        paper, spoken = self.paper, self.spoken
        version = spoken.inline(text("version {n}", n=paper.version), " / ")
        below: Lines = [(DOT.join((paper.number, version, paper.on.isoformat())), QUIET)]
        letterhead.titled(self.sheet, spoken, TITLES[paper.kind], below, paper.seller)

    def _warning(self, missing: tuple[Text, ...]) -> None:
        """Why it is a draft: on the first page, where nobody can miss it."""
        self.sheet.paragraph(self.spoken.inline(NOT_FOR_SIGNATURE), WARNING)
        if missing:
            names = reduce(lambda some, more: text("{some}; {more}", some=some, more=more), missing)
            for said in self.spoken.each(text("Still missing: {names}.", names=names)):
                self.sheet.paragraph(said, SMALL)
        for said in self.spoken.each(clauses.NOTICE):
            self.sheet.paragraph(said, SMALL)
        self.sheet.space(8)

    def _parties(self) -> None:
        partner, employer = self.paper.partner, self.paper.employer
        letterhead.two_blocks(
            self.sheet,
            self._seller(self.paper.seller),
            self._party(text("Partner (party B)"), partner),
        )
        if employer is not None:
            self.sheet.space(6)
            third = self._party(text("Employer of the partner (party C)"), employer)
            letterhead.two_blocks(self.sheet, third, [])

    def _party(self, name: Text, partner: Party) -> Lines:
        return [
            (self.spoken.inline(name), QUIET),
            (partner.name, STRONG),
            *((other, BODY) for other in (partner.name_other,) if other),
            *((self.spoken.inline(form), BODY) for form in (partner.form,) if form),
            *self._named(text("Registration or identity no."), partner.number),
            *self._named(text("Address"), partner.address),
            *self._named(text("Contact details"), partner.contact),
            *self._named(text("Represented by"), _joined(partner.representative, partner.title)),
        ]

    def _seller(self, seller: Seller) -> Lines:
        return [
            (self.spoken.inline(text("Seller (party A)")), QUIET),
            (seller_name(self.spoken, seller), STRONG),
            *self._named(text("Registration no."), seller.number),
            *self._named(text("Address"), seller.address),
            *self._named(text("Contact details"), seller.contact),
            *self._named(text("Represented by"), _joined(seller.signatory, seller.signatory_title)),
        ]

    def _named(self, name: Text, value: str) -> Lines:
        return [(f"{self.spoken.inline(name)}: {value or '________'}", SMALL)]

    def _heading(self, name: Text, keep: float = 44) -> None:
        self.article += 1
        self.sheet.heading(f"{self.article} {self.spoken.inline(name)}", keep)

    def _articles(self, articles: agreement_articles.Articles) -> None:
        for name, sentences in articles:
            indent = INDENT if len(sentences) > 1 else 0
            first = self.spoken.columns(sentences[0])
            self._heading(name, depth_beside(first, ARTICLE, LEFT + indent))
            for n, sentence in enumerate(sentences, 1):
                self._sentence(f"{self.article}.{n}" if indent else "", sentence)

    def _depth(self, articles: agreement_articles.Articles) -> float:
        sentences = [self.spoken.columns(said) for _name, all_ in articles for said in all_]
        texts = sum(depth_beside(columns, ARTICLE, LEFT + INDENT) + 2.5 for columns in sentences)
        return texts + 28 * len(articles)

    def _sentence(self, number: str, sentence: Text) -> None:
        columns = self.spoken.columns(sentence)
        x = LEFT + INDENT if number else LEFT
        self.sheet.need(depth_beside(columns, ARTICLE, x))
        if number:
            self.sheet.words(LEFT, number, ARTICLE)
        self.sheet.side_by_side(columns, ARTICLE, x=x)
        self.sheet.space(2.5)

    def _scope(self) -> None:
        self._heading(text("Scope"), keep=90)
        heads = (text("Account and the partner's relation to it"), SECTOR, text("Award is called"))
        columns = [Column(self.spoken.each(head), wide=n == 0) for n, head in enumerate(heads)]
        rows = [
            Row(self._account(account), under=self.spoken.each(account.relation))
            for account in self.paper.accounts
        ]
        table(self.sheet, columns, rows)
        self.sheet.space(5)
        for n, sentence in enumerate(agreement_articles.scope(self.paper), 1):
            self._sentence(f"{self.article}.{n}", sentence)

    def _account(self, account: CoveredAccount) -> tuple[str, ...]:
        said = (account.sector, WORDS[account.word])
        return (account.name, *(self.spoken.inline(text) if text else "" for text in said))

    def _terms(self) -> None:
        self._heading(text("What the partner earns"))
        for number, term in self.paper.terms:
            self._sentence(number, term)

    def _example(self) -> None:
        if not self.paper.example:
            return
        rows = [
            (self.spoken.each(line.what), shown(line.amount, self.paper.currency))
            for line in self.paper.example
        ]
        name = text("Worked example, computed from these terms")
        self._heading(name, min(ledger_depth(rows), 300))
        closing = EXAMPLE_TOTAL if self.paper.example[-1].total else None
        ledger(self.sheet, rows, closing)

    def _additions(self) -> None:
        if not self.paper.additions:
            return
        self._heading(text("Further provisions"))
        for n, added in enumerate(self.paper.additions, 1):
            number = f"{self.article}.{n}"
            columns = self._own(added)
            self.sheet.need(depth_beside(columns, ARTICLE, LEFT + INDENT))
            self.sheet.words(LEFT, number, ARTICLE)
            self.sheet.side_by_side(columns, ARTICLE, x=LEFT + INDENT)
            self.sheet.space(2.5)

    def _own(self, added: OwnClause) -> tuple[str, ...]:
        """The user's words in each language of the sheet; what lacks says so."""
        said = {"en": added.en, "zh": added.zh}
        names = ["en", "zh"] if self.spoken.name == "both" else [self.spoken.name]
        open_ = "" if added.usable(self.spoken.name) else f" {NOT_ALIGNED}"
        return tuple(f"{said[name].strip() or '____'}{open_}" for name in names)

    def _signatures(self) -> None:
        seller, partner, employer = self.paper.seller, self.paper.partner, self.paper.employer
        ours = (seller_name(self.spoken, seller), seller.signatory, seller.signatory_title)
        theirs = self._signs(partner.name, partner.representative, partner.title)
        letterhead.signatures(self.sheet, self._signs(*ours), theirs, room=58)
        if employer is not None:
            third = self._signs(employer.name, employer.representative, employer.title)
            letterhead.signatures(self.sheet, third, [], room=58)

    def _signs(self, name: str, who: str, title: str) -> Lines:
        place = self.spoken.inline(text("Place and date"), " / ")
        last = (f"{place}: {self.paper.place or '____________'}, ____-__-__", QUIET)
        seal = (self.spoken.inline(text("Signature and seal"), " / "), QUIET)
        return [(name, STRONG), (_joined(who, title), BODY), seal, last]


def _joined(name: str, title: str) -> str:
    return ", ".join(filter(None, (name, title)))
