"""What happens in the stage of the chosen purchase, who decides it, and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain import purchases
from planner.domain.key_person import standing
from planner.domain.processes import Stage
from planner.domain.purchases import OUTCOME_WORDS, Outcome, Purchase
from planner.domain.record import Id
from planner.ui.board.card_faces import OUTCOME_TONES
from planner.ui.board.deciders import Deciders
from planner.ui.board.evidence_box import EvidenceBox
from planner.ui.board.next_steps import NextSteps
from planner.ui.board.purchase_deeds import PurchaseDeeds
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Caption, Heading, Hint, Pill
from planner.ui.rows import scrolled


class StagePanel(Card):
    """Three columns and a row of deeds. Kept up to date in place: the keyboard stays put."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._purchase: Purchase | None = None
        self._stage: Stage | None = None
        self.boxes: list[EvidenceBox] = []
        self.setAccessibleName(desk.text("The stage of the chosen purchase"))
        self._heading, self._work = Heading(), Hint()
        self._heading.setWordWrap(True)
        self._outcome = Pill()
        self._done = Caption()
        self._evidence = QVBoxLayout()
        self.deciders, self.next_steps = Deciders(desk), NextSteps(desk)
        self.deeds = PurchaseDeeds(desk)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._desk.theme.px
        first = QVBoxLayout()
        first.setSpacing(px(6))
        first.addWidget(self._heading)
        first.addWidget(self._outcome, 0, Qt.AlignmentFlag.AlignLeft)
        first.addWidget(self._work)
        first.addLayout(self._evidence)
        first.addWidget(self._done)
        first.addStretch()
        stage = QWidget()
        first.setContentsMargins(0, 0, 0, 0)
        stage.setLayout(first)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(28))
        for column, (widget, share) in enumerate(
            ((stage, 10), (self.deciders, 9), (self.next_steps, 10))
        ):
            grid.addWidget(widget, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, share)
            grid.setColumnMinimumWidth(column, px(150))
        grid.setContentsMargins(0, 0, px(6), 0)
        self.inside.addWidget(scrolled(grid, self.accessibleName()), 1)
        self.inside.addWidget(self.deeds)

    def show_purchase(self, purchase: Purchase) -> None:
        desk, plan = self._desk, self._desk.session.plan
        now = standing(plan, purchase.id)
        self._purchase = purchase
        name = now.stage.name.said(desk.language.code)
        self._heading.setText(
            desk.text("{number} {stage} — what happens here", number=now.stage.place, stage=name)
        )
        self._work.setText(now.stage.work.said(desk.language.code))
        self._work.setVisible(bool(self._work.text()))
        self._show_outcome(purchase)
        self._show_evidence(purchase, now.stage)
        self.deciders.show_standing(now)
        self.next_steps.show_purchase(purchase, now)
        self.deeds.show_purchase(purchase)

    def _show_outcome(self, purchase: Purchase) -> None:
        said = self._desk.say(OUTCOME_WORDS[purchase.outcome])
        if purchase.outcome_reason:
            said = f"{said}: {purchase.outcome_reason}"
        self._outcome.setText(said[:60])
        self._outcome.set_tone(OUTCOME_TONES[purchase.outcome])
        self._outcome.setVisible(purchase.outcome is not Outcome.OPEN)

    def _show_evidence(self, purchase: Purchase, stage: Stage) -> None:
        if self._stage != stage:
            self._stage = stage
            for box in self.boxes:
                self._evidence.removeWidget(box)
                box.hide()
                box.deleteLater()
            words = [each.said(self._desk.language.code) for each in stage.evidence]
            self.boxes = [EvidenceBox(n, said) for n, said in enumerate(words)]
            for box in self.boxes:
                box.ticked.connect(self._tick)
                self._evidence.addWidget(box)
        seen = {n for of, n in purchase.seen if of == stage.id}
        for n, box in enumerate(self.boxes):
            box.setChecked(n in seen)
        self._done.setText(self._progress(purchase, stage, len(seen)))

    def _progress(self, purchase: Purchase, stage: Stage, done: int) -> str:
        desk, parts = self._desk, []
        if stage.evidence:
            parts.append(desk.text("{n} of {all} done", n=done, all=len(stage.evidence)))
        if purchase.entered_on is not None:
            days = (desk.session.today - purchase.entered_on).days
            parts.append(
                desk.text("{days} days in stage (usual {usual})", days=days, usual=stage.usual_days)
            )
        return " · ".join(parts)

    def _tick(self, number: int, seen: bool) -> None:  # noqa: FBT001 - a Qt signal sends it so
        if self._purchase is None or self._stage is None:
            return
        session, stage = self._desk.session, Id(self._stage.id)
        session.do(purchases.see_evidence, self._purchase.id, stage, number, seen=seen)
