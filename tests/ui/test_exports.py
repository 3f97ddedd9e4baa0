"""What leaves the window: files in the chosen edition, prints, and sections on the clipboard."""

import threading
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton

from briefer.model.finding import Finding
from briefer.ui.drag_file import DragFile
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def export(driver: Driver, target: Path, keys: str = "Ctrl+E") -> None:
    driver.answers.to_save = target
    driver.press(keys)
    wait_until(lambda: target.is_file() and "Written" in driver.window.messages.text.text(), "for the file")


def button(driver: Driver, text: str) -> QPushButton:
    return next(b for b in driver.window.messages.findChildren(QPushButton) if b.text() == text and b.isVisible())


def choose_edition(driver: Driver, name: str) -> None:
    box = driver.bench.preview.editions
    box.setFocus()
    driver.press("Down")
    wait_until(lambda: driver.bench.preview.edition == name, "for the edition")
    driver.settle()


def test_the_file_is_named_by_the_template_and_the_edition(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    export(driver, tmp_path / "a.pdf")
    assert driver.answers.asked[-1] == "save Talks.pdf"
    choose_edition(driver, "partner")
    export(driver, tmp_path / "b.pdf")
    assert driver.answers.asked[-1] == "save Talks partner.pdf"


def test_an_export_makes_the_edition_that_the_pages_show(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    choose_edition(driver, "partner")
    assert driver.fake.edition == "partner"
    export(driver, tmp_path / "a.docx", "Ctrl+Shift+E")
    assert driver.fake.edition == "partner"


def test_another_brief_begins_with_the_usual_edition(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    choose_edition(driver, "partner")
    driver.open(driver.file)
    assert driver.bench.preview.edition == ""
    export(driver, tmp_path / "a.pdf")
    assert driver.answers.asked[-1] == "save Talks.pdf"


def test_an_export_is_followed_by_what_one_does_with_the_file(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    driver = drive(make_brief(title="Talks"))
    target = tmp_path / "a folder" / "Gespräche & mehr.pdf"
    target.parent.mkdir()
    export(driver, target)
    driver.click(button(driver, "Open"))
    driver.click(button(driver, "Show in folder"))
    driver.click(button(driver, "Copy file"))
    assert [Path(url.toLocalFile()) for url in opened] == [target, target.parent]
    assert [Path(url.toLocalFile()) for url in QApplication.clipboard().mimeData().urls()] == [target]


def test_the_file_can_be_dragged_out(drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    dragged: list[Path] = []
    monkeypatch.setattr(DragFile, "drag", lambda self: dragged.append(Path(self.data().urls()[0].toLocalFile())))
    driver = drive(make_brief(title="Talks"))
    export(driver, tmp_path / "a.pdf")
    (handle,) = driver.window.messages.findChildren(DragFile)
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(handle, QPoint(60, 40))
    assert dragged == [tmp_path / "a.pdf"]


def test_an_export_can_be_stopped_and_leaves_no_file(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    begun, go = threading.Event(), threading.Event()

    def slow(brief: object, path: Path, progress: Callable[[float], None], edition: str = "") -> None:
        begun.set()
        go.wait(10)
        progress(0.5)
        path.write_bytes(b"%PDF")

    driver.fake.export = slow  # pyright: ignore[reportAttributeAccessIssue]
    driver.answers.to_save = tmp_path / "a.pdf"
    driver.press("Ctrl+E")
    wait_until(begun.is_set, "for the export")
    driver.click(button(driver, "Stop"))
    go.set()
    wait_until(lambda: "stopped" in driver.window.messages.text.text(), "for the end")
    assert not (tmp_path / "a.pdf").exists()


def test_what_is_to_be_confirmed_is_counted_beside_the_export_and_told_after_it(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(points=[{"id": "p", "text": "One", "to_confirm": "the figure"}]))
    assert not driver.view.top.to_confirm.isVisible()
    driver.fake.findings = (Finding("warning", "points/p/to_confirm", "Still to be confirmed: “the figure”.", ""),)
    driver.bench.check()
    wait_until(lambda: driver.view.top.to_confirm.isVisible(), "for the count")
    assert driver.view.top.to_confirm.text() == "1 to confirm"
    export(driver, tmp_path / "a.pdf")
    assert "1 thing in it is still to be confirmed." in driver.window.messages.text.text()
    driver.click(driver.view.top.to_confirm)
    assert driver.bench.focused_path() == "points/p/to_confirm"


def test_a_section_is_copied_formatted_with_plain_text_beside_it(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    driver.bench.go_to("agreements")
    driver.press("Ctrl+Shift+C")
    wait_until(lambda: "Copied" in driver.window.messages.text.text(), "for the copy")
    data = QApplication.clipboard().mimeData()
    assert (data.html(), data.text()) == ("<p>agreements</p>", "agreements")


def test_a_section_that_the_pages_say_nothing_of_leaves_the_clipboard_alone(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    QApplication.clipboard().setText("before")
    driver.fake.section = lambda *_: ("<div></div>", "\n")  # pyright: ignore[reportAttributeAccessIssue]
    driver.press("Ctrl+Shift+C")
    wait_until(lambda: "nothing was copied" in driver.window.messages.text.text(), "for the message")
    assert QApplication.clipboard().text() == "before"


def test_the_pages_are_printed_as_they_are_shown(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(points=[f"Point number {number}" for number in range(60)]))
    target = tmp_path / "printed.pdf"

    def choose(_: object, pages: int) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(100)
        return printer

    assert driver.window.desk
    driver.window.desk.exports.choose_printer = choose
    driver.press("Ctrl+P")
    wait_until(lambda: "Sent to the printer" in driver.window.messages.text.text(), "for the printer")
    printed = pypdfium2.PdfDocument(target)
    assert len(printed) == driver.bench.preview.page_count > 1
    assert [round(length) for length in printed[0].get_size()] == [595, 842]
    image = printed[0].render().to_pil().convert("L")
    assert image.getextrema()[0] < 128, "the page is not blank"
    printed.close()


def test_the_pages_follow_what_is_typed_while_a_file_is_written(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    begun, go = threading.Event(), threading.Event()
    original = driver.fake.export

    def slow(*arguments: object) -> None:
        begun.set()
        go.wait(30)
        original(*arguments)  # pyright: ignore[reportArgumentType]

    driver.fake.export = slow  # pyright: ignore[reportAttributeAccessIssue]
    driver.answers.to_save = tmp_path / "a.pdf"
    driver.press("Ctrl+E")
    wait_until(begun.is_set, "for the export")
    before = driver.bench.preview.pages.preview
    driver.type("x")
    driver.settle()
    assert driver.bench.preview.pages.preview is not before
    go.set()
    wait_until(lambda: "Written" in driver.window.messages.text.text(), "for the file")


def test_an_export_that_was_stopped_while_it_waited_for_another_is_never_begun(drive: Drive, tmp_path: Path):
    driver = drive(make_brief(title="Talks"))
    begun: list[str] = []
    told: list[Path] = []
    go = threading.Event()
    original = driver.fake.export

    def slow(brief: object, path: Path, *rest: object) -> None:
        begun.append(path.name)
        go.wait(30)
        original(brief, path, *rest)  # pyright: ignore[reportArgumentType]

    driver.fake.export = slow  # pyright: ignore[reportAttributeAccessIssue]
    assert driver.window.desk
    driver.window.desk.exports.exported.connect(told.append)
    driver.answers.to_save = tmp_path / "a.pdf"
    driver.press("Ctrl+E")
    wait_until(lambda: begun, "for the first export")
    driver.answers.to_save = tmp_path / "b.docx"
    driver.press("Ctrl+Shift+E")
    driver.click(button(driver, "Stop"))
    go.set()
    wait_until(lambda: "stopped" in driver.window.messages.text.text(), "for the end")
    assert (begun, told) == (["a.pdf"], [tmp_path / "a.pdf"])
    assert not (tmp_path / "b.docx").exists()
