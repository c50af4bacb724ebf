"""The columns of the board: which cards each holds, and how far down each of them lies."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from planner.domain.processes import Stage
from planner.domain.purchases import Purchase
from planner.domain.record import Id

USUAL_HEIGHT = 110
"""What a card nobody has measured yet is taken to need, with the gap below it."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A card in its lane: pixels from the lane's first card, and its height."""

    purchase: Purchase
    top: int
    height: int

    @property
    def bottom(self) -> int:
        return self.top + self.height


class Lane:
    """Cards are measured from the top down, and only as far as somebody looks."""

    def __init__(
        self,
        stage: Stage,
        purchases: Sequence[Purchase],
        measure: Callable[[Purchase], int],
        gap: int,
        total: str = "",
    ) -> None:
        self.stage, self.purchases = stage, list(purchases)
        self.total = total
        """What its purchases amount to, in words."""
        self._measure, self._gap = measure, gap
        self._laid: list[Laid] = []

    @property
    def height(self) -> int:
        """Exact once everything was measured."""
        measured = self._laid[-1].bottom + self._gap if self._laid else 0
        return measured + (len(self.purchases) - len(self._laid)) * USUAL_HEIGHT

    def between(self, top: int, bottom: int) -> Iterator[Laid]:
        """The cards that are seen there."""
        self._reach(bottom)
        for laid in self._laid:
            if laid.bottom >= top and laid.top <= bottom:
                yield laid

    def index(self, purchase: Id | None) -> int | None:
        return next((n for n, p in enumerate(self.purchases) if p.id == purchase), None)

    def place(self, index: int) -> Laid:
        while len(self._laid) <= index:
            self._add()
        return self._laid[index]

    def _reach(self, bottom: int) -> None:
        while len(self._laid) < len(self.purchases) and (
            not self._laid or self._laid[-1].bottom < bottom
        ):
            self._add()

    def _add(self) -> None:
        top = self._laid[-1].bottom + self._gap if self._laid else 0
        purchase = self.purchases[len(self._laid)]
        self._laid.append(Laid(purchase, top, self._measure(purchase)))
