"""Tables of three hundred rows stay quick. Times are of the window's own thread: others may be at work beside it."""

from collections.abc import Callable
from statistics import median
from time import thread_time

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.briefs import make_brief
from tests.ui.driver import Driver, spin
from tests.ui.test_paste import excel

ROWS = 300


@pytest.fixture(scope="module")
def long(application: object, tmp_path_factory: pytest.TempPathFactory):
    people = [
        {"name": f"Officer {n}", "posts": ["Director", "Chair of the committee"], "organisation": "Ministry of Defence"}
        for n in range(ROWS)
    ]
    agreements = [{"title": f"Agreement number {n}", "signed": "2026-01-02"} for n in range(ROWS)]
    side = {"id": "d1", "party": "Malaysia", "participants": people}
    driver = Driver(tmp_path_factory.mktemp("long"), make_brief(delegations=[side], agreements=agreements))
    yield driver
    driver.close()


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that a piece of work keeps the window's thread."""
    begin = thread_time()
    work()
    QApplication.processEvents()
    return (thread_time() - begin) * 1000


def test_a_key_in_a_cell_takes_less_than_a_frame(long: Driver):
    person = long.brief.participants()[ROWS // 2]
    long.bench.go_to(f"delegations/d1/participants/{person.id}/name")
    long.press("F2", "End")

    def key(letter: str) -> float:
        window = QApplication.focusWindow()
        took = timed(lambda: QTest.keyClick(window, letter))  # pyright: ignore[reportCallIssue, reportArgumentType]
        spin(10)
        return took

    times = [key(letter) for letter in "and some words more"]
    long.press("Return")
    assert long.brief.participants()[ROWS // 2].name == f"Officer {ROWS // 2}and some words more"
    assert median(times) < 16, f"a key takes {median(times):.1f} ms"


def test_a_section_of_three_hundred_rows_opens_at_once(long: Driver):
    places = [place for place, card in enumerate(long.bench.cards) if card.key in ("participants", "agreements")]
    for place in places:
        took = timed(lambda place=place: long.bench.enter_section(place))
        assert took < 300, f"{long.bench.cards[place].key} takes {took:.0f} ms"


def test_three_hundred_rows_are_pasted_sorted_and_taken_back_without_a_wait(long: Driver):
    table = long.table("delegations/d1/participants")
    table.setFocus()
    table.go_to_cell(ROWS, 0)
    excel([["Name", "Position"], *[[f"Guest {n}", "Director"] for n in range(ROWS)]])
    for what, work in (
        ("paste", lambda: long.press("Ctrl+V")),
        ("sort", lambda: table.verbs.order(True, 0)),
        ("undo", lambda: long.press("Ctrl+Z", "Ctrl+Z")),
    ):
        took = timed(work)
        assert took < 1000, f"{what} takes {took:.0f} ms"
    assert len(long.brief.participants()) == ROWS
