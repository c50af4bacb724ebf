"""Who the partner is. A change is a new fact from today on: the old one stays in the log."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from planner.domain.eligibility_facts import Form, Public
from planner.domain.eligibility_words import PUBLIC_QUESTION, STATE_OWNED_QUESTION
from planner.domain.parties import Identity
from planner.domain.party_words import FORMS, PUBLIC, STATE_OWNED
from planner.domain.text import text
from planner.session import partners
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Hint
from planner.ui.money.forms import Form as FormRows

WRITTEN = ("name", "registration", "address", "contact", "representative", "title")


class IdentityCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Identity"))
        self._desk = desk
        self._shown: Identity | None = None
        says, say = desk.text, desk.say
        self.lines = {
            "name": LineEdit(says("Name")),
            "registration": LineEdit(says("Registration or identity no.")),
            "address": LineEdit(says("Address")),
            "contact": LineEdit(says("Contact")),
            "representative": LineEdit(says("Who signs")),
            "title": LineEdit(says("Their title")),
        }
        self.form: Choice[Form] = Choice(says("Form"), [(f, say(w)) for f, w in FORMS.items()])
        options = [(p, say(w)) for p, w in PUBLIC.items()]
        self.public: Choice[Public] = Choice(says("Official or state-owned?"), options)
        self.identified = QCheckBox(says("I have checked it against the paper"))
        self._asked = Hint()
        self._lay_out()
        for line in self.lines.values():
            line.textChanged.connect(self._show_possible)
        self.form.chosen.connect(self._show_possible)
        self.form.chosen.connect(self._offer_answers)
        self.public.chosen.connect(self._show_possible)
        self.identified.toggled.connect(self._show_possible)

    def _lay_out(self) -> None:
        says, lines = self._desk.text, self.lines
        rows = FormRows(self._desk.theme)
        rows.row(says("Name"), lines["name"])
        rows.row(says("Form"), self.form, width=220)
        rows.wide(self._asked)
        rows.wide(self.public)
        rows.row(says("Registration or identity no."), lines["registration"], self.identified)
        rows.row(says("Address"), lines["address"])
        rows.row(says("Contact"), lines["contact"])
        rows.row(says("Who signs, and their title"), lines["representative"], lines["title"])
        self.inside.addWidget(rows)
        self.save = Button(says("Record the change"), kind="primary")
        self.save.clicked.connect(self._save)
        self._since = Hint()
        end = QHBoxLayout()
        end.addWidget(self._since, 1)
        end.addWidget(self.save)
        self.inside.addLayout(end)

    def show_identity(self, identity: Identity) -> None:
        """Show it; what is being typed stays until it is recorded or another partner is shown."""
        if identity == self._shown:
            return
        self._shown = identity
        for name, line in self.lines.items():
            line.setText(str(getattr(identity, name)))
        self.form.show_value(identity.form)
        self._offer_answers()
        self.public.show_value(identity.public)
        self.identified.setChecked(identity.identified)
        self._show_possible()

    def _changed(self) -> dict[str, object]:
        before = self._shown
        if before is None:
            return {}
        now: dict[str, object] = {name: self.lines[name].text().strip() for name in WRITTEN}
        now |= {
            "form": self.form.value(),
            "public": self.public.value(),
            "identified": self.identified.isChecked(),
        }
        return {name: value for name, value in now.items() if value != getattr(before, name)}

    def _offer_answers(self, _form: object = None) -> None:
        """A person and an organisation are asked different things."""
        person = self.form.value() is Form.PERSON
        self._asked.setText(self._desk.say(PUBLIC_QUESTION if person else STATE_OWNED_QUESTION))
        answers = PUBLIC if person else STATE_OWNED
        self.public.set_options([(p, self._desk.say(w)) for p, w in answers.items()])

    def _show_possible(self, _value: object = None) -> None:
        changed = bool(self._changed())
        self.save.setEnabled(changed)
        self._since.setText(
            self._desk.text("A change holds from today on; issued papers keep what they say.")
            if changed
            else ""
        )

    def _save(self) -> None:
        shown, changed = self._shown, self._changed()
        if shown is None or not changed:
            return
        asked = text(
            "Record the change of {name} from today on? This cannot be undone.", name=shown.name
        )
        if self._desk.confirm(asked, text("Record")):
            partners.edit_identity(self._desk.session, shown.party, **changed)
