"""The pane beside a past chart: what differs between two days, as sentences."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout

from planner.domain.chart_changes import NEWS_WORDS, Difference, News
from planner.domain.record import Id
from planner.ui.desk import Desk
from planner.ui.label import Heading, Hint

TONES: Mapping[News, str] = {
    News.JOINED: "good",
    News.LEFT: "bad",
    News.MOVED: "accent",
    News.CHANGED: "due",
    News.NEW_SEAT: "good",
    News.NO_SEAT: "bad",
}


class WhatChanged(QFrame):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("kind", "inspector")
        self.setFixedWidth(desk.theme.px(318))
        self.heading = Heading(desk.text("What changed"))
        self.sentence = Hint()
        self.list = QListWidget()
        self.list.setAccessibleName(desk.text("What changed"))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(desk.theme.px(2))
        column = QVBoxLayout(self)
        px = desk.theme.px
        column.setContentsMargins(px(20), px(16), px(12), px(16))
        column.setSpacing(px(8))
        for widget in (self.heading, self.sentence, self.list):
            column.addWidget(widget)

    def show_differences(self, found: Sequence[Difference], between: str) -> None:
        nothing = self._desk.text("Nothing changed on the chart.")
        self.sentence.setText(between if found else f"{between}\n{nothing}")
        self.list.clear()
        for heading, sentences in grouped(self._desk, found):
            self.list.addItem(heading)
            font = self.list.font()
            font.setWeight(font.Weight.DemiBold)
            self.list.item(self.list.count() - 1).setFont(font)
            self.list.addItems(sentences)


def grouped(desk: Desk, found: Sequence[Difference]) -> list[tuple[str, list[str]]]:
    """The sentences under the name of their kind."""
    return [
        (desk.say(NEWS_WORDS[news]), [desk.say(each.text) for each in same])
        for news, same in groupby(found, key=lambda each: each.news)
    ]


def marks(desk: Desk, found: Sequence[Difference]) -> dict[Id, tuple[str, str]]:
    """What each box is marked with: the first thing that is to be said of its seat."""
    marked: dict[Id, tuple[str, str]] = {}
    for each in found:
        marked.setdefault(each.seat, (desk.say(NEWS_WORDS[each.news]), TONES[each.news]))
    return marked
