"""A protected copy is asked for in a dialog; the paper stays as it is."""

import io

import pikepdf
import pytest

from planner.documents.protecting import fingerprint
from planner.documents.statement import render
from planner.domain.text import english
from planner.session.protecting import Protected
from planner.ui.money.protect_dialog import ProtectDialog
from tests.documents.sample_papers import chinese, statement_paper
from tests.documents.test_protecting import own_certificate

PDF = render(statement_paper(), "en", chinese, english)


@pytest.fixture
def dialog(desk, qtbot):
    dialog = ProtectDialog(desk, PDF, "ST-1", None)
    qtbot.addWidget(dialog)
    return dialog


def test_a_locked_copy_opens_with_its_passphrase_alone(dialog):
    for field in (dialog.lock, dialog.again):
        field.setText("pass 口令")
    copy = dialog.made()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy.pdf))
    pikepdf.open(io.BytesIO(copy.pdf), password="pass 口令").close()


def test_two_passphrases_that_differ_are_said(dialog):
    dialog.lock.setText("one")
    assert dialog.made() is None
    assert "differ" in dialog.trouble.text()


def test_nothing_to_do_is_said(dialog):
    assert dialog.made() is None
    assert "or both" in dialog.trouble.text()


def test_a_file_that_is_no_certificate_is_refused_in_words(dialog, tmp_path):
    path = tmp_path / "mine.p12"
    path.write_bytes(b"no certificate")
    dialog.choose_certificate(path)
    assert dialog.made() is None
    said = dialog.trouble.text()
    assert "certificate cannot be opened" in said or "needs the extra" in said


def test_a_signed_copy_says_the_fingerprint_of_its_certificate(dialog, tmp_path):
    mine = own_certificate()
    path, target = tmp_path / "mine.p12", tmp_path / "copy.pdf"
    path.write_bytes(mine.data)
    dialog.choose_certificate(path)
    dialog.opens.setText("shut")
    assert dialog.made() is None
    assert dialog.trouble.text() == "The certificate cannot be opened. Is its passphrase right?"
    dialog.opens.setText(mine.passphrase)
    copy = dialog.made()
    assert dialog.trouble.text() == ""
    dialog.show()
    dialog.save_to(target, copy)
    assert target.read_bytes() == copy.pdf
    assert dialog.isVisible()
    assert dialog.signed.isVisible()
    assert fingerprint(mine) in dialog.signed.text().replace(" ", "")


def test_a_locked_copy_that_is_saved_closes_the_dialog(dialog, tmp_path):
    dialog.show()
    dialog.save_to(tmp_path / "copy.pdf", Protected(b"%PDF"))
    assert not dialog.isVisible()
