"""Paints one box: the sheet, its coloured edge, the words and the pills."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from planner.ui.chart import measures as m
from planner.ui.chart.colouring import colour
from planner.ui.chart.faces import Face
from planner.ui.chart.layers import Pills
from planner.ui.theme import Theme

FAR = 0.35
"""Below this scale a chart with many boxes in sight has no words on them."""
NAMED = 0.21
"""Below this scale no name fits into a box."""
BRIEF = 0.62
"""Below this scale a box says only name and title, in letters that can still be read."""
BRIEF_NAME, BRIEF_TITLE, BRIEF_MARK, BRIEF_LEFT = 11.0, 9.0, 10.0, 6.0


def paint_box(
    painter: QPainter, face: Face, size: QSizeF, scale: float, theme: Theme, ratio: float = 1.0
) -> None:
    """Paint the face at the painter's origin, `size` (of the design) times `scale` large, for a
    screen of `ratio` device pixels to a pixel."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_sheet(painter, face, size * scale, scale, theme)
    if scale < BRIEF * ratio:
        _paint_brief(painter, face, size * scale, ratio, theme)
        return
    painter.scale(scale, scale)
    room = size.width() - m.LEFT - m.RIGHT
    ink = theme.ink2 if face.dashed else theme.ink
    _write(painter, face.name, QRectF(m.LEFT, m.NAME_BASE, room, 0), ink, bold=True)
    _write(painter, face.title, QRectF(m.LEFT, m.TITLE_BASE, room, 0), theme.ink2, bold=False)
    top = m.PILLS_TOP
    if face.pills:
        _paint_pills(painter, face.pills, QRectF(m.LEFT, top, room, m.PILL_HEIGHT), theme)
        top += m.LINE
    for row in face.rows:
        paint_mark(painter, row.letter, row.token, QPointF(m.LEFT, top), theme)
        beside = QRectF(m.LEFT, top, room, m.PILL_HEIGHT).adjusted(m.MARK + m.PILL_GAP, 0, 0, 0)
        _paint_pills(painter, row.pills, beside, theme)
        top += m.LINE


def paint_mark(
    painter: QPainter, letter: str, token: str, at: QPointF, theme: Theme, side: float = m.MARK
) -> None:
    """The square with the letter of a purchase."""
    place = QRectF(at, QSizeF(side, side))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme, token))
    painter.drawRoundedRect(place, side / 5, side / 5)
    painter.setFont(m.lettering(round(side * 0.65), bold=True))
    painter.setPen(theme.on_accent)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)


def _paint_sheet(painter: QPainter, face: Face, size: QSizeF, scale: float, theme: Theme) -> None:
    radius, edge = m.RADIUS * scale, max(2.0, m.EDGE * scale)
    sheet = QPainterPath()
    sheet.addRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), radius, radius)
    painter.fillPath(sheet, theme.bg if face.dashed else theme.surface)
    line = QPen(theme.wire if face.dashed else theme.line, 1)
    if face.dashed:
        line.setDashPattern([4, 3])
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(sheet)
    stripe = QPainterPath()
    stripe.addRect(QRectF(0, 0, edge, size.height()))
    stripe = stripe.intersected(sheet)
    if face.dashed:
        stripe = stripe.intersected(_dashes(size.height(), edge, scale))
    painter.fillPath(stripe, colour(theme, face.edge))


def _dashes(height: float, edge: float, scale: float) -> QPainterPath:
    dashes = QPainterPath()
    top = 0.0
    while top < height:
        dashes.addRect(QRectF(0, top, edge, 7 * scale))
        top += 11 * scale
    return dashes


def _paint_brief(painter: QPainter, face: Face, size: QSizeF, ratio: float, theme: Theme) -> None:
    """Name, and where there is room for it one line more, as large on the screen whatever the
    scale is: what is new, else the letters of the purchases, else the title."""
    tall, room = size.height() / ratio, size.width() / ratio - BRIEF_LEFT - 3
    two = tall >= BRIEF_NAME + BRIEF_TITLE + 6
    top = (tall - BRIEF_NAME - 2 - (BRIEF_TITLE + 2 if two else 0)) / 2
    painter.scale(ratio, ratio)
    ink = theme.ink2 if face.dashed else theme.ink
    _write_brief(painter, face.name, QRectF(BRIEF_LEFT, top, room, BRIEF_NAME), ink)
    below = QRectF(BRIEF_LEFT, top + BRIEF_NAME + 2, room, BRIEF_TITLE)
    if not two:
        return
    if face.news:
        words, tone = face.pills[0]
        _write_brief(painter, words, below, theme.colours[tone])
    elif face.rows:
        for n, row in enumerate(face.rows):
            at = below.topLeft() + QPointF(n * (BRIEF_MARK + 2), 1)
            paint_mark(painter, row.letter, row.token, at, theme, BRIEF_MARK)
    else:
        _write_brief(painter, face.title, below, theme.ink2)


def _write_brief(painter: QPainter, words: str, line: QRectF, ink: QColor) -> None:
    font = m.lettering(round(line.height()), bold=line.height() == BRIEF_NAME)
    shown = QFontMetricsF(font).elidedText(words[:120], Qt.TextElideMode.ElideRight, line.width())
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(line.bottomLeft(), shown)


def _write(painter: QPainter, words: str, line: QRectF, ink: QColor, *, bold: bool) -> None:
    """The words on the base line at the top of `line`, cut with an ellipsis where it ends."""
    if words:
        font = m.name_font() if bold else m.title_font()
        # 300 characters never fit: shaping them all would only cost
        shown = QFontMetricsF(font).elidedText(
            words[:120], Qt.TextElideMode.ElideRight, line.width() + 0.5
        )
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(line.topLeft(), shown)


def _paint_pills(painter: QPainter, pills: Pills, line: QRectF, theme: Theme) -> None:
    painter.setFont(m.pill_font())
    left = line.left()
    for words, tone, width in fitting(pills, line.width()):
        ground = QRectF(left, line.top(), width, m.PILL_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colours[f"{tone}_soft"])
        painter.drawRoundedRect(ground, m.PILL_HEIGHT / 2, m.PILL_HEIGHT / 2)
        painter.setPen(theme.colours[tone])
        painter.drawText(QPointF(left + m.PILL_PAD, line.top() + m.PILL_BASE), words)
        left += width + m.PILL_GAP


def fitting(pills: Pills, room: float) -> list[tuple[str, str, float]]:
    """Words, tone and width of the pills that fit; “+2” stands for two that do not. Of the roles
    all but the first give way before stance and influence do."""
    metrics = QFontMetricsF(m.pill_font())
    wide = [metrics.horizontalAdvance(words) + 2 * m.PILL_PAD for words, _ in pills]
    order = _giving_way(pills)
    for gone in range(len(pills) + 1):
        kept = sorted(order[gone:])
        used = sum(wide[n] + m.PILL_GAP for n in kept) - m.PILL_GAP
        spare = metrics.horizontalAdvance(f"+{gone}") + 2 * m.PILL_PAD if gone else -m.PILL_GAP
        if used + m.PILL_GAP + spare <= room + 0.5 or not kept:
            found = [(*pills[n], wide[n]) for n in kept]
            return [*found, (f"+{gone}", "neutral", spare)] if gone else found
    return []


def _giving_way(pills: Pills) -> list[int]:
    """The pills in the order in which they give way."""
    roles = [n for n, (_, tone) in enumerate(pills) if tone == "accent"]
    spare = roles[:0:-1]
    return [*spare, *(n for n in reversed(range(len(pills))) if n not in spare)]
