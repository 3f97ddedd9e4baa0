"""The round trip with LibreOffice as the editor: it opens our file, edits one field of each kind, and saves it."""

from briefer.document.anchor import bookmark
from briefer.model.dates import Date
from briefer.model.paths import get
from briefer.model.richtext import TextRun, text_of
from tests.briefs import full_brief, make_brief
from tests.exchange.word.exported import edited, exported, full_docx, read
from tests.exchange.word.test_edits import brief
from tests.office import Office, needs_office

pytestmark = needs_office

FIELDS = (
    ("title", "Strategic talks with Ruritania", "Strategic talks with Zenda", None),
    ("reference", "MINDEF.100-1/2/3", "MINDEF.100-9", None),
    ("version", "0.4", "0.5", None),
    ("prepared_for/name", "Zainal Omar", "Zainal bin Omar", None),
    ("prepared_by/office", "Policy Division", "Strategy Division", None),
    ("dated", "Tuesday 28 October 2025", "29 October 2025", Date(edtf="2025-10-29")),
    ("meeting/title", "Third Malaysia-Ruritania Strategic Talks", "Third Talks", None),
    ("meeting/kind", "Bilateral", "Trilateral", "trilateral"),
    ("meeting/date", "Thursday 30 October 2025", "31 October 2025", Date(edtf="2025-10-31")),
    ("meeting/start", "10:00", "09:30", None),
    ("meeting/venue/name", "Wisma Pertahanan", "Hotel Istana", None),
    ("meeting/interpreter", "Consecutive, by the host", "Simultaneous", None),
    ("delegations/d1/party", "Malaysia", "Federation of Malaysia", None),
    ("delegations/d1/participants/p1/name", "Aminah binti Hassan", "Aminah Hassan", None),
    ("delegations/d1/participants/p1/role", "Head of delegation", "Note-taker", "note_taker"),
    ("agenda/a1/minutes", "20", "45", 45),
    ("agreements/g1/title", "Memorandum of Understanding on Defence Cooperation", "Memorandum on Cooperation", None),
    ("agreements/g1/status", "Signed", "Initialled", "initialled"),
    ("agreements/g1/signatories", "The Under-Secretary", "The Deputy", ("The Secretary General", "The Deputy")),
    ("mechanisms/m1/last_met", "March 2025", "May 2025", Date(edtf="2025-05")),
    ("issues/s1/topic", "Strait of Malacca", "Straits of Malacca and Singapore", None),
    ("issues/s1/agreed_language/attributed_to", "Joint statement of 2024", "Joint statement of 2025", None),
    ("figures/n1/value", "12.5", "13", 13),
    ("follow_ups/f1/owner", "Operations Division", "Navy Headquarters", None),
    ("follow_ups/f1/strength", "Agreed", "Proposed", "proposed"),
    ("clearances/e1/decision", "cleared", "returned", None),
)  # fmt: skip
"""A field, its words as exported, what is typed over them, and the value meant, None for the words themselves."""


def basic(words: str) -> str:
    """Words as a string of Basic."""
    return '"' + words.replace('"', '""') + '"'


def typed_over(path: str, words: str, others: str) -> str:
    """A line of Basic that types over words within the anchor of a field."""
    return f"TypeOverIn document, {basic(bookmark(path))}, {basic(words)}, {basic(others)}"


def test_a_file_opened_and_saved_again_says_that_nobody_edited_it(office: Office):
    for template in ("base", "mindef-policy", "multilateral"):
        found = read(office.edit(exported(full_brief(), template)))
        assert found.changes == ()
        assert found.unplaced == ()


def test_a_file_that_went_from_hand_to_hand_keeps_texts_of_several_paragraphs_whole(office: Office):
    """Two people opened and saved it, one of them split a paragraph: LibreOffice forgets where such a text begins."""
    given = make_brief(
        purpose="To agree the plan.",
        sections=[{"id": "k1", "title": "Protocol", "body": "Gifts first.\nGifts second.\nGifts third."}],
        objectives=[{"id": "o1", "text": "Obtain a date\nand a place"}],
    )
    file = office.edit(exported(given))
    file = office.edit(
        file,
        "Dim place As Object",
        'place = Found(document, "To agree the ")',
        "place.collapseToEnd()",
        "document.Text.insertControlCharacter(place, 0, False)",
    )
    found = read(office.edit(office.edit(file)))
    assert edited(found).keys() == {"purpose"}
    assert text_of(get(found.brief, "purpose")) == "To agree the \nplan."
    assert found.unplaced == ()


def test_one_field_of_each_kind_edited(office: Office):
    lines = [typed_over(path, words, others) for path, words, others, _ in FIELDS]
    found = read(office.edit(full_docx(), *lines))
    meant = {path: others if value is None else value for path, _, others, value in FIELDS}
    assert edited(found) == meant
    assert found.unplaced == ()


def test_paragraphs_split_joined_added_and_set_bold(office: Office):
    found = read(
        office.edit(
            exported(brief()),
            "Dim place As Object",
            'place = Found(document, "ond paragraph")',
            "place.Text.insertControlCharacter(place.getStart(), 0, False)",
            'place = Found(document, "Third")',
            "place.CharWeight = com.sun.star.awt.FontWeight.BOLD",
        )
    )
    assert text_of(get(found.brief, "summary")) == "First paragraph.\nSec\nond paragraph.\nThird paragraph."
    assert found.brief.summary[3].runs[0] == TextRun(text="Third", bold=True)
    assert found.unplaced == ()


def test_rows_added_and_deleted(office: Office):
    found = read(
        office.edit(
            exported(brief()),
            "Dim table As Object",
            "table = document.TextTables.getByIndex(document.TextTables.Count - 1)",
            "table.Rows.insertByIndex(table.Rows.Count, 1)",
            'table.getCellByName("A5").String = "Order flowers"',
            'table.getCellByName("B5").String = "Protocol"',
            "table.Rows.removeByIndex(2, 1)",
        )
    )
    assert [item.action for item in found.brief.follow_ups] == ["Send the draft", "Invite the press", "Order flowers"]
    assert found.brief.follow_ups[2].owner == "Protocol"


def test_changes_that_libreoffice_tracked(office: Office):
    found = read(
        office.edit(
            exported(brief()),
            "document.RecordChanges = True",
            'TypeOver document, "Protocol", "Events"',
            'TypeAfter document, "Second", " and last"',
        )
    )
    assert edited(found)["follow_ups/f2/owner"] == "Events"
    assert text_of(get(found.brief, "summary")).splitlines()[1] == "Second and last paragraph."
    assert len(found.authors) == 1


ISSUES = [
    {"id": "i1", "topic": "Strait of Malacca", "background": "Four states patrol it."},
    {"id": "i2", "topic": "Training", "background": "Two courses run."},
]
SECTION = {"id": "k1", "title": "Protocol", "body": "Gifts are exchanged."}


def test_an_issue_cut_and_pasted_before_another_and_a_section_typed(office: Office):
    found = read(
        office.edit(
            exported(
                brief(issues=ISSUES, sections=[{"id": "k1", "title": "Protocol", "body": "Gifts are exchanged."}])
            ),
            "Dim part As Object, typed As Object, frame As Object, sender As Object",
            "frame = document.CurrentController.Frame",
            'sender = createUnoService("com.sun.star.frame.DispatchHelper")',
            'part = document.Text.createTextCursorByRange(Found(document, "Training").getStart())',
            "part.gotoStartOfParagraph(False)",
            'part.gotoRange(Found(document, "Two courses run.").getEnd(), True)',
            "part.goRight(1, True)",
            "document.CurrentController.select(part)",
            'sender.executeDispatch(frame, ".uno:Cut", "", 0, Array())',
            'document.CurrentController.select(Found(document, "Strait of Malacca").getStart())',
            'sender.executeDispatch(frame, ".uno:Paste", "", 0, Array())',
            'typed = document.Text.createTextCursorByRange(Found(document, "Gifts are exchanged.").getEnd())',
            "typed.Text.insertControlCharacter(typed, 0, False)",
            'typed.Text.insertString(typed, "Budget", False)',
            'typed.ParaStyleName = "Heading 2"',
            "typed.Text.insertControlCharacter(typed, 0, False)",
            'typed.Text.insertString(typed, "Five million.", False)',
            'typed.ParaStyleName = "Text body"',
        )
    )
    assert [issue.id for issue in found.brief.issues] == ["i2", "i1"]
    assert [(section.title, text_of(section.body)) for section in found.brief.sections] == [
        ("Protocol", "Gifts are exchanged."),
        ("Budget", "Five million."),
    ]
    assert {change.kind for change in found.changes} == {"move", "insert"}
    assert found.unplaced == ()
