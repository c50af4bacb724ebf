"""What the tabs of a partner have in common: whose page it is, and whether it may be paid."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.facts import Agreement
from planner.domain.parties import Identity, held_on
from planner.domain.record import Id
from planner.domain.versions import version_on
from planner.session.may_be_paid import ANSWER_TONES, ANSWERS, kind_of, standing
from planner.session.partners import partner_name
from planner.ui.desk import Desk
from planner.ui.label import Pill
from planner.ui.money.forms import Note
from planner.ui.page import Page


class PartnerPage(Page):
    """Tabs put their content into `body` and show the partner in `show_partner`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pill = Pill()
        self.note = Note()
        self.body = QVBoxLayout()
        px = desk.theme.px
        holder = QWidget()
        above = QVBoxLayout(holder)
        above.setContentsMargins(px(16), px(14), px(16), 0)
        above.addWidget(self.note)
        self._above = holder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(holder)
        column.addLayout(self.body, 1)

    @property
    def partner(self) -> Id:
        return Id(self.place.partner)

    @property
    def identity(self) -> Identity | None:
        """As it stands today; None where the ledger knows no such partner."""
        known = self.desk.session.ledger.identities(self.partner)
        return held_on(known, self.desk.session.today) or (known[0] if known else None)

    @override
    def bar(self) -> Sequence[QWidget]:
        return (self.pill,)

    @override
    def title(self) -> str:
        return partner_name(self.desk.session, self.partner) or self.desk.text("No partner")

    @override
    def subtitle(self) -> str:
        """`Independent intermediary · agreement PA-2026-003 v2`"""
        session = self.desk.session
        parts = [self.desk.say(kind_of(session, self.partner))]
        current = [self._current(a) for a in session.ledger.agreements(self.partner)]
        numbers = [number for number in current if number]
        if numbers:
            parts.append(self.desk.text("agreement {numbers}", numbers=", ".join(numbers)))
        return " · ".join(parts)

    def _current(self, agreement: Agreement) -> str:
        today = self.desk.session.today
        version = version_on(agreement, max(today, agreement.from_))
        ended = agreement.ends_on is not None and agreement.ends_on < today
        return "" if version is None or ended else f"{agreement.number} v{version.n}"

    @override
    def refresh(self) -> None:
        if self.identity is None:
            return
        found = standing(self.desk.session, self.partner)
        self.pill.setText(self.desk.say(ANSWERS[found.answer]))
        self.pill.set_tone(ANSWER_TONES[found.answer])
        reason = "" if found.reason is None else self.desk.say(found.reason)
        self.note.show_words(reason)
        self._above.setVisible(bool(reason))
        self.show_partner()

    def show_partner(self) -> None:
        """Show the ledger as it stands."""
