"""Files written whole or not at all."""

import os
import resource
import signal
import sys

import pytest

from planner.domain.errors import Refused
from planner.exchange.safe_write import NotWritten, write_whole

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def test_a_file_is_written_replaced_and_readable_by_its_owner_only(tmp_path):
    path = tmp_path / "statement.pdf"
    write_whole(path, b"first")
    write_whole(path, b"second")
    assert path.read_bytes() == b"second"
    assert path.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_refused_and_what_it_points_at_untouched(tmp_path):
    target = tmp_path / "precious"
    target.write_bytes(b"precious")
    link = tmp_path / "link.csv"
    link.symlink_to(target)
    with pytest.raises(Refused, match=r"link\.csv is a link"):
        write_whole(link, b"new")
    assert target.read_bytes() == b"precious"


def test_a_link_to_nothing_is_refused_as_well(tmp_path):
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "later")
    with pytest.raises(Refused):
        write_whole(link, b"new")


def test_a_folder_in_that_place_is_refused(tmp_path):
    with pytest.raises(Refused, match="is a folder"):
        write_whole(tmp_path, b"new")


def test_a_missing_folder_is_reported_in_one_sentence(tmp_path):
    with pytest.raises(NotWritten, match=r"a\.csv was not written: there is no such folder"):
        write_whole(tmp_path / "no" / "a.csv", b"new")


@pytest.mark.skipif(ROOT, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written_to_is_reported(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(NotWritten, match="may not be written to"):
        write_whole(tmp_path / "a.csv", b"new")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a limit on file sizes")
def test_a_full_disk_leaves_the_old_file_and_no_rest_of_the_new_one(tmp_path):
    path = tmp_path / "a.csv"
    write_whole(path, b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(NotWritten, match="File too large"):
            write_whole(path, b"x" * 300_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
