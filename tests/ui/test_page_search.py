"""Search in the pages of the preview."""

from collections.abc import Callable

from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def searched(driver: Driver, words: str, count: str) -> None:
    driver.press("Ctrl+Shift+F")
    driver.type(words)
    wait_until(lambda: driver.bench.preview.search.count.text() == count, f"for {count}")


def test_what_is_found_is_outlined_where_it_stands(drive: Drive):
    driver = drive(make_brief(title="Talks", points=["A rare word"]))
    pages = driver.bench.preview.pages
    searched(driver, "RARE", "1 of 1")
    ((index, (spot,)),) = pages._hits.items()
    point = next(r for r in pages.preview.rectangles(index) if r.origin.endswith("/text"))  # pyright: ignore
    assert point.x <= spot.x
    assert point.y - 4 <= spot.y <= point.y + point.height
    before = pages.viewport().grab().toImage()
    driver.press("Escape")
    after = pages.viewport().grab().toImage()
    place = pages._in_view(spot, pages._rect(index)).center().toPoint()
    assert before.pixel(place) != after.pixel(place)


def test_hits_on_later_pages_are_gone_through_and_come_into_view(drive: Drive):
    points = [f"Point number {number}" for number in range(120)]
    points[100] = points[5] = "A rare word"
    driver = drive(make_brief(points=points))
    searched(driver, "rare", "1 of 2")
    pages = driver.bench.preview.pages
    driver.press("Return")
    assert driver.bench.preview.search.count.text() == "2 of 2"
    assert pages._hit
    page, number = pages._hit
    assert page > 0
    spot = pages._hits[page][number]
    assert pages.viewport().rect().contains(pages._in_view(spot, pages._rect(page)).center().toPoint())
    driver.press("Return")
    assert driver.bench.preview.search.count.text() == "1 of 2"
    driver.press("Shift+Return")
    assert driver.bench.preview.search.count.text() == "2 of 2"


def test_a_change_of_the_brief_is_searched_again(drive: Drive):
    driver = drive(make_brief(summary="nothing here"))
    searched(driver, "rare", "Nothing found")
    driver.session.set("title", "A rare title", "Change")
    wait_until(lambda: driver.bench.preview.search.count.text() == "1 of 1", "for the new pages")
