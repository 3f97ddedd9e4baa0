"""Names and words of other scripts can be read in the window, whatever fonts the system has."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontDatabase, QTextLayout

from briefer.template.fonts import USUAL
from tests.ui.driver import Driver

Drive = Callable[..., Driver]


@pytest.fixture
def driver(drive: Drive) -> Driver:
    return drive()


def test_the_window_has_the_fonts_that_the_pages_have(driver: Driver):
    assert set(USUAL) <= set(QFontDatabase.families())


@pytest.mark.parametrize("words", ["ภาษาไทย", "தமிழ்", "עברית", "العربية", "漢語", "한국"])
def test_a_field_shows_letters_and_no_boxes(driver: Driver, words: str):
    layout = QTextLayout(words, driver.window.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert not any(0 in list(run.glyphIndexes()) for run in runs), "glyph 0 is the box"
