"""Every field of every part of a brief can be filled in by keyboard, in a widget of its own kind.

The slow form sets every field by keys; the quick one sets one of each kind, and looks whether the others are there.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from briefer.model import edit, paths
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.item import Item
from briefer.model.paths import get
from briefer.model.richtext import text_of
from briefer.model.shape import shapes
from briefer.ui.editors import AmountField, DateField, NumberField, TimeField
from briefer.ui.fields import Kind, field_at
from briefer.ui.language_field import LanguageField
from briefer.ui.marking_fields import LevelField
from briefer.ui.parts_table import PartsTable
from briefer.ui.photo_field import PhotoField
from briefer.ui.reference_field import ReferenceField
from briefer.ui.rich_field import RichField
from briefer.ui.template_field import TemplateField
from tests.briefs import full_brief
from tests.ui.driver import Driver, spin
from tests.ui.test_accessibility import name_of

Drive = Callable[..., Driver]

SOAK = os.environ.get("BRIEFER_SOAK") == "1"

KEPT_BY_THE_PROGRAM = {
    "format": "the version of the format that the program writes",
    "id": "what paths go by",
    "cleared": "the digest that clearing makes",
    "template_version": "noted when the brief is saved",
    "data": "comes with the file that is chosen",
    "media_type": "comes with the file that is chosen",
}
"""Fields that no one types."""

WIDGETS: dict[Kind, type[QWidget]] = {
    Kind.TEXT: QLineEdit,
    Kind.LINES: QPlainTextEdit,
    Kind.RICH: RichField,
    Kind.CHOICE: QComboBox,
    Kind.DATE: DateField,
    Kind.FLAG: QCheckBox,
    Kind.NUMBER: NumberField,
    Kind.AMOUNT: AmountField,
    Kind.REFERENCE: ReferenceField,
    Kind.PHOTO: QPushButton,
    Kind.LEVEL: LevelField,
    Kind.TEMPLATE: TemplateField,
    Kind.LANGUAGE: LanguageField,
    Kind.TIME: TimeField,
}


def fields(brief: Brief) -> list[str]:
    """The path of every field that a person fills in: one of every part of the model, as `full_brief` has them."""
    found = [path for path, value in _leaves(brief)]
    return [path for path in found if path.rpartition("/")[2] not in KEPT_BY_THE_PROGRAM]


def _leaves(brief: Brief) -> Iterator[tuple[str, Any]]:
    return paths.leaves(brief)


FIELDS = fields(full_brief())


def test_the_walk_misses_no_field_of_the_model():
    brief = full_brief()
    walked = {path for path, _ in _leaves(brief)}
    for where, part in paths.parts(brief):
        for name, shape in shapes(type(part)).items():
            if shape.is_whole:
                assert paths.join(where, name) in walked, f"{type(part).__name__}.{name} is empty in full_brief"


@pytest.fixture(scope="module")
def window(application: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    driver = Driver(tmp_path_factory.mktemp("fields"), full_brief())
    yield driver
    driver.close()


def bring(driver: Driver, brief: Brief) -> None:
    driver.session.take(brief, "Begin")
    spin()


def emptied(brief: Brief, path: str) -> Brief:
    """The brief without what stands at a path, or with another language or template where there must be one."""
    return edit.set_value(brief, path, {"language": "ms", "template": "office"}.get(path))


def editor_of(driver: Driver, path: str) -> QWidget:
    """The widget in which a path is filled in, once the window has gone there; a cell's is opened as by typing."""
    driver.bench.go_to(path)
    spin(5)
    focus = driver.focus
    if isinstance(focus, PartsTable):
        assert focus.current_path() == path, f"{path} can't be reached; the focus is at {focus.current_path()}"
        driver.press("F2")
        return driver.focus
    assert driver.bench.focused_path() == path, f"{path} can't be reached: {driver.bench.focused_path()}"
    return focus


def type_into(driver: Driver, editor: QWidget, path: str, wanted: Any) -> None:
    """Give a field its value by keys alone."""
    match editor:
        case DateField():
            driver.press("Ctrl+A")
            driver.type(f"{wanted.as_written} [{wanted.edtf}]")
        case QLineEdit():
            driver.press("Ctrl+A")
            driver.type(str(wanted))
        case RichField():
            driver.press("Ctrl+A")
            driver.type("Words, typed")
        case QPlainTextEdit():
            driver.press("Ctrl+A")
            for line in wanted:
                driver.type(line)
                driver.press("Alt+Return" if in_table(editor) else "Return")
        case QComboBox():
            steps = editor.findData(wanted) - editor.currentIndex()
            assert steps, "the choice must change for the test to say anything"
            driver.press(*["Down" if steps > 0 else "Up"] * abs(steps))
        case QCheckBox():
            driver.press("Space")
        case _:
            raise AssertionError(f"{path}: {type(editor).__name__} is no field")
    if in_table(editor):
        driver.press("Return")


def in_table(editor: QWidget) -> bool:
    parent = editor.parentWidget()
    return parent is not None and isinstance(parent.parentWidget(), PartsTable)


def said(value: Any) -> Any:
    return text_of(value) if isinstance(value, tuple) and value and hasattr(value[0], "runs") else value


def fill_in(driver: Driver, path: str) -> None:
    full = full_brief()
    wanted = get(full, path)
    field = field_at(path)
    bring(driver, emptied(full, path))
    assert get(driver.brief, path) != wanted, path
    editor = editor_of(driver, path)
    assert name_of(editor), f"{path} has no name"
    assert isinstance(editor, WIDGETS[field.kind]), f"{path} is filled in in a {type(editor).__name__}"
    type_into(driver, editor, path, wanted)
    expected = "Words, typed" if field.kind is Kind.RICH else wanted
    assert said(get(driver.brief, path)) == expected, path


def of_each_kind() -> list[str]:
    """A path of each kind of field, in a form and in a table."""
    chosen: dict[tuple[Kind, int], str] = {}
    for path in FIELDS:
        kind = field_at(path).kind
        if kind is not Kind.PHOTO and not path.startswith("files/"):
            chosen.setdefault((kind, min(path.count("/"), 4)), path)
    return list(chosen.values())


TYPED = [path for path in FIELDS if field_at(path).kind is not Kind.PHOTO and not path.startswith("files/")]


@pytest.mark.soak
@pytest.mark.parametrize("path", TYPED if SOAK else of_each_kind())
def test_a_field_is_filled_in_by_keyboard(window: Driver, path: str):
    fill_in(window, path)


def test_every_field_has_a_widget_of_its_kind_with_a_name(window: Driver):
    bring(window, full_brief())
    for path in TYPED:
        editor = editor_of(window, path)
        assert isinstance(editor, WIDGETS[field_at(path).kind]), f"{path} is filled in in a {type(editor).__name__}"
        assert name_of(editor), f"{path} has no name"
        if in_table(editor):
            window.press("Escape")
    assert window.brief == full_brief(), "going about must change nothing"


def test_any_item_can_be_marked_to_confirm_from_its_row(window: Driver):
    brief = full_brief()
    items = [(where, part) for where, part in paths.parts(brief) if isinstance(part, Item)]
    assert len({type(part) for _, part in items}) > 14
    for where, _ in items:
        if where.count("/") == 1 and where.startswith("delegations"):
            continue  # a delegation is no row; its field is among the others
        bring(window, edit.set_value(brief, f"{where}/to_confirm", None))
        window.bench.go_to(where)
        assert isinstance(window.focus, PartsTable), where
        window.press("Ctrl+Shift+K")
        window.type("ask Legal")
        assert get(window.brief, f"{where}/to_confirm") == "ask Legal", where


def test_a_photograph_is_chosen_described_and_removed(window: Driver, tmp_path: Path):
    from PIL import Image

    full = full_brief()
    path = f"delegations/d1/participants/{full.participants()[0].id}/photo"
    window.session.take(edit.set_value(edit.set_value(full, path, ""), "files", {}), "Begin")
    file = tmp_path / "aminah.webp"
    Image.new("RGB", (40, 30), "navy").save(file)
    window.bench.go_to(path)
    field = window.focus.parentWidget()
    assert isinstance(field, PhotoField)
    field.ask = lambda _: file
    window.press("Space")
    key = get(window.brief, path)
    stored = window.brief.files[key]
    assert (stored.media_type, stored.name, stored.alt) == ("image/png", "aminah.webp", "Aminah binti Hassan")
    window.bench.go_to(f"files/{key}/alt")
    window.press("End")
    window.type(", 2024")
    assert window.brief.files[key].alt == "Aminah binti Hassan, 2024"
    window.bench.go_to(path)
    window.press("Tab", "Space")
    assert (get(window.brief, path), window.brief.files) == ("", {})
    window.press("Ctrl+Z")
    assert get(window.brief, path) == key
    assert window.bench.focused_path() == path


def test_a_file_that_is_no_picture_is_refused_in_a_sentence(window: Driver, tmp_path: Path):
    path = f"delegations/d1/participants/{full_brief().participants()[0].id}/photo"
    bring(window, full_brief())
    file = tmp_path / "not.png"
    file.write_text("words", encoding="utf-8")
    window.bench.go_to(path)
    field = window.focus.parentWidget()
    assert isinstance(field, PhotoField)
    field.ask = lambda _: file
    told: list[str] = []
    window.session.refused.connect(told.append)
    window.press("Space")
    assert told == [f"{file}: It is no picture that can be read here. Choose a PNG or JPEG."]


def test_a_date_says_both_its_wording_and_what_it_means(window: Driver):
    bring(window, full_brief())
    editor = editor_of(window, "dated")
    window.press("Ctrl+A")
    window.type("the end of the year [2025-12]")
    assert window.brief.dated == Date(edtf="2025-12", as_written="the end of the year")
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "the end of the year [2025-12]", "what is typed stays as it is typed"


def test_rich_text_is_no_plain_box(window: Driver):
    assert isinstance(editor_of(window, "summary"), QTextEdit)
