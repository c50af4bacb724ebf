"""Which version of a signed agreement is read: every one that was signed stays."""

from planner.domain.facts import Agreement
from planner.domain.record import Id
from planner.domain.terms import Terms
from planner.ui.desk import Desk
from planner.ui.fields import Choice


class VersionChoice(Choice[int]):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Version"), [])
        self._desk = desk
        self._offered: tuple[Id, int] | None = None
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)

    def offer(self, agreement: Agreement) -> None:
        """The newest first, which is shown until another one is chosen."""
        versions = sorted(agreement.versions, key=lambda v: -v.n)
        if (agreement.id, len(versions)) != self._offered:
            self._offered = (agreement.id, len(versions))
            self.set_options([(v.n, self._called(v.n, agreement)) for v in versions])
            self.setCurrentIndex(0)

    def terms_of(self, agreement: Agreement) -> Terms:
        return next(v for v in agreement.versions if v.n == self.value()).terms

    def _called(self, n: int, agreement: Agreement) -> str:
        version = next(v for v in agreement.versions if v.n == n)
        day = self._desk.day(version.from_)
        return self._desk.text("version {n}, from {day}", n=n, day=day)
