"""What is edited in Word comes back into its field."""

import io

import docx
import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from briefer.errors import FileRefused
from briefer.exchange.word import is_exported, word_edits
from briefer.model.dates import Date
from briefer.model.paths import get
from briefer.model.richtext import text_of
from briefer.render.word import word
from tests.briefs import full_brief, make_brief
from tests.documents import make_document, make_theme
from tests.exchange.word.editing import W, WordEditor
from tests.exchange.word.exported import TEMPLATES, edited, exported, full_docx, read

FOLLOW_UPS = [
    {"id": "f1", "action": "Send the draft", "owner": "Policy", "due": "2025-12-01", "status": "open"},
    {"id": "f2", "action": "Book the hall", "owner": "Protocol", "due": "2025-12-05", "status": "done"},
    {"id": "f3", "action": "Invite the press", "owner": "Media", "due": "next month", "status": "open"},
]


def brief(**changes):
    return make_brief(
        **{
            "summary": "First paragraph.\nSecond paragraph.\nThird paragraph.",
            "points": [{"id": "p1", "text": "We value the talks"}, {"id": "p2", "text": "We propose a date"}],
            "prepared_for": {"name": "Zainal Omar", "post": "Minister", "office": "Ministry of Defence"},
            "meeting": {
                "date": "2025-10-30",
                "venue": {"name": "Wisma", "city": "Kuala Lumpur", "country": "Malaysia"},
            },
            "follow_ups": FOLLOW_UPS,
        }
        | changes
    )


def open_in_word(**changes):
    return WordEditor(exported(brief(**changes)))


def back(editor):
    return read(editor.saved())


@pytest.mark.parametrize("template", ["base", "mindef-policy"])
@pytest.mark.parametrize("edition", ["", "office"])
def test_a_file_that_nobody_edited_says_so(template, edition):
    found = read(exported(full_brief(), template, edition))
    assert found.changes == ()
    assert found.unplaced == ()


def test_letters_changed_within_a_field():
    assert edited(back(open_in_word().retype("Zainal", "Zainul"))) == {"prepared_for/name": "Zainul Omar"}


def test_a_field_typed_over_is_found_by_the_words_around_it():
    found = back(open_in_word().type_over("Zainal Omar", "Lim Mei").type_over("Kuala Lumpur", "Putrajaya"))
    assert edited(found) == {"prepared_for/name": "Lim Mei", "meeting/venue/city": "Putrajaya"}


def test_two_fields_of_one_line_typed_over():
    editor = open_in_word().type_over("Zainal Omar", "Lim Mei").type_over("Minister", "Deputy Minister")
    assert edited(back(editor)) == {"prepared_for/name": "Lim Mei", "prepared_for/post": "Deputy Minister"}


def test_what_is_typed_behind_a_field_belongs_to_it():
    assert edited(back(open_in_word().type_after("Zainal Omar", " bin Ali"))) == {
        "prepared_for/name": "Zainal Omar bin Ali"
    }


def test_a_status_comes_back_by_its_words():
    found = back(WordEditor(exported(brief(follow_ups=FOLLOW_UPS[:1]))).type_over("Open", "In progress"))
    assert edited(found) == {"follow_ups/f1/status": "in_progress"}


def test_a_status_that_is_none_is_listed_and_not_made():
    found = back(WordEditor(exported(brief(follow_ups=FOLLOW_UPS[:1]))).type_over("Open", "Someday"))
    assert edited(found) == {}
    assert found.unplaced == ("follow_ups/f1/status: Someday",)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2 December 2025", Date(edtf="2025-12-02")),
        ("2\u00a0December\u00a02025", Date(edtf="2025-12-02")),
        ("2025-12-02", Date(edtf="2025-12-02")),
        ("Tuesday 2 December 2025", Date(edtf="2025-12-02", as_written="Tuesday 2 December 2025")),
        ("early next year", Date(as_written="early next year")),
        ("early next year (January 2026)", Date(edtf="2026-01", as_written="early next year")),
        ("31 February 2026", Date(as_written="31 February 2026")),
        ("2026", Date(edtf="2026")),
    ],
)
def test_a_date_is_read_as_far_as_it_is_certain(typed, meant):
    found = back(open_in_word().type_over("1\u00a0December\u00a02025", typed))
    assert edited(found) == {"follow_ups/f1/due": meant}


def test_a_cell_of_a_table():
    assert edited(back(open_in_word().type_over("Protocol", "Events"))) == {"follow_ups/f2/owner": "Events"}


def test_a_cell_that_is_emptied_and_one_that_is_filled():
    emptied = open_in_word().type_over("Protocol", "")
    assert edited(back(emptied)) == {"follow_ups/f2/owner": ""}
    blank = [FOLLOW_UPS[0], FOLLOW_UPS[1] | {"owner": ""}]
    editor = open_in_word(follow_ups=blank)
    cell = editor.row("Book the hall").findall("{*}tc")[1]
    run = cell.makeelement(cell.tag[:-2] + "r", {})
    text = cell.makeelement(cell.tag[:-2] + "t", {})
    text.text = "Events"
    run.append(text)
    cell.find("{*}p").append(run)
    assert edited(back(editor)) == {"follow_ups/f2/owner": "Events"}


def test_a_paragraph_split():
    found = back(open_in_word().split("ond paragraph."))
    assert text_of(get(found.brief, "summary")) == "First paragraph.\nSec\nond paragraph.\nThird paragraph."


def test_paragraphs_joined():
    found = back(open_in_word().join("Second paragraph."))
    assert text_of(get(found.brief, "summary")) == "First paragraph.Second paragraph.\nThird paragraph."
    assert found.unplaced == ()


def test_a_paragraph_added_at_the_end_of_a_field_and_one_taken_out():
    found = back(open_in_word().add_paragraph("Third paragraph.", "Fourth.").delete_paragraph("Second"))
    assert text_of(get(found.brief, "summary")) == "First paragraph.\nThird paragraph.\nFourth."


def test_bold_added_keeps_every_other_block_the_very_same():
    found = back(open_in_word().bold("Second"))
    blocks = get(found.brief, "summary")
    assert [(run.text, run.bold) for run in blocks[1].runs] == [("Second", True), (" paragraph.", False)]
    assert blocks[0] == found.exported.summary[0]
    assert list(edited(found)) == ["summary"]


def test_a_new_row_becomes_a_new_item_in_its_place():
    editor = open_in_word().add_row("Book the hall", "Order flowers", "Protocol", "3 December 2025", "Open")
    found = back(editor)
    assert [item.action for item in found.brief.follow_ups] == [
        "Send the draft", "Book the hall", "Order flowers", "Invite the press",
    ]  # fmt: skip
    new = found.brief.follow_ups[2]
    assert (new.owner, new.due, new.status) == ("Protocol", Date(edtf="2025-12-03"), "open")
    assert back(editor).brief == found.brief, "the same file always gives the same ids"


def test_a_deleted_row_is_a_removed_item():
    found = back(open_in_word().delete_row("Book the hall"))
    assert edited(found) == {"follow_ups/f2": None}
    assert [item.id for item in found.brief.follow_ups] == ["f1", "f3"]


def test_a_row_dragged_elsewhere_moves_its_item():
    found = back(open_in_word().move_row("Invite the press", before="Send the draft"))
    assert [item.id for item in found.brief.follow_ups] == ["f3", "f1", "f2"]
    assert found.unplaced == ()


def three_points():
    return [{"id": f"p{number}", "text": f"Point {number} stands"} for number in (1, 2, 3)]


def ids(found):
    return [point.id for point in found.brief.points]


def test_a_point_moved_elsewhere_moves_its_item():
    editor = open_in_word(points=three_points())
    editor.paragraph("Point 2").addprevious(editor.paragraph("Point 3"))
    found = back(editor)
    assert ids(found) == ["p1", "p3", "p2"]
    assert [(change.kind, change.path) for change in found.changes] == [("move", "points/p3")]
    assert found.unplaced == ()


def test_points_turned_round_come_back_in_their_new_order():
    editor = open_in_word(points=three_points())
    editor.paragraph("Point 1").addprevious(editor.paragraph("Point 2"))
    editor.paragraph("Point 2").addprevious(editor.paragraph("Point 3"))
    assert ids(back(editor)) == ["p3", "p2", "p1"]


def test_a_new_bullet_becomes_a_new_point_and_a_deleted_one_goes():
    found = back(open_in_word().add_paragraph("We value the talks", "We thank our hosts"))
    assert [text_of(point.text) for point in found.brief.points] == [
        "We value the talks", "We thank our hosts", "We propose a date",
    ]  # fmt: skip
    gone = back(open_in_word().delete_paragraph("We value the talks"))
    assert edited(gone) == {"points/p1": None}


def test_tracked_changes_count_as_accepted_and_their_authors_are_listed():
    editor = open_in_word().track("Second", "Other", "Aminah Hassan").track("Protocol", "Events", "Lim Mei")
    found = back(editor)
    assert text_of(get(found.brief, "summary")) == "First paragraph.\nOther paragraph.\nThird paragraph."
    assert found.brief.follow_ups[1].owner == "Events"
    assert found.authors == ("Aminah Hassan", "Lim Mei")


def test_rows_and_paragraph_ends_deleted_with_changes_tracked():
    found = back(open_in_word().track_deleted_row("Book the hall", "Lim Mei").track_join("Second", "Aminah"))
    assert [item.id for item in found.brief.follow_ups] == ["f1", "f3"]
    assert text_of(get(found.brief, "summary")) == "First paragraph.Second paragraph.\nThird paragraph."
    assert found.authors == ("Aminah", "Lim Mei")


def test_words_that_belong_to_no_field_are_listed():
    editor = open_in_word().add_paragraph("Follow-ups", "To be discussed.", style="BodyText")
    found = back(editor.retype("Follow-ups", "Our follow-ups"))
    assert set(found.unplaced) >= {"Our follow-ups", "To be discussed."}
    assert found.changes == ()


def test_words_changed_in_a_header_are_listed():
    opened = docx.Document(io.BytesIO(exported(brief())))
    header = opened.sections[0].header.paragraphs[-1]
    header.add_run(" For the Minister only")
    saved = io.BytesIO()
    opened.save(saved)
    (said,) = read(saved.getvalue()).unplaced
    assert said.endswith("For the Minister only")


def test_comments_are_listed_with_who_made_them():
    file = io.BytesIO(exported(brief()))
    opened = docx.Document(file)
    paragraph = next(entry for entry in opened.paragraphs if entry.text == "Second paragraph.")
    opened.add_comment(paragraph.runs, "Is that so?", author="Lim Mei", initials="LM")
    saved = io.BytesIO()
    opened.save(saved)
    found = read(saved.getvalue())
    assert found.unplaced == ("Lim Mei: Is that so?",)
    assert found.changes == ()


def test_what_the_edition_left_out_is_nowhere_in_the_file_and_not_missed():
    hidden = brief(
        prepared_by={"name": "Lim", "contact": "PLANTED"},
        points=[{"id": "p1", "text": "Said"}, {"id": "p2", "text": "PLANTED", "internal": True}],
        issues=[{"topic": "Strait", "red_line": "PLANTED", "sensitivities": "PLANTED"}],
    )
    data = exported(hidden, edition="")
    assert b"PLANTED" not in WordEditor(data).all_bytes()
    assert b"PLANTED" in WordEditor(exported(hidden)).all_bytes()
    assert read(data).changes == ()


def test_values_come_from_the_body_and_never_from_what_travels_with_it():
    editor = open_in_word().type_over("Protocol", "Events")
    assert read(editor.saved()).exported.follow_ups[1].owner == "Protocol"
    assert read(editor.saved()).brief.follow_ups[1].owner == "Events"


def test_a_file_that_is_none_of_ours_is_refused_in_a_sentence():
    foreign = word(make_document(), make_theme())
    assert not is_exported(foreign)
    assert is_exported(full_docx())
    with pytest.raises(FileRefused, match="was not exported from a brief"):
        word_edits(foreign, TEMPLATES)
    for data in (b"", b"no zip", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", full_docx()[:900]):
        with pytest.raises(FileRefused, match=r"\.$"):
            word_edits(data, TEMPLATES)


def test_a_bullet_given_to_a_numbered_paragraph_makes_it_a_list():
    editor = open_in_word()
    number = editor.bullets()
    properties = editor.paragraph("Second paragraph").find(f"{W}pPr")
    for old in properties.findall(f"{W}numPr"):
        properties.remove(old)
    numbered = etree.SubElement(properties, f"{W}numPr")
    etree.SubElement(numbered, f"{W}ilvl").set(f"{W}val", "0")
    etree.SubElement(numbered, f"{W}numId").set(f"{W}val", number)
    assert [block.kind for block in back(editor).brief.summary] == ["p", "ul", "p"]
