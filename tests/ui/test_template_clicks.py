"""In the window of templates messages go with their cause, lists stay under the mouse, and items are searched too."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from briefer.ui.templates.row import KEY
from briefer.ui.templates.ticks import Ticks
from tests.ui.driver import at_rest, spin
from tests.ui.shaping import Shaping

Shape = Callable[..., Shaping]
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_that_it_is_not_saved_yet_is_taken_back_when_the_error_is_undone(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Page")
    shaping.write("page.margins.left", "300")
    shaping.press(Qt.Key.Key_S, CONTROL)
    assert shaping.window.messages.isVisible()
    shaping.press(Qt.Key.Key_Z, CONTROL)
    assert not shaping.window.messages.isVisible()


def test_two_clicks_at_rows_one_below_the_other_tick_these_two(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("About the template")
    ticks = shaping.control("required")
    assert isinstance(ticks, Ticks)
    half_in_view(shaping, ticks)
    first, second = (ticks.visualItemRect(ticks.item(row)).center() for row in (1, 2))
    place = at_rest(lambda: ticks.viewport().mapTo(shaping.window, QPoint(12, first.y())))
    below = place + QPoint(0, second.y() - first.y())
    wanted = [ticks.item(row).text() for row in (1, 2)]
    for point in (place, below):
        click_at(shaping, point)
        at_rest(lambda: ticks.mapTo(shaping.window, QPoint(0, 0)), 60)
    ticked = [ticks.item(row).text() for row in range(ticks.count())
              if ticks.item(row).checkState() is Qt.CheckState.Checked]  # fmt: skip
    assert ticked == wanted


@pytest.mark.parametrize("name", ["Choices", "Prefix"])
def test_find_a_setting_finds_one_inside_a_list(shape: Shape, name: str) -> None:
    shaping = shape()
    shaping.press(Qt.Key.Key_F, CONTROL)
    shaping.type(name)
    texts = [button.text() for button in shaping.window.form.findChildren(QAbstractButton)]
    assert [text for text in texts if text.startswith(f"{name}: ")]


def test_what_is_found_in_a_list_leads_to_its_first_table(shape: Shape) -> None:
    shaping = shape()
    shaping.press(Qt.Key.Key_F, CONTROL)
    shaping.type("Prefix")
    found = shaping.window.form.findChildren(QAbstractButton)
    shaping.click(next(button for button in found if button.text().startswith("Prefix: ")))
    focus = QApplication.focusWidget()
    assert focus
    assert focus.property(KEY) == "marking.levels.0.prefix"


def half_in_view(shaping: Shaping, ticks: Ticks) -> None:
    """Scroll so that the foot of a list lies below the view."""
    form = shaping.window.form
    bar = form.verticalScrollBar()
    page = form.widget()
    assert page
    bar.setValue(ticks.mapTo(page, QPoint(0, ticks.height() // 2)).y() - form.viewport().height())
    spin()
    assert not form.viewport().rect().contains(ticks.mapTo(form.viewport(), ticks.rect().bottomLeft()))


def click_at(shaping: Shaping, point: QPoint) -> None:
    QTest.mouseClick(shaping.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    spin()
