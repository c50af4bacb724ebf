"""Where the arrow keys take the cursor on the board."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from planner.ui.board.lanes import Lane

At = tuple[int, int]
"""The number of a lane, and of a card in it."""
SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
PAGE = 5
DOWN = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -PAGE,
    Qt.Key.Key_PageDown: PAGE,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}


def target(lanes: Sequence[Lane], here: At | None, key: int) -> At | None:
    """The card a key leads to; None where the key means nothing or the board is empty."""
    arrow = Qt.Key(key)
    if arrow not in SIDEWAYS and arrow not in DOWN:
        return None
    if here is None:
        return next(((n, 0) for n, lane in enumerate(lanes) if lane.purchases), None)
    lane, index = here
    if arrow in DOWN:
        last = len(lanes[lane].purchases) - 1
        return lane, min(max(index + DOWN[arrow], 0), last)
    step = SIDEWAYS[arrow]
    lane += step
    while 0 <= lane < len(lanes):
        if lanes[lane].purchases:
            return lane, min(index, len(lanes[lane].purchases) - 1)
        lane += step
    return here
