"""An award asked in whole numbers is the award: for every method, bound, lump sum and cap."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.money import Rounding, half_up, half_up_ratio
from planner.domain.periods import PeriodLength
from planner.domain.running_award import RunningAward
from planner.domain.terms import Edge, Growth, LumpSum, Method, Tier, Volume
from planner.domain.volume_award import volume_award

BOUNDS = st.integers(0, 400)
RATES = st.fractions(0, 1, max_denominator=400)


@st.composite
def volumes(draw: st.DrawFn) -> Volume:
    method = draw(st.sampled_from(Method))
    fixed = st.integers(0, 20) if method in (Method.WHOLE, Method.MARGINAL) else st.just(0)
    amount = st.integers(0, 90) if method is Method.INTERPOLATED else st.none()
    bounds = sorted(draw(st.sets(BOUNDS, min_size=1, max_size=4)))
    growth = draw(st.sampled_from([None, None, Growth.AMOUNT]))
    lumps = sorted(draw(st.sets(BOUNDS, max_size=2)))
    return Volume(
        period=PeriodLength.YEAR,
        tiers=tuple(
            Tier(from_=b, rate=draw(RATES), fixed=draw(fixed), amount=draw(amount)) for b in bounds
        ),
        method=method,
        edge=draw(st.sampled_from(Edge)),
        last_upto=draw(st.none() | st.integers(max(bounds) + 1, 600)),
        block=50 if method is Method.BLOCK else None,
        growth=growth,
        lump_sums=tuple(LumpSum(at=at, pays=draw(st.integers(1, 50))) for at in lumps),
        cap=draw(st.none() | st.integers(1, 60)),
    )


@given(
    volume=volumes(),
    rounding=st.sampled_from(Rounding),
    unit=st.sampled_from([1, 5, 113]),
    totals=st.lists(st.integers(-700, 700), min_size=1, max_size=20),
    parts=st.integers(0, 112),
)
def test_it_is_the_award_whatever_the_terms(volume, rounding, unit, totals, parts):
    awards = RunningAward(volume, rounding, unit)
    for total in (whole * unit + parts % unit for whole in totals):
        base = Fraction(total, unit)
        wanted = volume_award(volume, rounding, base, Fraction(7, unit))
        assert awards.of(total, 7) == wanted


@given(over=st.integers(), under=st.integers(1, 10**9))
def test_a_ratio_is_rounded_as_a_fraction_is(over, under):
    assert half_up_ratio(over, under) == half_up(Fraction(over, under))
    exact = Fraction(over, under)
    wanted = int(abs(exact) + Fraction(1, 2))
    assert half_up_ratio(over, under) == (wanted if over >= 0 else -wanted)
