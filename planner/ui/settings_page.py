"""Settings: the window's language and look on this computer, and our profile in this file."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.errors import Refused
from planner.domain.money import EXPONENTS
from planner.domain.seller import edit_seller, seller
from planner.domain.text import Text, text
from planner.ui.approval_card import ApprovalCard
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Caption, Hint
from planner.ui.look_card import LookCard
from planner.ui.page import Page
from planner.ui.safety_card import SafetyCard

FIELDS: tuple[tuple[str, Text], ...] = (
    ("name", text("Our name, as papers print it")),
    ("name_en", text("Our name in English")),
    ("number", text("Registration number")),
    ("address", text("Address")),
    ("city", text("City")),
    ("contact", text("Contact")),
    ("bank", text("Bank")),
    ("bank_account", text("Bank account number")),
    ("signatory", text("Who signs")),
    ("signatory_title", text("Their title")),
)
LARGEST_LOGO = 2_000_000
"""Bytes: a logo is printed a few centimetres wide."""


class SettingsPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.fields: dict[str, LineEdit] = {}
        self.currency = Choice(desk.text("Usual currency"), [(c, c) for c in EXPONENTS])
        self.currency.chosen.connect(self._set_currency)
        self.logo = QLabel()
        self.logo.setAccessibleName(desk.text("Logo"))
        px = desk.theme.px
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        inside.setMaximumWidth(px(760))
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(14), px(16), px(16))
        column.setSpacing(px(14))
        column.addWidget(LookCard(desk))
        column.addWidget(SafetyCard(desk))
        column.addWidget(self._profile())
        self.approval = ApprovalCard(desk)
        column.addWidget(self.approval)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _profile(self) -> Card:
        desk = self.desk
        card = Card(desk.text("Our profile"))
        about = desk.text("It stands on agreements and statements, and is kept in this file.")
        card.inside.addWidget(Hint(about))
        form = QFormLayout()
        form.setSpacing(desk.theme.px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, words in FIELDS:
            field = LineEdit(desk.say(words))
            field.setObjectName(name)
            field.settled.connect(self._set_field)
            self.fields[name] = field
            form.addRow(Caption(desk.say(words)), field)
        form.addRow(Caption(desk.text("Usual currency")), self.currency)
        form.addRow(Caption(desk.text("Logo")), self._logo_row())
        card.inside.addLayout(form)
        return card

    def _logo_row(self) -> QHBoxLayout:
        desk = self.desk
        choose, self.no_logo = (
            Button(desk.text("Choose a picture...")),
            Button(desk.text("No logo"), kind="quiet"),
        )
        choose.clicked.connect(self._choose_logo)
        self.no_logo.clicked.connect(self._remove_logo)
        row = QHBoxLayout()
        for widget in (self.logo, choose, self.no_logo):
            row.addWidget(widget)
        row.addStretch()
        return row

    @override
    def title(self) -> str:
        return self.desk.text("Settings")

    @override
    def refresh(self) -> None:
        self.approval.refresh()
        profile = seller(self.desk.session.plan)
        for name, field in self.fields.items():
            field.show_words(str(getattr(profile, name)))
        self.currency.show_value(profile.currency)
        picture = QPixmap()
        if profile.logo and picture.loadFromData(QByteArray(profile.logo)):
            side = self.desk.theme.px(48)
            smooth = Qt.TransformationMode.SmoothTransformation
            keep = Qt.AspectRatioMode.KeepAspectRatio
            picture = picture.scaled(3 * side, side, keep, smooth)
        self.logo.setPixmap(picture)
        self.logo.setVisible(bool(profile.logo))
        self.no_logo.setVisible(bool(profile.logo))

    def _set_field(self, words: str) -> None:
        name = self.sender().objectName()
        self.desk.session.do(edit_seller, **{name: words.strip()})

    def _set_currency(self, currency: str) -> None:
        self.desk.session.do(edit_seller, currency=currency)

    def _choose_logo(self) -> None:
        says = self.desk.text
        wanted = says("Pictures (*.png *.jpg *.jpeg)")
        name, _ = QFileDialog.getOpenFileName(self, says("Choose a picture"), "", wanted)
        if name:
            self.set_logo(Path(name))

    def set_logo(self, path: Path) -> None:
        """A PNG or JPEG of at most LARGEST_LOGO bytes; anything else is refused."""
        body = path.read_bytes() if path.stat().st_size <= LARGEST_LOGO else b""
        if not body.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff")) or not QPixmap().loadFromData(
            QByteArray(body)
        ):
            raise Refused(
                text("{file} is not a PNG or JPEG picture of up to 2 MB.", file=path.name)
            )
        self.desk.session.do(edit_seller, logo=body)

    def _remove_logo(self) -> None:
        self.desk.session.do(edit_seller, logo=b"")
