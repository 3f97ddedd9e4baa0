"""The start page under the keys: Tab goes down it as one reads."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from briefer.ui.start_gallery import TemplateButton
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def test_tab_leads_from_the_ways_in_to_the_templates_and_then_to_the_recent_briefs(drive: Drive, tmp_path: Path):
    driver = drive()
    start = driver.window.start
    wait_until(lambda: start.gallery.findChildren(TemplateButton), "for the templates")
    start.show_recent([tmp_path / "talks.brief"], [("x", "Defence talks")])
    start.new.setFocus()
    texts: list[str] = []
    for _ in range(9):
        assert isinstance(driver.focus, QAbstractButton)
        texts.append(driver.focus.text().replace("&", ""))
        driver.press("Tab")
    ways = ["New brief", "Open a file…", "Try the sample", "From the last meeting…", "Library"]
    assert texts == [*ways, "Plain", "An office's own", "Defence talks", "talks"]


def test_templates_that_are_read_anew_keep_their_place(drive: Drive, tmp_path: Path):
    driver = drive()
    start = driver.window.start
    wait_until(lambda: start.gallery.findChildren(TemplateButton), "for the templates")
    start.show_recent([tmp_path / "talks.brief"], [])
    before = start.gallery.findChildren(TemplateButton)
    driver.window._show_templates()
    wait_until(lambda: not any(map(isValid, before)) and start.gallery.findChildren(TemplateButton), "for the new ones")
    start.library.setFocus()
    driver.press("Tab")
    assert isinstance(driver.focus, TemplateButton)
    driver.press("Tab", "Tab")
    assert not isinstance(driver.focus, TemplateButton)
