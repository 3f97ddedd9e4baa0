"""The window as a person uses it: real keys and clicks, on a real screen."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from briefer.model.dates import Date
from briefer.ui.editors import DateField
from tests.briefs import full_brief, make_brief
from tests.ui.driver import Driver, wait_until
from tests.ui.fake_service import FakePreview

Drive = Callable[..., Driver]


def test_typing_in_a_field_changes_the_brief_and_the_pages(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    driver.press("End")
    driver.type(" in Kuching")
    assert driver.brief.title == "Talks in Kuching"
    driver.settle()
    preview = driver.bench.preview.pages.preview
    assert isinstance(preview, FakePreview)
    assert ("title", "Talks in Kuching") in preview.lines


def test_typing_is_one_step_of_undo(drive: Drive):
    driver = drive(make_brief(title="Talks"))
    driver.press("End")
    driver.type(" in Kuching")
    driver.press("Ctrl+Z")
    assert driver.brief.title == "Talks"
    driver.press("Ctrl+Y")
    assert driver.brief.title == "Talks in Kuching"


def test_an_agreement_is_added_by_keyboard_alone(drive: Drive):
    driver = drive(make_brief())
    driver.bench.enter_section([s.key for s in driver.bench.sections].index("agreements"))
    driver.type("Memorandum on search and rescue")
    driver.press("Tab")
    driver.type("30 October 2025")
    driver.press("Return")
    (agreement,) = driver.brief.agreements
    assert agreement.title == "Memorandum on search and rescue"
    assert agreement.signed == Date(edtf="2025-10-30")
    driver.press("Ctrl+Z")
    assert driver.brief.agreements[0].signed is None
    driver.press("Ctrl+Z")
    assert driver.brief.agreements == ()


def test_enter_goes_down_and_begins_the_next_row(drive: Drive):
    driver = drive(make_brief())
    driver.table("points").setFocus()
    for words in ("Welcome the timetable", "Propose a date", "Thank them"):
        driver.type(words)
        driver.press("Return")
    assert [point.text[0].text for point in driver.brief.points] == [
        "Welcome the timetable",
        "Propose a date",
        "Thank them",
    ]


def test_rows_are_moved_deleted_and_brought_back_by_keyboard(drive: Drive):
    driver = drive(make_brief(points=["one", "two", "three"]))
    driver.table("points").setFocus()
    driver.press("Alt+Down")
    assert texts(driver) == ["two", "one", "three"]
    driver.press("Ctrl+Del")
    assert texts(driver) == ["two", "three"]
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert texts(driver) == ["one", "two", "three"]


def test_tab_goes_along_the_blank_row_and_then_leaves_the_table(drive: Drive):
    driver = drive(make_brief(agenda=[{"title": "Welcome"}]))
    table = driver.table("agenda")
    table.setFocus()
    driver.press("Ctrl+Home", "Down", "Tab", "Tab")
    driver.type("Tea")
    driver.press("Return")
    assert [item.title for item in driver.brief.agenda] == ["Welcome", "Tea"]
    driver.press(*["Tab"] * (table.parts.columnCount() - 2))
    assert driver.focus is not table


def test_a_cell_stays_open_while_one_looks_into_another_window(drive: Drive):
    driver = drive(make_brief(agenda=[{"title": "Welcome"}]))
    driver.table("agenda").setFocus()
    driver.press("Ctrl+Home", "Tab", "Tab")
    driver.type("The first")
    elsewhere = QWidget()
    elsewhere.show()
    elsewhere.activateWindow()
    wait_until(elsewhere.isActiveWindow, "for the other window")
    driver.window.activateWindow()
    wait_until(driver.window.isActiveWindow, "for the window")
    elsewhere.deleteLater()
    driver.type(" item")
    assert driver.brief.agenda[0].title == "The first item"


def test_escape_brings_back_what_was_in_the_cell(drive: Drive):
    driver = drive(make_brief(figures=[{"label": "Visits"}]))
    driver.table("figures").setFocus()
    driver.type("Ships")
    assert driver.brief.figures[0].label == "Ships"
    driver.press("Escape")
    assert driver.brief.figures[0].label == "Visits"


def test_escape_in_a_new_row_takes_the_row_away(drive: Drive):
    driver = drive(make_brief())
    driver.table("figures").setFocus()
    driver.type("Ships")
    assert len(driver.brief.figures) == 1
    driver.press("Escape")
    assert driver.brief.figures == ()


def test_a_click_in_the_preview_goes_to_the_field(drive: Drive):
    driver = drive(full_brief())
    item = driver.brief.agreements[0]
    for path in ("meeting/venue/city", f"agreements/{item.id}/title", f"agreements/{item.id}/next_step"):
        pages = driver.bench.preview.pages
        driver.settle()
        place = pages.place_of(path)
        assert place is not None
        pages.bring_into_view(place)
        place = pages.place_of(path)
        assert place is not None
        driver.click(pages.viewport(), place)
        assert driver.bench.focused_path() == path


def texts(driver: Driver) -> list[str]:
    return [point.text[0].text for point in driver.brief.points]


def test_a_date_in_figures_is_read_with_the_day_first_and_says_so_when_the_field_is_left(drive: Drive):
    driver = drive(make_brief(meeting={}))
    driver.bench.go_to("meeting/date")
    field = driver.focus
    driver.type("3/4/2026")
    assert driver.brief.meeting.date == Date(edtf="2026-04-03", as_written="3/4/2026")
    driver.press("Tab")
    assert isinstance(field, DateField)
    assert field.text() == "3 April 2026"
    assert driver.brief.meeting.date == Date(edtf="2026-04-03"), "no figures on the page"
    driver.press("Ctrl+Z")
    assert driver.brief.meeting.date is None, "one step"


def test_a_date_in_figures_in_a_cell_is_words_once_the_cell_is_left(drive: Drive):
    driver = drive(make_brief(follow_ups=[{"action": "Send the text"}]))
    for leaving in ("Tab", "Return"):
        driver.bench.go_to(f"follow_ups/{driver.brief.follow_ups[0].id}/due")
        driver.type("3/4/2026")
        driver.press(leaving)
        assert driver.brief.follow_ups[0].due == Date(edtf="2026-04-03")
        driver.press("Ctrl+Z")
        assert driver.brief.follow_ups[0].due is None


def test_minutes_are_read_as_people_write_them_and_what_is_none_is_told(drive: Drive):
    driver = drive(make_brief(agenda=[{"title": "Welcome"}]))
    for typed, minutes in (("1h30", 90), ("45 min", 45), ("Z", None)):
        driver.bench.go_to(f"agenda/{driver.brief.agenda[0].id}/minutes")
        driver.type(typed)
        driver.press("Tab")
        assert driver.brief.agenda[0].minutes == minutes
    assert driver.window.messages.text.text() == "“Z” is no whole number, and was not put in. Write one, such as 45."


def test_a_number_in_a_form_that_is_none_is_told_when_the_field_is_left(drive: Drive):
    driver = drive(make_brief(delegations=[{"id": "d", "party": "Malaysia", "participants": [{"name": "Aminah"}]}]))
    driver.bench.go_to(f"delegations/d/participants/{driver.brief.participants()[0].id}/precedence")
    driver.type("No. 2")
    driver.press("Tab")
    assert "“No. 2” is no whole number" in driver.window.messages.text.text()
