"""What stands inside a widget, however deep."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QVBoxLayout, QWidget

from briefer.ui.within import within

pytestmark = pytest.mark.usefixtures("application")


def half_objects() -> int:
    """How many of Qt's widgets have a Python half."""
    gc.collect()
    return sum(isinstance(it, QWidget) for it in gc.get_objects())


def test_each_widget_stands_before_those_inside_it():
    window = QWidget()
    outer = QWidget(window)
    inner, after = QLabel("inner", outer), QLabel("after", window)
    assert within(window, QWidget) == [outer, inner, after]
    assert within(window, QLabel) == [inner, after]
    assert within(inner, QWidget) == []


def test_of_tables_that_came_and_went_nothing_is_left_in_a_window_that_was_asked():
    window = QWidget()
    column = QVBoxLayout(window)

    def table_comes_and_goes() -> None:
        table = QTableView()
        column.addWidget(table)
        assert within(window, QAbstractButton), "Qt gives a table a button in its corner"
        table.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType, reportCallIssue]

    table_comes_and_goes()
    before = half_objects()
    for _ in range(20):
        table_comes_and_goes()
    assert half_objects() == before
