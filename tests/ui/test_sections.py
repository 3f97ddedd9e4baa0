"""The list of sections at the left."""

from collections.abc import Callable

from briefer.model.finding import Finding
from briefer.ui.parts_model import ProblemRole
from tests.briefs import full_brief, make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def entries(driver: Driver) -> dict[str, tuple[str, int | None]]:
    bench = driver.bench
    return {s.key: (bench._entry(s).state, bench._entry(s).count) for s in bench.sections}


def test_an_empty_brief_has_only_empty_sections(drive: Drive):
    driver = drive(make_brief(title="", meeting={}))
    assert {state for state, _ in entries(driver).values()} == {"empty"}


def test_a_full_brief_has_none(drive: Drive):
    driver = drive(full_brief())
    assert {state for state, _ in entries(driver).values()} == {"good"}


def test_counts_follow_what_is_typed(drive: Drive):
    driver = drive(make_brief(points=["one"]))
    driver.table("points").setFocus()
    driver.press("Down")
    driver.type("two")
    assert entries(driver)["points"] == ("good", 2)
    driver.press("Return", "Ctrl+Z")
    assert entries(driver)["points"] == ("good", 1)


def test_participants_are_counted_over_all_delegations(drive: Drive):
    sides = [
        {"party": "A", "participants": [{"name": "B"}, {"name": "C"}]},
        {"party": "D", "participants": [{"name": "E"}]},
    ]
    assert entries(drive(make_brief(delegations=sides)))["participants"] == ("good", 3)


def test_the_own_side_alone_which_a_new_brief_begins_with_is_no_list_of_participants(drive: Drive):
    assert entries(drive(make_brief(delegations=[{"party": "Malaysia"}])))["participants"] == ("empty", 0)


def test_findings_put_a_badge_on_their_section_and_a_mark_on_their_cell(drive: Drive):
    driver = drive(make_brief(agreements=[{"title": "Accord"}]))
    path = f"agreements/{driver.brief.agreements[0].id}/title"
    driver.fake.findings = (Finding("warning", path, "Which accord?", "Say it."), Finding("note", "title", "Short."))
    driver.bench.check()
    wait_until(lambda: driver.bench.findings, "for the findings")
    assert entries(driver)["agreements"] == ("problem", 1)
    assert entries(driver)["meeting"][0] == "good", "a note is no problem"
    card = next(card for card in driver.bench.cards if card.key == "agreements")
    assert (card.badge.isVisibleTo(card), card.badge.text()) == (True, "1 thing to look at")
    assert driver.table("agreements").parts.index_of(path).data(ProblemRole) == "Which accord? Say it."
    assert driver.view.findings_button.text() == "2 things to look at"


def test_a_section_is_entered_from_the_list_by_keyboard(drive: Drive):
    driver = drive(make_brief())
    driver.press("F6", "F6", "Down", "Down", "Return")
    assert driver.bench.focused_path() == "summary"
