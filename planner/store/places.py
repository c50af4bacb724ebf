"""Where a workspace lies: on a disk of this computer, on a network drive, or in a folder that a
program copies to other computers behind our back. Only on the first is a WAL safe (trust.md, D2).
"""

import re
import sys
from collections.abc import Iterator
from enum import Enum
from pathlib import Path


class Place(Enum):
    """What kind of folder holds the file."""

    LOCAL = "local"
    SYNCED = "synced"
    NETWORK = "network"


SYNCED_FOLDERS = re.compile(
    r"^(onedrive( - .+)?|dropbox( \(.+\))?|icloud ?drive|com~apple~clouddocs|mobile documents|"
    r"nutstore( files)?|我的坚果云|坚果云|google ?drive.*|googledrive-.+|nextcloud|owncloud|"
    r"百度网盘.*|baidusyncdisk|百度云同步盘|seafile|pcloud ?drive|box( sync)?)$",
    re.IGNORECASE,
)
"""How the folders of the usual programs are called."""

MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".sync", ".nutstore", "desktop.ini.onedrive")
"""What such a program leaves in the folder that it copies."""

NETWORK_KINDS = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "davfs", "fuse.sshfs", "9p",
    "fuse.rclone", "fuse.davfs2", "ceph", "glusterfs", "fuse.glusterfs", "fuse.gvfsd-fuse",
}  # fmt: skip

CONFLICTS = re.compile(
    r"conflicted copy|conflict[-_ ]|sync-conflict|冲突|衝突|\(\d+\)$|-[A-Z0-9-]*PC$",
    re.IGNORECASE,
)
"""What sync programs add to the name of a file that two computers changed."""


def place_of(path: Path) -> Place:
    """Where the file lies. What cannot be found out is taken for a disk of this computer."""
    folder = path.absolute().parent
    if is_network(folder):
        return Place.NETWORK
    for each in (folder, *folder.parents):
        if SYNCED_FOLDERS.match(each.name) or any((each / mark).exists() for mark in MARKS):
            return Place.SYNCED
    return Place.LOCAL


def is_network(folder: Path) -> bool:
    """Is the folder on a drive of another computer?"""
    if sys.platform == "win32":
        return _is_network_drive(folder)
    return _kind_of_mount(folder) in NETWORK_KINDS


def conflict_copies(path: Path) -> list[Path]:
    """Files beside that a sync program made of this one when two computers had changed it."""
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return []
    return [other for other in beside if _is_conflict(other, path)]


def _is_conflict(other: Path, path: Path) -> bool:
    if other == path or other.suffix != path.suffix or not other.stem.startswith(path.stem):
        return False
    return bool(CONFLICTS.search(other.stem[len(path.stem) :]))


def _kind_of_mount(folder: Path, mounts: Path = Path("/proc/self/mounts")) -> str:
    """The file system that holds the folder: of the mounts above it the longest, the last."""
    where = str(folder.resolve())
    found = ("", "")
    for place, kind in _mounts(mounts):
        inside = where == place or where.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(found[0]):
            found = (place, kind)
    return found[1]


def _mounts(table: Path) -> Iterator[tuple[str, str]]:
    try:
        lines = table.read_text("utf-8", "replace").splitlines()
    except OSError:  # a system without such a table
        return
    for line in lines:
        _device, place, kind, *_ = [*line.split(" "), "", "", ""]
        yield re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), place), kind


def _is_network_drive(folder: Path) -> bool:
    if str(folder).startswith("\\\\"):
        return True
    if sys.platform == "win32":
        import ctypes

        remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == remote)
    return False
