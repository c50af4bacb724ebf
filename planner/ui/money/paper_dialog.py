"""The paper of an agreement in a window of its own: looked at, issued, saved, printed."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.agreement_paper import AgreementPaper
from planner.domain.drafts import Draft
from planner.domain.facts import Agreement
from planner.domain.record import Id
from planner.domain.signable import missing_fields
from planner.domain.text import text
from planner.session import agreement_papers
from planner.session.printing import render_agreement
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.dialog import open_at
from planner.ui.money.forms import Note
from planner.ui.money.languages import LanguageChoice
from planner.ui.money.paper_view import PaperView


class AgreementDialog(QDialog):
    def __init__(self, desk: Desk, partner: Id, shown: Draft | Agreement, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._partner, self._shown = desk, partner, shown
        says, px = desk.text, desk.theme.px
        self.setWindowTitle(says("Agreement"))
        open_at(self, px(780), px(860))
        self.view = PaperView(desk)
        self.note = Note()
        self.language = LanguageChoice(desk)
        self.language.chosen.connect(self._show)
        self.issue = Button(says("Issue for signature"), kind="primary")
        self.issue.clicked.connect(self._issue)
        self.save, self.print_ = Button(says("Save PDF as...")), Button(says("Print..."))
        self.protect = Button(says("Protected copy..."))
        self.protect.clicked.connect(self._protect)
        self.save.clicked.connect(self._save)
        self.print_.clicked.connect(self.view.print_paper)
        self.view.shown.connect(self._show_printable)
        top = QHBoxLayout()
        top.addWidget(self.language)
        top.addStretch()
        for button in (self.protect, self.print_, self.save, self.issue):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.addLayout(top)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        self._show()

    def _paper(self) -> AgreementPaper:
        if isinstance(self._shown, Draft):
            return agreement_papers.compose_draft(self._desk.session, self._shown)
        version = max(self._shown.versions, key=lambda v: v.n)
        return agreement_papers.compose(self._desk.session, self._shown, version)

    def _issued(self) -> bool:
        if isinstance(self._shown, Draft):
            return False
        n = max(v.n for v in self._shown.versions)
        return self._desk.session.ledger.paper(f"{self._shown.number}-v{n}") is not None

    def _show(self, _language: object = None) -> None:
        language = self.language.value()
        if self._issued():
            printed = agreement_papers.issue(
                self._desk.session, self._partner, language, self._shown.id
            )
            self.note.show_words("")
            self.view.show_paper(lambda: printed.pdf)
        else:
            paper = self._paper()
            self.note.show_words(self._missing(paper))
            self.view.show_paper(lambda: render_agreement(paper, language))
        self._show_possible()

    def _missing(self, paper: AgreementPaper) -> str:
        missing = [self._desk.say(name) for name in missing_fields(paper)]
        if not missing:
            return ""
        return self._desk.text(
            "Before it can be signed it still needs: {names}.", names="; ".join(missing)
        )

    def _show_possible(self) -> None:
        active = isinstance(self._shown, Agreement) and not self._issued()
        self.issue.setVisible(active)
        self.issue.setEnabled(self.note.isHidden())
        self._show_printable()

    def _show_printable(self) -> None:
        for button in (self.save, self.print_, self.protect):
            button.setEnabled(bool(self.view.pdf))

    def _issue(self) -> None:
        asked = text(
            "Issue this agreement for signature? It is kept as it is printed now. This cannot be "
            "undone."
        )
        if self._desk.confirm(asked, text("Issue")):
            agreement_papers.issue(
                self._desk.session, self._partner, self.language.value(), self._shown.id
            )
            self._show()

    def _number(self) -> str:
        return self._shown.number if isinstance(self._shown, Agreement) else "agreement-draft"

    def _protect(self) -> None:
        self.view.protect(self._number())

    def _save(self) -> None:
        self.view.save(self._number())
