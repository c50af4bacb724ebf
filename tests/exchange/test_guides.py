"""The guiding questions are read whole, and faults are named."""

import pytest

from planner.domain.errors import Refused
from planner.domain.guides import Matter
from planner.domain.roles import CoachTest, Coverage, ResponseMode, Stance
from planner.exchange.guides import load_guides
from planner.session.resources import FOLDER, guides

SHIPPED = FOLDER / "playbook" / "guides.toml"


@pytest.mark.parametrize(
    ("matter", "values"),
    [
        (Matter.STANCE, list(Stance)),
        (Matter.INFLUENCE, list(range(6))),
        (Matter.COVERAGE, list(Coverage)),
        (Matter.RESPONSE, list(ResponseMode)),
        (Matter.COACH, list(CoachTest)),
    ],
)
def test_every_value_has_its_guide_in_both_languages(matter, values):
    guide = guides()[matter]
    for words in (guide.question, *(guide.of(value) for value in values)):
        assert words.en
        assert words.zh


def test_a_file_that_lacks_a_matter_is_refused_by_name(tmp_path):
    broken = tmp_path / "guides.toml"
    broken.write_text(SHIPPED.read_text("utf-8").replace("[stance]", "[stand]"), "utf-8")
    with pytest.raises(Refused, match=r"guides\.toml"):
        load_guides(broken)
