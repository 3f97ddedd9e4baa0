"""Standard paragraphs of the library, in the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu

from briefer.library.values import Paragraph
from briefer.model.richtext import text_of
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.shelf import Shelf

Drive = Callable[..., Driver]


def test_what_the_library_keeps_can_be_put_in_by_the_keyboard(drive: Drive, tmp_path: Path):
    shelf = Shelf(tmp_path)
    shelf.library.put_paragraph(Paragraph("p1", "Non-alignment", "Malaysia stays friends with all."))
    driver = drive(make_brief(summary="Before. "), librarian=shelf)
    driver.view.paragraphs.refresh()
    wait_until(lambda: driver.view.paragraphs.there, "for the paragraphs")
    driver.bench.go_to("summary")
    driver.press("Ctrl+End", "Ctrl+Shift+P")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    driver.press("Down", "Return")
    assert text_of(driver.brief.summary) == "Before. Malaysia stays friends with all."
