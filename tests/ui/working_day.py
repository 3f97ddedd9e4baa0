"""The two halves of a working day, each a run of the real program: see `test_working_day`.

Arguments: ``morning`` or ``afternoon``, the folder for exports, and the file for notes. In the morning a brief is made
and exported; then points are typed, each key noted, until the process is killed. The afternoon goes on with what the
window brings back.
"""

import os
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from briefer.model.brief import Brief
from briefer.model.richtext import text_of
from briefer.ui.rich_field import RichField
from briefer.ui.start_gallery import TemplateButton
from tests.ui.driver import at_rest, spin, wait_until
from tests.ui.running import Running, run

TITLE = "Fourth Maritime Security Dialogue"
AGREEMENTS = (
    "Memorandum on hydrography",
    "Arrangement on search and rescue",
    "Roadmap for training",
    "Protocol on exercises",
)
ISSUES = ("Illegal fishing in the Celebes Sea", "Hotline between fleet commands", "Port calls", "Piracy")
UNDONE = 20
EVERY = 15
"""Milliseconds between keys."""


def morning(window: Running, exports: Path, notes: Path) -> None:
    begin_from_template(window)
    paste_participants(window)
    reorder(window)
    fill_in_and_undo(window)
    click_in_the_preview(window)
    find_and_replace(window)
    window.export(exports / "morning.pdf")
    wait_until(lambda: window.state == "All changes saved", "for the save")
    type_until_killed(window, notes)


def begin_from_template(window: Running) -> None:
    """A new brief in the second template of the gallery, by a click on its picture; its title by keys."""
    wait_until(lambda: window.window.findChildren(TemplateButton), "for the templates")
    chosen = window.window.findChildren(TemplateButton)[1]
    wait_until(chosen.isVisible, "for the picture")
    window.click(chosen)
    wait_until(lambda: window.window.view is not None, "for the workbench")
    assert window.brief.template != "base"
    window.type(TITLE)
    assert window.brief.title == TITLE


def paste_participants(window: Running) -> None:
    """Forty people from Excel, which puts a table in HTML and text with tabs on the clipboard."""
    window.enter("participants")
    rows = [["Bil.", "Nama", "Jawatan", "Kementerian"]]
    rows += [[str(n), f"Pegawai {n}", f"Pengarah {n}", "Kementerian Pertahanan"] for n in range(1, 41)]
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    data = QMimeData()
    data.setText("\r\n".join("\t".join(row) for row in rows))
    data.setHtml(f"<html><body><table>{lines}</table></body></html>")
    QGuiApplication.clipboard().setMimeData(data)
    window.press("Ctrl+V")
    assert names(window.brief) == [f"Pegawai {n}" for n in range(1, 41)]


def reorder(window: Running) -> None:
    """One row goes down by keys and another by its handle."""
    table = window.table(f"delegations/{window.brief.delegations[0].id}/participants")
    at_rest(lambda: table.mapTo(window.window, QPoint()), pause=200)  # what was pasted has been brought into view
    window.press("Ctrl+Home")
    window.click(table.viewport(), table.visualRect(table.parts.index(0, 0)).center())
    window.press("Alt+Down", "Alt+Down")
    assert names(window.brief)[:4] == ["Pegawai 2", "Pegawai 3", "Pegawai 1", "Pegawai 4"]
    window.drag_row(table, 0, 1)
    assert names(window.brief)[:4] == ["Pegawai 3", "Pegawai 2", "Pegawai 1", "Pegawai 4"]


def fill_in_and_undo(window: Running) -> None:
    """Agreements cell by cell, issues with their background; twenty steps back, then all of them, and forth again."""
    began, before = window.session.stack.index(), window.brief
    window.enter("agreements")
    window.fill_rows(*((title, f"2026-0{n}-15", "signed") for n, title in enumerate(AGREEMENTS, 1)))
    for topic in ISSUES:
        window.enter("issues")
        window.fill_rows((topic, "Celebes Sea"))
        window.press("Up", "Ctrl+Return")
        window.tab_to(lambda widget: isinstance(widget, RichField) and widget.accessibleName() == "Background")
        window.type(f"Background of {topic}. The Partner has asked twice.")
    steps, after = window.session.stack.index() - began, window.brief
    assert steps >= UNDONE
    assert [agreement.title for agreement in after.agreements] == list(AGREEMENTS)
    assert [issue.topic for issue in after.issues] == list(ISSUES)
    window.press(*["Ctrl+Z"] * UNDONE)
    assert not window.brief.issues
    assert [agreement.title for agreement in window.brief.agreements] == list(
        AGREEMENTS[: len(window.brief.agreements)]
    )
    window.press(*["Ctrl+Z"] * (steps - UNDONE))
    assert window.brief == before
    window.press(*["Ctrl+Y"] * steps)
    assert window.brief == after


def click_in_the_preview(window: Running) -> None:
    """A click on an agreement's title in the page leads to its cell, and what is typed there changes it."""
    window.settle()
    path = f"agreements/{window.brief.agreements[0].id}/title"
    pages = window.bench.preview.pages
    window.enter("meeting")
    window.tab_to(lambda widget: widget is pages, "F6")
    window.press("Home")
    middle = pages.viewport().height() // 2
    while (place := pages.place_of(path)) is None or place.y() > middle:
        before = pages.verticalScrollBar().value()
        window.press("Down")
        assert pages.verticalScrollBar().value() > before, "the pages ended before the agreement"
    wait_until(lambda: not pages.missing(), "for the page")
    window.click(pages.viewport(), place)
    assert window.bench.focused_path() == path
    window.press("F2", "End")
    window.type(" (signed in Kuching)")
    window.press("Return")
    assert window.brief.agreements[0].title == f"{AGREEMENTS[0]} (signed in Kuching)"


def find_and_replace(window: Running) -> None:
    """A word goes out of all backgrounds in one step."""
    window.press("Ctrl+H", "Ctrl+A")
    window.type("The Partner")
    wait_until(lambda: window.bench.find_panel.count.text() == f"{len(ISSUES)} places", "for what is found")
    window.tab_to(lambda widget: widget is window.bench.find_panel.other)
    window.type("Ruritania")
    window.tab_to(lambda widget: isinstance(widget, QPushButton) and widget.text() == "Replace all")
    window.press("Space")
    texts = [text_of(issue.background) for issue in window.brief.issues]
    assert texts == [f"Background of {topic}. Ruritania has asked twice." for topic in ISSUES]
    window.press("Ctrl+F", "Escape")


def type_until_killed(window: Running, notes: Path) -> None:
    """Type a point, and note each key once the brief has it."""
    window.enter("points")
    window.type("S")  # begins the point in the blank row
    file = os.open(notes, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for letter in words():
        window.type(letter)
        spin(EVERY)
        os.write(file, f"{time.time():.4f} {text_of(window.brief.points[-1].text)}\n".encode())


def words() -> Iterator[str]:
    for number in count(1):
        yield from f"aid {number} "


def afternoon(window: Running, exports: Path, notes: Path) -> None:
    """Nothing is asked: the brief is there again. It is exported as it came back, changed, and exported once more."""
    wait_until(lambda: window.window.view is not None, "for the brief that was brought back")
    assert window.brief.title == TITLE
    window.export(exports / "noon.pdf")
    window.enter("points")
    window.fill_rows(("We go on after lunch",))
    window.enter("meeting")
    window.tab_to(lambda widget: isinstance(widget, QLineEdit) and widget.accessibleName() == "Title")
    window.press("End")
    window.type(", second day")
    window.press("Tab")
    for name in ("evening.pdf", "evening.docx"):
        window.export(exports / name)
    wait_until(lambda: window.state == "All changes saved", "for the save")
    window.press("Ctrl+Q")


def names(brief: Brief) -> list[str]:
    return [person.name for person in brief.participants()]


def main() -> int:
    half, exports, notes = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    script = {"morning": morning, "afternoon": afternoon}[half]
    return run(lambda window: script(window, exports, notes), Running)


if __name__ == "__main__":
    sys.exit(main())
