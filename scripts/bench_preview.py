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
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from virtual_screen import screen

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

if TYPE_CHECKING:
    from briefer.model.brief import Brief

ROUNDS, KEYS, WARM = 8, 6, 2
"""Rounds of keys into each brief, keys of a round that count, and those before them that don't."""
WIDTH = 1600
"""Of a window; the two stand side by side."""
LIMIT, RATIO = 60.0, 1.5
PAUSE, SETTLED = 120, 400
"""Milliseconds between keys, those of a quick typist; and after what is no key, until the findings are there."""
LONG = 316
"""Issues of the long brief: enough for two hundred pages."""
WORDS = "The two sides reviewed progress since the last meeting and agreed that working groups report by the next one. "


def main() -> int:
    """Prints the medians; the status is 1 when a limit is passed both on the clock and of the processor."""
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


class Taken(NamedTuple):
    """Milliseconds from a key to its pixels: on the clock, and of the processor."""

    clock: float
    work: float


def measure() -> int:
    """Has both briefs open side by side, and types into them in turn, so that a busy machine disturbs both alike."""
    from PySide6.QtWidgets import QApplication

    from briefer.ui import style

    application = QApplication(["briefer", *style.STYLE])
    application.setQuitOnLastWindowClosed(False)
    style.dress(application, "light")
    short, long = Typist(brief_of(1, 4), 0), Typist(brief_of(LONG, 300), WIDTH)
    worst = 0
    print("key to pixels, in ms                 on the clock              of the processor")
    print(f"{'':30} {short.pages:4} {long.pages:6} pages           {short.pages:4} {long.pages:6} pages")
    for place, path in PLACES.items():
        rounds = [(short.type_into(path), long.type_into(path)) for _ in range(ROUNDS)]
        clock, clock_ratio = compared(rounds, lambda taken: taken.clock)
        work, work_ratio = compared(rounds, lambda taken: taken.work)
        told = [
            f"{pair[0]:4.0f} {pair[1]:6.0f}  {ratio:4.2f} of it"
            for pair, ratio in ((clock, clock_ratio), (work, work_ratio))
        ]
        print(f"{place:30} {told[0]:25} {told[1]}")
        worst = max(worst, min(clock_ratio, work_ratio) > RATIO or min(clock[1], work[1]) > LIMIT)
    print(f"medians of {ROUNDS} rounds in turn; at most {RATIO} of it, and {LIMIT:.0f} ms. The processor's time tells")
    print("what a machine with nothing else to do would take at most: its other threads are counted in.")
    short.close()
    long.close()
    return int(worst)


Rounds = Sequence[tuple[list[Taken], list[Taken]]]


def compared(rounds: Rounds, of: Callable[[Taken], float]) -> tuple[tuple[float, float], float]:
    """The medians of the short brief and of the long one, and the median over the rounds of how they compare."""
    pairs = [tuple(statistics.median(map(of, keys)) for keys in pair) for pair in rounds]
    medians = tuple(statistics.median(of(taken) for pair in rounds for taken in pair[which]) for which in (0, 1))
    return (medians[0], medians[1]), statistics.median(long / short for short, long in pairs)


class Typist:
    """A window with a brief, and someone who types into it."""

    def __init__(self, brief: "Brief", left: int) -> None:
        from briefer.model.plain import to_json
        from briefer.ui.household import Household
        from briefer.ui.main_window import MainWindow
        from briefer.ui.preferences import Preferences
        from briefer.ui.workshop import WorkshopService

        folder = Path(tempfile.mkdtemp())
        preferences = Preferences(folder / "preferences.ini")
        self._window = MainWindow(preferences)
        self._window.setGeometry(left, 0, WIDTH, 1000)
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

    def type_into(self, path: str) -> list[Taken]:
        """Types into a field, or into the first cell of a list's middle row."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        assert self._window.view
        self._window.activateWindow()
        wait(self._window.isActiveWindow)
        bench = self._window.view.workbench
        items = getattr(bench.session.brief, path)
        is_list = path != "summary"
        bench.go_to(f"{path}/{items[len(items) // 2].id}" if is_list else path)
        spin(SETTLED)
        QTest.keyClick(self._focus, QKeySequence("F2" if is_list else "Ctrl+End")[0].key())  # pyright: ignore
        spin(SETTLED)
        taken: list[Taken] = []
        for number in range(KEYS + WARM):
            taken.append(self._key("abcdefgh "[number % 9]))
            spin(PAUSE)
        QTest.keyClick(self._focus, QKeySequence("Escape")[0].key())  # pyright: ignore
        spin(SETTLED)
        return taken[WARM:]

    @property
    def _focus(self) -> Any:
        """The field that takes the keys."""
        from PySide6.QtWidgets import QApplication

        return QApplication.focusWidget()

    def _key(self, letter: str) -> Taken:
        """Presses a key, and waits until the page in view was painted."""
        from PySide6.QtTest import QTest

        panel, painted = self._panel, Painted(self._panel.pages)
        before = panel.pages.preview
        start, worked = time.perf_counter(), time.process_time()
        QTest.keyClick(self._focus, letter)  # pyright: ignore[reportCallIssue, reportArgumentType]
        painted.wait()
        assert panel.pages.preview is not before
        wait(lambda: not panel.pages.missing())
        return Taken((painted.last - start) * 1000, (painted.worked - worked) * 1000)

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
