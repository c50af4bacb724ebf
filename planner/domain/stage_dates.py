"""When a purchase should reach its next stages, and when its window shuts."""

from dataclasses import dataclass
from datetime import date

from planner.domain.plan import Plan
from planner.domain.processes import Stage, stages
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.text import Text, text


@dataclass(frozen=True, slots=True)
class StageDate:
    """The day a stage begins: of the present one as noted, of a later one as to be expected."""

    stage: Stage
    begins: date


def stage_dates(plan: Plan, purchase_id: Id, today: date, *, slip: int = 0) -> list[StageDate]:
    """The present stage and those after it. The present one ends after its usual days, but not
    before today, and `slip` days later still; without a first day it begins today."""
    purchase = plan.get(Purchase, purchase_id)
    now = plan.get(Stage, purchase.stage)
    begins = purchase.entered_on or today
    found = [StageDate(now, begins)]
    ends = later(max(later(begins, now.usual_days), today), slip)
    for stage in stages(plan, purchase.process):
        if (stage.place, stage.id) > (now.place, now.id):
            found.append(StageDate(stage, ends))
            ends = later(ends, stage.usual_days)
    return found


def window_clock(plan: Plan, purchase_id: Id, today: date, *, slip: int = 0) -> Text | None:
    """When the next point of no return comes, or that the last one has passed; None where the
    process has none."""
    purchase = plan.get(Purchase, purchase_id)
    now = plan.get(Stage, purchase.stage)
    for coming in stage_dates(plan, purchase_id, today, slip=slip)[1:]:
        if coming.stage.shuts:
            return text(
                "The window shuts with stage {number} {stage}: in about {days} days, on {day}.",
                number=coming.stage.place,
                stage=coming.stage.name.as_text,
                days=(coming.begins - today).days,
                day=coming.begins,
            )
    shut = [s for s in stages(plan, purchase.process) if s.shuts and s.place <= now.place]
    if not shut:
        return None
    return text(
        "The window shut with stage {number} {stage}.",
        number=shut[-1].place,
        stage=shut[-1].name.as_text,
    )


def later(day: date, days: int) -> date:
    """So many days after, or before; never beyond the first and the last day that there is."""
    return date.fromordinal(max(1, min(day.toordinal() + days, date.max.toordinal())))
