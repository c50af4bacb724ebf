"""Makes the text of a PDF that Qt wrote searchable: its spaces are spaces, not tabs."""

import io
import re

_VALUES = re.compile(rb"\[[^\]]*\]")


def with_spaces(pdf: bytes) -> bytes:
    """Space, tab and hard space share one glyph in our fonts; Qt names it after the lowest of
    them, the tab, and whoever searches for a full name then finds nothing."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        for font in document.objects:
            if isinstance(font, pikepdf.Dictionary) and "/ToUnicode" in font:
                names = font.ToUnicode
                names.write(_VALUES.sub(_mended, names.read_bytes()))
        target = io.BytesIO()
        document.save(target, deterministic_id=True)
    return target.getvalue()


def _mended(values: re.Match[bytes]) -> bytes:
    return values[0].replace(b"<0009>", b"<0020>")
