"""The viewports of fields and tables that come and go."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractScrollArea

from briefer.ui.editors import LinesField
from briefer.ui.parts_table import PartsTable
from briefer.ui.rich_field import RichField
from briefer.ui.style import colours
from tests.briefs import full_brief
from tests.ui.driver import Driver


@pytest.mark.parametrize("kind", [RichField, LinesField, PartsTable])
def test_qt_is_not_asked_for_a_ground_that_it_would_remember_for_ever(
    drive: Callable[..., Driver], kind: type[QAbstractScrollArea]
):
    driver = drive(full_brief())
    driver.bench.go_to("delegations/d1/participants/p1/posts")
    driver.press("F2")
    areas = [area for area in driver.bench.findChildren(kind) if area.isVisible()]
    assert areas
    for area in areas:
        assert not area.viewport().testAttribute(Qt.WidgetAttribute.WA_StyledBackground), area
        ground = area.grab().toImage().pixelColor(area.width() // 2, area.height() - 4)
        assert ground == QColor(colours().card), area
