"""Composition root of the window: builds what is needed, in the order in which a person can use it.

The start page is painted first. What needs more than Qt is imported after that: see `briefer.ui.household`.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefer.ui import language, style
from briefer.ui.main_window import MainWindow
from briefer.ui.preferences import Preferences


def run(path: Path | None = None) -> int:
    """Open the window, on a file or on the start page, and return the exit status when it is closed."""
    application = QApplication.instance() or QApplication([*sys.argv[:1], *style.STYLE])
    assert isinstance(application, QApplication)
    application.setApplicationName("Briefer")
    application.setDesktopFileName("briefer")
    preferences = Preferences()
    language.speak(application, language.language(preferences.language))
    style.dress(application, preferences.scheme)
    window = _window(application, preferences)
    if path is not None:
        window.open(path)
    status = _show(window)
    while window.is_to_begin_anew:
        language.speak(application, language.language(preferences.language))
        before, window = window, _window(application, preferences)
        window.go_on(before.left)
        before.deleteLater()
        status = _show(window)
    return status


def _window(application: QApplication, preferences: Preferences) -> MainWindow:
    window = MainWindow(preferences)

    def furnish() -> None:
        from briefer.ui.household import Household

        house = Household(window, preferences)
        application.aboutToQuit.connect(house.close)
        house.load()

    window.start.painted.connect(furnish)
    return window


def _show(window: MainWindow) -> int:
    window.show()
    window.activateWindow()
    return QApplication.exec()
