"""Does a payee share a contact with the people of an account? A hint that asks, never an answer.

Where something matches, the relation of an independent payee counts as unknown until somebody
answers the question. The buying organisation itself shares its own contacts, of course: ask only
about payees that are said to be somebody else.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

FREE_MAIL = frozenset(
    [
        "qq.com",
        "foxmail.com",
        "163.com",
        "126.com",
        "yeah.net",
        "vip.163.com",
        "vip.qq.com",
        "sina.com",
        "sina.cn",
        "sohu.com",
        "aliyun.com",
        "139.com",
        "189.cn",
        "tom.com",
        "21cn.com",
        "wo.cn",
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "yahoo.com",
        "yahoo.com.cn",
        "yahoo.com.hk",
        "yahoo.com.tw",
        "yahoo.co.uk",
        "ymail.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "proton.me",
        "protonmail.com",
        "gmx.de",
        "gmx.net",
        "web.de",
        "t-online.de",
        "mail.ru",
    ]
)
"""Mail services that anybody may use: the same one says nothing, the same address does."""

_TWO_CHARACTER_SURNAMES = frozenset(
    [
        "欧阳",
        "司马",
        "上官",
        "诸葛",
        "东方",
        "皇甫",
        "尉迟",
        "公孙",
        "慕容",
        "令狐",
        "宇文",
        "长孙",
        "司徒",
        "夏侯",
        "端木",
        "歐陽",
        "司馬",
        "諸葛",
        "東方",
        "尉遲",
        "公孫",
        "長孫",
    ]
)
KEPT = 1 << 17
"""Spellings that are remembered: the people of the largest charts, and their phones."""

_LEAST_PHONE, _LEAST_NUMBER, _LEAST_ADDRESS = 7, 6, 6


class ContactField(Enum):
    """What two contacts share."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    SURNAME_AND_ADDRESS = "surname and address"
    BANK_ACCOUNT = "bank account"
    IDENTITY_NUMBER = "identity number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How to reach or tell somebody, as typed. `family` where it is known apart from the name."""

    name: str = ""
    family: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    bank_account: str = ""
    identity_number: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """The payee shares `field` with the person called `person`."""

    field: ContactField
    person: str


def same_contact(payee: Contact, people: Iterable[Contact]) -> tuple[Match, ...]:
    """What the payee shares with each of the account's people."""
    return tuple(
        Match(field, person.name)
        for person in people
        for field, same in _TESTS
        if same(payee, person)
    )


def same_name(one: str, other: str) -> bool:
    """The same letters; neither blanks nor punctuation tell two names apart."""
    return _equal(_letters(one), _letters(other), 2)


def _same_name(a: Contact, b: Contact) -> bool:
    return same_name(a.name, b.name)


def _same_phone(a: Contact, b: Contact) -> bool:
    return _equal(_phone(a.phone), _phone(b.phone), _LEAST_PHONE)


def _same_mail(a: Contact, b: Contact) -> bool:
    """The same address, or the same house where it is not one that anybody may use."""
    mine, theirs = _folded(a.email).strip(), _folded(b.email).strip()
    house = mine.rpartition("@")[2]
    if "@" not in mine or not house or house != theirs.rpartition("@")[2]:
        return False
    return mine == theirs or house not in FREE_MAIL


def _same_address(a: Contact, b: Contact) -> bool:
    return _equal(_letters(a.address), _letters(b.address), _LEAST_ADDRESS)


def _same_surname_and_address(a: Contact, b: Contact) -> bool:
    """The same family at what one of them writes in more detail."""
    short, long = sorted((_letters(a.address), _letters(b.address)), key=len)
    family = _family(a)
    nested = len(short) >= _LEAST_ADDRESS and short != long and short in long
    return nested and bool(family) and family == _family(b)


def _same_bank_account(a: Contact, b: Contact) -> bool:
    return _equal(_letters(a.bank_account), _letters(b.bank_account), _LEAST_NUMBER)


def _same_identity_number(a: Contact, b: Contact) -> bool:
    return _equal(_letters(a.identity_number), _letters(b.identity_number), _LEAST_NUMBER)


_TESTS: tuple[tuple[ContactField, Callable[[Contact, Contact], bool]], ...] = (
    (ContactField.NAME, _same_name),
    (ContactField.PHONE, _same_phone),
    (ContactField.EMAIL, _same_mail),
    (ContactField.ADDRESS, _same_address),
    (ContactField.SURNAME_AND_ADDRESS, _same_surname_and_address),
    (ContactField.BANK_ACCOUNT, _same_bank_account),
    (ContactField.IDENTITY_NUMBER, _same_identity_number),
)


def likely(payee: Contact, name: str, phone: str, email: str) -> bool:
    """Could somebody of that name, phone and mail share anything with the payee? Cheap to ask of
    very many: where it is False `same_contact` finds nothing."""
    house = _folded(payee.email).rpartition("@")[2].strip()
    return (
        (bool(phone) and _phone(phone) == _phone(payee.phone))
        or (bool(house) and house in _folded(email))
        or _letters(name) == _letters(payee.name)
    )


def _equal(a: str, b: str, least: int) -> bool:
    """Equal and long enough to mean anything."""
    return a == b and len(a) >= least


@lru_cache(KEPT)
def _folded(written: str) -> str:
    return unicodedata.normalize("NFKC", written).casefold()


@lru_cache(KEPT)
def _letters(written: str) -> str:
    """Letters and digits alone: neither blanks nor punctuation hide a match."""
    return "".join(c for c in _folded(written) if c.isalnum())


@lru_cache(KEPT)
def _phone(written: str) -> str:
    """The digits, without the prefix for China and without leading zeros."""
    digits = re.sub(r"[^0-9]", "", _folded(written)).lstrip("0")
    national = digits.removeprefix("86")
    return (national if len(national) >= _LEAST_PHONE + 3 else digits).lstrip("0")


def _family(contact: Contact) -> str:
    """The family name; a Chinese name begins with it, another ends with it."""
    if contact.family:
        return _letters(contact.family)
    name = _folded(contact.name).strip()
    if not name:
        return ""
    if "一" <= name[0] <= "鿿":
        return name[:2] if name[:2] in _TWO_CHARACTER_SURNAMES else name[0]
    return _letters(name.split()[-1])
