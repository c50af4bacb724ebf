import shutil

from planner.domain.accounts import add_account
from planner.session.core import PlainSignal
from planner.session.files import new, open_, remembered


def opened(path, tmp_path):
    return open_(path, None, tmp_path / "settings", PlainSignal())


def test_a_file_that_goes_on_needs_no_word(tmp_path):
    path = tmp_path / "a.planner"
    session = new(path, None, tmp_path / "settings", PlainSignal())
    session.do(add_account, "Nord")
    session.close()
    session = opened(path, tmp_path)
    assert remembered(session) is None
    session.close()


def test_an_older_copy_says_since_where(tmp_path):
    path, old = tmp_path / "a.planner", tmp_path / "old.planner"
    session = new(path, None, tmp_path / "settings", PlainSignal())
    session.do(add_account, "Nord")
    session.close()
    shutil.copy(path, old)
    session = opened(path, tmp_path)
    session.do(add_account, "Süd")
    session.close()
    shutil.copy(old, path)
    session = opened(path, tmp_path)
    said = remembered(session)
    assert said is not None
    assert "a.planner is older" in said.in_english()
    assert "line 2" in said.in_english()
    session.close()


def test_two_copies_written_apart_are_a_fork(tmp_path):
    path, other = tmp_path / "a.planner", tmp_path / "b.planner"
    session = new(path, None, tmp_path / "settings", PlainSignal())
    session.do(add_account, "Nord")
    session.close()
    shutil.copy(path, other)
    for file, name in ((path, "Süd"), (other, "West")):
        session = opened(file, tmp_path)
        session.do(add_account, name)
        session.close()
    session = opened(path, tmp_path)
    said = remembered(session)
    assert said is not None
    assert "differs" in said.in_english()
    session.close()
