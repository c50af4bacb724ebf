"""Shared contacts of a payee and an account's people: what is noticed, what is let be."""

import pytest

from planner.domain.contacts import Contact, ContactField, same_contact

CLERK = Contact(
    name="李思",
    phone="+86 139-0000-1111",
    email="li.si@nord-pumps.example",
    address="海州市建设路 18 号 3 幢 502 室",
    bank_account="6222 0200 0011 2233 445",
    identity_number="11010119900101001X",
)


def fields(payee, person=CLERK):
    return [match.field for match in same_contact(payee, [person])]


@pytest.mark.parametrize(
    ("payee", "field"),
    [
        (Contact(name="李 思"), ContactField.NAME),
        (Contact(phone="13900001111"), ContactField.PHONE),
        (Contact(phone="００８６１３９００００１１１１"), ContactField.PHONE),
        (Contact(email="Sales@NORD-pumps.example"), ContactField.EMAIL),
        (Contact(address="海州市建设路18号3幢502室"), ContactField.ADDRESS),
        (Contact(name="李梅", address="海州市建设路18号"), ContactField.SURNAME_AND_ADDRESS),
        (Contact(bank_account="6222020000112233445"), ContactField.BANK_ACCOUNT),
        (Contact(identity_number="11010119900101001x"), ContactField.IDENTITY_NUMBER),
    ],
)
def test_the_same_however_it_is_written_is_noticed(payee, field):
    assert fields(payee) == [field]


def test_the_person_it_is_shared_with_is_named():
    (match,) = same_contact(Contact(phone="13900001111"), [Contact(name="Anna"), CLERK])
    assert match.person == "李思"


def test_blank_fields_match_nothing():
    assert same_contact(Contact(), [Contact(), CLERK]) == ()


def test_a_mail_service_for_everybody_says_nothing_but_the_same_address_does():
    anna = Contact(email="anna@qq.com")
    assert fields(Contact(email="bob@qq.com"), anna) == []
    assert fields(Contact(email="ANNA@qq.com"), anna) == [ContactField.EMAIL]


def test_neighbours_of_another_family_are_let_be():
    assert fields(Contact(name="王梅", address="海州市建设路18号")) == []


def test_double_surnames_are_whole():
    ouyang = Contact(name="欧阳锋", address="海州市建设路18号")
    assert fields(Contact(name="欧文", address="海州市建设路18号2室"), ouyang) == []
    both = Contact(name="欧阳克", address="海州市建设路18号2室")
    assert fields(both, ouyang) == [ContactField.SURNAME_AND_ADDRESS]


def test_a_latin_name_ends_with_the_family():
    anna = Contact(name="Anna Berg", address="Hafenstrasse 5")
    assert fields(Contact(name="Jon Berg", address="Hafenstrasse 5, Kiel"), anna) == [
        ContactField.SURNAME_AND_ADDRESS
    ]
