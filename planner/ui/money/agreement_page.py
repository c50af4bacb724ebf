"""The tab of a partner with its agreements: drafts to write, and what was signed."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.drafts import (
    Draft,
    add_draft,
    drafts_of,
    edit_draft,
    remove_draft,
    set_provisions,
)
from planner.domain.facts import Agreement
from planner.domain.papers import Word
from planner.domain.provisions import Provisions
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.signable import missing_fields
from planner.domain.terms import Terms
from planner.domain.text import Text, text
from planner.domain.versions import version_on
from planner.session import agreement_papers, agreements
from planner.session.agreement_papers import award_word, relation_to
from planner.session.agreement_words import provisions_of_draft, provisions_signed
from planner.session.comparison import past
from planner.session.drafting import amendment, new_draft
from planner.session.lawful_way import pay_company_instead
from planner.session.partners import partner_name
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.fields import Choice, DateField
from planner.ui.label import Caption, Hint
from planner.ui.money.forms import TwoColumns
from planner.ui.money.lawful_note import LawfulWay
from planner.ui.money.partner_page import PartnerPage
from planner.ui.money.payee_card import PayeeCard
from planner.ui.money.provisions_card import ProvisionsCard
from planner.ui.money.terms_editor import TermsEditor, first_terms
from planner.ui.money.version_choice import VersionChoice
from planner.ui.money.words_cards import SideColumn
from planner.ui.place import Place

Shown = Draft | Agreement
ROOMY = 1120


class AgreementPage(PartnerPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown: Shown | None = None
        self._word: Word | None = None
        self.which: Choice[Id] = Choice(desk.text("Agreement"), [])
        shrinking = Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.which.setSizeAdjustPolicy(shrinking)
        self.which.setMinimumContentsLength(8)
        self.which.setMaximumWidth(desk.theme.px(300))
        self.which.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.which.chosen.connect(self._show_chosen)
        self.version = VersionChoice(desk)
        self.version.chosen.connect(self._show_version)
        self.editor = TermsEditor(desk)
        self.editor.edited.connect(self._edit_terms)
        self.editor.typed.connect(self._show_typed)
        self.payee_card = PayeeCard(desk)
        self.payee_card.covered.connect(self._edit_accounts)
        self.provisions = ProvisionsCard(desk)
        self.provisions.edited.connect(self._edit_provisions)
        self.lawful = LawfulWay(desk)
        self.lawful.wanted.connect(self._pay_company)
        self.side = SideColumn(desk)
        self._make_buttons()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._writing())
        self.empty = Empty(
            desk.theme,
            "scroll-text",
            desk.text("No agreement yet"),
            desk.text("Write what this partner earns. Nothing is earned before it is signed."),
            desk.text("Draft an agreement"),
        )
        self.empty.button.clicked.connect(self._draft)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack)

    def _make_buttons(self) -> None:
        says = self.desk.text
        self.from_ = DateField(says("In force from"), self.desk.session.today)
        self.from_.settled.connect(self._edit_from)
        self.discard = Button(says("Discard the draft"), kind="quiet")
        self.preview = Button(says("Preview agreement"))
        self.activate = Button("", kind="primary")
        self.amend = Button(says("Amend"), kind="primary")
        self.another = Button(says("Another agreement"), kind="quiet")
        self.end = Button(says("End it..."), kind="quiet")
        self.end_on = DateField(says("Last day"), self.desk.session.today)
        self.discard.clicked.connect(self._discard)
        self.preview.clicked.connect(self.show_paper)
        self.activate.clicked.connect(self._activate)
        self.amend.clicked.connect(self._amend)
        self.another.clicked.connect(self._draft)
        self.end.clicked.connect(self._end)

    def _writing(self) -> QWidget:
        px = self.desk.theme.px
        self._top = QHBoxLayout()
        self._top.setSpacing(px(8))
        self.which_name = Hint()
        self._from_name = Caption(self.desk.text("In force from"))
        self._end_name = Caption(self.desk.text("If it is to end, last day"))
        for widget in (self.which, self.version, self._from_name, self.from_, self._end_name,
                       self.end_on, self.end, self.discard):  # fmt: skip
            self._top.addWidget(widget, 4 if widget is self.which else 0)
        self._top.addStretch(1)
        self._top.addWidget(self.another)
        left = self._left = QVBoxLayout()
        left.addLayout(self._top)
        left.addWidget(self.lawful)
        left.addWidget(self.editor)
        left.addWidget(self.payee_card)
        left.addWidget(self.provisions)
        self._deeds = QWidget()
        buttons = QHBoxLayout(self._deeds)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addStretch()
        for button in (self.preview, self.activate, self.amend):
            buttons.addWidget(button)
        self.side.insertWidget(0, self._deeds)
        return TwoColumns(self.desk.theme, left, self.side)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words stand below the terms, what can be done still stands at the top."""
        super().resizeEvent(event)
        low = self.width() < self.desk.theme.px(ROOMY)
        if low == (self._left.indexOf(self._deeds) < 0):
            where, at = (self._left, 1) if low else (self.side, 0)
            where.insertWidget(at, self._deeds)

    @override
    def subtitle(self) -> str:
        """Of a draft, what it will be: as the plan has it now, shown or about to be."""
        id = None if self.shown is None else self.shown.id
        drafts = drafts_of(self.desk.session.plan, self.partner)
        draft = next((one for one in drafts if one.id == id), None)
        return super().subtitle() if draft is None else self._called(draft)

    # what is shown

    def _known(self) -> list[Shown]:
        session = self.desk.session
        signed = session.ledger.agreements(self.partner)
        return [*drafts_of(session.plan, self.partner), *reversed(signed)]

    def _called(self, one: Shown) -> str:
        says, day = self.desk.text, self.desk.day(one.from_)
        if isinstance(one, Agreement):
            latest, last = max(one.versions, key=lambda v: v.n), one.ends_on
            if last is not None and (one.terminated_on or last < self.desk.session.today):
                return says("{number}, ended on {day}", number=one.number, day=self.desk.day(last))
            return says("{number}, version {n}", number=one.number, n=latest.n)
        if not one.agreement:
            return says("Draft of a new agreement, from {day}", day=day)
        n = max(v.n for v in self._amended(one).versions) + 1
        return says("Draft of version {n}, from {day}", n=n, day=day)

    def _amended(self, draft: Draft) -> Agreement:
        return agreements.agreement_of(self.desk.session, draft.agreement)

    @override
    def show_partner(self) -> None:
        known = self._known()
        self.stack.setCurrentIndex(0 if known else 1)
        if not known:
            self.shown = None
            return
        before = None if self.shown is None else self.shown.id
        self.which.set_options([(one.id, self._called(one)) for one in known])
        shown = next((one for one in known if one.id == before), known[0])
        self.which.show_value(shown.id)
        self._show(shown)

    def _show_chosen(self, id: Id) -> None:
        self._show(next(one for one in self._known() if one.id == id))

    def _show(self, one: Shown) -> None:
        self.shown = one
        draft = isinstance(one, Draft)
        if isinstance(one, Agreement):
            self.version.offer(one)
        self.version.setHidden(draft or self.version.count() < 2)
        terms = self._terms(one)
        fixed: list[Id] = []
        if isinstance(one, Draft) and one.agreement:
            fixed = sorted(self._amended(one).accounts)
        accounts = sorted({*one.accounts, *fixed})
        self.editor.show_terms(terms)
        self.editor.setEnabled(draft)
        self.payee_card.show_payee(self.partner, accounts, fixed, editable=draft)
        self.provisions.show_provisions(self._provisions(one), editable=draft)
        self.lawful.show_draft(one if isinstance(one, Draft) else None)
        self._show_words(one, terms, accounts)
        self._show_buttons(one)

    def _terms(self, one: Shown) -> Terms:
        return one.terms if isinstance(one, Draft) else self.version.terms_of(one)

    def _show_version(self, _n: int) -> None:
        if self.shown is not None:
            self._show(self.shown)

    def _provisions(self, one: Shown) -> Provisions:
        if isinstance(one, Draft):
            return provisions_of_draft(self.desk.session, one)
        return provisions_signed(self.desk.session, one.id, self.version.value())

    def _show_words(self, one: Shown, terms: Terms, accounts: list[Id]) -> None:
        says, session = self.desk.text, self.desk.session
        word = award_word([relation_to(session, self.partner, a) for a in accounts])
        self._word = word
        self.editor.show_word(word)
        self._show_typed(terms)
        columns = [(says("this draft") if isinstance(one, Draft) else says("in force"), terms)]
        if self.version.isVisibleTo(self):
            columns = [(says("version {n}", n=self.version.value()), terms)]
        if isinstance(one, Draft) and one.agreement:
            agreement = self._amended(one)
            now = version_on(agreement, max(session.today, agreement.from_))
            if now is not None:
                columns.insert(0, (says("version {n}", n=now.n), now.terms))
        self.side.compare.show_costs(past(session, self.partner, terms.currency), columns)

    def _show_typed(self, terms: Terms) -> None:
        """What the words and the example would be, with every key."""
        self.side.words.show_terms(terms, self._word)
        self.side.example.show_terms(terms)

    def _show_buttons(self, one: Shown) -> None:
        draft = isinstance(one, Draft)
        for widget in (self.discard, self.activate, self._from_name, self.from_):
            widget.setVisible(draft)
        ended = isinstance(one, Agreement) and one.terminated_on is not None
        for widget in (self.amend, self._end_name, self.end_on, self.end):
            widget.setVisible(not draft and not ended)
        self.from_.show_day(one.from_)
        words = self.desk.text("Activate from {day}", day=self.desk.day(one.from_))
        self.activate.setText(words)
        self.activate.setAccessibleName(words)
        preview = (
            self.desk.text("Preview agreement") if draft else self.desk.text("Agreement paper")
        )
        self.preview.setText(preview)
        self.preview.setAccessibleName(preview)

    # gestures

    def _name(self) -> str:
        return partner_name(self.desk.session, self.partner)

    def _draft(self) -> None:
        session = self.desk.session
        draft = new_draft(session, self.partner, first_terms(seller(session.plan).currency))
        self.shown = None
        session.do(add_draft, draft, name=self._name())

    def _amend(self) -> None:
        if isinstance(self.shown, Agreement):
            draft = amendment(self.desk.session, self.shown)
            self.shown = None
            self.desk.session.do(add_draft, draft, name=self._name())

    def _edit(self, draft: Draft) -> None:
        self.desk.session.do(edit_draft, draft, name=self._name())

    def _edit_terms(self, terms: Terms) -> None:
        if isinstance(self.shown, Draft):
            self._edit(replace(self.shown, terms=terms))

    def _edit_accounts(self, accounts: tuple[Id, ...]) -> None:
        if isinstance(self.shown, Draft):
            self._edit(replace(self.shown, accounts=accounts))

    def _edit_provisions(self, said: Provisions) -> None:
        if isinstance(self.shown, Draft):
            self.desk.session.do(set_provisions, said, name=self._name())

    def _edit_from(self, day: date) -> None:
        if isinstance(self.shown, Draft):
            self._edit(replace(self.shown, from_=day))

    def _pay_company(self, account: Id) -> None:
        """One click: the company gets a draft by the same terms, and is shown."""
        if isinstance(self.shown, Draft):
            company = pay_company_instead(self.desk.session, self.shown, account)
            self.desk.go(Place("partner", partner=company, tab="agreement"))

    def _discard(self) -> None:
        if isinstance(self.shown, Draft):
            self.desk.session.do(remove_draft, self.shown.id, name=self._name())

    def _activate(self) -> None:
        draft = self.shown
        if not isinstance(draft, Draft):
            return
        asked = text(
            "Activate the agreement of {name} from {day}? It was signed then, and becomes part of "
            "the ledger. This cannot be undone.",
            name=self._name(),
            day=draft.from_,
        )
        lacking = [self.desk.say(name) for name in self._lacking(draft)]
        if lacking:
            needs = text(
                "The paper of this program cannot be signed, it still needs: {names}.",
                names=self.desk.listed(lacking),
            )
            asked = text("{one} {other}", one=asked, other=needs)
        if self.desk.confirm(asked, text("Activate")):
            self.shown = None
            agreements.activate(self.desk.session, draft.id)

    def _lacking(self, draft: Draft) -> tuple[Text, ...]:
        """What bars signing the paper that this program prints; nothing where another is signed."""
        if not self._provisions(draft).ours:
            return ()
        return missing_fields(agreement_papers.compose_draft(self.desk.session, draft))

    def _end(self) -> None:
        if isinstance(self.shown, Agreement):
            asked = text(
                "End {number} with {day} as its last day? What was earned stays earned. This "
                "cannot be undone.",
                number=self.shown.number,
                day=self.end_on.day(),
            )
            if self.desk.confirm(asked, text("End it")):
                agreements.terminate(self.desk.session, self.shown.id, self.end_on.day())

    def show_paper(self) -> None:
        """The paper of what is shown, in a window of its own."""
        from planner.ui.money.paper_dialog import AgreementDialog

        if self.shown is not None:
            AgreementDialog(self.desk, self.partner, self.shown, self).exec()
