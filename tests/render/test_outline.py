from briefer.document.blocks import (
    Band,
    Banner,
    Callout,
    Cell,
    Column,
    Contents,
    Heading,
    Paragraph,
    Picture,
    Row,
    Table,
)
from briefer.document.runs import LineBreak, PageCount, PageNumber, Text
from briefer.render.outline import outline
from tests.documents import bullets, full_document, heading, make_document, paragraph, row, words


def shown(*blocks, **changes):
    return outline(make_document(*blocks, **changes))


def test_headings_are_underlined_by_level_and_keep_their_number():
    assert shown(heading("Issues", 1, number="2"), heading("Seas", 2)) == "2 Issues\n========\n\nSeas\n----\n"


def test_a_number_hangs_before_its_paragraph():
    runs = (Text("Both sides"), LineBreak(), Text("met."))
    assert shown(Paragraph(runs, number="12.")) == "12. Both sides\n    met.\n"


def test_lists_count_and_nest():
    inner = bullets("ships", bullets("x").items[0].blocks, ordered=True)
    assert shown(bullets("Exercises", (paragraph("Visits"), inner))) == "• Exercises\n• Visits\n  a. ships\n  b. x\n"
    assert shown(bullets("C", "D", ordered=True, start=3)) == "3. C\n4. D\n"


def test_a_portion_mark_follows_the_number():
    assert shown(paragraph("Keep.", number="3.", marking="SULIT")) == "3. (SULIT) Keep.\n"


def test_a_small_table_is_aligned_under_its_column_headings():
    table = Table((Column(), Column("end")), (row("What", "How many", heading=True),), (row("Ships", "3"),))
    assert shown(table) == "What   How many\n---------------\nShips         3\n"


def test_a_wide_table_is_stacked_and_says_each_word_once():
    long = "word " * 30 + "end"
    table = Table((Column(), Column()), (row("Action", "Owner", heading=True),), (row(long, "Policy"),), words("All"))
    assert shown(table) == f"All\nAction | Owner\n- {long}\n    Policy\n"


def test_a_cell_over_several_columns_takes_their_width():
    joined = Row((Cell((paragraph("Everything together"),), span=2),))
    table = Table((Column(), Column()), (), (joined, row("a", "b")))
    assert shown(table) == "Everything together\na  b\n"


def test_what_pages_repeat_stands_once_and_page_counts_are_left_out():
    text = shown(
        paragraph("Body."),
        marking=Banner("TERHAD"),
        header=(Band(words("Ref 1"), (), words("Version 2")),),
        footer=(Band(words("DRAFT"), (), (Text("Page "), PageNumber(), Text(" of "), PageCount())),),
    )
    assert text == "TERHAD\n\nRef 1   Version 2\n\nBody.\n\nDRAFT\n\nTERHAD\n"


def test_callouts_are_barred_and_pictures_described():
    assert shown(Callout("quotation", (paragraph("Peace."),))) == "  │ Peace.\n"
    assert shown(Picture("x", "A flag", 1, 1)) == "[A flag]\n"


def test_a_contents_page_lists_headings_to_its_depth():
    text = shown(Contents(words("Contents"), 2), heading("One"), heading("Two", 2, number="1.1"), heading("Three", 3))
    assert text.startswith("Contents\n========\nOne\n  1.1 Two\n\nOne\n")


def test_user_text_stays_as_typed():
    typed = "<b> & {{x}} ${x} %s =1+1 C:\\temp *not* _markup_"
    assert shown(paragraph(typed)) == typed + "\n"
    assert typed in outline(make_document(Heading(1, words(typed))))


def test_every_block_has_its_words():
    text = outline(full_document())
    for said in (
        "TERHAD",
        "For    The Minister",
        "- (TERHAD) Send the draft & <b>{{x}}</b>",
        "وزارة الدفاع (2026) ABC",
    ):
        assert said in text
