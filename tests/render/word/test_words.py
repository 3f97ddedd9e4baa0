"""The words of a DOCX are those of the outline, in the same order."""

from briefer.document.blocks import (
    Callout,
    Cell,
    Column,
    Heading,
    KeyValue,
    KeyValues,
    List,
    ListItem,
    Paragraph,
    Row,
    Table,
)
from briefer.document.runs import LineBreak, Text
from briefer.render.word import word
from tests.briefs import full_brief
from tests.compose.pages import pages
from tests.documents import bullets, full_document, heading, make_theme, paragraph, row, words
from tests.render.word.reading import Docx, expected, spoken, written
from tests.render.word.reading import words as words_of


def read(*blocks, **changes):
    return spoken(written(*blocks, **changes).read())


def test_a_full_document_says_what_its_outline_says():
    document = full_document()
    assert spoken(Docx(word(document, make_theme())).read()) == expected(document)


def test_a_full_brief_says_what_its_outline_says():
    for template in ("base", "mindef-policy"):
        document = pages(full_brief(), template, "office")
        assert spoken(Docx(word(document, make_theme())).read()) == expected(document)


def test_user_text_stays_as_typed():
    typed = "<b>bold</b> & &amp; {{x}} ${x} %s =1+1 C:\\temp ]]> \"quoted\" 'so'"
    docx = written(Paragraph(words(typed)), heading(typed), Table((Column(),), (), (row(typed),)))
    assert [said for _, said in docx.paragraphs() if said] == [typed] * 3


def test_signs_that_xml_cannot_hold_are_replaced_and_never_break_the_file():
    assert words_of(written(paragraph("a\x00b\x0bc\ud800d\ufffee")).all("p")[0]) == "a\ufffdb\ufffdc\ufffdd\ufffde"


def test_spaces_and_unbreakable_spaces_stay():
    assert written(paragraph("  two  spaces\u00a0here ")).paragraphs() == [("BodyText", "  two  spaces\u00a0here ")]


def test_numbers_of_paragraphs_are_words_own_where_it_can_count_to_them():
    docx = written(*(paragraph("Said.", number=f"{number}.") for number in (1, 2, 3, 1, 2)))
    assert docx.read() == ["1.", "Said.", "2.", "Said.", "3.", "Said.", "1.", "Said.", "2.", "Said."]
    assert {said for _, said in docx.paragraphs()} == {"Said."}


def test_headings_count_over_several_levels():
    docx = written(
        heading("A", 1, number="1"),
        heading("B", 2, number="1.1"),
        heading("C", 2, number="1.2"),
        heading("D", 1, number="2"),
        heading("E", 2, number="2.1"),
    )
    assert docx.read() == ["1", "A", "1.1", "B", "1.2", "C", "2", "D", "2.1", "E"]
    assert [said for _, said in docx.paragraphs()] == ["A", "B", "C", "D", "E"]


def test_a_number_word_cannot_count_to_is_written_out():
    docx = written(paragraph("Said.", number="A-7"), paragraph("Said.", number="4.2"), heading("So", 1, number="IV"))
    assert docx.read() == ["A-7", "Said.", "4.2", "Said.", "IV", "So"]


def test_a_series_goes_on_after_a_list_and_a_table():
    docx = written(
        paragraph("One.", number="1."),
        bullets("x", ordered=True),
        Table((Column(),), (), (row("cell"),)),
        paragraph("Two.", number="2."),
    )
    assert docx.read() == ["1.", "One.", "1.", "x", "cell", "2.", "Two."]


def test_each_list_starts_anew():
    docx = written(
        bullets("a", "b", ordered=True),
        bullets("c", ordered=True, start=5),
        bullets(
            (paragraph("d"), bullets("e", "f", ordered=True)),
            (paragraph("g"), bullets("h", ordered=True)),
            ordered=True,
        ),
    )
    assert docx.read() == "1. a 2. b 5. c 1. d a. e b. f 2. g a. h".split()


def test_an_entry_of_several_paragraphs_has_one_bullet():
    docx = written(bullets((paragraph("First"), paragraph("second"))))
    assert docx.read() == ["•", "First", "second"]
    assert [style for style, _ in docx.paragraphs()] == ["ListBullet", "ListContinue"]


def test_an_entry_that_begins_with_a_list_keeps_its_number():
    assert written(bullets((bullets("in"),), "out", ordered=True)).read() == ["1.", "•", "in", "2.", "out"]


def test_portion_marks_stand_after_the_number_and_before_the_words():
    marked = Row((Cell((paragraph("Draft"),)), Cell((paragraph("Policy"),))), marking="SULIT")
    docx = written(
        paragraph("Keep.", number="1.", marking="TERHAD"),
        Table((Column(), Column()), (), (marked,)),
        Callout("quotation", (paragraph("Peace."),), marking="SULIT"),
        List((ListItem((paragraph("entry"),), marking="TERHAD"),)),
    )
    assert docx.read() == "1. (TERHAD) Keep. (SULIT) Draft Policy (SULIT) Peace. • (TERHAD) entry".split()


def test_labels_stand_before_their_values():
    pairs = KeyValues((KeyValue(words("For"), (paragraph("The Minister"), paragraph("of Defence"))),))
    assert read(pairs) == ["For", "The", "Minister", "of", "Defence"]


def test_empty_blocks_leave_a_file_that_opens():
    empty = (List(()), Table((), (), ()), KeyValues(()), Callout("decision", ()), Paragraph(()), Heading(1, ()))
    assert read(*empty) == []
    assert written().all("p")


def test_lines_break_where_the_text_does():
    docx = written(Paragraph((Text("one"), LineBreak(), Text("two"))))
    assert len(docx.all("br")) == 1
    assert docx.read() == ["one", "two"]
