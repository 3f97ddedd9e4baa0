"""A template that is changed by hand while it is open in the window: nothing of what either did is lost unasked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.driver import spin, wait_until
from tests.ui.shaping import BY_HAND, Shaping

Shape = Callable[..., Shaping]
CONTROL = Qt.KeyboardModifier.ControlModifier
THEIRS = BY_HAND.replace("# not Letter!", "# as agreed").replace(
    "# Our office.", '# Our office.\nversion = "9"  # of May'
)


@pytest.fixture
def file(templates_home: Path) -> Path:
    return templates_home / "ours" / "template.toml"


def mine(shape: Shape, title: str = "Mine") -> Shaping:
    """With another title that is not saved."""
    shaping = shape()
    shaping.chapter("About the template")
    shaping.write("title", title)
    return shaping


def save(shaping: Shaping) -> None:
    shaping.press(Qt.Key.Key_S, CONTROL)


def said(shaping: Shaping) -> str:
    return shaping.window.messages.text.text() if shaping.window.messages.isVisible() else ""


def come_back(shaping: Shaping) -> None:
    """Go to another program and back."""
    other = QWidget()
    other.show()
    other.activateWindow()
    wait_until(lambda: not shaping.window.isActiveWindow(), "for another window")
    other.close()
    shaping.window.activateWindow()
    wait_until(shaping.window.isActiveWindow, "for the window")
    spin()


def test_what_only_one_changed_is_kept_with_comments_and_order(shape: Shape, file: Path) -> None:
    shaping = mine(shape)
    file.write_text(THEIRS, encoding="utf-8")
    save(shaping)
    assert file.read_text(encoding="utf-8") == THEIRS.replace('"Ours"', '"Mine"')
    assert "What they changed is kept, and so is yours" in said(shaping)
    assert not shaping.window.isWindowModified()


def test_coming_back_to_the_window_one_sees_what_was_done_by_hand(shape: Shape, file: Path) -> None:
    shaping = shape()
    shaping.chapter("Page")
    file.write_text(BY_HAND.replace('"A4"', '"A5"'), encoding="utf-8")
    come_back(shaping)
    assert shaping.control("page.size").value() == "A5"  # pyright: ignore[reportAttributeAccessIssue]
    assert "This is what it says now" in said(shaping)
    assert not shaping.window.isWindowModified()
    shaping.press(Qt.Key.Key_Z, CONTROL)
    assert (shaping.text, shaping.window.isWindowModified()) == (BY_HAND, True)


def clash(shape: Shape, file: Path) -> Shaping:
    """With a title that both changed, and a version of theirs alone, at the question what is to become of it."""
    shaping = mine(shape)
    file.write_text(THEIRS.replace('"Ours"', '"Theirs"'), encoding="utf-8")
    save(shaping)
    assert '"Theirs"' in file.read_text(encoding="utf-8"), "nothing is written unasked"
    assert [pick.isVisible() for pick in shaping.window.meanwhile.clashes.picks] == [True]
    return shaping


@pytest.mark.parametrize(("keys", "title"), [((), "Mine"), ((Qt.Key.Key_Right,), "Theirs")])
def test_a_setting_that_both_changed_is_chosen_by_keys_and_saved(
    shape: Shape, file: Path, keys: tuple[Qt.Key, ...], title: str
) -> None:
    shaping = clash(shape, file)
    for key in keys:
        shaping.press(key)
    shaping.button("Save what is chosen").setFocus()
    shaping.press(Qt.Key.Key_Return)
    assert file.read_text(encoding="utf-8") == THEIRS.replace('"Ours"', f'"{title}"')
    assert shaping.template.title == title
    assert shaping.window.middle.currentWidget() is shaping.window.form


def test_theirs_is_taken_and_mine_can_be_brought_back(shape: Shape, file: Path) -> None:
    shaping = clash(shape, file)
    shaping.click(shaping.button("Take theirs as it is, without my changes"))
    assert shaping.text == file.read_text(encoding="utf-8")
    assert not shaping.window.isWindowModified()
    shaping.press(Qt.Key.Key_Z, CONTROL)
    assert shaping.template.title == "Mine"
    save(shaping)
    assert 'title = "Mine"' in file.read_text(encoding="utf-8"), "nobody has changed it since"


def test_mine_becomes_another_template(shape: Shape, file: Path) -> None:
    shaping = clash(shape, file)
    theirs = file.read_text(encoding="utf-8")
    shaping.click(shaping.button("Save mine as another template…"))
    shaping.type("Ours in May")
    shaping.press(Qt.Key.Key_Return)
    other = file.parent.parent / "ours-in-may" / "template.toml"
    assert other.read_text(encoding="utf-8") == BY_HAND.replace('"Ours"', '"Ours in May"')
    assert file.read_text(encoding="utf-8") == theirs
    assert (shaping.template.title, shaping.window.isWindowModified()) == ("Ours in May", False)


def test_escape_leaves_the_question_and_saves_nothing(shape: Shape, file: Path) -> None:
    shaping = clash(shape, file)
    shaping.press(Qt.Key.Key_Escape)
    assert shaping.window.middle.currentWidget() is shaping.window.form
    assert shaping.window.isWindowModified()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert shaping.window.isAncestorOf(focus)


def test_one_who_broke_the_file_by_hand_is_written_over_only_when_asked(shape: Shape, file: Path) -> None:
    shaping = mine(shape)
    file.write_text("title = \n", encoding="utf-8")
    save(shaping)
    assert file.read_text(encoding="utf-8") == "title = \n"
    shaping.click(shaping.button("Save mine over it"))
    assert file.read_text(encoding="utf-8") == BY_HAND.replace('"Ours"', '"Mine"')


def test_a_folder_that_was_taken_away_is_made_again_only_when_asked(shape: Shape, file: Path) -> None:
    shaping = mine(shape)
    file.unlink()
    file.parent.rmdir()
    save(shaping)
    assert not file.exists()
    shaping.click(shaping.button("Save mine over it"))
    assert 'title = "Mine"' in file.read_text(encoding="utf-8")


def test_lines_end_as_they_did_in_the_file(shape: Shape, file: Path) -> None:
    shaping = mine(lambda: shape(settings_by_hand=BY_HAND.replace("\n", "\r\n")))
    save(shaping)
    assert file.read_bytes() == BY_HAND.replace('"Ours"', '"Mine"').replace("\n", "\r\n").encode()
