"""The boxes of a chart that is seen from so far that no word can be read: plain rectangles."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF

from planner.domain.glimpse import Glimpse
from planner.ui.chart.camera import Camera
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.faces import Face
from planner.ui.chart.wires import COARSE

CROWD = 1000
"""Of more boxes than that, neighbours of one colour grow together."""
DASHED = "dashed"
NARROWEST, LOWEST = 1.0, 2.0
"""However far away: a box is never less than this in the window."""
Rects = dict[str, list[QRectF]]


def corners(drawing: Drawing, seen: Glimpse) -> tuple[list[float], list[float]]:
    """Left and top of the boxes in sight."""
    both = seen.along, seen.across
    return (both[1], both[0]) if drawing.layout.sideways else both


def far_away(drawing: Drawing, seen: Glimpse, camera: Camera) -> Mapping[str, list[QRectF]]:
    """The boxes as rectangles, by colour. Neighbours of one colour with hardly anything between
    them become one: from far away a row of thousands is a line, and costs no more."""
    at, scale, ox, oy = drawing.layout, camera.scale, camera.origin.x(), camera.origin.y()
    ws, hs, faces = at.w, at.h, drawing.faces
    between = COARSE if len(seen.boxes) > CROWD else 1.0
    found: Rects = {}
    token, left, right, top, height = "", 0.0, -1.0, 0.0, 0.0
    for box, x, y in zip(seen.boxes, *corners(drawing, seen), strict=True):
        face = faces[box]
        own = face.edge if not face.dashed and not face.key else token_of(face)
        x, y = x * scale + ox, y * scale + oy
        if own == token and y == top and 0 <= x - right < between:
            right = x + max(NARROWEST, ws[box] * scale)
            continue
        if token:
            found.setdefault(token, []).append(QRectF(left, top, right - left, height))
        token, left, right, top = own, x, x + max(NARROWEST, ws[box] * scale), y
        height = max(LOWEST, hs[box] * scale)
    if token:
        found.setdefault(token, []).append(QRectF(left, top, right - left, height))
    _add_bars(found, drawing, seen, camera)
    return found


def _add_bars(found: Rects, drawing: Drawing, seen: Glimpse, camera: Camera) -> None:
    """Branches as wide as a few pixels, in the colour of their top box."""
    scale, ox, oy = camera.scale, camera.origin.x(), camera.origin.y()
    tree, sideways = drawing.layout.tree, drawing.layout.sideways
    for bar in seen.bars:
        along = max(NARROWEST, (bar.far - bar.near) * scale)
        across = max(LOWEST, tree.across[bar.box] * scale)
        near, top = bar.near * scale, bar.across * scale
        token = token_of(drawing.faces[bar.box])
        rect = (
            QRectF(top + ox, near + oy, across, along)
            if sideways
            else QRectF(near + ox, top + oy, along, across)
        )
        found.setdefault(token, []).append(rect)


def token_of(face: Face) -> str:
    if face.key or face.dashed:
        return "accent" if face.key else DASHED
    return face.edge
