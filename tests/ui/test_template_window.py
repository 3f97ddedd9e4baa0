"""An office shapes its template in the window, by keys and clicks alone."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from briefer import settings
from briefer.service import Stationer
from briefer.ui.templates.differences import Differences
from briefer.ui.templates.entries import Sections
from briefer.ui.templates.labels import LabelsForm
from briefer.ui.templates.row import KEY, SettingRow
from briefer.ui.templates.specs import chapters
from briefer.ui.templates.ticks import Ticks
from briefer.ui.workshop import WorkshopService
from tests.briefs import make_brief
from tests.template.offices import CHILD, OWN_FIELDS, office
from tests.ui.driver import Driver, wait_until
from tests.ui.shaping import BY_HAND, Shaping
from tests.ui.test_accessibility import describe, focusable, mnemonics, name_of

Shape = Callable[..., Shaping]


def test_a_setting_is_changed_with_its_comments_kept_and_saved(shape: Shape, templates_home: Path) -> None:
    shaping = shape()
    shaping.chapter("Page")
    shaping.choose("page.size", "A5")
    shaping.write("page.margins.left", "30")
    assert (templates_home / "ours" / "template.toml").read_text(encoding="utf-8") == BY_HAND, (
        "nothing is saved unasked"
    )
    shaping.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    written = (templates_home / "ours" / "template.toml").read_text(encoding="utf-8")
    assert written == BY_HAND.replace('"A4"', '"A5"') + "\n[page.margins]\nleft = 30\n"
    assert not shaping.window.isWindowModified()


def test_a_wrong_value_stands_at_its_setting_and_is_not_saved(shape: Shape, templates_home: Path) -> None:
    shaping = shape()
    shaping.chapter("Page")
    shaping.write("page.margins.left", "300")
    row = shaping.control("page.margins.left").parentWidget()
    assert row
    assert "expected at most 80" in row._problem.text()  # pyright: ignore[reportAttributeAccessIssue]
    assert shaping.template.page.margins.left == 24, "the pages keep what was right"
    shaping.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "It is not saved yet: page.margins.left" in shaping.window.messages.text.text()
    assert (templates_home / "ours" / "template.toml").read_text(encoding="utf-8") == BY_HAND
    shaping.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shaping.text == BY_HAND


def test_steps_are_undone_and_done_again_where_they_were_made(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Colours")
    shaping.write("colours.heading", "#7a1f3d")
    shaping.chapter("Page")
    shaping.choose("page.orientation", "landscape")
    control = Qt.KeyboardModifier.ControlModifier
    shaping.press(Qt.Key.Key_Z, control)
    shaping.press(Qt.Key.Key_Z, control)
    assert shaping.text == BY_HAND, "a colour that is typed is one step"
    assert QApplication.focusWidget() is shaping.control("colours.heading")
    shaping.press(Qt.Key.Key_Y, control)
    assert shaping.template.colours.heading == "#7a1f3d"


def test_a_setting_goes_back_to_the_parents(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Numbering")
    shaping.enter("numbering.paragraphs")
    shaping.press(Qt.Key.Key_Space)
    assert "paragraphs = false" in shaping.text
    shaping.click(shaping.button("Back to that of base: Paragraphs"))
    assert shaping.text.strip() == BY_HAND.strip()


def test_sections_are_put_in_order_by_keys_and_by_dragging(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Sections")
    (sections,) = shaping.window.form.findChildren(Sections)
    sections.list.setFocus()
    shaping.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shaping.template.section_order[:2] == ("recommendations", "purpose")
    assert sections.list.current == "purpose", "what is moved stays current"
    shaping.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shaping.template.section_order[0] == "purpose"
    shaping.drag(sections.list, 0, 2)
    assert shaping.template.section_order[:3] == ("recommendations", "summary", "purpose")
    shaping.drag(sections.list, 2, 0)
    assert shaping.template.section_order[0] == "purpose"


def test_columns_are_ticked(shape: Shape) -> None:
    shaping = shape()
    shaping.window.go_to("sections.follow_ups.columns")
    ticks = QApplication.focusWidget()
    assert isinstance(ticks, Ticks)
    assert ticks.value() == ["action", "owner", "due", "strength", "status"], "the usual ones, that are printed"
    ticks.choose("group")
    shaping.press(Qt.Key.Key_Space)
    assert _fields_of(shaping, "follow_ups") == ["action", "owner", "due", "strength", "status", "group"]
    ticks.choose("due")
    shaping.press(Qt.Key.Key_Space)
    assert _fields_of(shaping, "follow_ups") == ["action", "owner", "strength", "status", "group"]


def test_the_usual_columns_keep_their_widths_when_one_is_unticked(shape: Shape) -> None:
    shaping = shape()
    shaping.window.go_to("sections.agreements.columns")
    QApplication.focusWidget().choose("parties")  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
    shaping.press(Qt.Key.Key_Space)
    columns = shaping.template.sections["agreements"].columns
    assert [(column.field, column.weight) for column in columns] == [("title", 3), ("type", 1.5), ("status", 1.5)]


def _fields_of(shaping: Shaping, section: str) -> list[str]:
    return [column.field for column in shaping.template.sections[section].columns]


@pytest.mark.parametrize("key", ["sections.participants.without", "editions.standard.withhold"])
def test_what_is_a_set_can_be_ticked_and_shows_no_handles(shape: Shape, key: str) -> None:
    shaping = shape()
    shaping.window.go_to(key)
    ticks = QApplication.focusWidget()
    assert isinstance(ticks, Ticks)
    assert (ticks.can_order, ticks.toolTip()) == (False, "")
    assert ticks.isEnabled()


def test_a_level_is_added_to_the_marking_scheme_and_moved_up(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Marking")
    shaping.click(shaping.button("Add to “Levels”"))
    shaping.write("marking.levels.5.name", "Eyes only")
    shaping.click(shaping.button("Move up: Levels 6"))
    names = [level.name for level in shaping.template.marking.levels]
    assert names == ["Top Secret", "Secret", "Confidential", "Restricted", "Eyes only", "Unclassified"]


def test_what_is_added_is_named_at_once_and_differs_from_the_others(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Marking")
    for name in ("Eyes only", ""):
        shaping.click(shaping.button("Add to “Levels”"))
        shaping.type(name)
    shaping.click(shaping.button("Add to “Levels”"))
    names = [level.name for level in shaping.template.marking.levels]
    assert names[5:] == ["Eyes only", "New", "New 2"]
    assert shaping.window.draft.tried.problems == ()  # pyright: ignore[reportOptionalMemberAccess]


def test_a_section_of_ones_own_has_fields_and_only_such_a_one(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Sections")
    hidden = ("Add to “Fields”", "sections.purpose.hint", "sections.purpose.present_only")
    shown = {w.accessibleName() or w.property(KEY) for w in shaping.window.form.findChildren(QWidget) if w.isVisible()}
    assert [name for name in hidden if name in shown] == []
    (sections,) = shaping.window.form.findChildren(Sections)
    sections.new_name.setFocus()
    shaping.type("Gifts")
    shaping.press(Qt.Key.Key_Return)
    for title in ("Ours", "Theirs"):
        shaping.click(shaping.button("Add to “Fields”"))
        shaping.type(title)
    fields = shaping.template.sections["gifts"].fields
    assert [(field.key, field.title) for field in fields] == [("field", "Ours"), ("field_2", "Theirs")]
    named = [b.accessibleName() for b in shaping.window.findChildren(QAbstractButton) if b.isVisible()]
    assert "Back to the usual: Kind" not in named, "nothing has a section without a kind"


def test_a_placeholder_is_offered_where_it_may_stand_and_a_wrong_one_told_there(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Footer")
    shaping.button("Insert a placeholder: Centre").setFocus()
    shaping.press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        shaping.press(key)
    assert shaping.template.footer[0].centre == ("{reference}",)
    shaping.type("{pagee}")
    row = shaping.control("footer.0.centre").parentWidget()
    assert isinstance(row, SettingRow)
    assert "did you mean “page”?" in row.findChild(QLabel, "problem").text()  # pyright: ignore[reportOptionalMemberAccess]


def test_what_is_wrong_in_one_of_several_tables_stands_at_its_setting_and_is_gone_to(shape: Shape) -> None:
    office(settings.user_templates(), CHILD + '[sections.visit]\nkind = "custom"\n' + OWN_FIELDS, "visiting")
    shaping = shape()
    shaping.open("visiting")
    shaping.window.go_to("sections.visit.fields.1.type")
    wait_until(lambda: _key_in_hand() == "sections.visit.fields.1.type", "for the form of the section")
    shaping.choose("sections.visit.fields.1.type", "choice")
    row = shaping.control("sections.visit.fields.1.choices").parentWidget()
    assert isinstance(row, SettingRow)
    problem = row.findChild(QLabel, "problem")
    assert "“Arrives” has nothing to choose from; list what may be chosen." in problem.text()  # pyright: ignore[reportOptionalMemberAccess]
    shaping.chapter("Page")
    assert not shaping.window.save()
    shaping.button("Go there").click()
    wait_until(lambda: _key_in_hand() == "sections.visit.fields.1.choices", "for the setting that is wrong")


def _key_in_hand() -> str:
    """The setting whose control has the focus."""
    focus = QApplication.focusWidget()
    return str(focus.property(KEY)) if focus and focus.isVisible() else ""


def test_a_word_is_changed_in_one_language(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Labels")
    (labels,) = shaping.window.form.findChildren(LabelsForm)
    labels.search.setFocus()
    shaping.type("Heading: Purpose")
    table = labels.table
    shaping.click(table.viewport(), table.visualRect(table.model().index(0, 1)).center())
    shaping.press(Qt.Key.Key_F2)
    shaping.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    shaping.type("What for")
    shaping.press(Qt.Key.Key_Return)
    assert shaping.template.labels["en"].headings["purpose"] == "What for"


def test_a_kind_of_a_language_states_only_the_words_that_differ(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Labels")
    (labels,) = shaping.window.form.findChildren(LabelsForm)
    labels.new_language.setFocus()
    shaping.type("en-MY")
    shaping.press(Qt.Key.Key_Return)
    assert shaping.text == BY_HAND + "\n[labels.en-MY]\n"
    labels.search.setFocus()
    shaping.type("Heading: Purpose")
    model = labels.table.model()
    assert (model.rowCount(), model.index(0, 1).data()) == (1, "Purpose")
    for said, stated in (("Tujuan", {"purpose": "Tujuan"}), ("Purpose", {})):
        labels.model.setData(model.mapToSource(model.index(0, 1)), said)  # pyright: ignore[reportAttributeAccessIssue]
        assert model.index(0, 1).data() == said
        own = shaping.template.labels.get("en-MY")
        assert (own.headings if own else {}) == stated


def test_a_language_is_added_by_its_name_and_what_is_none_is_refused(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Labels")
    (labels,) = shaping.window.form.findChildren(LabelsForm)
    for said in ("français", "Swahili", "Klingonese"):
        labels.new_language.setFocus()
        labels.new_language.setText(said)
        shaping.press(Qt.Key.Key_Return)
    assert shaping.text == BY_HAND + "\n[labels.fr]\n\n[labels.sw]\n"
    assert "“Klingonese” is no language" in shaping.window.messages.text.text()


def test_a_new_language_states_only_what_was_translated(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Labels")
    (labels,) = shaping.window.form.findChildren(LabelsForm)
    labels.new_language.setFocus()
    shaping.type("fr")
    shaping.press(Qt.Key.Key_Return)
    assert shaping.text == BY_HAND + "\n[labels.fr]\n"
    every = labels.model.untranslated()
    assert every == labels.model.rowCount() > 200
    labels.search.setFocus()
    shaping.type("Heading: Purpose")
    model = labels.table.model()
    assert (model.index(0, 1).data(), model.index(0, 1).data(Qt.ItemDataRole.FontRole).italic()) == ("Purpose", True)
    labels.model.setData(model.mapToSource(model.index(0, 1)), "Objet")  # pyright: ignore[reportAttributeAccessIssue]
    assert labels.model.untranslated() == every - 1
    assert not model.index(0, 1).data(Qt.ItemDataRole.FontRole).italic()
    assert shaping.template.labels["fr"].headings == {"purpose": "Objet"}


def test_family_names_are_set_in_capitals(shape: Shape) -> None:
    persons = [{"id": "p", "name": "Jane Smith"}]
    shaping = shape(brief=make_brief(delegations=[{"id": "d", "party": "Ruritania", "participants": persons}]))
    shaping.chapter("Names")
    shaping.enter("names.family_capitals")
    shaping.press(Qt.Key.Key_Space)
    assert shaping.text.endswith("[names]\nfamily_capitals = true\n")
    assert shaping.template.names.family_capitals


def test_settings_are_found_by_what_they_do(shape: Shape) -> None:
    shaping = shape()
    shaping.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    shaping.type("long words")
    shaping.enter("type.hyphenate")
    shaping.press(Qt.Key.Key_Space)
    assert shaping.template.type.hyphenate


def test_what_differs_from_the_parent_leads_to_its_setting(shape: Shape) -> None:
    shaping = shape(settings_by_hand=BY_HAND + '[colours]\nheading = "#7a1f3d"\n')
    shaping.chapter("What differs")
    table = shaping.window.form.findChildren(QWidget, "")
    shown = next(w for w in table if name_of(w) == "What differs from the parent")
    assert shown.item(0, 2).text() == "#7a1f3d"  # pyright: ignore[reportAttributeAccessIssue]
    shown.setFocus()
    shown.setCurrentCell(0, 0)  # pyright: ignore[reportAttributeAccessIssue]
    shaping.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is shaping.control("colours.heading")


def test_what_differs_is_said_in_words(shape: Shape) -> None:
    levels = '[marking]\nunmarked = ""\nlevels = [{ name = "Sulit" }, { name = "Rahsia" }]\n'
    shaping = shape(settings_by_hand=BY_HAND + levels)
    shaping.chapter("What differs")
    shown = shaping.window.form.findChild(Differences)
    assert shown is not None
    said = {shown.item(row, 0).text(): shown.item(row, 2).text() for row in range(shown.rowCount())}  # pyright: ignore[reportOptionalMemberAccess]
    assert said.get("Marking › Levels", said) == "Sulit, Rahsia"


def test_of_an_order_it_is_said_what_was_moved(shape: Shape) -> None:
    order = list(Stationer().templates.load("base").section_order)
    order.insert(0, order.pop(2))
    shaping = shape(settings_by_hand=BY_HAND.replace("[page]", f"section_order = {order}\n[page]"))
    shaping.chapter("What differs")
    shown = shaping.window.form.findChild(Differences)
    assert shown is not None
    said = {shown.item(row, 0).text(): shown.item(row, 2).text() for row in range(shown.rowCount())}  # pyright: ignore[reportOptionalMemberAccess]
    assert said["Section order"] == f"{order[0]} first"


def test_a_font_that_is_not_ticked_is_moved_without_changing_anything(shape: Shape) -> None:
    shaping = shape()
    shaping.chapter("Type")
    fonts = shaping.control("type.families")
    assert isinstance(fonts, Ticks)
    fonts.setCurrentRow(fonts.count() - 1)
    fonts.move(-1)
    assert shaping.text == BY_HAND


def test_a_template_broken_by_hand_opens_with_its_error_and_is_mended(shape: Shape) -> None:
    shaping = shape(settings_by_hand=BY_HAND.replace("A4", "A9"))
    assert shaping.template.title == "Ours"
    shaping.chapter("Page")
    shaping.choose("page.size", "A4")
    assert shaping.text == BY_HAND
    assert shaping.window.save()


def test_a_shipped_template_is_not_changed_but_copied(shape: Shape) -> None:
    shaping = shape("base")
    shaping.chapter("Page")
    assert not shaping.control("page.size").isEnabled()
    assert not shaping.window.bar.save.isEnabled()


@pytest.mark.parametrize("chapter", [chapter.title for chapter in chapters()])
def test_every_control_has_a_name_and_no_mnemonic_leads_to_two_places(shape: Shape, chapter: str) -> None:
    shaping = shape()
    shaping.chapter(chapter)
    assert [describe(widget) for widget in focusable(shaping.window) if not name_of(widget)] == []
    buttons = [b.text() for b in shaping.window.findChildren(QAbstractButton) if b.isVisible()]
    assert mnemonics(buttons) == []


def test_on_a_small_screen_no_chapter_is_wider_than_its_place(shape: Shape) -> None:
    shaping = shape("mindef-policy")
    form, room = shaping.window.form, 460 - shaping.window.form.verticalScrollBar().sizeHint().width()
    wide: list[str] = []
    for place, chapter in enumerate(chapters()):
        shaping.window.show_chapter(place)
        page = form.widget()
        assert page is not None
        wide += [chapter.title] if page.minimumSizeHint().width() > room else []
    assert wide == []


def test_the_pages_follow_the_open_brief_and_the_draft(shape: Shape) -> None:
    shaping = shape()
    preview = shaping.window.preview
    wait_until(lambda: preview.page_count, "for the pages")
    shaping.chapter("Page")
    shaping.choose("page.size", "A5")
    wait_until(lambda: preview.pages.preview.page_sizes[0][0] < 430, "for the smaller sheet")  # pyright: ignore
    wait_until(lambda: not preview.pages.missing(), "for its pictures")


def test_a_packed_template_takes_the_place_of_another_only_when_a_person_says_so(
    shape: Shape, templates_home: Path, tmp_path: Path
) -> None:
    shaping = shape()
    window, file = shaping.window, tmp_path / "ours.brieftemplate"
    office(templates_home, BY_HAND, "parent")
    office(templates_home, 'extends = "parent"\ntitle = "Packed"\n', "ours")
    window.open_template("ours")
    shaping.answers.to_save = shaping.answers.to_open = file
    window.pack()
    assert "It brings parent, which it follows." in window.messages.text.text()
    office(templates_home, 'extends = "parent"\ntitle = "Changed"\n', "ours")
    window.open_template("ours")
    window.install()
    assert shaping.template.title == "Changed"
    assert "there is another template of this name already" in window.messages.text.text()
    shaping.click(shaping.button("Replace it"))
    assert shaping.template.title == "Packed"


def test_what_is_saved_shows_in_the_open_brief(
    drive: Callable[..., Driver], templates_home: Path, tmp_path: Path
) -> None:
    office(templates_home, BY_HAND, "ours")
    driver = drive(make_brief(purpose="To agree.", template="ours"), service=WorkshopService())
    driver.press("Ctrl+T")
    door = driver.window._templates  # pyright: ignore[reportPrivateUsage]
    assert door
    assert door.window
    assert door.window.draft
    assert door.window.draft.name == "ours", "the template of the open brief comes first"
    door.window.draft.set(("page", "size"), "A5", "")
    assert door.window.save()
    wait_until(lambda: driver.bench.preview.pages.preview.page_sizes[0][0] < 430, "for the smaller sheet")  # pyright: ignore
    assert door.close()
    assert door.window is None


def test_a_new_template_can_go_into_the_offices_folder(
    shape: Shape, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    monkeypatch.setenv(settings.TEMPLATES, str(shared))
    shaping = shape("base")
    shaping.click(shaping.button("New from this one…"))
    shaping.type("Works")
    new = shaping.window.new
    assert (
        mnemonics([w.text() for w in new.findChildren(QLabel) if w.buddy()] + ["&Make it", "&Save", "&New", "&H"]) == []
    )
    new.home.setFocus()
    shaping.press(Qt.Key.Key_Down)
    new.title.setFocus()
    shaping.press(Qt.Key.Key_Return)
    assert (shared / "works" / "template.toml").is_file()
    assert shaping.template.title == "Works"
    assert not shaping.window.draft.read_only  # pyright: ignore[reportOptionalMemberAccess]


def test_in_a_narrow_window_nothing_of_the_bar_stands_on_anything_else(shape: Shape) -> None:
    window = shape().window
    bar = window.bar
    for width in (1440, 1000):
        window.resize(width, 700)
        is_narrow = width < 1100
        wait_until(lambda narrow=is_narrow: bar.new.isHidden() is narrow, "for the bar")
        buttons = (bar.template, bar.undo, bar.redo, bar.brief, bar.more, bar.new, bar.save)
        shown = [child for child in buttons if not child.isHidden()]
        wait_until(
            lambda shown=shown: all(
                left.geometry().right() < right.geometry().left() for left, right in pairwise(shown)
            ),
            "for the buttons to stand side by side",
        )
        assert bar.new_in_menu.isVisible() is is_narrow
