"""One Ctrl+Z in the window of templates takes back what a person would call one step."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from briefer.ui.templates.columns import ColumnsField
from briefer.ui.templates.editors import ColourField, OptionField
from tests.ui.driver import spin
from tests.ui.shaping import BY_HAND, Shaping

Shape = Callable[..., Shaping]
CONTROL = Qt.KeyboardModifier.ControlModifier


def titled(shape: Shape) -> Shaping:
    """With the cursor at the end of the template's title, which is “Ours”."""
    shaping = shape()
    shaping.chapter("About the template")
    shaping.enter("title")
    shaping.press(Qt.Key.Key_End)
    return shaping


def undone(shaping: Shaping, steps: int) -> list[str]:
    """The title after each of so many steps taken back; then nothing is left to take back."""
    titles: list[str] = []
    for _ in range(steps):
        shaping.press(Qt.Key.Key_Z, CONTROL)
        titles.append(shaping.template.title)
    assert shaping.text == BY_HAND, "more steps than a person took"
    return titles


def test_a_rest_in_typing_begins_a_step(shape: Shape) -> None:
    shaping = titled(shape)
    shaping.type(" and")
    shaping.time += 2
    shaping.type(" theirs")
    assert undone(shaping, 2) == ["Ours and", "Ours"]
    shaping.press(Qt.Key.Key_Y, CONTROL)
    shaping.press(Qt.Key.Key_Y, CONTROL)
    assert shaping.template.title == "Ours and theirs"


def test_words_at_another_place_are_a_step(shape: Shape) -> None:
    shaping = titled(shape)
    shaping.type(" now")
    shaping.press(Qt.Key.Key_Home)
    shaping.type("All ")
    assert undone(shaping, 2) == ["Ours now", "Ours"]


def test_taking_away_after_typing_is_a_step(shape: Shape) -> None:
    shaping = titled(shape)
    shaping.type(" nwo")
    shaping.press(Qt.Key.Key_Backspace)
    shaping.press(Qt.Key.Key_Backspace)
    shaping.type("ow")
    assert undone(shaping, 3) == ["Ours n", "Ours nwo", "Ours"]


def test_what_is_pasted_is_a_step(shape: Shape) -> None:
    shaping = titled(shape)
    shaping.type(" and ")
    QGuiApplication.clipboard().setText("theirs")
    shaping.press(Qt.Key.Key_V, CONTROL)
    assert undone(shaping, 2) == ["Ours and ", "Ours"]


def test_what_is_typed_after_saving_is_a_step(shape: Shape) -> None:
    shaping = titled(shape)
    shaping.type(" a")
    shaping.press(Qt.Key.Key_S, CONTROL)
    shaping.type("b")
    assert shaping.window.isWindowModified()
    shaping.press(Qt.Key.Key_Z, CONTROL)
    assert (shaping.template.title, shaping.window.isWindowModified()) == ("Ours a", False)


def test_typing_that_came_to_nothing_leaves_no_step(shape: Shape) -> None:
    shaping = titled(shape)
    shaping.press(Qt.Key.Key_A, CONTROL)
    shaping.type("Ours")
    assert shaping.text == BY_HAND
    assert not shaping.window.isWindowModified()


def test_a_number_that_is_stepped_is_one_step_and_one_that_is_typed_another(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Page")
    shaping.write("page.margins.left", "30")
    for _ in range(3):
        shaping.press(Qt.Key.Key_Up)
    lefts = [shaping.template.page.margins.left]
    for _ in range(2):
        shaping.press(Qt.Key.Key_Z, CONTROL)
        lefts.append(shaping.template.page.margins.left)
    assert (lefts, shaping.text) == ([33, 30, 24], BY_HAND)


def test_what_arrow_keys_pass_over_is_no_step_and_what_is_chosen_in_the_list_is(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Page")
    shaping.choose("page.size", "A5")
    size = shaping.control("page.size")
    assert isinstance(size, OptionField)
    size.showPopup()
    spin()
    shaping.press(Qt.Key.Key_Up)
    shaping.press(Qt.Key.Key_Return)
    sizes = [shaping.template.page.size]
    for _ in range(2):
        shaping.press(Qt.Key.Key_Z, CONTROL)
        sizes.append(shaping.template.page.size)
    assert (sizes, shaping.text) == (["Letter", "A5", "A4"], BY_HAND)


def test_a_colour_chosen_after_one_was_typed_is_a_step(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Colours")
    shaping.write("colours.heading", "#7a1f3d")
    field = shaping.control("colours.heading")
    assert isinstance(field, ColourField)
    field.choose(QColor("#102030"))
    shaping.press(Qt.Key.Key_Z, CONTROL)
    assert shaping.template.colours.heading == "#7a1f3d"
    shaping.press(Qt.Key.Key_Z, CONTROL)
    assert shaping.text == BY_HAND


@pytest.mark.parametrize("other", ["weight", "tick"])
def test_the_heading_of_a_column_is_a_step(shape: Shape, other: str) -> None:
    shaping = shape()
    shaping.window.go_to("sections.follow_ups.columns")
    shaping.press(Qt.Key.Key_Home)
    columns = shaping.control("sections.follow_ups.columns")
    assert isinstance(columns, ColumnsField)
    columns.ticks.choose("group")
    shaping.press(Qt.Key.Key_Space)
    columns.title.setFocus()
    shaping.type("Done by")
    if other == "weight":
        columns.weight.setFocus()
        shaping.press(Qt.Key.Key_A, CONTROL)
        shaping.type("2.5")
    else:
        columns.ticks.setFocus()
        shaping.press(Qt.Key.Key_Down)
        shaping.press(Qt.Key.Key_Space)
    stated: list[object] = []
    for _ in range(3):
        shaping.press(Qt.Key.Key_Z, CONTROL)
        stated.append([column.title for column in shaping.template.sections["follow_ups"].columns if column.title])
    assert (stated, shaping.text) == ([["Done by"], [], []], BY_HAND)


def test_a_step_can_be_undone_by_its_button_and_says_what_it_is(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Page")
    shaping.choose("page.size", "A5")
    undo = shaping.window.bar.undo
    assert (undo.isEnabled(), "Size" in undo.toolTip()) == (True, True)
    shaping.click(undo)
    assert (shaping.text, undo.isEnabled(), shaping.window.bar.redo.isEnabled()) == (BY_HAND, False, True)


def test_enter_presses_the_button_that_has_the_focus(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Marking")
    before = len(shaping.template.marking.levels)
    shaping.button("Remove: Levels 1").setFocus()
    shaping.press(Qt.Key.Key_Return)
    assert len(shaping.template.marking.levels) == before - 1
    shaping.window.bar.new.setFocus()
    shaping.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert QApplication.focusWidget() is shaping.window.new.title
