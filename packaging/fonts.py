"""Cuts the bundled Chinese font to what names and papers need: see resources/fonts/README.md."""

import sys
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "resources" / "fonts"
# Each file: the Chinese font, then those that lend it the letters and signs it lacks: Ł, ☑.
CUTS = {
    "NotoSansSC-Regular.ttf": (
        "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
        "noto-sans/400Regular/NotoSans_400Regular.ttf",
        "noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf",
    ),
    "NotoSansSC-Bold.ttf": (
        "noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
        "noto-sans/700Bold/NotoSans_700Bold.ttf",
        "noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf",
    ),
}
CHARACTER_SETS = ("gbk", "gb2312", "big5")
RANGES = (
    (0x0020, 0x024F),  # Latin with its extensions A and B
    (0x02B0, 0x03FF),  # modifier letters, accents, Greek
    (0x0400, 0x04FF),  # Cyrillic
    (0x1E00, 0x1FFF),  # Vietnamese, Greek with accents
    (0x2000, 0x27BF),  # punctuation, currency, numbers, arrows, mathematics, boxes, signs
    (0x3000, 0x33FF),  # Chinese punctuation, kana, bopomofo, units
    (0x9FA6, 0x9FFF),  # characters younger than GBK
    (0xF900, 0xFAFF),  # compatibility characters
    (0xFE10, 0xFFFF),  # vertical, small, half and full width forms
    (0x20000, 0x3FFFF),  # the font has only the few that the official table lists
)
# The official table of 8,105 common characters has these outside GBK: they occur in people's names.
RARE_IN_NAMES = (
    "㑇㑊㑳㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠"
    "䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)


def wanted() -> set[int]:
    """The code points to keep, where the font has them."""
    legacy = {
        point
        for point in range(0x10000)
        if not 0xD800 <= point < 0xE000  # halves of surrogate pairs are no characters
        and any(chr(point).encode(charset, "ignore") for charset in CHARACTER_SETS)
    }
    ranges = {point for first, last in RANGES for point in range(first, last + 1)}
    return legacy | ranges | set(map(ord, RARE_IN_NAMES))


def lend(lender: TTFont, font: TTFont, points: set[int]) -> None:
    """Copies the outlines of `points` that `font` lacks. All these fonts have 1000 units per em."""
    glyphs, cmap = lender.getGlyphSet(), lender.getBestCmap()
    for point in sorted((points & cmap.keys()) - font.getBestCmap().keys()):
        outline = DecomposingRecordingPen(glyphs)
        glyphs[cmap[point]].draw(outline)
        pen = TTGlyphPen(None)
        outline.replay(pen)
        name = f"lent{point:05X}"
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = lender["hmtx"][cmap[point]]
        for table in font["cmap"].tables:
            if table.isUnicode() and (point < 0x10000 or table.format == 12):
                table.cmap[point] = name


def cut(sources: tuple[Path, ...], target: Path) -> None:
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp"]  # no vertical text, no variants
    options.name_IDs = ["*"]  # the licence stays readable in the file itself
    options.notdef_outline = True
    options.drop_tables += ["vhea", "vmtx", "BASE", "STAT"]
    font = TTFont(sources[0], recalcTimestamp=False)
    for table in ("vhea", "vmtx"):
        del font[table]
    points = wanted()
    for lender in sources[1:]:
        lend(TTFont(lender), font, points)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    font.save(target)
    size = target.stat().st_size
    sys.stdout.write(f"{target.name}: {len(font.getBestCmap())} characters, {size} bytes\n")


if __name__ == "__main__":
    packages = Path(sys.argv[1])
    for name, inside in CUTS.items():
        cut(tuple(packages / path for path in inside), FONTS / name)
