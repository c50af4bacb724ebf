"""Started as a process of its own: lays out and paints a chart, and tells what each frame cost.

The answer is one JSON line: milliseconds of processor time, and megabytes over the bare program.

chart_frames.py ours SEATS     our painter, frames of 1600 x 1000 pixels
chart_frames.py scene SEATS    a QGraphicsScene of the same boxes, words and lines as items of Qt
"""

import gc
import json
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
)

from planner.domain.arrangement import Arrangement
from planner.domain.chart_boxes import Boxes
from planner.ui.chart.camera import Camera
from planner.ui.chart.draughtsman import drawn_at_once
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.faces import Face
from planner.ui.chart.frames import Frames
from planner.ui.chart.painter import ChartPainter, Marks
from planner.ui.dress import add_fonts, dress
from planner.ui.theme import Theme

WINDOW = QSizeF(1600, 1000)
FRAMES = 40
EDGES = ("good", "bad", "edge", "leaning_good")
PROC = Path("/proc/self/statm")


def tree(size: int, seed: int = 1) -> list[int]:
    """A bushy organisation, row by row: a manager has 1 to 12 reports, every fourth seat none."""
    chance = random.Random(seed)
    parents, row = [-1], [0]
    while len(parents) < size:
        following: list[int] = []
        for manager in row:
            if manager and chance.random() < 0.25:
                continue
            for _ in range(min(chance.randint(1, 12), size - len(parents))):
                following.append(len(parents))
                parents.append(manager)
        row = following or [row[-1]]
    return parents


def crowd(size: int) -> list[int]:
    """A hundred managers, and everybody else directly below them."""
    managers = min(100, size // 10)
    rest = size - managers - 1
    return [-1, *[0] * managers, *(1 + n * managers // rest for n in range(rest))]


def boxes_of(parents: list[int]) -> Boxes:
    return Boxes(list(range(len(parents))), parents[:], [0] * len(parents))  # type: ignore[arg-type]


def faces_of(size: int) -> list[Face]:
    chance = random.Random(2)
    return [
        Face(
            name=f"王工 Wang {n}" if n % 2 else f"Person {n}",
            title=f"Engineer {n % 300}",
            pills=(("Supports", "good"),),
            edge=chance.choice(EDGES),
        )
        for n in range(size)
    ]


def drawing_of(parents: list[int], arrangement: Arrangement) -> Drawing:
    return drawn_at_once(boxes_of(parents), faces_of(len(parents)), arrangement)


Paint = Callable[[float, QPointF, str], None]
"""Paints one frame at a scale, with the chart's corner at a point of the window: the first one, one
while the sheet is moved, or one of a zoom that goes on."""


def our_painter(drawing: Drawing) -> Paint:
    frames, image = Frames(ChartPainter(Theme("light"), "KEY NOW", "Outside")), frame()

    def paint(scale: float, origin: QPointF, how: str) -> None:
        camera = Camera()
        camera.scale, camera.origin = scale, origin
        target = QPainter(image)
        target.fillRect(QRectF(QPointF(0, 0), WINDOW), QColor("#F5F6F8"))
        {"first": frames.paint, "move": frames.move, "zoom": frames.zoom}[how](
            target, drawing, camera, WINDOW, Marks()
        )
        target.end()

    return paint


def frame() -> QImage:
    return QImage(WINDOW.toSize(), QImage.Format.Format_RGB32)


def scene_painter(drawing: Drawing) -> Paint:
    scene = QGraphicsScene()
    name, title = QFont(), QFont()
    name.setPixelSize(14)
    title.setPixelSize(12)
    name.setBold(True)
    for box, face in enumerate(drawing.faces):
        add_box(scene, drawing.rect(box), face, (name, title))
    for line in lines_of(drawing):
        item = QGraphicsLineItem(line)
        item.setPen(QPen(QColor("#C3CAD5"), 1.5))
        scene.addItem(item)
    image = frame()
    view = QRectF(QPointF(0, 0), WINDOW)

    def paint(scale: float, origin: QPointF, _how: str) -> None:
        target = QPainter(image)
        target.setRenderHint(QPainter.RenderHint.Antialiasing)
        target.fillRect(view, QColor("#F5F6F8"))
        scene.render(target, view, QRectF(-origin / scale, WINDOW / scale))
        target.end()

    return paint


def add_box(scene: QGraphicsScene, rect: QRectF, face: Face, fonts: tuple[QFont, QFont]) -> None:
    item = QGraphicsRectItem(rect)
    item.setBrush(Qt.GlobalColor.white)
    item.setPen(QPen(QColor("#E2E6EC"), 1))
    item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
    for words, font, top in zip((face.name, face.title), fonts, (8, 28), strict=True):
        line = QGraphicsSimpleTextItem(words, item)
        line.setFont(font)
        line.setPos(rect.x() + 14, rect.y() + top)
    scene.addItem(item)


def lines_of(drawing: Drawing) -> Iterator[QLineF]:
    """The same lines that we paint: one along a row of reports, one to each of them."""
    at, tree = drawing.layout, drawing.layout.tree
    for box in range(len(drawing.faces)):
        rect, hook = drawing.rect(box), at.hook(box)
        if reports := tree.reports[box]:
            below = drawing.rect(reports[0]).top() - 28
            ports = [at.middle(each) if (h := at.hook(each)) is None else h for each in reports]
            near, far = min(ports), max(ports)
            yield QLineF(rect.center().x(), rect.bottom(), rect.center().x(), below)
            yield QLineF(near, below, far, below)
        if hook is not None:
            yield QLineF(hook, rect.top() - 28, hook, rect.center().y())
            yield QLineF(hook, rect.center().y(), rect.left(), rect.center().y())
        elif tree.manager[box] >= 0:
            yield QLineF(rect.center().x(), rect.top() - 28, rect.center().x(), rect.top())


def timed(deed: Callable[[], object]) -> float:
    start = time.process_time()
    deed()
    return (time.process_time() - start) * 1000


def memory() -> float:
    """Megabytes in use, or the most that were where the system says no more."""
    if PROC.exists():
        return int(PROC.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measured(make: Callable[[Drawing], Paint], size: int) -> dict[str, float]:
    """The same gestures for both: a crowd panned and zoomed at close range, a tree seen whole."""
    warm = make(drawing_of(crowd(200), Arrangement.COMPACT))
    warm(1.0, QPointF(0, 0), "first")
    crowded = drawing_of(crowd(size), Arrangement.COMPACT)
    gc.collect()
    gc.freeze()  # as the program does with what it has opened
    before = memory()
    made: list[Paint] = []
    corner = QPointF(800 - crowded.layout.width / 2, -150)
    build = timed(lambda: made.append(make(crowded)))
    first = timed(lambda: made[0](1.0, corner, "first"))
    steps = [corner - QPointF(12 * n, 0) for n in range(FRAMES)]
    pans = [timed(lambda to=to: made[0](1.0, to, "move")) for to in steps]
    used = memory() - before
    zooms = []
    for step in [*range(FRAMES), *range(FRAMES, -1, -1)]:
        scale = 1.12**-step
        middle = QPointF(800, 500) - QPointF(crowded.layout.width / 2, 600) * scale
        zooms.append(timed(lambda scale=scale, to=middle: made[0](scale, to, "zoom")))
    zooms.extend(timed(lambda: made[0](0.5, corner / 2, "move")) for _ in range(FRAMES // 2))
    made.clear()
    bushy = drawing_of(tree(size), Arrangement.DOWN)
    gc.collect()
    gc.freeze()
    paint = make(bushy)
    whole = 1520 / bushy.layout.width
    paint(whole * 1.01, QPointF(40, 40), "first")
    fit = min(timed(lambda: paint(whole, QPointF(40, 40), "first")) for _ in range(3))
    return {
        "start": build + first,
        "pan": median(pans),
        "zoom": max(zooms),
        "fit": fit,
        "worst": max(*pans, *zooms, fit),
        "memory": used,
    }


def main(kind: str, size: int) -> None:
    application = QApplication([])
    add_fonts()
    dress(application, Theme("light"), "en")
    made = our_painter if kind == "ours" else scene_painter
    sys.stdout.write(json.dumps(measured(made, size)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
