"""What was brought, to be looked at: the preview, and beside it what would come of it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.exchange.mapping import FIELDS, Kind
from planner.exchange.tables import Table
from planner.session.bringing import FIELD_WORDS, Look, Outlook
from planner.session.import_words import marks
from planner.ui.desk import Desk
from planner.ui.importing.preview import FIRST_ROWS, Preview
from planner.ui.importing.side import Side
from planner.ui.label import Heading, Label


class Review(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.theme.px
        self._desk = desk
        self._kind: Kind | None = None
        self._table: Table | None = None
        self.preview = Preview(desk)
        self.heading = Heading()
        self.caption = Label(kind="caption", wraps=True)
        self.side = Side(desk)
        left = QVBoxLayout()
        left.setContentsMargins(px(16), px(14), px(16), px(16))
        left.setSpacing(px(8))
        left.addWidget(self.heading)
        left.addWidget(self.caption)
        left.addWidget(self.preview, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        self.side.picked.connect(self.preview.go_to)
        self.preview.picked.connect(self.side.show_row)

    def begin(self, look: Look, account: int) -> None:
        """For something else that was brought."""
        self.side.wishes.begin(look, account)
        self.preview.scrollToTop()
        sheet = look.table.sheet
        name = look.brought.name
        words = self._desk.text("{file}, sheet {sheet}", file=name, sheet=sheet) if sheet else name
        self.heading.setText(words)

    def show_outlook(self, outlook: Outlook, table: Table) -> None:
        found = outlook.found
        kind = outlook.asked.kind
        if kind is not self._kind or table is not self._table:
            self.preview.begin()
        if kind is not self._kind:
            self.preview.header.offer([(field, FIELD_WORDS[field]) for field in FIELDS[kind]])
        self._kind, self._table = kind, table
        self.preview.show_table(table, outlook.mapping, marks(found, table))
        self.side.show_outlook(outlook, table)
        self.caption.setText(self._said(table.size))

    def _said(self, size: int) -> str:
        if size <= FIRST_ROWS:
            return self._desk.text(
                "Above each column stands the field that it goes to. Rows: {n}.", n=size
            )
        return self._desk.text(
            "Above each column stands the field that it goes to. Rows: {n}; shown are the first "
            "{first} and those with something to say.",
            n=size,
            first=FIRST_ROWS,
        )
