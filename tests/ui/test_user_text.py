"""What a person typed is shown as it was typed, wherever it stands."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from briefer.model.finding import Finding
from briefer.ui.ask import Dialogs
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]
MARKUP = "<b>bold</b> & <img src=x> {{x}} %s &File"


def test_no_label_reads_markup_in_what_was_typed(drive: Drive):
    driver = drive(make_brief(title=MARKUP, template=MARKUP, version=MARKUP, language="en-GB"))
    driver.fake.findings = (Finding("warning", "title", MARKUP),)
    driver.bench.check()
    wait_until(lambda: driver.bench.findings, "for the findings")
    driver.window.messages.warn(MARKUP)
    labels = [label for label in driver.window.findChildren(QLabel) if "bold" in label.text()]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_no_tool_tip_does_either(drive: Drive):
    driver = drive(make_brief(title=MARKUP))
    driver.fake.findings = (Finding("warning", "title", MARKUP),)
    driver.bench.check()
    wait_until(lambda: driver.bench.findings, "for the findings")
    tips = [widget.toolTip() for widget in driver.window.findChildren(QWidget) if "bold" in widget.toolTip()]
    assert tips
    assert all("<b>" not in tip and "&lt;b&gt;" in tip for tip in tips)


def test_the_question_before_leaving_says_the_title_as_it_is(drive: Drive, monkeypatch):
    driver = drive(make_brief(title=MARKUP))
    asked: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box) or QMessageBox.StandardButton.Cancel)
    assert Dialogs().before_leaving(driver.window, MARKUP) == "stay"
    assert asked[0].textFormat() is Qt.TextFormat.PlainText
    assert MARKUP in asked[0].text()
