"""A new brief's participants: a table that waits for names, and makes the first delegation with what is put into it."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from briefer.ui import mnemonics
from briefer.ui.list_card import DelegationsCard
from briefer.ui.parts_table import PartsTable
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

Drive = Callable[..., Driver]


def in_participants(drive: Drive) -> tuple[Driver, PartsTable]:
    """A new brief, in whose participants one has just come."""
    driver = drive(make_brief())
    place = next(place for place, card in enumerate(driver.bench.cards) if isinstance(card, DelegationsCard))
    driver.bench.enter_section(place)
    table = driver.focus
    assert isinstance(table, PartsTable)
    return driver, table


def test_the_empty_table_asks_for_a_name_or_rows_and_is_nothing_in_the_brief(drive: Drive):
    driver, table = in_participants(drive)
    assert table.model().index(0, 0).data() == "Type a name, or paste rows from Excel"
    driver.press("Delete")
    driver.press("F2", "Escape")
    assert driver.brief.delegations == ()
    assert not driver.session.stack.canUndo()


def test_a_name_typed_makes_the_first_delegation_and_undo_takes_both_away(drive: Drive):
    driver, table = in_participants(drive)
    driver.type("Lars Nygaard")
    driver.press("Return")
    driver.type("Ida Holm")
    driver.press("Return")
    (side,) = driver.brief.delegations
    assert [person.name for person in side.participants] == ["Lars Nygaard", "Ida Holm"]
    assert driver.focus is table
    while driver.session.stack.canUndo():
        driver.press("Ctrl+Z")
    assert driver.brief.delegations == ()
    assert table.isVisible()
    driver.press("Ctrl+Y")
    assert len(driver.brief.delegations) == 1


def test_rows_from_excel_are_pasted_at_once_and_with_other_columns_again(drive: Drive):
    driver, _ = in_participants(drive)
    data = QMimeData()
    data.setText("Nama\tJawatan\r\nAminah\tPengarah\r\nLim\tKetua\r\n")
    QGuiApplication.clipboard().setMimeData(data)
    driver.press("Ctrl+V")
    (side,) = driver.brief.delegations
    assert [(person.name, person.posts) for person in side.participants] == [
        ("Aminah", ("Pengarah",)),
        ("Lim", ("Ketua",)),
    ]
    driver.press("Ctrl+Z")
    assert driver.brief.delegations == ()


def test_its_country_can_be_written_first(drive: Drive):
    driver, table = in_participants(drive)
    driver.bench.go_to(f"delegations/{driver.session.first_side}/party")
    driver.type("Norway")
    assert [side.party for side in driver.brief.delegations] == ["Norway"]
    driver.press("Tab", "Tab", "Tab")
    assert driver.focus is table
    driver.type("Lars Nygaard")
    driver.press("Return")
    assert [person.name for person in driver.brief.delegations[0].participants] == ["Lars Nygaard"]


def test_a_brief_that_begins_with_the_own_side_waits_for_its_names_and_then_for_the_other_side(drive: Drive):
    driver = drive(service=WorkshopService())
    assert driver.window.desk is not None
    driver.window.desk.new("mindef-policy")
    wait_until(lambda: driver.window.view is not None, "for the brief")
    (card,) = driver.bench.findChildren(DelegationsCard)
    card.enter()
    driver.type("Aminah")
    driver.press("Return")
    driver.click(button(driver, "Add a delegation"))
    driver.type("Norway")
    own, other = driver.brief.delegations
    assert (own.party, [person.name for person in own.participants]) == ("Malaysia", ["Aminah"])
    assert other.party == "Norway"


def button(driver: Driver, text: str) -> QPushButton:
    return next(button for button in driver.bench.findChildren(QPushButton) if button.text().replace("&", "") == text)


def test_a_delegation_that_is_added_takes_its_place(drive: Drive):
    driver, _ = in_participants(drive)
    driver.click(button(driver, "Add a delegation"))
    driver.type("Norway")
    assert [side.party for side in driver.brief.delegations] == ["Norway"]
    (card,) = driver.bench.findChildren(DelegationsCard)
    assert len(card._sides) == 1


def test_delegations_change_places_by_their_buttons_and_the_focus_stays(drive: Drive):
    driver = drive(make_brief(delegations=[{"id": party, "party": party} for party in ("norway", "malaysia", "japan")]))
    card = next(card for card in driver.bench.cards if isinstance(card, DelegationsCard))

    def press(side: str, words: str) -> list[str]:
        card._sides[side]._more.open()
        (button,) = (b for b in card._sides[side].findChildren(QPushButton) if mnemonics.plain(b.text()) == words)
        button.setFocus()
        driver.press("Return")
        assert driver.focus is button
        return [delegation.id for delegation in driver.brief.delegations]

    assert press("malaysia", "Move it up") == ["malaysia", "norway", "japan"]
    assert press("malaysia", "Move it up") == ["malaysia", "norway", "japan"]
    assert press("malaysia", "Move it down") == ["norway", "malaysia", "japan"]
    assert press("norway", "Move it down") == ["malaysia", "norway", "japan"]
    assert press("norway", "Move it down") == ["malaysia", "japan", "norway"]
    assert list(card._sides) == ["malaysia", "japan", "norway"]
    driver.press("Ctrl+Z")
    assert [delegation.id for delegation in driver.brief.delegations] == ["malaysia", "norway", "japan"]
