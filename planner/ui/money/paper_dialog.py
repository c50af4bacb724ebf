"""The paper of an agreement in a window of its own: looked at, issued, saved, printed."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.agreement_paper import AgreementPaper
from planner.domain.drafts import Draft
from planner.domain.facts import Agreement
from planner.domain.record import Id
from planner.domain.signable import missing_fields, missing_of_seller
from planner.domain.text import Text, text
from planner.session import agreement_papers
from planner.session.printing import render_agreement
from planner.ui.desk import Desk
from planner.ui.money.issue_dialog import IssueDialog


class AgreementDialog(IssueDialog):
    def __init__(self, desk: Desk, partner: Id, shown: Draft | Agreement, parent: QWidget) -> None:
        super().__init__(desk, desk.text("Agreement"), desk.text("Issue for signature"), parent)
        self._partner, self._shown = partner, shown
        self._show()

    @override
    def show_paper(self, language: str) -> None:
        if self._issued():
            printed = agreement_papers.issue(
                self.desk.session, self._partner, language, self._shown.id
            )
            self.note.show_words("")
            self.view.show_paper(lambda: printed.pdf)
        else:
            paper = self._paper()
            self.note.show_words(self._missing(paper))
            self.view.show_paper(lambda: render_agreement(paper, language))

    @override
    def show_possible(self) -> None:
        active = isinstance(self._shown, Agreement) and not self._issued()
        self.issue.setVisible(active)
        self.issue.setEnabled(self.note.isHidden())
        self.show_copies(kept=True)  # a draft too is taken along to be talked about

    @override
    def number(self) -> str:
        return self._shown.number if isinstance(self._shown, Agreement) else "agreement-draft"

    @override
    def question(self) -> Text:
        return text(
            "Issue this agreement for signature? It is kept as it is printed now. This cannot be "
            "undone."
        )

    @override
    def keep(self, language: str) -> None:
        agreement_papers.issue(self.desk.session, self._partner, language, self._shown.id)

    def _paper(self) -> AgreementPaper:
        if isinstance(self._shown, Draft):
            return agreement_papers.compose_draft(self.desk.session, self._shown)
        version = max(self._shown.versions, key=lambda v: v.n)
        return agreement_papers.compose(self.desk.session, self._shown, version)

    def _issued(self) -> bool:
        if isinstance(self._shown, Draft):
            return False
        n = max(v.n for v in self._shown.versions)
        return self.desk.session.ledger.paper(f"{self._shown.number}-v{n}") is not None

    def _missing(self, paper: AgreementPaper) -> str:
        missing = [self.desk.say(name) for name in missing_fields(paper)]
        if not missing:
            return ""
        needs = self.desk.text(
            "Before it can be signed it still needs: {names}.", names=self.desk.listed(missing)
        )
        if not missing_of_seller(paper.seller):
            return needs
        ours = self.desk.text("Our own data are in the settings (Ctrl+,).")
        return self.desk.text("{one} {other}", one=needs, other=ours)
