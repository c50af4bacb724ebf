"""When a window that nobody looks after locks itself: by the clock on the wall.

A timer that only counts while the computer is awake would let a notebook sleep for a week and wake
up open (KeePassXC #2014).
"""

from dataclasses import dataclass, replace

SLEPT = 40.0
"""Seconds without a tick, while one should come every few: the computer was asleep."""


@dataclass(frozen=True, slots=True)
class Idleness:
    """`touched`: the wall clock at the last key or click; `ticked`: both clocks at the last tick.
    All in seconds."""

    touched: float
    ticked: tuple[float, float]

    @classmethod
    def beginning(cls, wall: float, steady: float) -> "Idleness":
        return cls(wall, (wall, steady))

    def touch(self, wall: float) -> "Idleness":
        return replace(self, touched=wall)

    def tick(self, wall: float, steady: float) -> "Idleness":
        """A wall clock that was set back does not make the user idle for longer."""
        return Idleness(min(self.touched, wall), (wall, steady))

    def slept(self, wall: float, steady: float) -> bool:
        """Was the computer asleep since the last tick? The steady clock stands still then, or no
        tick came."""
        passed, counted = wall - self.ticked[0], steady - self.ticked[1]
        return passed - counted > SLEPT or counted > SLEPT

    def idle(self, wall: float, minutes: int) -> bool:
        """Has nobody touched anything for so long? 0 minutes: never."""
        return minutes > 0 and wall - self.touched >= 60 * minutes
