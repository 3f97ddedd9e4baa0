"""Fields offer words as one types, and never take a key of one who types on."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from briefer.service import Librarian
from briefer.ui.completion import HONORIFICS, matches, offered
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]

SIDE = {
    "id": "d1", "party": "Malaysia",
    "participants": [
        {"id": "p1", "name": "Aminah", "posts": ["Secretary General"], "organisation": "Ministry of Defence"},
        {"id": "p2", "name": "Lim"},
    ],
}  # fmt: skip


def suggestions() -> QWidget | None:
    popup = QApplication.activePopupWidget()
    return popup if popup is not None and popup.objectName() == "completion" else None


def test_words_that_begin_so_come_before_words_that_hold_one_that_does():
    words = ("Deputy Minister", "Minister", "Prime Minister", "minister")
    assert matches(words, "mini") == ["Minister", "minister", "Deputy Minister", "Prime Minister"]
    assert matches(words, "m") == []
    assert matches(words, "minister") == ["Deputy Minister", "Prime Minister"]


def test_the_malaysian_styles_are_offered():
    assert {"YAB", "YB", "YABhg", "YBhg", "YM", "Tan Sri", "Datuk Seri", "Toh Puan"} <= set(HONORIFICS)


def test_an_honorific_is_taken_with_down_and_enter(drive: Drive):
    driver = drive(make_brief(delegations=[SIDE]))
    driver.bench.go_to("delegations/d1/participants/p2/honorific")
    driver.type("ybhg ta")
    assert suggestions()
    driver.press("Down", "Return")
    assert suggestions() is None
    assert driver.brief.participants()[1].honorific == "YBhg Tan Sri"
    driver.press("Ctrl+Z")
    assert driver.brief.participants()[1].honorific == "", "typed and taken, it is one step"


def test_a_cell_offers_what_the_brief_has_elsewhere(drive: Drive):
    driver = drive(make_brief(delegations=[SIDE]))
    driver.bench.go_to("delegations/d1/participants/p2/organisation")
    driver.type("mini")
    assert suggestions()
    driver.press("Down", "Tab")
    assert driver.brief.participants()[1].organisation == "Ministry of Defence"
    assert driver.table("delegations/d1/participants").current_path() == "delegations/d1/participants/p2/role"


def test_a_line_of_posts_is_completed_alone(drive: Drive):
    driver = drive(make_brief(delegations=[SIDE]))
    driver.bench.go_to("delegations/d1/participants/p2/posts")
    driver.type("Chair")
    driver.press("Alt+Return")
    driver.type("secr")
    driver.press("Down", "Return")
    assert driver.brief.participants()[1].posts == ("Chair", "Secretary General")


def test_enter_and_tab_go_on_when_nothing_is_chosen_from_the_list(drive: Drive):
    driver = drive(make_brief(delegations=[SIDE]))
    driver.bench.go_to("delegations/d1/participants/p2/organisation")
    driver.type("Mini")
    driver.press("Return")
    assert driver.brief.participants()[1].organisation == "Mini"
    assert driver.table("delegations/d1/participants").currentIndex().row() == 2


def test_escape_closes_the_list_before_it_takes_back_what_was_typed(drive: Drive):
    driver = drive(make_brief(delegations=[SIDE]))
    driver.bench.go_to("delegations/d1/participants/p2/organisation")
    driver.type("mini")
    driver.press("Escape")
    assert suggestions() is None
    assert driver.brief.participants()[1].organisation == "mini"
    driver.press("Escape")
    assert driver.brief.participants()[1].organisation == ""


def test_the_library_is_asked_too(drive: Drive):
    driver = drive(make_brief())
    driver.session.remembered = lambda path: ("Wisma Pertahanan",) if path.endswith("venue/name") else ()
    driver.bench.go_to("meeting/venue/name")
    driver.type("pert")
    driver.press("Down", "Return")
    venue = driver.brief.meeting.venue
    assert venue is not None
    assert venue.name == "Wisma Pertahanan"


def test_a_marking_is_offered_the_levels_of_known_schemes_and_a_delegation_its_own(drive: Drive):
    session = drive(make_brief(delegations=[SIDE])).session
    assert "Rahsia" in offered(session, "marking/level")
    assert "Rahsia" in offered(session, "delegations/d1/participants/p1/marking/level")
    assert "ministers" in offered(session, "delegations/d1/level")
    assert "ministers" not in offered(session, "marking/level")


def test_what_was_written_in_other_briefs_of_the_library_is_offered(drive: Drive, tmp_path: Path):
    place = f"sqlite:///{tmp_path / 'library.db'}"
    with Librarian(place) as librarian:
        earlier = make_brief(id="b0", meeting={"date": "2025-01-02", "venue": "Wisma Perwira"})
        librarian.save(earlier, 0, "mei", datetime(2025, 1, 2, tzinfo=UTC))
    driver = drive(make_brief(), librarian=lambda: Librarian(place))
    wait_until(lambda: "Wisma Perwira" in driver.session.remembered("meeting/venue/name"), "for the library")
    driver.bench.go_to("meeting/venue/name")
    driver.type("wisma pe")
    driver.press("Down", "Return")
    venue = driver.brief.meeting.venue
    assert venue is not None
    assert venue.name == "Wisma Perwira"
