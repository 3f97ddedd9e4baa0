"""What a letterhead asks for and is not here, and what it loses, is said where it is set."""

from collections.abc import Callable
from pathlib import Path

from docx.shared import RGBColor
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from briefer.ui.templates.differences import Differences
from briefer.ui.templates.items import Items
from tests.template.test_letterhead import letterhead, saved, style
from tests.ui.shaping import Shaping

Shape = Callable[..., Shaping]
CONTROL = Qt.KeyboardModifier.ControlModifier
FONT = "The letterhead's font Garamond is not here; "
PALE = "(heading) is too pale to read on white; "


def with_letterhead(shape: Shape, folder: Path) -> Shaping:
    """A window of templates, on one to which a letterhead was dropped whose font and colour can't be used."""
    word = letterhead()
    style(word, "Normal").font.name = "Garamond"
    style(word, "Heading 1").font.color.rgb = RGBColor(0xFF, 0xEE, 0x88)
    (folder / "ours.docx").write_bytes(saved(word))
    shaping = shape()
    shaping.chapter("About the template")
    shaping.drop(shaping.control("letterhead"), folder / "ours.docx")
    return shaping


def test_what_stands_in_for_a_letterheads_fonts_and_colours_is_said_beside_it(shape: Shape, tmp_path: Path) -> None:
    shaping = with_letterhead(shape, tmp_path)
    notes = note_of(shaping, "notes")
    assert notes.isVisible()
    assert FONT in notes.text()
    assert PALE in notes.text()
    shaping.press(Qt.Key.Key_Z, CONTROL)
    assert not note_of(shaping, "notes").isVisible()


def test_what_differs_says_the_notes_whole(shape: Shape, tmp_path: Path) -> None:
    shaping = with_letterhead(shape, tmp_path)
    shaping.chapter("What differs")
    (table,) = shaping.window.form.findChildren(Differences)
    (place,) = table.findItems("Notes", Qt.MatchFlag.MatchExactly)
    item = table.item(place.row(), 2)
    assert item
    notes = item.text()
    assert FONT in notes
    assert PALE in notes
    assert "…" not in notes
    assert table.horizontalScrollBar().maximum() == 0
    room = table.visualItemRect(item).adjusted(6, 0, -6, 0)
    needed = QFontMetrics(table.font()).boundingRect(room, Qt.TextFlag.TextWordWrap.value, notes)
    assert needed.height() <= room.height()


def test_a_changed_line_of_a_letterheads_header_says_that_its_look_is_gone(shape: Shape, tmp_path: Path) -> None:
    shaping = with_letterhead(shape, tmp_path)
    shaping.chapter("Header")
    assert not note_of(shaping, "note").isVisible()
    shaping.write("header.0.start", "Ministry of Peace")
    note = note_of(shaping, "note")
    assert note.isVisible()
    assert "its pictures, rules, colours and alignment are gone" in note.text()
    assert "“Back to that of base”" in note.text()
    shaping.click(shaping.button("Back to that of base: Header"))
    assert not note_of(shaping, "note").isVisible()


def test_a_line_below_those_of_the_letterhead_keeps_its_look(shape: Shape, tmp_path: Path) -> None:
    shaping = with_letterhead(shape, tmp_path)
    shaping.chapter("Header")
    shaping.click(shaping.button("Add to “Header”"))
    (items,) = shaping.window.form.findChildren(Items)
    shaping.write(f"header.{len(items.frames) - 1}.start", "Drafted by {author}")
    assert not note_of(shaping, "note").isVisible()


def note_of(shaping: Shaping, name: str) -> QLabel:
    found = list(shaping.window.form.findChildren(QLabel, name))
    return next((label for label in found if label.text()), found[0])
