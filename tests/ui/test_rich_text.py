"""Rich text through a QTextDocument and back."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocument

from briefer.model.richtext import RichText, TextBlock, TextRun, plain_text, text_of
from briefer.ui import rich_text
from briefer.ui.rich_field import RichField, pasted

WORDS = st.text(
    st.sampled_from("abc Äé ñ ế ơ\nไทย 中文 العربية தமிழ் <b>&amp;{}%`*_#>-1.\t\u00a0\u200b😀"), min_size=1, max_size=12
)
LOOKS = st.tuples(
    st.booleans(), st.booleans(), st.sampled_from(["", "", "https://example.org/a?b=1&c=2", "mailto:a@b.my"])
)


@st.composite
def blocks(draw: st.DrawFn) -> TextBlock:
    runs: list[TextRun] = []
    for words, (bold, italic, href) in draw(st.lists(st.tuples(WORDS, LOOKS), max_size=4)):
        if not runs or (runs[-1].bold, runs[-1].italic, runs[-1].href) != (bold, italic, href):
            runs.append(TextRun(text=words, bold=bold, italic=italic, href=href))
    return TextBlock(kind=draw(st.sampled_from(["p", "ul", "ol"])), depth=draw(st.integers(0, 8)), runs=tuple(runs))


def through_qt(text: RichText) -> RichText:
    document = QTextDocument()
    rich_text.fill(document, text)
    return rich_text.read(document)


@settings(max_examples=300, deadline=None)
@given(st.lists(blocks(), max_size=6).map(tuple))
def test_nothing_is_lost_on_the_way_through_a_document(application: object, text: RichText):
    expected = () if text == (TextBlock(),) else text
    assert through_qt(text) == expected


def test_no_text_and_an_empty_document_are_the_same(application: object):
    assert through_qt(()) == ()


def test_markup_that_is_typed_stays_text(application: object):
    field = RichField()
    field.insertPlainText("<b>&amp; {{x}} **bold**")
    assert text_of(field.value()) == "<b>&amp; {{x}} **bold**"


def html(text: str) -> QMimeData:
    source = QMimeData()
    source.setHtml(text)
    return source


def test_what_is_pasted_keeps_bold_lists_and_links_and_nothing_else(application: object):
    source = html(
        "<p style='color:red;font-size:30pt'>One <b>two</b> <a href='https://a.my/'>three</a></p>"
        "<ul><li>four</li></ul><img src='file:///etc/passwd'><a href='javascript:alert(1)'>five</a>"
    )
    text = pasted(source)
    assert text[0].runs == (
        TextRun(text="One "),
        TextRun(text="two", bold=True),
        TextRun(text=" "),
        TextRun(text="three", href="https://a.my/"),
    )
    assert (text[1].kind, text[1].text) == ("ul", "four")
    assert "five" in text[-1].text
    assert all(run.href in ("", "https://a.my/") for block in text for run in block.runs)


def test_a_word_processors_list_is_a_list(application: object):
    (entry,) = pasted(html("<p class='MsoListParagraph'>·\u00a0\u00a0 first</p>"))
    assert entry == TextBlock(kind="ul", runs=(TextRun(text="first"),))


def test_bold_italic_and_lists_are_set_from_the_keyboard(application: object):
    field = RichField()
    field.show_value(plain_text("one\ntwo"))
    field.selectAll()
    field.toggle_bold()
    field.toggle_list("ol")
    field.shift(1)
    assert field.value() == tuple(
        TextBlock(kind="ol", depth=1, runs=(TextRun(text=word, bold=True),)) for word in ("one", "two")
    )
    field.toggle_list("ol")
    assert [block.kind for block in field.value()] == ["p", "p"]


def test_neighbouring_entries_count_on_in_one_list(application: object):
    document = QTextDocument()
    rich_text.fill(document, tuple(TextBlock(kind="ol", runs=(TextRun(text=w),)) for w in "abc"))
    assert [document.findBlockByNumber(n).textList().itemText(document.findBlockByNumber(n)) for n in range(3)] == [
        "1.",
        "2.",
        "3.",
    ]


def test_showing_another_value_keeps_the_cursor_where_it_can(application: object):
    field = RichField()
    field.show_value(plain_text("one two"))
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    field.show_value(plain_text("one two three"))
    assert field.textCursor().position() == 3
