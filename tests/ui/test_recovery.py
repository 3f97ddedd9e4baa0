"""An error that nothing caught."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer

from briefer.model.plain import from_json
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def fail() -> None:
    raise RuntimeError("a screw is loose")


def test_the_work_is_kept_and_the_person_is_told_where(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    driver.press("End")
    driver.type(" in Kuching")
    QTimer.singleShot(0, fail)
    wait_until(lambda: driver.window.messages.isVisible(), "for the message")
    (kept,) = (driver.folder / "recovered").iterdir()
    assert from_json(kept.read_bytes()).title == "Talks in Kuching"
    sentence = driver.window.messages.text.text()
    assert str(kept) in sentence
    assert "a screw is loose" in sentence


def test_the_window_goes_on(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    QTimer.singleShot(0, fail)
    wait_until(lambda: driver.window.messages.isVisible(), "for the message")
    driver.press("End")
    driver.type("!")
    assert driver.brief.title == "Talks!"


def test_a_copy_that_cannot_be_kept_is_told_too(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    driver.fake.refusal = "The disk is full."
    QTimer.singleShot(0, fail)
    wait_until(lambda: driver.window.messages.isVisible(), "for the message")
    assert "The disk is full" in driver.window.messages.text.text()


def test_errors_go_their_old_way_when_the_window_is_closed(drive: Drive):
    before = sys.excepthook
    driver = drive(make_brief())
    assert sys.excepthook != before
    driver.household.close()
    assert sys.excepthook == before
