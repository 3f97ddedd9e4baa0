"""What has the focus is in view; but nothing moves under the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from briefer.ui import mnemonics
from briefer.ui.binding import PATH
from briefer.ui.rich_field import RichField
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.ui.driver import Driver, at_rest, spin, wait_until

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


def long_summary(drive: Drive) -> tuple[Driver, RichField, QScrollArea]:
    driver = drive(make_brief(summary="\n".join(f"Paragraph {n}" for n in range(80))))
    field, form = summary_of(driver), form_of(driver)
    assert field.height() > form.viewport().height()
    field.setFocus()
    return driver, field, form


def is_cursor_in_view(field: RichField, form: QScrollArea) -> bool:
    cursor = field.cursorRect()
    place = field.viewport().mapTo(form.viewport(), cursor.topLeft())
    return place.y() >= 0 and place.y() + cursor.height() <= form.viewport().height()


def test_the_form_follows_the_cursor_through_a_text_that_is_higher_than_the_window(drive: Drive):
    driver, field, form = long_summary(drive)
    for keys in (["Ctrl+End"], ["Return"] * 20, ["Ctrl+Home"], ["Down"] * 50):
        driver.press(*keys)
        wait_until(lambda: is_cursor_in_view(field, form), "for the cursor")


def test_page_down_goes_on_by_a_view_in_such_a_text_and_shift_selects(drive: Drive):
    driver, field, form = long_summary(drive)
    driver.press("Ctrl+Home", "PgDown")
    first = field.textCursor().blockNumber()
    assert 10 < first < 60
    driver.press("Shift+PgDown")
    assert field.textCursor().hasSelection()
    assert field.textCursor().blockNumber() > first + 10
    wait_until(lambda: is_cursor_in_view(field, form), "for the cursor")
    driver.press(*["PgDown"] * 9)
    assert field.textCursor().atEnd()
    driver.press(*["PgUp"] * 12)
    assert field.textCursor().position() == 0


def test_a_selection_that_is_pulled_beyond_the_form_pulls_the_form_along(drive: Drive):
    driver, field, form = long_summary(drive)
    driver.press("Ctrl+Home")
    at_rest(lambda: field.mapTo(form.viewport(), QPoint()), pause=100)
    before = form.verticalScrollBar().value()
    below = form.viewport().mapToGlobal(QPoint(200, form.viewport().height() + 30))
    left, none, keys = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier

    def move(buttons: Qt.MouseButton) -> None:
        place = field.viewport().mapFromGlobal(below).toPointF()
        QApplication.sendEvent(field.viewport(), QMouseEvent(QEvent.Type.MouseMove, place, below, none, buttons, keys))

    move(left)
    wait_until(lambda: form.verticalScrollBar().value() > before + 300, "for the form to be pulled")
    move(none)
    selected = len(field.textCursor().selectedText())
    assert selected > 100
    spin(150)
    assert len(field.textCursor().selectedText()) == selected, "let go, it stays"


def test_the_pages_show_where_the_cursor_is_in_such_a_text(drive: Drive):
    driver = drive(
        make_brief(summary="\n".join(f"Paragraph {n}. " * 30 for n in range(80))),
        service=WorkshopService(),
    )
    field, pages = summary_of(driver), driver.bench.preview.pages
    wait_until(lambda: driver.bench.preview.page_count > 4, "for the pages")
    field.setFocus()
    driver.press("Ctrl+End")
    assert pages.preview is not None
    first, *_, last = pages.preview.pages_of("summary")
    wait_until(lambda: last in pages.in_view(), "for the page of the end")
    driver.press("Ctrl+Home")
    wait_until(lambda: first in pages.in_view(), "for the page of the beginning")
