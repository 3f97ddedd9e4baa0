"""What has the focus is in view; but nothing moves under the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from briefer.ui import mnemonics
from briefer.ui.binding import PATH
from briefer.ui.rich_field import RichField
from tests.briefs import make_brief
from tests.ui.driver import Driver, at_rest, wait_until

Drive = Callable[..., Driver]


def form_of(driver: Driver) -> QScrollArea:
    return next(area for area in driver.bench.findChildren(QScrollArea) if area.isAncestorOf(driver.bench.cards[0]))


def summary_of(driver: Driver) -> RichField:
    return next(field for field in driver.bench.findChildren(RichField) if field.property(PATH) == "summary")


def top_in_view(form: QScrollArea, widget: QWidget) -> int:
    return at_rest(lambda: widget.mapTo(form.viewport(), QPoint()), pause=60).y()


def scrolled_to_the_foot(driver: Driver, widget: QWidget) -> QScrollArea:
    """Scroll the form by hand until a widget stands at its lower edge, just whole."""
    form = form_of(driver)
    bar = form.verticalScrollBar()
    bar.setValue(bar.value() + top_in_view(form, widget) + widget.height() + 4 - form.viewport().height())
    assert form.viewport().height() - 8 <= top_in_view(form, widget) + widget.height() <= form.viewport().height()
    return form


def test_a_button_at_the_edge_of_the_form_is_pressed_by_one_click(drive: Drive):
    driver = drive(make_brief())
    buttons = driver.bench.findChildren(QPushButton)
    add = next(button for button in buttons if mnemonics.plain(button.text()) == "Add a delegation")
    scrolled_to_the_foot(driver, add)
    driver.click(add)
    wait_until(lambda: len(driver.brief.delegations) == 1, "for the delegation")


def test_a_field_that_is_clicked_stays_under_the_mouse_when_all_of_it_can_be_seen(drive: Drive):
    driver = drive(make_brief())
    field = summary_of(driver)
    form = scrolled_to_the_foot(driver, field)
    before = top_in_view(form, field)
    driver.click(field)
    wait_until(field.hasFocus, "for the focus")
    assert top_in_view(form, field) == before


def test_a_field_that_is_cut_off_comes_into_view_after_the_click(drive: Drive):
    driver = drive(make_brief())
    field = summary_of(driver)
    form = scrolled_to_the_foot(driver, field)
    bar = form.verticalScrollBar()
    bar.setValue(bar.value() - field.height() // 2)
    driver.click(field, QPoint(20, 5))
    wait_until(field.hasFocus, "for the focus")
    wait_until(lambda: top_in_view(form, field) + field.height() < form.viewport().height(), "for the field")


def test_the_form_follows_the_cursor_through_a_text_that_is_higher_than_the_window(drive: Drive):
    driver = drive(make_brief(summary=[{"kind": "p", "spans": [{"text": f"Paragraph {n}"}]} for n in range(80)]))
    field, form = summary_of(driver), form_of(driver)
    assert field.height() > form.viewport().height()
    field.setFocus()

    def is_cursor_in_view() -> bool:
        cursor = field.cursorRect()
        place = field.viewport().mapTo(form.viewport(), cursor.topLeft())
        return place.y() >= 0 and place.y() + cursor.height() <= form.viewport().height()

    for keys in (["Ctrl+End"], ["Return"] * 20, ["Ctrl+Home"], ["Down"] * 50):
        driver.press(*keys)
        wait_until(is_cursor_in_view, "for the cursor")
