"""A wrong template is told in one line: the file, the key, what was wrong, and the nearest right spelling."""

import re
from pathlib import Path

import pytest

from briefer.errors import TemplateError
from briefer.template.labels import Labels
from briefer.template.loading import Templates
from briefer.template.words import words_for
from tests.template.offices import CHILD, load, office


def told(folder: Path, settings: str, **labels: str) -> str:
    with pytest.raises(TemplateError) as caught:
        load(folder, CHILD + settings, **labels)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith((".", "?"))
    assert str(folder) in sentence
    return sentence


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("[page]\nsise = 'A4'", "page.sise: there is no such setting; did you mean “size”?"),
        ("colors = 1", "colors: there is no such setting; did you mean “colours”?"),
        ("[page]\nsize = 'A44'", "page.size: found “A44”, expected A4, Letter or A5; did you mean “A4”?"),
        ("[page.margins]\nleft = 'wide'", "page.margins.left: found “wide”, expected a number."),
        ("[page.margins]\nleft = 500", "page.margins.left: found 500, expected at most 80."),
        ("[type]\nhyphenate = 'ja'", "type.hyphenate: found “ja”, expected true or false."),
        ("[colours]\nink = 'blue'", "colours.ink: found “blue”, expected a colour such as #1f3a5f."),
        ("section_order = 'purpose'", "section_order: found “purpose”, expected a list in square brackets."),
        ("section_order = ['purpos']", "section_order: there is no section “purpos”; did you mean “purpose”?"),
        ("[sections.issues]\nlayout = 'side'", "sections.issues.layout: a section of issues has no layout “side”"),
        (
            "[[sections.figures.columns]]\nfield = 'valeu'",
            "sections.figures.columns: no figure has a field “valeu”; did you mean “value”?",
        ),
        ("[type]\nfamilies = ['Noto Snas']", "there is no font family “Noto Snas”; did you mean “Noto Sans”?"),
        ("[type.styles.headng1]\nsize = 9", "type.styles.headng1: there is no such style; did you mean “heading1”?"),
        (
            "[[header]]\nstart = ['{refrence}']",
            "header.1.start: there is no placeholder “{refrence}”; did you mean “ref",
        ),
        ("[[footer]]\nstart = ['{title.__class__}']", "footer.1.start: there is no placeholder “{title.__class__}”"),
        ("[[footer]]\nstart = ['{title']", "footer.1.start: “{title” has a brace without its other"),
        ("file_name = ''", "file_name: is empty; write “{title}”, say."),
        ("file_name = '../{title}/x'", "file_name: holds “/”, which no name of a file can hold everywhere"),
        ('title = "a\\u202eb"', "title: holds a sign that nobody sees (U+202E); take it out."),
        ("language = '../../etc'", "language: “../../etc” is no language; call it as in en, ms or en-GB."),
        ("[type.styles.headng1]\nsize = 3", "type.styles.headng1: there is no such style; did you mean “heading1”?"),
        ("[page]\nsize = 'x'\nsise = 'A4'", "page.sise: there is no such setting"),
        ("file_name = '{title!r}'", "file_name: there is no placeholder “{title!r}”; did you mean “title”?"),
        (
            "[labels.en.phrases]\npage_of = 'Page {pge}'",
            "page_of: there is no placeholder “{pge}”; did you mean “page”?",
        ),
        ("[labels.en.seasons]\nspring = '{year.x}'", "labels.en.seasons.spring: there is no placeholder “{year.x}”"),
        ("[labels.'']\nmonths = []", "labels: “” is no language; call it as in en, ms or en-GB."),
        ("[type]\nsize = '10'", "type.size: found “10”, expected a number."),
        ("[type]\nsize = true", "type.size: found true, expected a number."),
        ("[type]\nfamilies = []", "type.families: found an empty list, expected one entry at least."),
        ("most_pages = 1.5", "most_pages: found 1.5, expected a whole number."),
        ("title = 2020-01-01", "title: found 2020-01-01, expected text in quotes."),
        ("header = 'x'", "header: found “x”, expected a list in square brackets."),
        ("[header]\nstart = ['x']", "header: found a table, expected a list in square brackets."),
        ("fonts = [1]", "fonts: found a list, expected a table."),
        ("section_order = ['purpose', 'purpose']", "section_order: “purpose” stands there twice."),
        ("[names]\norder = ['name', 'name']", "names.order: “name” stands there twice."),
        ("[[marking.levels]]\nname = 'A'\n[[marking.levels]]\nname = 'a'", "marking.levels: “a” stands there twice."),
        ("[marking]\nunmarked = ''\n[[marking.levels]]\nname = ' '", "marking.levels: a level has no name"),
        (
            "[[sections.figures.columns]]\nfield = 'label'\n[[sections.figures.columns]]\nfield = 'label'",
            "sections.figures.columns: “label” stands there twice.",
        ),
        (
            "[sections.x]\nkind = 'custom'\n[[sections.x.fields]]\nkey = 'A b'\ntitle = 'x'",
            "sections.x.fields.1.key: found “A b”, expected small letters, figures and _, a letter first.",
        ),
        (
            "[sections.x]\nkind = 'custom'\nfields = [{key='a', title='x'}, {key='a', title='y'}]",
            "sections.x.fields: “a” stands there twice.",
        ),
        (
            "[sections.x]\nkind = 'custom'\nfields = [{key='a', title='x'}, {key='b', title='Car', type='choice'}]",
            "sections.x.fields.2.choices: “Car” has nothing to choose from; list what may be chosen.",
        ),
        (
            "[sections.x]\nkind = 'custom'\nfields = [{key='a', title='Seats', type='number', choices=['2']}]",
            "sections.x.fields.1.choices: “Seats” is no choice; take these out, or make its type choice.",
        ),
        ("[page]\nsize = 'A5'\n[page.margins]\nleft = 60\nright = 60", "page.margins: they leave 28 by 162 mm"),
        ("[logo]\nalt = 'x'\nfile = '" + "a" * 300 + "'", "logo.file: there is no file “aaa"),
        ("[fonts.Own]\nregular = 'a\\u0000'", "fonts.Own.regular: "),
        ("a = " + "[" * 3000, "it has tables within tables without end"),
        ("default_edition = 'offise'", "there is no edition “offise”; did you mean “office”?"),
        ("[editions.office]\nwithhold = ['contct']", "no part has a field “contct”; did you mean “contact”?"),
        ("[marking]\nunmarked = 'Unclasified'", "no level “Unclasified”; did you mean “Unclassified”?"),
        (
            "[colours]\nsecondary = '#aaaaaa'",
            "colours.secondary: #aaaaaa on the page (#ffffff) has a contrast",
        ),
        ("[colours]\ntable_head = '#eeeeee'", "colours.table_head: colours.table_head_ink (#ffffff) on #eeeeee has"),
        ("language = 'fr'", "language: there are no labels for “fr”; add labels/fr.toml."),
        (
            "[fonts.Own]\nregular = '../../secret.ttf'",
            "Own.regular: “../../secret.ttf” leaves the template's folder",
        ),
        ("[fonts.Own]\nregular = '/etc/passwd'", "fonts.Own.regular: “/etc/passwd” leaves the template's folder"),
        ("[fonts.Own]\nregular = 'C:\\\\x.ttf'", "leaves the template's folder"),
        ("[fonts.Own]\nregular = 'own.ttf'", "fonts.Own.regular: there is no file “own.ttf”"),
        ("[sections.gifts]\ntitle = 'Gifts'", "sections.gifts.kind: is missing."),
        ("[names]\norder = ['rank']", "names.order: the name itself is missing; add “name”."),
        ("title = ", "is not TOML"),
        ("extends_ = 'x'", "did you mean “extends”?"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, settings: str, expected: str) -> None:
    assert expected in told(tmp_path, settings)


@pytest.mark.parametrize("parent", ["../shared/works", "/etc", "a/b", "..", "C:x", "a\\b"])
def test_what_is_extended_is_named_and_no_path(tmp_path: Path, parent: str) -> None:
    with pytest.raises(TemplateError, match="is no name of a template's folder"):
        load(tmp_path, f"extends = '{parent}'")


def test_a_template_that_extends_itself_is_not_told_to_do_so_again(tmp_path: Path) -> None:
    office(tmp_path, CHILD, "officf")
    with pytest.raises(TemplateError, match=r"extends: it extends itself; name another, such as “base”\."):
        load(tmp_path, "extends = 'office'")


def test_too_many_steps_are_no_circle(tmp_path: Path) -> None:
    for step in range(20):
        office(tmp_path, f"extends = '{'base' if step == 19 else f'step{step + 1}'}'", f"step{step}")
    with pytest.raises(TemplateError, match=r"step0.template\.toml: extends more than 15 templates in a row"):
        load(tmp_path, "extends = 'step1'", "step0")


def test_a_folder_called_as_the_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "odd" / "template.toml").mkdir(parents=True)
    assert load(tmp_path, CHILD + "title = 'Ours'").title == "Ours"
    assert "odd" not in Templates([tmp_path]).names()


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    assert load(tmp_path, "\ufeff" + CHILD + "title = 'Ours'").title == "Ours"


def test_a_label_file_is_named_with_its_key(tmp_path: Path) -> None:
    sentence = told(tmp_path, "", en='[heading]\nissues = "Isu"\n')
    assert "en.toml: heading: there is no such setting; did you mean “headings”?" in sentence


def test_a_label_file_of_a_parent_is_named(tmp_path: Path) -> None:
    parent = office(tmp_path, CHILD, "parent", id='[phrases]\npage_of = "{pagee}"\n')
    with pytest.raises(TemplateError) as caught:
        load(tmp_path, "extends = 'parent'")
    assert f"This is taken over from {parent / 'labels' / 'id.toml'}: state labels.id.phrases.page_of" in str(
        caught.value
    )


def test_a_label_that_nothing_uses_is_named(tmp_path: Path) -> None:
    assert "labels.en.headings.isues: nothing has this label; did you mean “issues”?" in told(
        tmp_path, "[labels.en.headings]\nisues = 'x'"
    )


def test_what_a_language_lacks_stands_in_english_and_a_note_says_how_much(tmp_path: Path) -> None:
    template = load(tmp_path, CHILD + "language = 'fr'", fr='[headings]\nmeeting = "Réunion"\n')
    [note] = template.notes
    assert re.fullmatch(
        r"labels\.fr: \d+ of \d+ words are missing, such as headings\.\w+, .*; they stand in English\.", note
    )
    _, labels = words_for(template, "fr") or ("", Labels())
    assert (labels.headings["meeting"], labels.headings["purpose"], labels.months[0]) == (
        "Réunion",
        "Purpose",
        "January",
    )


def test_missing_labels_are_told_all_at_once_where_there_is_no_english(tmp_path: Path) -> None:
    with pytest.raises(
        TemplateError, match=r"labels\.fr: \d+ of \d+ words are missing, such as .* copy labels/en\.toml"
    ):
        load(tmp_path, "", fr='[headings]\nmeeting = "Réunion"\n')


def test_a_template_without_any_labels_is_told_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match='labels: there are none; write extends = "base"'):
        load(tmp_path, "title = 'Bare'")


def test_a_setting_that_a_parents_change_made_wrong_is_told_with_where_it_stands(tmp_path: Path) -> None:
    office(tmp_path, CHILD + "[marking]\nunmarked = 'Open'\n[[marking.levels]]\nname = 'Open'", "parent")
    with pytest.raises(TemplateError) as caught:
        load(tmp_path, "extends = 'parent'\n[[marking.levels]]\nname = 'Other'")
    assert f"taken over from {tmp_path / 'parent' / 'template.toml'}: state marking.unmarked" in str(caught.value)


def test_the_file_named_is_the_one_in_which_it_stands(tmp_path: Path) -> None:
    office(tmp_path, CHILD + "[page]\nsise = 'A4'", "parent")
    with pytest.raises(TemplateError, match=r"parent.template\.toml: page\.sise"):
        load(tmp_path, 'extends = "parent"')


def test_text_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    place = office(tmp_path, CHILD)
    (place / "template.toml").write_bytes(b'title = "Caf\xe9"')
    with pytest.raises(TemplateError, match="is not UTF-8 text; save it as UTF-8"):
        load_folder(tmp_path)


def load_folder(folder: Path) -> None:
    Templates([folder]).load("office")
