"""Keys do what people expect of them wherever the focus is: Enter, Escape, Tab, and back to where one came from."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QPushButton

from briefer.model.finding import Finding
from briefer.ui import mnemonics
from briefer.ui.problem_lines import ProblemLine
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def test_enter_presses_the_button_that_has_the_focus(drive: Drive):
    driver = drive(make_brief())
    buttons = driver.bench.findChildren(QPushButton)
    next(button for button in buttons if mnemonics.plain(button.text()) == "Add a delegation").setFocus()
    driver.press("Return")
    assert len(driver.brief.delegations) == 1


def test_enter_presses_the_buttons_of_the_start_page(drive: Drive):
    driver = drive()
    driver.window.start.new.setFocus()
    driver.press("Enter")
    wait_until(lambda: driver.window.view is not None, "for the new brief")


def test_when_a_message_goes_one_writes_on_where_one_wrote(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    driver.bench.go_to("title")
    done: list[str] = []
    driver.window.messages.warn("It could not be written.", [("Write it again", lambda: done.append("again"))])
    (button,) = (b for b in driver.window.messages.findChildren(QPushButton) if b.text() == "Write it again")
    field = driver.focus
    driver.click(button)
    assert driver.focus is field
    button.setFocus()
    driver.press("Space")
    assert done == ["again", "again"]
    driver.window.messages.tell("Written.")
    assert driver.focus is field
    driver.window.messages.clear()
    driver.press("End")
    driver.type("!")
    assert driver.brief.title == "Talks!"


PEOPLE = [{"id": "d1", "party": "A", "participants": [{"id": "p1", "name": "Dato’ Aminah Rahman"}, {"id": "p2"}]}]


def test_the_details_name_their_row_and_escape_leads_back_to_it(drive: Drive):
    driver = drive(make_brief(delegations=PEOPLE))
    driver.bench.go_to("delegations/d1/participants/p1/pronunciation")
    table = driver.table("delegations/d1/participants")
    fold = table.parentWidget().fold  # pyright: ignore[reportAttributeAccessIssue, reportOptionalMemberAccess]
    said = lambda: fold.button.text().replace("&", "")  # noqa: E731
    wait_until(lambda: said() == "Details of “Dato’ Aminah Rahman”", "for the name")
    driver.press("Escape")
    assert driver.focus is table
    assert driver.bench.focused_path().startswith("delegations/d1/participants/p1/")
    driver.press("Down")
    wait_until(lambda: said() == "Details of the row", "for the other row")
    driver.press("Home")
    driver.type("Tan & Co")
    wait_until(
        lambda: fold.button.text().replace("&&", "+").replace("&", "") == "Details of “Tan + Co”", "for the name"
    )


def test_escape_leads_from_a_table_in_the_details_back_to_the_row(drive: Drive):
    driver = drive(make_brief(agreements=[{"id": "g1", "title": "MoU", "parties": [{"id": "y1", "name": "A"}]}]))
    driver.bench.go_to("agreements/g1/parties/y1/name")
    assert driver.focus is driver.table("agreements/g1/parties")
    driver.press("Escape")
    assert driver.focus is driver.table("agreements")


def test_tab_comes_to_the_problem_of_a_card_after_its_fields(drive: Drive):
    driver = drive(make_brief(title=""))
    driver.fake.findings = (Finding("error", "title", "The title is missing.", ""),)
    driver.bench.check()
    card = driver.bench.cards[0]
    wait_until(lambda: any(line.isVisible() for line in card.findChildren(ProblemLine)), "for the problem")
    card.enter()
    passed = [driver.focus]
    while card.isAncestorOf(driver.focus):
        driver.press("Tab")
        passed.append(driver.focus)
    assert isinstance(passed[-2], ProblemLine)
    assert len(passed) > 3


def test_a_card_tells_its_first_three_problems_and_each_leads_to_its_place(drive: Drive):
    driver = drive(make_brief(title=""))
    paths = ("title", "meeting/date", "meeting/venue/city", "meeting/occasion")
    driver.fake.findings = tuple(Finding("warning", path, f"Look at {path}.", "") for path in paths)
    driver.bench.check()
    card = driver.bench.cards[0]
    wait_until(lambda: any(line.isVisible() for line in card.findChildren(ProblemLine)), "for the problems")
    lines = [line for line in card.findChildren(ProblemLine) if line.isVisible()]
    assert [line.accessibleName() for line in lines] == [f"Look at {path}." for path in paths[:3]]
    lines[0].setFocus()
    driver.press("Tab", "Tab")
    assert driver.focus is lines[2]
    driver.press("Return")
    assert driver.bench.focused_path() == "meeting/venue/city"


def test_tab_goes_through_find_and_replace_in_order_and_escape_leaves_it_from_anywhere(drive: Drive):
    driver = drive(make_brief(title="Talks", delegations=PEOPLE))
    panel = driver.bench.find_panel
    driver.press("Ctrl+H", "Ctrl+A")
    driver.type("Aminah")
    wait_until(lambda: panel.list.count() == 1, "for the place")
    for widget in (panel.other, panel.replace_one, panel.replace_all):
        driver.press("Tab")
        assert driver.focus is widget
    for widget in (panel.case, panel.close_button, panel.list):
        driver.press("Ctrl+H")
        widget.setFocus()
        driver.press("Escape")
        assert not panel.isVisible()


def test_a_place_that_is_found_says_whose_it_is(drive: Drive):
    people = [{"id": "d1", "participants": [{"id": "p1", "name": "Aminah", "posts": ["Director of Policy"]}]}]
    driver = drive(make_brief(delegations=people))
    driver.press("Ctrl+F", "Ctrl+A")
    driver.type("Policy")
    panel = driver.bench.find_panel
    wait_until(lambda: panel.list.count() == 1, "for the place")
    assert panel.list.item(0).text().startswith("Participants · Aminah · Posts: ")


def test_the_list_of_findings_closes_by_its_keys_and_leads_back(drive: Drive):
    driver = drive(make_brief(title="Talks", summary=""))
    driver.fake.findings = (Finding("error", "title", "The title is missing.", ""),)
    driver.bench.check()
    wait_until(lambda: driver.bench.findings, "for the findings")
    driver.bench.go_to("summary")
    field = driver.focus
    for key in ("Escape", "F8"):
        driver.press("F8")
        assert driver.focus is driver.bench.findings_list.list
        driver.press(key)
        assert not driver.bench.findings_list.isVisible()
        assert QApplication.focusWidget() is field
