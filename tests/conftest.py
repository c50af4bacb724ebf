"""What every test runs in: an invented home, the bundled font, and a screen nobody sees."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import hypothesis
import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).parent.parent / "resources" / "fonts"
XDG = ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR")

# A busy machine is no fault of the code: what must be fast is in tests/benchmarks.
# On a build server the same cases are tried every time: what fails there can be repeated here.
hypothesis.settings.register_profile(
    "patient",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[
        hypothesis.HealthCheck.too_slow,
        hypothesis.HealthCheck.filter_too_much,
    ],
)
hypothesis.settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Without pytest-xvfb its settings in pyproject.toml would be unknown, which is an error."""
    if not pluginmanager.has_plugin("xvfb"):
        for setting in ("xvfb_colordepth", "xvfb_width", "xvfb_height"):
            parser.addini(setting, "the screen under Xvfb")


def pytest_configure(config: pytest.Config) -> None:
    _leave_the_users_home(config)
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", _platform(config))


def _leave_the_users_home(config: pytest.Config) -> None:
    """No test reads or writes the settings, recent files or caches of whoever runs it."""
    home = tempfile.mkdtemp(prefix="planner-tests-")
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    os.environ["HOME"] = os.environ["USERPROFILE"] = os.environ["APPDATA"] = home
    os.environ["LOCALAPPDATA"] = home
    for name in XDG:
        folder = Path(home, name.lower())
        folder.mkdir(mode=0o700)  # Qt warns of a runtime folder that others may read
        os.environ[f"XDG_{name}"] = str(folder)


def _platform(config: pytest.Config) -> str:
    """pytest-xvfb brings a screen of its own, even where there is a real one; else no screen."""
    under_xvfb = config.pluginmanager.has_plugin("xvfb") and shutil.which("Xvfb")
    return "xcb" if under_xvfb else "offscreen"


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of all window tests, with the font that makes pictures alike everywhere."""
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    return qapp
