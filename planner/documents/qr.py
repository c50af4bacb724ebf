"""A QR code (ISO/IEC 18004) as rows of modules, for what a paper can be checked by.

The tables of the standard and the places of its marks are reportlab's. Its own encoder tries all
eight masks in some 13 ms, more than the rest of a statement takes; any mask can be read, and hex
digits are even enough for one that is fixed, so this one only fills in the bits.
"""

import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from itertools import chain, zip_longest
from pathlib import Path
from types import ModuleType
from typing import Any

import reportlab


def _encoder() -> ModuleType:
    """reportlab's encoder without the package around it, whose first lines load all of its charts
    and of platypus: longer than a whole statement takes. Where it lies in no file of its own, as
    in a packed program, it is imported as usual."""
    path = Path(reportlab.__file__).parent / "graphics" / "barcode" / "qrencoder.py"
    name = "planner_qrencoder"
    spec = spec_from_file_location(name, path) if path.is_file() else None
    if spec is None or spec.loader is None:
        from reportlab.graphics.barcode import qrencoder

        return qrencoder  # type: ignore[no-any-return]
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_qr: Any = _encoder()

LEVEL: int = _qr.QRErrorCorrectLevel.L
"""7% of the code may be lost: a lower level has larger modules, which read better on paper."""
MASK = 3
SIGNS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
"""What the compact form of a code can hold."""

Rows = tuple[str, ...]
"""A square of "1" (dark) and "0", from the top."""


def rows(said: str) -> Rows:
    """The code of a text of SIGNS."""
    data = _qr.QRAlphaNum(said)
    version = _version(data)
    frame, places, masked = _frame(version)
    modules = [list(row) for row in frame]
    bits = "".join(f"{word:08b}" for word in _words(data, version))
    bits = bits.ljust(len(places), "0")
    for (column, row), bit, dark in zip(places, bits, masked, strict=True):
        modules[row][column] = dark if bit == "0" else _FLIPPED[dark]
    return tuple("".join(row) for row in modules)


_FLIPPED = {"0": "1", "1": "0"}


def _version(data: Any) -> int:
    code = _qr.QRCode(None, LEVEL)
    code.dataList = [data]
    return int(code.calculate_version())


@cache
def _frame(version: int) -> tuple[Rows, tuple[tuple[int, int], ...], str]:
    """What is the same in all codes of a version: the marks, the places of the bits as (column,
    row), and what the mask makes of a bit that is 0."""
    code = _qr.QRCode(version, LEVEL)
    code.dataCache = []
    code.makeImpl(False, MASK)  # noqa: FBT003 - reportlab's "test"
    places = tuple(code.dataPosIterator())
    mask = _qr.QRUtil.getMask(MASK)
    masked = "".join("01"[bool(mask(row, column))] for column, row in places)
    frame = tuple("".join("01"[bool(dark)] for dark in row) for row in code.modules)
    return frame, places, masked


def _words(data: Any, version: int) -> list[int]:
    """Data and error correction, the blocks interleaved (8.6)."""
    blocks = [
        (b.dataCount, b.totalCount - b.dataCount) for b in _qr.QRRSBlock.getRSBlocks(version, LEVEL)
    ]
    room = sum(count for count, _ in blocks)
    buffer = _qr.QRBitBuffer()
    data.write(buffer, version)
    filled = list(buffer.buffer)[: (buffer.getLengthInBits() + 7) // 8]
    if buffer.getLengthInBits() + 4 > 8 * len(filled) and len(filled) < room:
        filled.append(0)  # the end mark of four bits
    filled += [(0xEC, 0x11)[n % 2] for n in range(room - len(filled))]
    parts, at = [], 0
    for count, _ in blocks:
        parts.append(filled[at : at + count])
        at += count
    corrections = [_correction(part, count) for part, (_, count) in zip(parts, blocks, strict=True)]
    mixed = chain(zip_longest(*parts), zip_longest(*corrections))
    return [word for words in mixed for word in words if word is not None]


def _correction(words: list[int], count: int) -> bytes:
    """The remainder by the generator polynomial, all of its bytes moved at once."""
    table, rest = _multiples(count), 0
    top, kept = 8 * (count - 1), (1 << 8 * count) - 1
    for word in words:
        rest = (rest << 8 & kept) ^ table[rest >> top ^ word]
    return rest.to_bytes(count, "big")


@cache
def _multiples(count: int) -> tuple[int, ...]:
    """Each of 0…255 times the generator polynomial without its leading 1."""
    powers = [int(_qr.QRMath.gexp(n)) for n in range(255)] * 2
    logs = {power: n for n, power in enumerate(powers[:255])}
    factors = [logs[factor] for factor in _qr.QRUtil.getErrorCorrectPolynomial(count).num[1:]]
    rows = [bytes(count), *(bytes(powers[logs[n] + f] for f in factors) for n in range(1, 256))]
    return tuple(int.from_bytes(row, "big") for row in rows)
