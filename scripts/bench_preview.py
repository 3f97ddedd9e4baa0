"""Measures how soon a key shows on the page: from the key to the pixels of the page in view, in the real window.

A brief of two pages against one of two hundred, typed into a paragraph, into a cell of a long table, and into the last
section. The window is on a screen of Xvfb's own, since a desk's compositor would wait for the monitor.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from virtual_screen import screen

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

if TYPE_CHECKING:
    from briefer.model.brief import Brief

KEYS, WARM = 25, 6
LIMIT, RATIO = 60.0, 1.5
PAUSE = 120
"""Milliseconds between keys: a quick typist's."""
LONG = 316
"""Issues of the long brief: enough for two hundred pages."""
WORDS = "The two sides reviewed progress since the last meeting and agreed that working groups report by the next one. "


def main() -> int:
    """Prints the medians; the status is 1 when a limit is passed."""
    if "--here" in sys.argv:
        return measure()
    with screen(own=True) as display, tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": home}
        environment |= {"XDG_DATA_HOME": home, "XDG_STATE_HOME": home}
        return subprocess.run([sys.executable, __file__, "--here", *sys.argv[1:]], env=environment).returncode


def brief_of(issues: int, rows: int) -> "Brief":
    """A brief of about so many pages as it has issues, and a table of follow-ups."""
    from briefer.model.plain import from_plain

    return from_plain(
        {
            "id": "bench",
            "title": "Talks",
            "meeting": {"date": "2025-10-30", "host": "Malaysia"},
            "summary": WORDS * 2,
            "delegations": [
                {
                    "id": "d",
                    "party": "Malaysia",
                    "participants": [{"name": f"Person {n}", "role": "member"} for n in range(8)],
                }
            ],
            "issues": [
                {"topic": f"Issue {n}", "background": WORDS * 9, "our_position": WORDS * 6, "points": [WORDS, WORDS]}
                for n in range(issues)
            ],
            "follow_ups": [
                {"action": f"Action {n}: {WORDS}", "owner": "Policy Division", "due": "2026-01-15"} for n in range(rows)
            ],
        }
    )


PLACES = {"a paragraph": "summary", "a cell of the table": "follow_ups", "an issue": "issues"}


def measure() -> int:
    """Opens both briefs in turn and types into each place."""
    from PySide6.QtWidgets import QApplication

    from briefer.ui import style

    application = QApplication(["briefer", *style.STYLE])
    application.setQuitOnLastWindowClosed(False)
    style.dress(application, "light")
    short, pages_short = times(brief_of(1, 4))
    long, pages_long = times(brief_of(LONG, 300))
    worst = 0
    print(
        f"key to pixels, medians in ms    {pages_short:4} pages {pages_long:6} pages                    at work alone"
    )
    for place in PLACES:
        (wall_short, work_short), (wall, work) = short[place], long[place]
        ratio = wall / wall_short
        told = f"{ratio:.2f} of it (at most {RATIO})   {work_short:5.0f} {work:5.0f}   {work / work_short:.2f}"
        print(f"{place:30} {wall_short:10.0f} {wall:12.0f}   {told}")
        worst = max(worst, ratio > RATIO or wall > LIMIT)
    print(
        f"at most {LIMIT:.0f} ms each; “at work alone” is the processor's time, which a busy machine does not stretch"
    )
    return int(worst)


def times(brief: "Brief") -> tuple[dict[str, tuple[float, float]], int]:
    """The median time for each place, on the clock and at work, and the number of pages."""
    typist = Typist(brief)
    found: dict[str, tuple[float, float]] = {}
    for place, path in PLACES.items():
        clock, work = zip(*typist.type_into(path), strict=True)
        found[place] = (statistics.median(clock), statistics.median(work))
    pages = typist.pages
    typist.close()
    return found, pages


class Typist:
    """A window with a brief, and someone who types into it."""

    def __init__(self, brief: "Brief") -> None:
        from briefer.model.plain import to_json
        from briefer.ui.household import Household
        from briefer.ui.main_window import MainWindow
        from briefer.ui.preferences import Preferences
        from briefer.ui.workshop import WorkshopService

        folder = Path(tempfile.mkdtemp())
        preferences = Preferences(folder / "preferences.ini")
        self._window = MainWindow(preferences)
        self._window.resize(1600, 1000)
        self._house = Household(self._window, preferences, WorkshopService, recovered=folder)
        self._window.start.painted.connect(self._house.load)
        self._window.show()
        self._window.activateWindow()
        wait(lambda: self._window.desk is not None and self._window.isActiveWindow())
        file = folder / "bench.brief"
        file.write_text(to_json(brief), encoding="utf-8")
        self._window.open(file)
        wait(lambda: self._window.view is not None and self._panel.page_count and not self._panel.pages.missing())
        spin(1500)

    @property
    def _panel(self) -> Any:
        assert self._window.view
        return self._window.view.workbench.preview

    @property
    def pages(self) -> int:
        """How many pages the brief has."""
        return self._panel.page_count

    def type_into(self, path: str) -> list[tuple[float, float]]:
        """Types into a field, or into the first cell of a list's middle row; gives the milliseconds of each key.

        Those are of the clock, then of the processor.
        """
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        assert self._window.view
        bench = self._window.view.workbench
        items = getattr(bench.session.brief, path)
        is_list = path != "summary"
        bench.go_to(f"{path}/{items[len(items) // 2].id}" if is_list else path)
        spin(300)
        focus = QApplication.focusWidget()
        QTest.keyClick(focus, QKeySequence("F2" if is_list else "Ctrl+End")[0].key())  # pyright: ignore
        spin(600)
        taken: list[tuple[float, float]] = []
        for number in range(KEYS + WARM):
            taken.append(self._key("abcdefgh "[number % 9]))
            spin(PAUSE)
        QTest.keyClick(QApplication.focusWidget(), QKeySequence("Escape")[0].key())  # pyright: ignore
        spin(600)
        return taken[WARM:]

    def _key(self, letter: str) -> tuple[float, float]:
        """Presses a key, and gives the milliseconds until the page in view was painted: on the clock and at work."""
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        panel, painted = self._panel, Painted(self._panel.pages)
        before = panel.pages.preview
        start, worked = time.perf_counter(), time.process_time()
        QTest.keyClick(QApplication.focusWidget(), letter)  # pyright: ignore[reportCallIssue, reportArgumentType]
        painted.wait()
        assert panel.pages.preview is not before
        wait(lambda: not panel.pages.missing())
        return (painted.last - start) * 1000, (painted.worked - worked) * 1000

    def close(self) -> None:
        """Closes the window."""
        self._house.close()
        self._window.deleteLater()


class Painted:
    """Notes when the pages got a state to show, and when they had painted it. It sleeps as the window does."""

    def __init__(self, pages: Any) -> None:
        from PySide6.QtCore import QEventLoop

        self.shown = self.last = self.worked = 0.0
        self._pages, self._take, self._paint = pages, pages.show_preview, pages.paintEvent
        self._loop = QEventLoop()
        pages.show_preview = self._on_shown
        pages.paintEvent = self._on_painted

    def wait(self) -> None:
        """Let the window work until the pages are painted, and leave them alone then."""
        from PySide6.QtCore import QTimer

        if not self.last:
            QTimer.singleShot(20_000, self._loop.quit)
            self._loop.exec()
        del self._pages.show_preview, self._pages.paintEvent
        if not self.last:
            raise SystemExit("the page did not show the key within twenty seconds")

    def _on_shown(self, *parts: object) -> None:
        self._take(*parts)
        self.shown = time.perf_counter()

    def _on_painted(self, event: object) -> None:
        self._paint(event)
        if self.shown and not self.last:
            self.last, self.worked = time.perf_counter(), time.process_time()
            self._loop.quit()


def spin(milliseconds: int) -> None:
    """Lets the window work."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(condition: Any) -> None:
    """Lets the window work until something is so."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("waited a minute in vain")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.0005)


if __name__ == "__main__":
    sys.exit(main())
