"""Cut, copy and paste stand in the menu, and do there what their keys do in the field or table that has the focus."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from tests.briefs import make_brief
from tests.ui.driver import Driver

Drive = Callable[..., Driver]


def test_words_are_cut_and_pasted_from_the_menu(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    driver.bench.go_to("title")
    driver.press("Ctrl+A")
    driver.window.do.cut.trigger()
    assert driver.brief.title == ""
    driver.bench.go_to("meeting/host")
    driver.window.do.paste.trigger()
    assert driver.brief.meeting.host == "Talks"


def test_rows_of_a_table_are_copied_from_the_menu(drive: Drive):
    driver = drive(make_brief(points=["One", "Two"]))
    driver.bench.go_to(f"points/{driver.brief.points[0].id}/text")
    driver.window.do.copy.trigger()
    assert QGuiApplication.clipboard().text().strip() == "One"
    driver.press("Down")
    driver.window.do.paste.trigger()
    assert [point.text[0].runs[0].text for point in driver.brief.points] == ["One", "Two", "One"]
