"""Words of an added sentence that would hide a payment: a help to find them, never a proof.

Looked for in the text as a reader sees it: full-width letters, blanks and signs between the
characters, invisible marks and traditional characters make no difference.
"""

import re
import unicodedata

_TRADITIONAL = str.maketrans(
    "單領導對帳賬現給瞞隱讓員僱說訴",
    "单领导对账账现给瞒隐让员雇说诉",
)
_WHOM = "单位|领导|公司|老板|雇主|上级|采购方|买方|审计"
_PATTERNS = (
    r"不得?(?:告知|透露|告诉|让.{0,8}知道)|(?:勿|别|不要)(?:告知|告诉|让.{0,8}知道)",
    rf"对.{{0,12}}?(?:{_WHOM}).{{0,6}}?保密|对[^第]{{0,6}}保密.{{0,8}}?(?:{_WHOM})",
    rf"(?:{_WHOM}).{{0,8}}?保密|瞒着?.{{0,4}}?(?:{_WHOM})|隐瞒",
    r"私下|暗中|现金给|(?<![不非])付现金|账外|体外循环|不入账|不开票",
    r"(?:do|does|must|shall|will|should|may)(?:not|n)t?(?:tell|inform|disclose(?:this|it)?to)"
    r"(?!(?:any|a|the)?thirdpart)",
    r"dont?tell|nevertell",
    r"keep[a-z]{0,24}?from(?:the|his|her|their|your|any)?"
    r"(?:management|employer|boss|company|principal|buyer|auditor|superior)",
    r"without[a-z]{0,12}knowledgeof|behind[a-z]{0,20}?back|offthebooks?|underthetable|(?<!not)(?<!never)incash",
)
_SECRECY = re.compile("|".join(f"(?:{p})" for p in _PATTERNS))


def secrecy_wording(added: str) -> tuple[str, ...]:
    """The places as they were typed, each once."""
    plain, places = _as_read(added)
    found = [added[places[m.start()] : places[m.end() - 1] + 1] for m in _SECRECY.finditer(plain)]
    return tuple(dict.fromkeys(found))


def _as_read(written: str) -> tuple[str, list[int]]:
    """Letters and digits alone, in their plain form, and where each stood."""
    plain, places = [], []
    for n, character in enumerate(written):
        for letter in unicodedata.normalize("NFKC", character).casefold():
            if letter.isalnum():
                plain.append(letter.translate(_TRADITIONAL))
                places.append(n)
    return "".join(plain), places
