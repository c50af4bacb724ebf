"""Files of other programs, spoilt or made to harm: a sentence or a preview, within seconds."""

import io
import random
import resource
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.session.bringing import Brought, Wish, look
from tests.faults.children import TOO_LONG, Say, in_a_child
from tests.faults.tally import Tally

SOUND = Path(__file__).parents[1] / "data" / "exchange"
MOST_MEMORY = 300_000
"""KiB that looking at a file may add to the process."""

Spoil = Callable[[bytes, random.Random], bytes]


def tallies(_folder: Path, *, files: int = 500) -> Iterator[Tally]:
    tally = Tally("hostile: files of other programs that are spoilt or made to harm")
    sound = sorted((p.name, p.read_bytes()) for p in SOUND.iterdir() if p.is_file())
    chance = random.Random(31)
    ways = list(WAYS.items())
    for n in range(files):
        way, spoil = ways[n % len(ways)]
        name, body = chance.choice(sound)
        _try(tally, name, spoil(body, chance), f"{way} of {name}, {n}")
    yield tally


def _try(tally: Tally, name: str, body: bytes, where: str) -> None:
    def do(say: Say) -> None:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        try:
            seen = look(Brought(name, body), Wish(), lambda _done, _all: None)
        except PlannerError as problem:
            say(f"refused {problem}"[:200])
        else:
            say("told" if seen.outlook.found is None else "preview")
        more = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        say(f"memory {more}")

    ended = in_a_child(do, limit=TOO_LONG)
    tally.tried += 1
    tally.seen[ended.lines[0].split()[0] if ended.lines else "silent"] += 1
    if ended.hung:
        tally.went_wrong("hung", where)
    elif ended.code != 0:
        tally.went_wrong("crash or exception", f"{where}: {ended}")
    elif int(ended.told("memory")[0]) > MOST_MEMORY:
        tally.went_wrong("memory", f"{where}: {ended.told('memory')[0]} KiB")


def _bytes_changed(body: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(body)
    for _ in range(chance.choice((1, 5, 50))):
        if spoilt:
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def _cut(body: bytes, chance: random.Random) -> bytes:
    return body[: chance.randrange(len(body) + 1)]


def _noise(_body: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(chance.choice((0, 1, 2, 1000, 100_000)))


def _open_quote(body: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(body) + 1)
    return body[:at] + b'"' + body[at:]


def _long_cell(body: bytes, chance: random.Random) -> bytes:
    return body + b"\n" + b"x" * chance.choice((131_073, 5_000_000)) + b",1,2\n"


def _formulas(_body: bytes, chance: random.Random) -> bytes:
    cell = chance.choice(("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1", "\r=1"))
    rows = "".join(f'"{cell}",Boss,{n}\n' for n in range(50))
    return f"name,title,id\n{rows}".encode()


def _other_encoding(_body: bytes, chance: random.Random) -> bytes:
    words = "name,title\n王建国,总经理\nØstergård,Größe\nキ,ｱ\n"
    code = chance.choice(
        ("utf-8-sig", "utf-16", "utf-16-le", "gb18030", "big5", "shift_jis", "cp1252", "utf-32")
    )
    return words.encode(code, "replace")


def _nothing_but_separators(_body: bytes, chance: random.Random) -> bytes:
    return chance.choice((b",", b"\t", b"\n", b"\r", b"\x00", b";")) * chance.choice(
        (1, 1000, 200_000)
    )


def _many_columns(_body: bytes, chance: random.Random) -> bytes:
    wide = chance.choice((300, 20_000))
    return (",".join(f"c{n}" for n in range(wide)) + "\n" + "1," * wide + "\n").encode()


def _many_rows(_body: bytes, _chance: random.Random) -> bytes:
    return b"name,reports_to\n" + b"".join(b"p%d,p%d\n" % (n, n + 1) for n in range(20_000))


def _bomb(_body: bytes, chance: random.Random) -> bytes:
    """A workbook that unpacks to hundreds of megabytes, or lies about its size."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("xl/workbook.xml", "<workbook/>")
        packed.writestr("../../evil.txt", "no")
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * chance.choice((1000, 300_000_000)))
    return made.getvalue()


def _entities(_body: bytes, _chance: random.Random) -> bytes:
    """A workbook whose XML grows by itself and asks for a file of this machine."""
    xml = (
        '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
        + "".join(
            f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
        )
        + '<!ENTITY f SYSTEM "file:///etc/passwd">]><sst><si><t>&i;&f;</t></si></sst>'
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("xl/sharedStrings.xml", xml)
        packed.writestr("xl/workbook.xml", xml)
    return made.getvalue()


def _deep_card(_body: bytes, chance: random.Random) -> bytes:
    many = chance.choice((10, 5000))
    return b"BEGIN:VCARD\r\n" * many + b"FN:" + b"=" * 10_000 + b"\r\n" + b"END:VCARD\r\n" * many


WAYS: Mapping[str, Spoil] = {
    "bytes changed": _bytes_changed,
    "cut off": _cut,
    "noise": _noise,
    "an open quotation mark": _open_quote,
    "a long cell": _long_cell,
    "formulas": _formulas,
    "another encoding": _other_encoding,
    "nothing but separators": _nothing_but_separators,
    "many columns": _many_columns,
    "many rows": _many_rows,
    "a bomb": _bomb,
    "entities": _entities,
    "cards in cards": _deep_card,
}
