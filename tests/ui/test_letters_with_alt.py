"""A letter with Alt leads somewhere or does nothing: it is never written."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.briefs import full_brief
from tests.ui.driver import Driver, spin

Drive = Callable[..., Driver]
FIELDS = ["title", "summary", "delegations/d1/participants/p1/posts", "meeting/date"]


@pytest.mark.parametrize("path", FIELDS)
@pytest.mark.parametrize("keys", ["Alt+Q", "Alt+Shift+Q", "Alt+9"])
def test_a_letter_that_leads_nowhere_is_not_typed(drive: Drive, path: str, keys: str):
    driver = drive(full_brief())
    before = driver.brief
    driver.bench.go_to(path)
    driver.press(keys)
    driver.press("F2", keys)
    assert driver.brief is before


def test_it_is_not_typed_into_a_search_either(drive: Drive):
    driver = drive(full_brief())
    driver.press("Ctrl+F", "Ctrl+A")
    driver.type("talks")
    driver.press("Alt+Q")
    assert driver.bench.find_panel.words.text() == "talks"


@pytest.mark.parametrize(
    ("modifiers", "text"),
    [
        (Qt.KeyboardModifier.GroupSwitchModifier, "@"),
        (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, "@"),
        (Qt.KeyboardModifier.AltModifier, "œ"),
    ],
    ids=["AltGr", "AltGr as Windows tells it", "Option on a Mac"],
)
def test_a_character_composed_with_such_a_key_is_typed(drive: Drive, modifiers: Qt.KeyboardModifier, text: str):
    driver = drive(full_brief())
    driver.bench.go_to("title")
    driver.press("End")
    QApplication.sendEvent(driver.focus, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Q, modifiers, text))
    spin()
    assert driver.brief.title.endswith(text)
