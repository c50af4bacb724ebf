"""Names the Debian packages whose libraries Qt would miss on this Linux, one a line.

system_libraries.py offscreen      to draw at all
system_libraries.py screen         and to open a window
system_libraries.py tests          and to open it unseen, under Xvfb
"""

import ctypes
import shutil
import sys

OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libzstd.so.1": "libzstd1",
}
SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
NEEDED = {"offscreen": OFFSCREEN, "screen": OFFSCREEN | SCREEN, "tests": OFFSCREEN | SCREEN}


def loads(library: str) -> bool:
    """Asks the loader itself: a package may be missing and its library there, and the reverse."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(purpose: str) -> list[str]:
    packages = [package for library, package in NEEDED[purpose].items() if not loads(library)]
    if purpose == "tests" and shutil.which("Xvfb") is None:
        packages.append("xvfb")
    return packages


if __name__ == "__main__":
    if sys.platform.startswith("linux"):
        sys.stdout.writelines(f"{package}\n" for package in missing(sys.argv[1]))
