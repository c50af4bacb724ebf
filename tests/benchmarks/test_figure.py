"""The lines that `make bench` prints."""

import json

import pytest

from tests.benchmarks.figure import Figure, race


@pytest.mark.parametrize(("ours", "holds"), [(130.0, True), (130.1, False)])
def test_a_figure_holds_up_to_its_goal(ours, holds):
    figure = Figure(name="x, ms", ours=ours, peer=100.0, peer_name="y", goal=1.3)
    assert json.loads(figure.line()) == {
        "name": "x, ms",
        "ours": ours,
        "peer": 100.0,
        "peer_name": "y",
        "ratio": round(ours / 100, 3),
        "goal": 1.3,
        "holds": holds,
    }


def test_a_race_takes_turns_and_the_best_of_each_after_warming_up():
    ran = []
    times = {"ours": iter([1.0, 5.0, 4.0, 6.0]), "peer": iter([1.0, 3.0, 3.5, 2.0])}

    def runner(name):
        def run():
            ran.append(name)
            return next(times[name])

        return run

    assert race(runner("ours"), runner("peer"), runs=3) == (4.0, 2.0)
    assert ran == ["ours", "peer"] * 4
