"""The places one has been to, as a browser keeps them: back and forward."""

from planner.ui.place import Place


class Journey:
    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        return self._places[self._at] if self._places else None

    def went(self, place: Place) -> None:
        """Somebody went to `place`; what lay ahead is forgotten."""
        if place != self.here:
            self._places = [*self._places[: self._at + 1], place]
            self._at = len(self._places) - 1

    def back(self) -> Place | None:
        return self._step(-1)

    def forward(self) -> Place | None:
        return self._step(1)

    def _step(self, by: int) -> Place | None:
        if not 0 <= self._at + by < len(self._places):
            return None
        self._at += by
        return self.here
