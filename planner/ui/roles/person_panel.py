"""Everything judged of the chosen person in this purchase, with what helps to judge it."""

from collections.abc import Iterator, Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain import roles
from planner.domain.guides import Matter
from planner.domain.record import Id
from planner.domain.roles import (
    COVERAGE_WORDS,
    RESPONSE_WORDS,
    STANCE_WORDS,
    Coverage,
    Involvement,
    Knowledge,
    ResponseMode,
    Stance,
)
from planner.domain.text import text
from planner.session.judgement_history import judgement_history
from planner.session.resources import guides
from planner.ui.card import Card
from planner.ui.chart.judgement import Judgement
from planner.ui.desk import Desk
from planner.ui.fields import Choice, NoteField
from planner.ui.label import Caption, Hint, Label, Pill
from planner.ui.roles.coach_box import CoachBox
from planner.ui.rows import filled, scrolled

NARROWEST_COLUMN = 172


class PersonPanel(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._purchase, self._who = Id(0), Id(0)
        self.setAccessibleName(desk.text("Judgements of the chosen person"))
        say = desk.say
        self.stance: Judgement[Stance] = Judgement(
            desk, desk.text("Stance"), [(s, say(w)) for s, w in STANCE_WORDS.items()]
        )
        figures = [(0, desk.text("Not known"))]
        figures += [(n, desk.text("{n} of 5", n=n)) for n in range(5, 0, -1)]
        self.influence: Judgement[int] = Judgement(desk, desk.text("Influence"), figures)
        reached = [(c, say(w)) for c, w in COVERAGE_WORDS.items()]
        self.coverage: Judgement[Coverage] = Judgement(desk, desk.text("Coverage"), reached)
        aims: list[tuple[Coverage | None, str]] = [(None, desk.text("Not set")), *reached]
        self.wanted: Choice[Coverage | None] = Choice(desk.text("Coverage wanted"), aims)
        self.missing = Pill(tone="due")
        self.coach = CoachBox(desk)
        self.response: Choice[ResponseMode] = Choice(
            desk.text("How they meet the change"), [(r, say(w)) for r, w in RESPONSE_WORDS.items()]
        )
        self.result = NoteField(desk.text("Business result they want"))
        self.interest = NoteField(desk.text("What they want for their own work"))
        self._history = QVBoxLayout()
        self._hints: dict[Matter, Hint] = {}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px, desk = self._desk.theme.px, self._desk
        for note in (self.result, self.interest):
            note.setFixedHeight(px(52))
        self._history.setSpacing(px(2))
        columns: Sequence[Sequence[QWidget | QVBoxLayout]] = (
            (self.stance, self._hint(Matter.STANCE), self.influence, self._hint(Matter.INFLUENCE)),
            (
                self.coverage,
                self._hint(Matter.COVERAGE),
                Caption(self.wanted.accessibleName()),
                self.wanted,
                self.missing,
                self._hint(Matter.WANTED),
            ),
            (
                self.coach,
                Caption(self.response.accessibleName()),
                self.response,
                self._hint(Matter.RESPONSE),
            ),
            (
                Caption(self.result.accessibleName()),
                self.result,
                self._hint(Matter.RESULT),
                Caption(self.interest.accessibleName()),
                self.interest,
                self._hint(Matter.INTEREST),
                Caption(desk.text("How we came to judge so")),
                self._history,
            ),
        )
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, px(6), 0)
        row.setSpacing(px(18))
        for parts in columns:
            row.addWidget(self._column(parts), 1)
        self.inside.addWidget(scrolled(row, self.accessibleName()), 1)

    def _column(self, parts: Sequence[QWidget | QVBoxLayout]) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._desk.theme.px(5))
        for part in parts:
            if isinstance(part, QWidget):
                alone = isinstance(part, Pill)
                left = Qt.AlignmentFlag.AlignLeft if alone else Qt.AlignmentFlag(0)
                column.addWidget(part, 0, left)
            else:
                column.addLayout(part)
        column.addStretch()
        holder = QWidget()
        holder.setMinimumWidth(self._desk.theme.px(NARROWEST_COLUMN))
        holder.setLayout(column)
        return holder

    def _hint(self, matter: Matter) -> Hint:
        self._hints[matter] = Hint()
        return self._hints[matter]

    def _connect(self) -> None:
        self.stance.judged.connect(self._set_stance)
        self.influence.judged.connect(self._set_influence)
        self.coverage.judged.connect(self._set_coverage)
        self.wanted.chosen.connect(self._set_wanted)
        self.coach.flagged.connect(self._set_coach)
        self.coach.tested.connect(self._set_tests)
        self.response.chosen.connect(self._set_response)
        self.result.settled.connect(self._set_result)
        self.interest.settled.connect(self._set_interest)

    def show_part(self, purchase: Id, who: Id) -> None:
        self._purchase, self._who = purchase, who
        noted = roles.involvement(self._desk.session.plan, purchase, who)
        noted = noted or Involvement(id=Id(0), purchase=purchase, person=who)
        self.stance.show_judgement(noted.stance, noted.stance_known)
        self.influence.show_judgement(noted.influence, noted.influence_known)
        self.coverage.show_judgement(noted.coverage, noted.coverage_known)
        self.wanted.show_value(noted.wanted)
        self._show_missing(noted)
        self.coach.show_coach(coach=noted.coach, tests=noted.tests)
        self.response.show_value(noted.response)
        self.result.show_words(noted.result)
        self.interest.show_words(noted.interest)
        self._show_hints(noted)
        filled(self._history, self._judged())

    def _show_missing(self, noted: Involvement) -> None:
        """What is wanted beside what there is."""
        steps = list(Coverage)
        short = noted.wanted is not None and steps.index(noted.coverage) < steps.index(noted.wanted)
        self.missing.setVisible(noted.wanted is not None)
        self.missing.set_tone("due" if short else "good")
        self.missing.setText(self._desk.say(NOT_REACHED if short else REACHED))

    def _show_hints(self, noted: Involvement) -> None:
        values: dict[Matter, Enum | int | None] = {
            Matter.STANCE: noted.stance,
            Matter.INFLUENCE: noted.influence,
            Matter.COVERAGE: noted.coverage,
            Matter.RESPONSE: noted.response,
        }
        code = self._desk.language.code
        for matter, hint in self._hints.items():
            guide, value = guides()[matter], values.get(matter)
            said = [guide.question.said(code)]
            if value is not None:
                said.append(guide.of(value).said(code))
            hint.setText("\n".join(filter(None, said)))

    def _judged(self) -> Iterator[QWidget]:
        desk = self._desk
        found = judgement_history(desk.session, self._purchase, self._who)
        for day, judged in found:
            said = desk.text(
                "{what}: {was} → {now}",
                what=desk.say(judged.what),
                was=desk.say(judged.was),
                now=desk.say(judged.now),
            )
            yield Label(said, wraps=True)
            yield Caption(" · ".join(filter(None, (desk.day(day), judged.source[:60]))))
        if not found:
            yield Hint(desk.text("Nothing was judged yet."))

    def _set_stance(self, stance: Stance, known: Knowledge) -> None:
        known = known if stance is not Stance.UNKNOWN else Knowledge()
        self._involve(stance=stance, stance_known=known)

    def _set_influence(self, influence: int, known: Knowledge) -> None:
        self._involve(influence=influence, influence_known=known if influence else Knowledge())

    def _set_coverage(self, coverage: Coverage, known: Knowledge) -> None:
        self._involve(coverage=coverage, coverage_known=known)

    def _set_wanted(self, wanted: Coverage | None) -> None:
        self._involve(wanted=wanted)

    def _set_coach(self, on: bool) -> None:  # noqa: FBT001 - a box calls it
        self._involve(coach=on)

    def _set_tests(self, tests: frozenset[roles.CoachTest]) -> None:
        self._involve(tests=tests)

    def _set_response(self, response: ResponseMode) -> None:
        self._involve(response=response)

    def _set_result(self, words: str) -> None:
        self._involve(result=words.strip())

    def _set_interest(self, words: str) -> None:
        self._involve(interest=words.strip())

    def _involve(self, **fields: object) -> None:
        self._desk.session.do(roles.involve, self._purchase, self._who, **fields)


REACHED, NOT_REACHED = text("Reached"), text("Not reached yet")
