"""The inspector's part about the seat and its holder, apart from any purchase."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain import charting
from planner.domain.org import FUNCTION_WORDS, Function, Person, Seat
from planner.ui.button import Button
from planner.ui.chart.deeds import Deeds
from planner.ui.fields import Choice, LineEdit, NoteField
from planner.ui.label import Caption, Hint
from planner.ui.private_hint import PrivateHint


class SeatFields(QWidget):
    """Each field is one change when it is left or Enter is pressed."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        desk = deeds.desk
        self._deeds, self._desk = deeds, desk
        self._seat: Seat | None = None
        self._person: Person | None = None
        self.department = LineEdit(desk.text("Department"))
        functions = [(f, desk.say(words)) for f, words in FUNCTION_WORDS.items()]
        self.function: Choice[Function] = Choice(desk.text("Function"), functions)
        self.phone = LineEdit(desk.text("Phone"))
        self.email = LineEdit(desk.text("E-mail"))
        self.note = NoteField(desk.text("Note"))
        self.note.setFixedHeight(desk.theme.px(72))
        self.unknown = QCheckBox(desk.text("Somebody sits here, not known yet"))
        self.unknown.setAccessibleName(desk.text("Somebody sits here, not known yet"))
        self.vacate = Button(desk.text("Vacate the seat"))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        text = self._desk.text
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._desk.theme.px(4))
        hint = Hint(text("Write only what you could show this person."))
        self._of_person = [self.phone, self.email, self.note, hint, self.vacate]
        self._add(column, self.department)
        self._add(column, self.function)
        column.addWidget(self.unknown)
        for field in (self.phone, self.email, self.note):
            self._of_person.append(self._add(column, field))
        column.addWidget(hint)
        column.addWidget(PrivateHint(self._desk, self.note))
        row = QHBoxLayout()
        row.addWidget(self.vacate)
        row.addStretch()
        column.addLayout(row)

    def _add(self, column: QVBoxLayout, field: QWidget) -> QWidget:
        caption = Caption(field.accessibleName())
        column.addWidget(caption)
        column.addWidget(field)
        column.addSpacing(self._desk.theme.px(6))
        return caption

    def _connect(self) -> None:
        self.department.settled.connect(self._set_department)
        self.function.chosen.connect(self._set_function)
        self.phone.settled.connect(self._set_phone)
        self.email.settled.connect(self._set_email)
        self.note.settled.connect(self._set_note)
        self.unknown.clicked.connect(self._deeds.mark_unknown)
        self.vacate.clicked.connect(self._deeds.vacate)

    def show_seat(self, seat: Seat, person: Person | None) -> None:
        self._seat, self._person = seat, person
        self.department.show_words(seat.department)
        self.function.show_value(seat.function)
        self.unknown.setVisible(person is None)
        self.unknown.setChecked(seat.unknown)
        for widget in self._of_person:
            widget.setVisible(person is not None)
        if person is not None:
            self.phone.show_words(person.phone)
            self.email.show_words(person.email)
            self.note.show_words(person.note)

    def fields(self) -> list[QWidget]:
        return [self.department, self.phone, self.email, self.note]

    def _set_department(self, words: str) -> None:
        self._edit_seat(department=words.strip())

    def _set_function(self, function: Function) -> None:
        self._edit_seat(function=function)

    def _set_phone(self, words: str) -> None:
        self._edit_person(phone=words.strip())

    def _set_email(self, words: str) -> None:
        self._edit_person(email=words.strip())

    def _set_note(self, words: str) -> None:
        self._edit_person(note=words.strip())

    def _edit_seat(self, **fields: object) -> None:
        if self._seat is not None:
            self._desk.session.do(charting.edit_seat, self._seat.id, **fields)

    def _edit_person(self, **fields: str) -> None:
        if self._person is not None:
            self._desk.session.do(charting.edit_person, self._person.id, **fields)
