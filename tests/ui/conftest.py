"""Every test here has a real screen, an application in our own look, and an end without threads left over."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefer.model.brief import Brief
from tests.ui.display import virtual_screen

OpenWindow = Callable[..., "object"]


@pytest.fixture(scope="session", autouse=True)
def screen() -> Iterator[str]:
    with virtual_screen() as display:
        os.environ["DISPLAY"] = display
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield display


@pytest.fixture(scope="session")
def application(screen: str):
    from PySide6.QtWidgets import QApplication

    from briefer.ui import language, style

    app = QApplication.instance() or QApplication(["briefer", *style.STYLE])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    language.speak(app, "en")
    style.dress(app, "light")
    return app


@pytest.fixture
def quick_keeping(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks at others, and tries again, without a pause that a test would have to wait for."""
    from briefer.ui import keeping

    monkeypatch.setattr(keeping, "BEAT", 60)
    monkeypatch.setattr(keeping, "SAVE_AFTER", 30)


@pytest.fixture
def own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The user's own data stand in the test's folder."""
    from briefer import settings

    monkeypatch.setattr(settings, "user_data", lambda: tmp_path / "data")


@pytest.fixture
def drive(application: object, tmp_path: Path):
    """Opens windows and closes them after the test."""
    from tests.ui.driver import Driver

    drivers: list[Driver] = []

    def open_window(brief: Brief | None = None, **options: object) -> Driver:
        driver = Driver(tmp_path, brief, **options)  # pyright: ignore[reportArgumentType]
        drivers.append(driver)
        return driver

    yield open_window
    for driver in drivers:
        driver.close()


@pytest.fixture
def templates_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The user's own folder of templates, in a profile of its own."""
    from briefer import settings

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return settings.user_templates()


@pytest.fixture
def shape(application: object, tmp_path: Path, templates_home: Path):
    """Opens windows of templates, on one that was written by hand unless another is named, and closes them after it."""
    from tests.briefs import make_brief
    from tests.template.offices import office
    from tests.ui.shaping import BY_HAND, Shaping

    shapings: list[Shaping] = []

    def open_window(name: str = "ours", settings_by_hand: str = BY_HAND, brief: Brief | None = None) -> Shaping:
        office(templates_home, settings_by_hand, "ours")
        shapings.append(Shaping(tmp_path, brief or make_brief(purpose="To agree."), name))
        return shapings[-1]

    yield open_window
    for shaping in shapings:
        shaping.close()
