import pytest

from planner.ui.style import style_sheet
from planner.ui.theme import COLOURS, ICONS, Theme

WORDS_ON_GROUNDS = [
    *((ink, ground) for ink in ("ink", "ink2", "ink3") for ground in ("bg", "surface")),
    *((tone, f"{tone}_soft") for tone in ("good", "bad", "due", "neutral", "accent")),
    *(("accent", "surface"), ("on_accent", "accent"), ("surface", "ink"), ("bad", "surface")),
]


def luminance(colour):
    parts = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4
             for p in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    """As WCAG 2 computes it: 21 is black on white, 4.5 what small words need."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", COLOURS)
@pytest.mark.parametrize(("words", "ground"), WORDS_ON_GROUNDS)
def test_words_can_be_read_on_their_ground(name, words, ground):
    colours = Theme(name).colours
    assert contrast(colours[words], colours[ground]) >= 4.5


def test_light_and_dark_have_the_same_colours():
    assert set(COLOURS["light"]) == set(COLOURS["dark"])


@pytest.mark.parametrize("name", COLOURS)
def test_every_picture_of_the_style_sheet_is_there(qapp, name):
    sheet = style_sheet(Theme(name))
    named = [line.split('url("')[1].split('")')[0] for line in sheet.split(";") if 'url("' in line]
    assert named
    assert [file for file in named if not (ICONS / "style" / file.split("/")[-1]).exists()] == []


def test_lengths_grow_with_the_zoom():
    assert (Theme("light", 100).px(13), Theme("light", 150).px(13)) == (13, 20)


@pytest.mark.parametrize("icon", sorted(p.stem for p in ICONS.glob("*.svg")))
def test_every_icon_draws(qapp, icon):
    picture = Theme("dark").icon(icon).pixmap(24, 24).toImage()
    assert any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24))
