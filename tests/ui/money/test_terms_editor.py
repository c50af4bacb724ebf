"""Every key of the terms can be typed; the words follow; nonsense is a sentence under its field."""

from datetime import date
from fractions import Fraction

import pytest

from planner.domain.money import Rounding
from planner.domain.terms import Growth, GuaranteePer, LumpSum, Refunds
from planner.domain.terms_form import terms_from
from planner.ui.money.terms_editor import TermsEditor, first_terms

EVERY = {
    "currency": "CNY",
    "tax": "net",
    "tax_rate": "13%",
    "rounding": "down",
    "until": "2028-12-31",
    "direct": {
        "rate": "5%", "fixed": "1", "floor": "2", "cap": "3000", "due_days": 7, "hold_days": 9,
        "products": ["Lathes"],
    },
    "direct_for": [
        {"products": ["Tools", "Spares"], "rate": "8%", "floor": "4", "cap": "9% of received"}
    ],
    "volume": {
        "period": "quarter", "method": "marginal", "edge": "more-than", "referral_weight": "40%",
        "referral_counts": "sold", "due_days": 14, "hold_days": 3, "growth": "percent",
        "growth_over": "70000", "lump_sums": [{"at": "500", "pays": "20"}], "cap": "900",
        "guarantee": "30", "guarantee_per": "year", "refunds": "own", "products": ["Lathes"],
        "tiers": [{"from": "5%", "rate": "1%"}, {"from": "20%", "rate": "2%", "fixed": "6"}],
    },
}  # fmt: skip


@pytest.fixture
def editor(desk, qtbot):
    made = TermsEditor(desk)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show_terms(first_terms("CNY"))
    made.show()
    return made


def write(field, words):
    field.setText(words)
    field.editingFinished.emit()


def pick(choice, value):
    choice.show_value(value)
    choice.chosen.emit(value)


def edited(editor, deed):
    """What the editor tells after the deed; None where it tells nothing."""
    told = []
    editor.edited.connect(told.append)
    deed()
    editor.edited.disconnect(told.append)
    return told[-1] if told else None


def test_every_key_comes_back_as_it_is_shown(editor):
    terms = terms_from(EVERY)
    editor.show_terms(terms)
    assert editor.terms() == terms
    assert editor.volume.more.button.isChecked()
    assert editor.basis.more.button.isChecked()


def test_rare_keys_are_out_of_sight_until_they_are_asked_for(editor):
    assert not editor.volume.cap.isVisible()
    editor.volume.more.button.click()
    assert editor.volume.cap.isVisible()


def test_each_rare_key_can_be_typed(editor):
    write(editor.direct.floor, "100")
    write(editor.direct.hold, "30")
    write(editor.direct.scope.products, "Lathes；Tools")
    write(editor.volume.cap, "50,000")
    write(editor.volume.guarantee, "3,000")
    write(editor.volume.hold, "5")
    write(editor.basis.tax, "13")
    terms = edited(editor, lambda: write(editor.basis.until, "2028-2-29"))
    assert (terms.direct.floor, terms.direct.hold_days) == (100_00, 30)
    assert terms.direct.scope.products == ("Lathes", "Tools")
    assert (terms.volume.cap, terms.volume.guarantee, terms.volume.hold_days) == (
        50_000_00,
        3_000_00,
        5,
    )
    assert (terms.tax, terms.until) == (Fraction(13, 100), date(2028, 2, 29))


def test_choices_are_taken_at_once(editor):
    write(editor.volume.guarantee, "3,000")
    assert edited(editor, lambda: pick(editor.volume.per, GuaranteePer.YEAR)) is not None
    terms = edited(editor, lambda: pick(editor.volume.refunds, Refunds.OWN))
    assert terms.volume.refunds is Refunds.OWN
    terms = edited(editor, lambda: pick(editor.basis.rounding, Rounding.DOWN))
    assert terms.rounding is Rounding.DOWN


def test_growth_in_percent_gives_the_tiers_bounds_in_percent(editor):
    terms = edited(editor, lambda: pick(editor.volume.growth, Growth.PERCENT))
    editor.show_terms(terms)
    assert editor.tiers.rows[0]["from"].text() == "10 %"
    terms = edited(editor, lambda: write(editor.tiers.rows[0]["from"], "7.5"))
    assert terms.volume.tiers[0].growth == Fraction(75, 1000)
    editor.show_terms(terms)
    back = edited(editor, lambda: pick(editor.volume.growth, None))
    assert back.volume.tiers[0].from_ == 100_000_00


def test_lump_sums_are_added_changed_and_taken_away(editor):
    editor.volume.lumps.add.click()
    terms = edited(editor, lambda: write(editor.volume.lumps.rows[0][1], "2,000"))
    assert terms.volume.lump_sums == (LumpSum(at=500_000_00, pays=2_000_00),)
    editor.show_terms(terms)
    editor.volume.lumps.add.click()
    write(editor.volume.lumps.rows[1][0], "400,000")
    assert "overlap" in editor.volume.lumps.trouble.text()
    assert editor.terms() is None


def test_a_rate_of_its_own_counts_once_it_says_for_which_deals(editor):
    assert edited(editor, editor.special.add.click) is None
    (block,) = editor.special.blocks
    assert "this rate is for" in block.troubles[block.scope.products].text()
    terms = edited(editor, lambda: write(block.scope.products, "Tools"))
    assert terms.special[0].scope.products == ("Tools",)
    editor.show_terms(terms)
    editor.special.add.click()
    write(editor.special.blocks[1].scope.products, "Tools")
    assert "never reached" in editor.special.trouble.text()
    editor.special._column.itemAt(2).layout().itemAt(2).widget().click()
    assert editor.terms() == terms


@pytest.mark.parametrize(
    ("field", "words", "said"),
    [
        ("direct.floor", "NaN", "not an amount"),
        ("direct.floor", "1e999", "not an amount"),
        ("direct.floor", "１００", "not an amount"),
        ("direct.cap", "1.234,5", "two amounts"),
        ("direct.cap", "12,34", "two amounts"),
        ("direct.cap", "99999999999999999999", "not an amount"),
        ("direct.cap", "10000000000000", "larger"),
        ("direct.rate", "５", "not a rate"),
        ("direct.rate", "1001", "at most"),
        ("direct.hold", "-1", "number of days"),
        ("direct.scope.accounts", "Nobody Ltd", "no account"),
        ("volume.guarantee", "-1", "negative"),
        ("basis.until", "2026-02-30", "not a day"),
        ("basis.tax", "101", "at most"),
    ],
)
def test_nonsense_is_said_under_its_field_and_nothing_is_told(editor, field, words, said):
    found = editor
    for name in field.split("."):
        found = getattr(found, name)
    part = getattr(editor, field.split(".")[0])
    assert edited(editor, lambda: write(found, words)) is None
    assert said in part.troubles[found].text()


def test_the_words_follow_every_key(editor, qtbot):
    told = []
    editor.typed.connect(told.append)
    editor.rate.setFocus()
    editor.rate.selectAll()
    qtbot.keyClicks(editor.rate, "6")
    assert told[-1].direct.rate == Fraction(6, 100)
    qtbot.keyClicks(editor.rate, "x")
    assert len(told) == 1
    assert editor.direct.troubles[editor.rate].isHidden()


def test_an_account_is_typed_by_its_name_and_kept_by_its_id(editor, bearings):
    terms = edited(editor, lambda: write(editor.direct.scope.accounts, "华东精密轴承"))
    assert terms.direct.scope.accounts == (str(bearings),)
    editor.show_terms(terms)
    assert editor.direct.scope.accounts.text() == "华东精密轴承"
    assert editor.terms() == terms
