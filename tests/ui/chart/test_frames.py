"""What is seen while the user zooms and moves, and that the words come once the hand rests."""

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QImage, QPainter

from planner.domain.arrangement import Arrangement
from planner.domain.chart_boxes import Boxes
from planner.ui.chart.camera import Camera
from planner.ui.chart.draughtsman import drawn_at_once
from planner.ui.chart.faces import Face
from planner.ui.chart.frames import HURRY, Frames
from planner.ui.chart.painter import ChartPainter, Marks

WINDOW = QSizeF(1200, 800)
MANY = 150


def crowd():
    parents = [-1, *[0] * MANY]
    boxes = Boxes(list(range(MANY + 1)), parents, [0] * (MANY + 1))
    faces = [Face(name=f"Person {n}", title="Engineer") for n in range(MANY + 1)]
    return drawn_at_once(boxes, faces, Arrangement.COMPACT)


def camera(scale: float) -> Camera:
    made = Camera()
    made.scale, made.origin = scale, QPointF(10, 10)
    return made


def painted(paint, drawing, at: Camera) -> tuple[QImage, object]:
    image = QImage(WINDOW.toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    said = paint(painter, drawing, at, WINDOW, Marks())
    painter.end()
    return image, said


def test_a_frame_on_the_way_makes_few_boxes_ready_and_the_next_ones_the_rest(desk):
    drawing, frames = crowd(), Frames(ChartPainter(desk.theme, "KEY NOW", "Outside"))
    pictures = frames._painter.sprites._pictures
    finished, made = False, []
    while not finished:
        _, finished = painted(frames.move, drawing, camera(0.5))
        made.append(len(pictures))
    assert made[:2] == [HURRY, 2 * HURRY]
    whole, _ = painted(
        Frames(ChartPainter(desk.theme, "KEY NOW", "Outside")).paint, drawing, camera(0.5)
    )
    at_last, _ = painted(frames.move, drawing, camera(0.5))
    assert at_last == whole


def test_a_zoom_shows_the_frame_before_larger_and_the_end_is_a_whole_frame(desk):
    drawing, frames = crowd(), Frames(ChartPainter(desk.theme, "KEY NOW", "Outside"))
    painted(frames.paint, drawing, camera(0.5))
    known = set(frames._painter.sprites._pictures)
    zoomed, _ = painted(frames.zoom, drawing, camera(0.55))
    assert set(frames._painter.sprites._pictures) == known
    bare = Frames(ChartPainter(desk.theme, "KEY NOW", "Outside"))
    assert zoomed != painted(bare.zoom, drawing, camera(0.55))[0]
    whole, _ = painted(frames.paint, drawing, camera(0.55))
    anew, _ = painted(
        Frames(ChartPainter(desk.theme, "KEY NOW", "Outside")).paint, drawing, camera(0.55)
    )
    assert whole == anew


def test_the_window_rests_after_a_zoom(chart, qtbot):
    view = chart.page.view
    view.zoom(1.2)
    view.grab()
    assert view._moved is not type(view._moved).REST
    qtbot.waitUntil(lambda: view._moved is type(view._moved).REST)


def test_a_chain_of_five_hundred_is_seen_whole_as_a_line(desk):
    boxes = Boxes(list(range(500)), list(range(-1, 499)), [0] * 500)
    faces = [Face(name=f"Person {n}", edge="bad") for n in range(500)]
    drawing = drawn_at_once(boxes, faces, Arrangement.DOWN)
    frames = Frames(ChartPainter(desk.theme, "KEY NOW", "Outside"))
    image, _ = painted(frames.paint, drawing, camera(780 / drawing.layout.height))
    seen = [y for y in range(20, 780) if image.pixelColor(10, y) == desk.theme.colours["bad"]]
    assert len(seen) > 700
