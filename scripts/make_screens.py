"""Draws the window as it is: start page, sections, findings, light and dark, two sizes, 100 % and 200 %.

Writes to `build/screens/`; with `--readme` also `resources/help/window.png`, the picture that README shows.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from virtual_screen import screen

ROOT = Path(__file__).resolve().parent.parent
SCREENS = ROOT / "build" / "screens"
README = ROOT / "resources" / "help" / "window.png"
SECTIONS = ("meeting", "purpose", "participants", "agreements", "issues", "points", "figures", "follow_ups")
SIZES = {"100": [(1600, 960), (1100, 700)], "200": [(1440, 900)]}


def main() -> int:
    """Runs one process for each scale, since Qt reads the scale when it starts."""
    SCREENS.mkdir(parents=True, exist_ok=True)
    with screen(own=True) as display, tempfile.TemporaryDirectory() as home:
        for scale, factor in (("100", "1"), ("200", "2")):
            environment = os.environ | {
                "DISPLAY": display,
                "QT_SCALE_FACTOR": factor,
                "XDG_CONFIG_HOME": home,
                "XDG_DATA_HOME": home,
            }
            command = [sys.executable, __file__, "--scale", scale, *sys.argv[1:]]
            if status := subprocess.run(command, env=environment).returncode:
                return status
    return 0


def draw_all(scale: str, for_readme: bool) -> None:
    """Draws everything at the scale of this process."""
    from PySide6.QtWidgets import QApplication

    from briefer.ui import style

    application = QApplication(["briefer", *style.STYLE])
    application.setQuitOnLastWindowClosed(False)
    for scheme in ("light", "dark"):
        style.dress(application, scheme)
        for width, height in SIZES[scale]:
            Drawn(f"{scheme}-{width}-{scale}", width, height).draw()
    if for_readme and scale == "100":
        style.dress(application, "light")
        Drawn("readme", 1440, 880).draw_for_readme()


class Drawn:
    """A window of one size in the scheme in use, open on its start page."""

    def __init__(self, name: str, width: int, height: int) -> None:
        from briefer.ui.household import Household
        from briefer.ui.main_window import MainWindow
        from briefer.ui.preferences import Preferences

        self._name = name
        folder = Path(tempfile.mkdtemp())
        preferences = Preferences(folder / "preferences.ini")
        self._window = MainWindow(preferences)
        self._window.resize(width, height)
        self._house = Household(self._window, preferences, recovered=folder)
        self._window.start.painted.connect(self._house.load)
        self._window.show()
        self._window.activateWindow()
        self._wait(lambda: self._window.desk is not None)

    def draw(self) -> None:
        """Draws the start page, the sections and the list of findings."""
        self._save("start")
        view = self._open_sample()
        for place, section in enumerate(view.workbench.sections):
            if section.key in SECTIONS:
                view.workbench.enter_section(place)
                self._save(section.key)
        self._window.do.findings.trigger()
        self._save("findings")
        self._close()

    def draw_for_readme(self) -> None:
        """Draws the participants, one cell in focus in form and page alike."""
        view = self._open_sample()
        keys = [section.key for section in view.workbench.sections]
        view.workbench.enter_section(keys.index("participants"))
        self._spin(300)
        README.parent.mkdir(parents=True, exist_ok=True)
        self._window.grab().save(str(README), "PNG", 0)
        self._close()

    def _open_sample(self):
        self._window.do.sample.trigger()
        view = self._window.view
        assert view is not None
        self._wait(lambda: view.workbench.findings and not view.workbench.preview.pages.missing())
        return view

    def _save(self, what: str) -> None:
        self._spin(250)
        self._window.grab().save(str(SCREENS / f"{what}-{self._name}.png"))

    def _close(self) -> None:
        self._house.close()
        self._window.deleteLater()

    def _wait(self, condition) -> None:
        for _ in range(400):
            if condition():
                return
            self._spin(25)
        raise SystemExit(f"the window for {self._name} was not ready within ten seconds")

    @staticmethod
    def _spin(milliseconds: int) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


if __name__ == "__main__":
    if "--scale" in sys.argv:
        draw_all(sys.argv[sys.argv.index("--scale") + 1], "--readme" in sys.argv)
    else:
        sys.exit(main())
