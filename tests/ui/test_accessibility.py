"""What a screen reader and a keyboard find."""

import re
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from briefer.ui.list_card import DelegationsCard
from briefer.ui.mnemonics import letter_of, plain
from tests.briefs import full_brief, make_brief
from tests.ui.driver import Driver, spin, wait_until

Drive = Callable[..., Driver]


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(window)
    ]


def describe(widget: QWidget) -> str:
    parents: list[str] = []
    part: QWidget | None = widget
    while part is not None:
        parents.append(f"{type(part).__name__}#{part.objectName()}")
        part = part.parentWidget()
    return " in ".join(parents[:4])


def unfold_all(driver: Driver) -> None:
    from briefer.ui.card import Fold

    for _ in range(2):
        for table in driver.bench.findChildren(type(driver.table("points"))):
            if table.parts.items:
                table.setCurrentIndex(table.parts.index(0, 0))
        spin(20)
        for fold in driver.bench.findChildren(Fold):
            fold.open()
        spin(20)


def test_everything_that_takes_the_focus_has_a_name(drive: Drive):
    driver = drive(full_brief())
    unfold_all(driver)
    driver.window.do.findings.trigger()
    nameless = [describe(widget) for widget in focusable(driver.window) if not name_of(widget)]
    assert nameless == []


def test_so_has_everything_on_the_start_page(drive: Drive):
    driver = drive()
    assert [describe(widget) for widget in focusable(driver.window) if not name_of(widget)] == []


def mnemonics(texts: list[str]) -> list[str]:
    found = [match[1].lower() for text in texts if (match := re.search(r"&(\w)", text.replace("&&", "")))]
    return [key for key, count in Counter(found).items() if count > 1]


@pytest.mark.parametrize("start_page", [True, False])
def test_no_mnemonic_leads_to_two_places(drive: Drive, start_page: bool):
    driver = drive(None if start_page else make_brief())
    bar = driver.window.menuBar()
    shown = [w for w in driver.window.findChildren(QWidget) if w.isVisibleTo(driver.window)]
    texts = [w.text() for w in shown if isinstance(w, QAbstractButton) or (isinstance(w, QLabel) and w.buddy())]
    assert mnemonics([action.text() for action in bar.actions()] + texts) == []
    for menu in bar.findChildren(QMenu):
        assert mnemonics([action.text() for action in menu.actions()]) == [], menu.title()


def test_every_verb_of_the_menus_has_a_mnemonic(drive: Drive):
    driver = drive(make_brief())
    for menu in driver.window.menuBar().findChildren(QMenu):
        for action in menu.actions():
            assert action.isSeparator() or "&" in action.text() or not action.isEnabled(), action.text()


def test_tab_goes_through_the_whole_form_and_out_of_it(drive: Drive):
    driver = drive(make_brief(points=["one"], figures=[{"label": "Visits"}]))
    seen: list[QWidget] = []
    for _ in range(400):
        if not seen or driver.focus is not seen[-1]:
            seen.append(driver.focus)
        driver.press("Tab")
        if driver.focus is seen[0]:
            break
    names = [name_of(widget) for widget in seen]
    for name in ("Title", "Date", "Venue", "Summary", "Talking points", "Figures", "Preview of the pages", "Sections"):
        assert name in names, f"{name} can't be reached with Tab"


def test_f6_goes_round_the_three_panes(drive: Drive):
    driver = drive(make_brief())
    names: list[str] = []
    for _ in range(3):
        driver.press("F6")
        names.append(name_of(driver.focus))
    assert names == ["Preview of the pages", "Sections", "Title"]


def test_a_field_tells_what_belongs_in_it(drive: Drive):
    driver = drive(make_brief())
    interface = QAccessible.queryAccessibleInterface(driver.focus)
    assert interface.text(QAccessible.Text.Description)


def shown_letters(driver: Driver) -> list[str]:
    window = driver.window
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]
    texts = [w.text() for w in widgets if isinstance(w, QAbstractButton) or (isinstance(w, QLabel) and w.buddy())]
    texts += [action.text() for action in window.menuBar().actions()]
    return [letter for text in texts if (letter := letter_of(text))]


def test_letters_lead_to_the_fields_of_the_card_in_focus_and_none_to_two(drive: Drive):
    driver = drive(full_brief())
    unfold_all(driver)
    for place, card in enumerate(driver.bench.cards):
        driver.bench.enter_section(place)
        spin(5)
        letters = shown_letters(driver)
        assert [letter for letter, count in Counter(letters).items() if count > 1] == [], card.accessibleName()
        assert any("&" in label.text() for label in card.findChildren(QLabel) if label.buddy()) or not [
            label for label in card.findChildren(QLabel) if label.buddy() and label.isVisibleTo(card)
        ], card.accessibleName()


def test_alt_and_a_letter_put_the_focus_into_its_field(drive: Drive):
    driver = drive(make_brief())
    driver.bench.go_to("title")
    spin(5)
    label = next(label for label in driver.bench.cards[0].findChildren(QLabel) if plain(label.text()) == "City")
    driver.press(f"Alt+{letter_of(label.text()).upper()}")
    assert driver.bench.focused_path() == "meeting/venue/city"


@pytest.mark.parametrize("path", ["delegations/d1/participants/p1/photo", "agreements/g1/parties/y2/source/document"])
def test_what_unfolds_for_a_field_is_scrolled_into_view(drive: Drive, path: str):
    driver = drive(full_brief())
    driver.bench.go_to(path)
    assert driver.bench.focused_path() == path
    wait_until(lambda: not driver.focus.visibleRegion().isEmpty(), "for the field to be in view")


def test_what_has_the_focus_can_be_seen_to_have_it(drive: Drive):
    driver = drive(full_brief())
    unfold_all(driver)
    seen: set[str] = set()
    for widget in focusable(driver.bench.cards[1]) + focusable(driver.bench.cards[4]):
        kind = type(widget).__name__
        if kind in seen or widget.focusProxy() is not None:
            continue
        seen.add(kind)
        driver.bench.setFocus()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        spin()
        assert widget.grab().toImage() != without, f"nothing shows that a {kind} has the focus"
    assert {"TextField", "RichField", "ChoiceField", "FlagField", "PartsTable", "QPushButton", "LinesField"} <= seen


@pytest.mark.parametrize("size", [(900, 560), (960, 600), (1440, 900)])
def test_no_field_is_cut_off_in_a_window_as_small_as_a_scale_of_200_percent_makes_it(
    drive: Drive, size: tuple[int, int]
):
    """A screen of 1920 by 1200 at 200 % leaves a window 960 by 600 of its pixels."""
    driver = drive(full_brief(), size=size)
    unfold_all(driver)
    spin(50)
    for card in driver.bench.cards:
        around = card.parentWidget()
        assert around is not None
        room = around.parentWidget()
        assert room is not None
        wide = [describe(w) for w in card.findChildren(QWidget) if w.minimumSizeHint().width() > room.width()]
        assert card.minimumSizeHint().width() <= room.width() - 40, (card.accessibleName(), wide)
        assert around.width() <= room.width(), card.accessibleName()


def tab_names(driver: Driver, count: int) -> list[str]:
    names: list[str] = []
    for _ in range(count):
        driver.press("Tab")
        names.append(driver.focus.accessibleName() or name_of(driver.focus))
    return names


def test_tab_leads_into_what_was_unfolded_and_then_onward(drive: Drive):
    driver = drive(make_brief(annexes=[{"id": "x1", "number": "A", "title": "Map"}], agreements=[{"id": "g1"}]))
    driver.bench.go_to("annexes/x1/to_confirm")
    spin(50)
    assert tab_names(driver, 2) == ["Inside the office only", "Source and marking"]
    driver.press("Space")
    spin(50)
    assert tab_names(driver, 3) == ["Marking", "Caveats", "Document"]
    assert tab_names(driver, 5)[-1] == "Import rows…", "the next card follows, whose first button is this one"


def test_a_delegation_added_late_has_its_place_in_the_order_of_tab(drive: Drive):
    driver = drive(make_brief(delegations=[{"id": "d1", "party": "Malaysia"}]))
    card = driver.bench.cards[4]
    assert isinstance(card, DelegationsCard)
    card.add_delegation()
    spin(50)
    assert driver.bench.focused_path().endswith("/party")
    assert tab_names(driver, 3) == ["Role", "Level", "Participants"]
    driver.bench.go_to("delegations/d1/level")
    columns = driver.table("delegations/d1/participants").parts.columnCount()
    names = tab_names(driver, columns + 3)
    assert names[:columns] == ["Participants"] * columns, "Tab goes along the blank row"
    assert names[-1] == "Delegation", names
