"""The whole line in the window: the sample opened, changed by keys and clicks, and exported."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from PySide6.QtCore import QPoint

from briefer.ui.workshop import WorkshopService
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


@pytest.fixture
def driver(drive: Drive) -> Driver:
    driver = drive(service=WorkshopService())
    driver.press("Tab", "Tab", "Return")
    wait_until(lambda: driver.window.view, "for the sample")
    driver.settle()
    return driver


def words_of_pdf(file: Path) -> str:
    document = pypdfium2.PdfDocument(file.read_bytes())
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


def section(driver: Driver, key: str) -> int:
    return [section.key for section in driver.bench.sections].index(key)


def test_a_name_is_changed_an_agreement_added_and_both_are_in_the_exported_files(driver: Driver, tmp_path: Path):
    side = driver.brief.delegations[0]
    driver.bench.go_to(f"delegations/{side.id}/participants/{side.participants[0].id}/name")
    driver.press("F2", "Ctrl+A")
    driver.type("Tan Sri Azman Ibrahim")
    driver.press("Return")
    driver.bench.enter_section(section(driver, "agreements"))
    driver.press(*["Down"] * len(driver.brief.agreements))
    driver.type("Arrangement on hydrography")
    driver.press("Tab")
    driver.type("next spring")
    driver.press("Return")
    for suffix in (".pdf", ".docx"):
        driver.answers.to_save = tmp_path / f"talks{suffix}"
        driver.press("Ctrl+E" if suffix == ".pdf" else "Ctrl+Shift+E")
        wait_until(lambda: str(driver.answers.to_save) in driver.window.messages.text.text(), "for the export")
    pdf = words_of_pdf(tmp_path / "talks.pdf")
    tables = [cell.text for table in Document(str(tmp_path / "talks.docx")).tables for cell in table._cells]
    for words in ("Azman Ibrahim", "Arrangement on hydrography"):
        assert words in pdf
        assert any(words in cell for cell in tables)


def test_every_step_can_be_undone_to_the_sample_as_it_was(driver: Driver):
    before = driver.brief
    driver.press("End")
    driver.type(" (second day)")
    driver.bench.enter_section(section(driver, "points"))
    driver.press("Down", "Alt+Up", "Ctrl+Del", "Ctrl+Shift+D", "Ctrl+Shift+I")
    driver.type("Say thanks")
    driver.press("Return")
    assert driver.session.stack.count() == 6
    driver.press(*["Ctrl+Z"] * 6)
    assert driver.brief == before
    driver.press(*["Ctrl+Y"] * 6)
    assert driver.brief.title.endswith("(second day)")


def test_a_click_on_each_kind_of_thing_in_the_page_lands_in_its_field(driver: Driver):
    pages = driver.bench.preview.pages
    assert pages.preview
    agreement, issue, action = driver.brief.agreements[0], driver.brief.issues[0], driver.brief.follow_ups[0]
    for path in (
        "title", "summary", f"points/{driver.brief.points[0].id}/text", f"agreements/{agreement.id}/title",
        f"issues/{issue.id}/agreed_language/text", f"follow_ups/{action.id}/owner",
    ):  # fmt: skip
        (page, *_) = pages.preview.pages_of(path)
        rectangle = next(r for r in pages.preview.rectangles(page) if r.origin == path)
        driver.bench.go_to("meeting/venue/name")
        pages.go_to_page(page)
        place = pages.place_of(path)
        assert place, rectangle
        pages.bring_into_view(place)
        first_line = pages._in_view(rectangle, pages._rect(page)).topLeft().toPoint() + QPoint(5, 4)
        driver.click(pages.viewport(), first_line)
        assert driver.bench.focused_path() == path


def test_what_is_still_to_confirm_is_listed_and_the_list_jumps_there(driver: Driver):
    wait_until(lambda: driver.bench.findings, "for the findings")
    driver.press("F8")
    listed = driver.bench.findings_list.list
    assert listed.count() == len(driver.bench.findings)
    row = next(row for row, f in enumerate(driver.bench.findings) if f.path.endswith("/to_confirm"))
    listed.setCurrentRow(row)
    driver.press("Return")
    assert driver.bench.focused_path() == driver.bench.findings[row].path


def test_a_finding_that_is_met_goes_away_as_one_types(driver: Driver):
    wait_until(lambda: driver.bench.findings, "for the findings")
    finding = next(f for f in driver.bench.findings if f.path.endswith("/to_confirm"))
    driver.bench.go_to(finding.path)
    driver.press("Ctrl+A", "Delete")
    wait_until(lambda: finding not in driver.bench.findings, "for the finding to go")
