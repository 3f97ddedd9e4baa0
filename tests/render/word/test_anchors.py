"""Each field's words stand in a hidden bookmark, so that an edit in Word finds its field again."""

from collections import Counter

from briefer.document.anchor import Kind, bookmark, digest, read
from briefer.document.blocks import Cell, Column, Heading, List, ListItem, Paragraph, Row, Table
from briefer.document.runs import LineBreak, Text
from tests.briefs import full_brief
from tests.compose.pages import pages
from tests.documents import full_document, make_theme, paragraph, words
from tests.render.word.reading import Docx, W, written
from tests.render.word.reading import words as words_of


def anchored(docx: Docx, origin: str, kind: Kind = "text", occurrence: int = 1) -> str | None:
    """The words between the start and the end of an anchor; None without one."""
    start = docx.bookmarks().get(bookmark(origin, kind, occurrence))
    if start is None:
        return None
    said, inside = "", False
    for node in docx.body.iter():
        if node is start:
            inside = True
        elif node.tag == W + "bookmarkEnd" and node.get(W + "id") == start.get(W + "id"):
            return said
        elif inside and node.tag == W + "p":
            said += "\n"
        elif inside and node.tag in (W + "t", W + "br"):
            said += node.text or "|"
    raise AssertionError("an anchor has no end")


def said(text, origin, **changes):
    return Paragraph((Text(text, origin=origin),), origin=origin, **changes)


def test_a_name_is_one_that_word_takes_and_hides():
    name = bookmark("delegations/d1/participants/p2/posts", "text", 999)
    assert name.startswith("_")
    assert len(name) <= 40
    assert read(name) == ("text", digest("delegations/d1/participants/p2/posts"), 999)
    assert read("_Toc00000001") is None


def test_a_fields_words_stand_alone_in_their_anchor():
    runs = (
        Text("Reference: "),
        Text("MINDEF", origin="reference"),
        LineBreak(),
        Text("1/2", origin="reference"),
        Text("."),
    )
    assert anchored(written(Paragraph(runs)), "reference") == "MINDEF|1/2"


def test_fields_side_by_side_have_an_anchor_each():
    docx = written(Paragraph((Text("KL", origin="city"), Text("Malaysia", origin="country"))))
    assert (anchored(docx, "city"), anchored(docx, "country")) == ("KL", "Malaysia")


def test_paragraphs_and_lists_of_one_field_stand_in_one_anchor():
    entries = List((ListItem((said("Two", "summary"),), origin="summary"),), origin="summary")
    docx = written(said("One", "summary"), entries, said("Three", "summary"), said("x", "purpose"))
    assert anchored(docx, "summary") == "One\nTwo\nThree"
    assert anchored(docx, "summary", occurrence=2) is None
    assert anchored(docx, "purpose") == "x"


def test_a_field_shown_twice_has_two_anchors():
    docx = written(said("Talks", "title", role="title"), paragraph("between"), said("Talks", "title"))
    assert anchored(docx, "title") == anchored(docx, "title", occurrence=2) == "Talks"


def test_tables_rows_and_cells_have_places():
    empty = Row((Cell((said("Send", "f/1/action"),), origin="f/1/action"), Cell((), origin="f/1/owner")), origin="f/1")
    docx = written(Table((Column(), Column()), (), (empty,), origin="f"))
    assert [anchored(docx, origin, "place") for origin in ("f", "f/1", "f/1/owner")] == ["", "", ""]
    assert anchored(docx, "f/1/owner") is None
    assert anchored(docx, "f/1/action") == "Send"


def test_a_heading_of_the_template_marks_the_place_of_its_section():
    docx = written(Heading(1, words("Summary"), origin="summary"))
    assert anchored(docx, "summary", "place") == ""


def test_names_and_numbers_are_unique_and_every_start_has_its_end():
    docx = Docx(written(*pages(full_brief(), edition="office").blocks).data)
    names = Counter(node.get(W + "name") for node in docx.all("bookmarkStart"))
    starts = Counter(node.get(W + "id") for node in docx.all("bookmarkStart"))
    ends = Counter(node.get(W + "id") for node in docx.all("bookmarkEnd"))
    assert names.most_common(1)[0][1] == starts.most_common(1)[0][1] == 1
    assert starts == ends


def test_headers_and_footers_hold_no_anchors():
    from briefer.render.word import word

    document = full_document()
    docx = Docx(word(document, make_theme()))
    for name in ("header", "footer"):
        assert not list(docx.part(f"word/{name}.xml").iter(W + "bookmarkStart"))
    assert words_of(docx.part("word/header.xml")).startswith("TERHAD")
