"""Opening a brief whose template has changed, a person is told so, and led to what changed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.template.offices import CHILD, office
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]
SAID = "The template of this brief has changed since the brief was last saved."


@pytest.fixture
def saved(templates_home: Path, tmp_path: Path) -> Path:
    """A brief that was saved with an office's template, before the office made its sheet smaller."""
    file = tmp_path / "talks.brief"
    office(templates_home, CHILD + '[page]\nsize = "A4"\n', "ours")
    WorkshopService().save(make_brief(template="ours"), file)
    office(templates_home, CHILD + '[page]\nsize = "A5"\n', "ours")
    return file


def test_it_is_said_in_the_bar_and_shown_in_the_list(drive: Drive, saved: Path) -> None:
    driver = drive(service=WorkshopService())
    driver.open(saved)
    messages = driver.window.messages
    wait_until(lambda: messages.isVisible() and messages.text.text() == SAID, "for the message")
    findings = driver.bench.findings_list
    assert not findings.isVisible(), "it can wait"
    driver.click(button(driver, "Show what changed"))
    assert findings.isVisible()
    assert "page.size was A4 and is A5" in findings.list.currentItem().text()


def test_it_is_said_once_for_a_brief_that_is_open(drive: Drive, saved: Path) -> None:
    driver = drive(service=WorkshopService())
    driver.open(saved)
    messages = driver.window.messages
    wait_until(lambda: messages.isVisible() and messages.text.text() == SAID, "for the message")
    messages.clear()
    checked: list[None] = []
    driver.bench.findings_changed.connect(lambda: checked.append(None))
    driver.bench.check()
    wait_until(lambda: checked, "for the findings")
    assert not messages.isVisible()


def test_nothing_is_said_of_a_template_that_is_as_it_was(drive: Drive, saved: Path) -> None:
    WorkshopService().save(make_brief(template="ours"), saved)
    driver = drive(service=WorkshopService())
    driver.open(saved)
    wait_until(lambda: driver.bench.findings, "for the findings")
    assert not driver.window.messages.isVisible(), driver.window.messages.text.text()


def button(driver: Driver, text: str) -> QPushButton:
    found = driver.window.messages.findChildren(QPushButton)
    return next(one for one in found if one.isVisible() and one.text().replace("&", "") == text)
