"""The pages beside the form."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage

from briefer.ui.pages import Pages
from tests.briefs import make_brief
from tests.ui.driver import Driver, spin, wait_until
from tests.ui.fake_service import FakePreview

Drive = Callable[..., Driver]


def long_brief(**changes: object):
    return make_brief(points=[f"Point number {number}" for number in range(120)], **changes)


def shown_pages(pages: Pages) -> QImage:
    return pages.viewport().grab().toImage()


def test_a_picture_stays_until_the_next_one_is_ready(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    pages = driver.bench.preview.pages
    white = QColor("white").rgb()
    blanks: list[bool] = []

    def look() -> None:
        image = shown_pages(pages)
        line = [image.pixel(x, y) for x in range(40, 300) for y in range(40, 140)]
        blanks.append(all(pixel == white for pixel in line))

    driver.press("End")
    for letter in " in Kuching and Sandakan":
        driver.type(letter)
        look()
        spin(3)
        look()
    assert not any(blanks), "the page was blank while the next one was made"


def test_the_place_on_the_page_stays_when_pages_change(drive: Drive):
    driver = drive(long_brief())
    pages = driver.bench.preview.pages
    pages.verticalScrollBar().setValue(900)
    driver.settle()
    driver.type("A new title")
    driver.settle()
    assert pages.verticalScrollBar().value() == 900


def test_the_place_on_the_page_stays_when_the_zoom_changes(drive: Drive):
    driver = drive(long_brief())
    pages = driver.bench.preview.pages
    pages.verticalScrollBar().setValue(1100)
    top = pages.in_view()[0]
    pages.set_zoom(1.5)
    driver.settle()
    assert (pages.in_view()[0], pages.fits_width) == (top, False)
    pages.fit_width()
    driver.settle()
    assert (pages.in_view()[0], pages.fits_width) == (top, True)


def test_a_page_that_just_fills_the_view_comes_to_rest(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    pages = Pages()
    pages.show_preview(driver.fake.preview(driver.brief), {}, 1.0)
    pages.resize(507, 640)
    pages.show()
    asked: list[int] = []
    pages.pictures_wanted.connect(lambda: asked.append(pages.height()))
    for height in range(660, 730):
        pages.resize(507, height)
        spin()
    spin(20)
    pages.close()
    busiest = max(asked.count(height) for height in asked)
    assert busiest <= 3, "at some height the zoom and the scroll bar kept changing one another"


class Turned(FakePreview):
    """Pages that lie on their side, though what is drawn on them is as it was."""

    @property
    def page_sizes(self) -> tuple[tuple[float, float], ...]:
        return tuple((height, width) for width, height in super().page_sizes)


def test_pages_that_get_another_size_are_drawn_to_fit_it(drive: Drive, monkeypatch: pytest.MonkeyPatch):
    driver = drive(make_brief(title="Talks"))
    driver.settle()
    pages, upright = driver.bench.preview.pages, driver.bench.preview._percent.text()
    monkeypatch.setattr(driver.fake, "preview", lambda brief, edition="": Turned(brief))
    driver.session.set("title", "Turned", "Change the title")
    wait_until(lambda: isinstance(pages.preview, Turned) and not pages.missing(), "for the pages")
    upright_width = driver.fake.preview(driver.brief).page_sizes[0][1]
    assert abs(pages._pictures[0].image.width() - upright_width * pages.device_scale) <= 1
    assert driver.bench.preview._percent.text() != upright


def test_pages_further_down_are_drawn_when_they_come_into_view(drive: Drive):
    driver = drive(long_brief())
    pages = driver.bench.preview.pages
    pages.verticalScrollBar().setValue(pages.verticalScrollBar().maximum())
    wait_until(lambda: not pages.missing(), "for the last page")
    assert pages.preview
    assert pages.current_page == pages.preview.page_count - 1


def test_the_focused_field_is_outlined_on_the_page(drive: Drive):
    driver = drive(make_brief(title="Talks", meeting={"host": "Malaysia", "occasion": "ADMM"}))
    pages = driver.bench.preview.pages
    place = pages.place_of("meeting/occasion")
    assert place
    before = shown_pages(pages)
    driver.bench.go_to("meeting/occasion")
    spin(20)
    after = shown_pages(pages)
    edge = [(place.x() + dx, place.y() + dy) for dx in (-4, 0, 4) for dy in range(-16, 17)]
    assert any(before.pixel(x, y) != after.pixel(x, y) for x, y in edge)


def test_a_field_out_of_sight_is_brought_into_view_on_the_page(drive: Drive):
    driver = drive(long_brief())
    pages = driver.bench.preview.pages
    last = driver.brief.points[-1].id
    driver.bench.go_to(f"points/{last}/text")
    place = pages.place_of(f"points/{last}/text")
    assert place
    assert pages.viewport().rect().contains(place)


def test_only_the_last_of_many_states_is_drawn(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    made: list[str] = []
    original = driver.fake.preview

    def slow(brief, edition=""):
        made.append(brief.title)
        return original(brief, edition)

    driver.fake.preview = slow  # pyright: ignore[reportAttributeAccessIssue]
    for number in range(50):
        driver.session.set("title", f"Talks {number}", "Change")
    driver.settle()
    assert made[-1] == "Talks 49"
    assert len(made) < 50


def test_a_preview_that_fails_is_told_and_the_pages_stay(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    pages = driver.bench.preview.pages
    before = pages.preview

    def fail(brief: object, edition: str = "") -> FakePreview:
        raise ValueError("no such font")

    driver.fake.preview = fail  # pyright: ignore[reportAttributeAccessIssue]
    driver.type("x")
    wait_until(lambda: driver.window.messages.isVisible(), "for the message")
    assert "no such font" in driver.window.messages.text.text()
    assert pages.preview is before


def test_while_a_brief_is_open_nothing_looks_through_all_of_its_pages_for_cycles(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    assert gc.get_freeze_count() > 10_000
    driver.window.close()
    assert gc.get_freeze_count() == 0
