"""A window for pictures: opened in a home of its own, brought to a state, and drawn as a person sees it."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from briefer.ui import language, style
from briefer.ui.brief_view import BriefView
from briefer.ui.household import Household
from briefer.ui.main_window import MainWindow
from briefer.ui.preferences import Preferences


def application(spoken: language.Language) -> QApplication:
    """The application, in a language."""
    app = QApplication(["briefer", *style.STYLE])
    app.setQuitOnLastWindowClosed(False)
    language.speak(app, spoken)
    return app


def spin(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(condition: Callable[[], object], what: str) -> None:
    """Let the window work until something is so, at most ten seconds."""
    for _ in range(400):
        if condition():
            return
        spin(25)
    raise SystemExit(f"waited ten seconds in vain for {what}")


class DrawnWindow:
    """A window of one size in the scheme and language in use, open on its start page."""

    def __init__(self, width: int, height: int) -> None:
        folder = Path(tempfile.mkdtemp())
        preferences = Preferences(folder / "preferences.ini")
        self.window = MainWindow(preferences)
        self.window.resize(width, height)
        self._house = Household(self.window, preferences, recovered=folder)
        self.window.start.painted.connect(self._house.load)
        self.window.show()
        self.window.activateWindow()
        wait(lambda: self.window.desk is not None, "the window")

    @property
    def view(self) -> BriefView:
        """The view of the open brief."""
        assert self.window.view is not None
        return self.window.view

    def open_sample(self) -> None:
        """Open the sample, and wait for its pages and findings."""
        self.window.do.sample.trigger()
        wait(lambda: self.window.view is not None, "the sample")
        bench = self.view.workbench
        wait(lambda: bench.findings and not bench.preview.pages.missing(), "the pages")

    def enter(self, section: str) -> QWidget:
        """Put the focus into a section, and give its card."""
        bench = self.view.workbench
        place = [known.key for known in bench.sections].index(section)
        bench.enter_section(place)
        spin(250)
        return bench.cards[place]

    def picture(self, widget: QWidget | None = None) -> QPixmap:
        """Draw the window, or a part of it."""
        spin(250)
        return (widget or self.window).grab()

    def close(self) -> None:
        """End its threads and let it go, saved or not."""
        self._house.close()
        self.window.deleteLater()
        spin(1)
