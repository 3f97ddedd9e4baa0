"""The template's own sections have cards in the form, with a widget of its kind for each of their fields."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from briefer import settings
from briefer.model.plain import from_json, to_json
from briefer.model.richtext import text_of
from briefer.ui.binding import PATH
from briefer.ui.editors import AmountField, DateField
from briefer.ui.help_window import HelpWindow
from briefer.ui.mnemonics import plain
from briefer.ui.own_card import OwnCard
from briefer.ui.own_fields import OwnChoice
from briefer.ui.rich_field import RichField
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.template.offices import CHILD, OWN_FIELDS, office
from tests.ui.driver import Driver, spin, wait_until

Drive = Callable[..., Driver]

SETTINGS = (
    CHILD
    + """
section_order = ["purpose", "protocol", "summary", "participants", "remarks"]
[sections.protocol]
kind = "custom"
title = "Protocol"
hint = "Gifts and cars."
"""
    + OWN_FIELDS
    + """
[sections.remarks]
kind = "custom"
title = "Remarks of the desk"
"""
)


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WorkshopService:
    """The real service, with a template that has every kind of field."""
    folder = tmp_path / "templates"
    office(folder, SETTINGS)
    monkeypatch.setattr(settings, "template_folders", lambda: (folder, settings.shipped_templates()))
    return WorkshopService()


def cards(driver: Driver) -> list[str]:
    return [card.key for card in driver.bench.cards if isinstance(card, OwnCard)]


def titles(driver: Driver) -> list[str]:
    listed = driver.bench.side.list
    return [listed.item(row).text() for row in range(listed.count())]


def field(driver: Driver, name: str) -> QWidget:
    found = [
        widget
        for card in driver.bench.cards
        if isinstance(card, OwnCard)
        for widget in card.findChildren(QWidget)
        if widget.accessibleName() == name and widget.property(PATH)
    ]
    assert len(found) == 1, f"{len(found)} widgets are called {name}"
    return found[0]


def kept(driver: Driver) -> dict[str, str]:
    return {item.key: text_of(item.body) for item in driver.brief.sections}


def begun(drive: Drive, service: WorkshopService, **changes: object) -> Driver:
    driver = drive(make_brief(**{"template": "office", "purpose": "x"} | changes), service=service)
    wait_until(lambda: cards(driver), "for the cards of the template's own sections")
    return driver


def test_each_section_has_a_card_where_the_template_has_it(drive: Drive, service: WorkshopService):
    driver = begun(drive, service)
    assert titles(driver)[1:6] == ["Purpose and decision", "Protocol", "Summary", "Objectives", "Participants"]
    assert titles(driver)[6] == "Remarks of the desk"
    shown = {label.text() for label in driver.bench.cards[2].findChildren(QLabel)}
    assert {"Protocol", "Gifts and cars."} <= shown
    kinds = {"Gift": RichField, "Arrives": DateField, "Guests": AmountField, "Flag": OwnChoice, "Car": OwnChoice}
    assert {name: type(field(driver, name)) for name in kinds} == kinds
    assert isinstance(field(driver, "Remarks of the desk"), RichField)


def test_every_kind_is_filled_in_by_keys_and_kept_where_the_pages_read_it(drive: Drive, service: WorkshopService):
    driver = begun(drive, service)
    field(driver, "Gift").setFocus()
    driver.type("A book")
    driver.press("Tab")
    assert driver.focus is field(driver, "Arrives")
    driver.type("29 October 2025")
    driver.press("Tab")
    driver.type("12")
    driver.press("Tab", "Down", "Tab", "Down", "Down")
    field(driver, "Remarks of the desk").setFocus()
    driver.type("None.")
    assert kept(driver) == {
        "protocol.gift": "A book",
        "protocol.arrives": "2025-10-29",
        "protocol.guests": "12",
        "protocol.flag": "yes",
        "protocol.car": "van",
        "remarks": "None.",
    }
    assert from_json(to_json(driver.brief)).sections == driver.brief.sections
    driver.settle()
    wait_until(lambda: driver.bench.side.list.item(2).data(0x100).count == 5, "for the count")


def test_what_is_typed_is_one_step_that_undo_takes_back_where_it_was_typed(drive: Drive, service: WorkshopService):
    driver = begun(drive, service)
    field(driver, "Arrives").setFocus()
    driver.type("2025")
    field(driver, "Gift").setFocus()
    driver.type("A book")
    driver.bench.go_to("title")
    driver.press("Ctrl+Z")
    assert (driver.focus, kept(driver)) == (field(driver, "Gift"), {"protocol.arrives": "2025"})
    driver.press("Ctrl+Z")
    assert (driver.focus, kept(driver)) == (field(driver, "Arrives"), {})
    driver.press("Ctrl+Y", "Ctrl+Y")
    assert kept(driver) == {"protocol.arrives": "2025", "protocol.gift": "A book"}
    assert driver.focus is field(driver, "Gift")


def test_a_missing_field_is_a_finding_on_its_card_that_leads_to_it(drive: Drive, service: WorkshopService):
    driver = begun(drive, service)
    wait_until(lambda: any("Gift" in found.message for found in driver.bench.findings), "for the finding")
    card = driver.bench.cards[2]
    assert card.badge.accessibleName() == "1 thing to look at"
    assert driver.bench.side.list.item(titles(driver).index("Own sections")).data(0x100).state == "empty"
    (line,) = (button for button in card.findChildren(QPushButton) if "Gift" in button.accessibleName())
    driver.bench.go_to("title")
    line.click()
    assert driver.focus is field(driver, "Gift")
    driver.type("A book")
    wait_until(lambda: not card.badge.text(), "for the badge to go")


def test_another_template_takes_the_cards_away_and_keeps_what_they_held(drive: Drive, service: WorkshopService):
    sections = [{"id": "g", "key": "protocol.gift", "body": "A book"}]
    driver = begun(drive, service, sections=sections)
    table = driver.table("sections")
    assert not table.parts.items
    driver.session.set("template", "base", "")
    wait_until(lambda: not cards(driver), "for the cards to go")
    assert titles(driver)[1:4] == ["Purpose and decision", "Summary", "Objectives"]
    assert [item.id for item in table.parts.items] == ["g"]
    driver.session.set("sections/g/title", "A gift", "")
    driver.settle()
    driver.session.undo()
    driver.session.undo()
    wait_until(lambda: cards(driver) and not table.parts.items, "for the cards to come back")
    assert text_of(field(driver, "Gift").value()) == "A book"  # pyright: ignore[reportAttributeAccessIssue]


def test_rows_beside_the_fields_are_edited_without_touching_them(drive: Drive, service: WorkshopService):
    sections = [
        {"id": "a", "key": "other", "title": "B"},
        {"id": "g", "key": "protocol.gift", "body": "A book"},
        {"id": "c", "key": "more", "title": "A"},
    ]
    driver = begun(drive, service, sections=sections)
    table = driver.table("sections")
    assert [item.id for item in table.parts.items] == ["a", "c"]
    table.parts.order_by(0)
    assert [item.id for item in driver.brief.sections if item.id != "g"] == ["c", "a"]
    table.parts.duplicate([0])
    table.parts.move([0], 2)
    table.parts.remove([0, 1, 2])
    assert [item.id for item in driver.brief.sections] == ["g"]
    table.setFocus()
    driver.type("Press")
    driver.press("Return")
    assert [item.title for item in driver.brief.sections] == ["", "Press"]


def test_a_value_that_is_no_choice_stays_visible(drive: Drive, service: WorkshopService):
    sections = [
        {"id": "f", "key": "protocol.flag", "body": "perhaps"},
        {"id": "d", "key": "protocol.arrives", "body": "soon"},
    ]
    driver = begun(drive, service, sections=sections)
    flag, arrives = field(driver, "Flag"), field(driver, "Arrives")
    assert isinstance(flag, OwnChoice)
    assert isinstance(arrives, DateField)
    assert (flag.currentText(), arrives.text()) == ("perhaps", "soon")
    driver.bench.go_to("sections/f/body")
    driver.press("Home", "Down")
    assert kept(driver)["protocol.flag"] == "yes"
    assert flag.findData("perhaps") < 0 or flag.currentText() == "Yes"


def test_what_else_can_be_said_of_a_field_is_folded_below(drive: Drive, service: WorkshopService):
    driver = begun(drive, service, sections=[{"id": "g", "key": "protocol.gift", "body": "A book"}])
    driver.bench.go_to("sections/g/to_confirm")
    driver.type("Which one?")
    assert driver.session.get("sections/g/to_confirm") == "Which one?"
    (fold,) = (
        button
        for button in driver.bench.cards[2].findChildren(QPushButton)
        if plain(button.text()).startswith("More about “Gift”")
    )
    assert fold.isVisible()
    field(driver, "Guests").setFocus()
    assert plain(fold.text()) == "More about “Guests”"


def test_a_field_that_is_still_empty_can_be_marked_to_confirm(drive: Drive, service: WorkshopService):
    driver = begun(drive, service)
    driver.bench.go_to("sections/protocol.guests/to_confirm")
    driver.type("Ask them")
    assert [(item.key, item.to_confirm) for item in driver.brief.sections] == [("protocol.guests", "Ask them")]
    field(driver, "Guests").setFocus()
    driver.type("7")
    assert [(item.to_confirm, text_of(item.body)) for item in driver.brief.sections] == [("Ask them", "7")]
    wait_until(lambda: driver.view.top.to_confirm.isVisible(), "for the count of what is to confirm")
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert (driver.brief.sections, driver.bench.focused_path()) == ((), "sections/protocol.guests/to_confirm")


def test_an_item_that_has_the_name_of_a_field_and_is_none_is_left_alone(drive: Drive, service: WorkshopService):
    driver = begun(drive, service, sections=[{"id": "protocol.gift", "key": "other", "body": "Mine"}])
    field(driver, "Gift").setFocus()
    driver.type("A book")
    assert kept(driver) == {"other": "Mine", "protocol.gift": "A book"}
    assert [item.id for item in driver.table("sections").parts.items] == ["protocol.gift"]


def test_a_click_on_the_page_leads_to_the_field_and_so_does_what_was_found(drive: Drive, service: WorkshopService):
    driver = begun(drive, service, sections=[{"id": "n", "key": "protocol.guests", "body": "12"}])
    driver.settle()
    pages = driver.bench.preview.pages
    place = pages.place_of("sections/n/body")
    assert place is not None
    pages.clicked.emit("sections/n/body")
    assert driver.focus is field(driver, "Guests")
    driver.bench.go_to("title")
    driver.press("Ctrl+F")
    driver.type("12")
    wait_until(lambda: driver.bench.find_panel.list.count() == 1, "for what is found")
    assert driver.bench.find_panel.list.item(0).text().startswith("Protocol · Guests · ")
    driver.bench.find_panel.list.setFocus()
    driver.press("Return")
    assert driver.focus is field(driver, "Guests")


def test_tab_leads_through_the_card_in_its_place(drive: Drive, service: WorkshopService):
    driver = begun(drive, service)
    spin(20)
    field(driver, "Car").setFocus()
    for _ in range(4):
        driver.press("Tab")
        if not driver.bench.cards[2].isAncestorOf(driver.focus):
            break
    assert driver.bench.focused_path() == "summary"
    for _ in range(8):
        driver.press("Shift+Tab")
        if not any(card.isAncestorOf(driver.focus) for card in driver.bench.cards[2:4]):
            break
    assert driver.bench.cards[1].isAncestorOf(driver.focus)


def test_alt_and_a_letter_lead_to_a_field(drive: Drive, service: WorkshopService):
    driver = begun(drive, service)
    driver.bench.go_to("sections/protocol.gift")
    label = next(one for one in driver.bench.cards[2].findChildren(QLabel) if one.buddy() is field(driver, "Guests"))
    wait_until(lambda: "&" in label.text(), "for the letters")
    letter = label.text()[label.text().index("&") + 1]
    driver.press(f"Alt+{letter}")
    assert driver.focus is field(driver, "Guests")


def test_two_who_begin_the_same_field_make_one_item(drive: Drive, service: WorkshopService):
    driver = begun(drive, service)
    field(driver, "Gift").setFocus()
    driver.type("A")
    assert [item.id for item in driver.brief.sections] == ["protocol.gift"]


def test_the_guide_opens_at_own_sections(drive: Drive, service: WorkshopService):
    driver = begun(drive, service)
    field(driver, "Gift").setFocus()
    driver.press("F1")
    (guide,) = driver.window.findChildren(HelpWindow)
    wait_until(lambda: guide.text.textCursor().block().text() == "Own sections", "for the place in the guide")


def test_a_copy_of_the_section_holds_no_other(service: WorkshopService):
    sections = [{"id": "g", "key": "protocol.gift", "body": "A book"}, {"id": "o", "key": "press", "title": "Press"}]
    brief = make_brief(template="office", sections=sections)
    assert "Press" not in service.section(brief, ("sections/g",))[1]
    assert "A book" in service.section(brief, ("sections/g",))[1]
    assert "Press" in service.section(brief, ("sections",))[1]


def test_keys_that_are_no_ids_do_no_harm(drive: Drive, tmp_path: Path, service: WorkshopService):
    folder = tmp_path / "templates"
    office(folder, CHILD + f"[sections.\"Für uns {'x' * 70}\"]\nkind = 'custom'\ntitle = 'Ours'\n", "odd")
    driver = drive(make_brief(template="odd"), service=service)
    wait_until(lambda: cards(driver), "for the card")
    field(driver, "Ours").setFocus()
    driver.type("Said")
    assert from_json(to_json(driver.brief)).sections == driver.brief.sections
    driver.bench.go_to("title")
    driver.press("Ctrl+Z")
    assert (driver.brief.sections, driver.focus) == ((), field(driver, "Ours"))
