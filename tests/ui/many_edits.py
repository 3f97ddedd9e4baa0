"""Edits of many kinds without a pause, by keys, in the real program: see `test_many_edits`.

Arguments: how many edits, and the file for what was measured. An edit is what a person would call one: a word typed
over a field, a row inserted, moved or deleted, a step undone. The brief stays as long as it was.
"""

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton

from briefer.ui.parts_table import PartsTable
from tests.ui.driver import spin, wait_until
from tests.ui.running import Running, run

PACE = 5
"""Milliseconds between keys: faster than a key repeats."""
LOOKS = 20
"""How often the memory is looked at, at even distances."""
WORDS = ("fish", "link", "drill", "chart", "tow", "class", "ports")
LISTS = ("agreements", "issues", "points", "follow_ups", "participants")


class Hasty(Running):
    """Presses keys at a steady pace, and notes by how many milliseconds each was done too late.

    Beside them stands how long the window's thread was at work since the key before: what a busy machine can't stretch.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.late: list[tuple[float, float, str]] = []
        self.edit = ""

    def press(self, *keys: str) -> None:
        for key in keys:
            self._at_pace(lambda key=key: super(Hasty, self).press(key), key)

    def type(self, text: str) -> None:
        for letter in text:
            self._at_pace(lambda letter=letter: super(Hasty, self).type(letter), letter)

    def _at_pace(self, act: Callable[[], object], key: str) -> None:
        """Let the window do what it does beside, until the key is due; then press it, and let all be done of it."""
        due, worked = time.perf_counter() + PACE / 1000, time.thread_time()
        spin(PACE)
        act()
        late, work = time.perf_counter() - due, time.thread_time() - worked
        self.late.append((late * 1000, work * 1000, f"{self.edit}: {key}"))


class Editor:
    """Carries out one edit after another, drawn at random from a seed."""

    def __init__(self, window: Hasty) -> None:
        self._window, self._draw = window, random.Random(20251030)
        self.done: Counter[str] = Counter()
        self._kinds: tuple[Callable[[], None], ...] = (
            self.title, self.cell, self.cell, self.insert_and_delete, self.move_there_and_back, self.summary,
            self.details, self.details, self.undo_and_redo, self.duplicate_and_delete, self.find,
        )  # fmt: skip

    def go_on(self) -> None:
        """Make the next edit."""
        kind = self._draw.choice(self._kinds)
        self._window.edit = kind.__name__
        kind()
        self.done[kind.__name__] += 1

    def _word(self) -> str:
        return self._draw.choice(WORDS)

    def _table(self) -> PartsTable:
        """Go into a table, at one of its rows."""
        self._window.enter(self._draw.choice(LISTS))
        table = self._window.focus
        assert isinstance(table, PartsTable), table
        self._window.press("Ctrl+Home", *["Down"] * self._draw.randrange(len(table.parts.items)))
        return table

    def title(self) -> None:
        self._window.enter("meeting")
        self._window.press("Ctrl+A")
        self._window.type(self._word())

    def cell(self) -> None:
        self._table()
        self._window.press("F2", "Ctrl+A")
        self._window.type(self._word())
        self._window.press("Return")

    def insert_and_delete(self) -> None:
        self._table()
        self._window.press("Ctrl+Shift+I")
        self._window.type(self._word())
        self._window.press("Return", "Up", "Ctrl+Del")

    def duplicate_and_delete(self) -> None:
        self._table()
        self._window.press("Ctrl+Shift+D", "Ctrl+Del")

    def move_there_and_back(self) -> None:
        table = self._table()
        there, back = ("Alt+Up", "Alt+Down") if table.currentIndex().row() else ("Alt+Down", "Alt+Up")
        self._window.press(there, back)

    def summary(self) -> None:
        self._window.enter("summary")
        self._window.press("Ctrl+A")
        self._window.type(self._word())
        self._window.press("Ctrl+B", "Space")
        self._window.type(self._word())
        self._window.press("Ctrl+B", "Return")
        self._window.type("- ")
        self._window.type(self._word())

    def details(self) -> None:
        self._table()
        self._window.press("Ctrl+Return", "Ctrl+A")
        self._window.type(self._word())

    def undo_and_redo(self) -> None:
        steps = min(self._draw.randrange(1, 5), self._window.session.stack.index())
        self._window.press(*["Ctrl+Z"] * steps)
        self._window.press(*["Ctrl+Y"] * self._draw.randrange(steps + 1))

    def find(self) -> None:
        self._window.press("Ctrl+F", "Ctrl+A")
        self._window.type(self._word())
        self._window.press("F3", "Escape")


def tables(window: Hasty) -> list[PartsTable]:
    """The tables that stand in the form."""
    found = window.bench.findChildren(PartsTable)
    return [table for table in found if window.session.get(table.parts.list_path) is not None]


def memory() -> float:
    """Megabytes that the process has in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def measure(window: Hasty, edits: int, report: Path) -> None:
    """Open the sample, edit it, and write what was measured."""
    sample = next(b for b in window.window.findChildren(QPushButton) if b.text() == "&Try the sample")
    window.click(sample)
    wait_until(lambda: window.window.view is not None, "for the sample")
    window.settle()
    editor, at = Editor(window), [memory()]
    widgets = [len(QApplication.allWidgets())]
    for number in range(edits):
        editor.go_on()
        if (number + 1) * LOOKS // edits > number * LOOKS // edits:
            at.append(memory())
            widgets.append(len(QApplication.allWidgets()))
    late, window.late = window.late, []
    window.settle()
    wait_until(lambda: window.state == "All changes saved", "for the save")
    shown = [table.parts.items == window.session.get(table.parts.list_path) for table in tables(window)]
    measured = {"memory": at, "widgets": widgets, "kinds": editor.done, "late": late, "shown": all(shown)}
    report.write_text(json.dumps(measured), encoding="utf-8")
    window.press("Ctrl+Q")


def main() -> int:
    edits, report = int(sys.argv[1]), Path(sys.argv[2])
    return run(lambda window: measure(window, edits, report), Hasty, within=60 + edits)


if __name__ == "__main__":
    sys.exit(main())
