"""Rich text through a QTextDocument and back."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from briefer.library.values import Paragraph as Standard
from briefer.model.plain import to_json
from briefer.model.richtext import RichText, TextBlock, TextRun, plain_text, text_of
from briefer.ui import rich_text
from briefer.ui.paste import pasted
from briefer.ui.rich_field import RichField
from briefer.ui.rich_tools import RichTools
from tests.briefs import make_brief
from tests.ui.driver import Driver, wait_until

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


WORD_LIST = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
<!-- p.MsoListParagraph {margin-left:.5in;} --></style></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal>Before<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span><![endif]>First <b>point</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:1.0in;text-indent:-.25in;mso-list:l0 level2 lfo1'>
<![if !supportLists]><span style='font-family:"Courier New";mso-list:Ignore'>o<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Below it<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span><![endif]>Counted<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>"""


def test_nested_and_numbered_lists_of_word_are_lists(application: object):
    text = pasted(html(WORD_LIST))
    assert [(block.kind, block.depth, block.text) for block in text] == [
        ("p", 0, "Before"),
        ("ul", 0, "First point"),
        ("ul", 1, "Below it"),
        ("ol", 0, "Counted"),
    ]
    assert text[1].runs[-1] == TextRun(text="point", bold=True)


def test_a_picture_leaves_nothing_behind(application: object):
    assert pasted(html("<p>one<img src='x.png'>two</p><p><img src='y.png'></p>")) == (
        TextBlock(runs=(TextRun(text="onetwo"),)),
    )


def test_words_pasted_into_a_list_entry_stay_in_it(application: object):
    field = RichField()
    field.show_value((TextBlock(kind="ul", depth=1, runs=(TextRun(text="one "),)),))
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.insertFromMimeData(html("<p>two</p>"))
    assert field.value() == (TextBlock(kind="ul", depth=1, runs=(TextRun(text="one two"),)),)


Drive = Callable[..., Driver]


def summary_of(driver: Driver):
    return [(block.kind, block.depth, block.text) for block in driver.brief.summary]


def test_a_nested_list_is_typed_with_the_keyboard_alone(drive: Drive):
    driver = drive(make_brief())
    driver.bench.go_to("summary")
    driver.type("- one")
    driver.press("Return", "Tab")
    driver.type("two")
    driver.press("Return", "Shift+Tab")
    driver.type("three")
    assert summary_of(driver) == [("ul", 0, "one"), ("ul", 1, "two"), ("ul", 0, "three")]
    driver.press("Return", "Return")
    driver.type("after")
    assert summary_of(driver)[-1] == ("p", 0, "after")


def test_tab_leaves_a_field_that_is_not_at_the_start_of_an_entry(drive: Drive):
    driver = drive(make_brief(summary=[{"kind": "ul", "runs": [{"text": "one"}]}]))
    driver.bench.go_to("summary")
    field = driver.focus
    driver.press("End", "Tab")
    assert driver.focus is not field
    assert summary_of(driver) == [("ul", 0, "one")]


def test_looks_come_and_go_by_their_keys(drive: Drive):
    driver = drive(make_brief(summary="one"))
    driver.bench.go_to("summary")
    driver.press("Ctrl+A", "Ctrl+B", "Ctrl+I", "Ctrl+Shift+7")
    (block,) = driver.brief.summary
    assert (block.kind, block.runs) == ("ol", (TextRun(text="one", bold=True, italic=True),))
    driver.press("Ctrl+B", "Ctrl+Shift+8")
    (block,) = driver.brief.summary
    assert (block.kind, block.runs) == ("ul", (TextRun(text="one", italic=True),))


def test_what_is_pasted_is_a_step_of_its_own(drive: Drive):
    driver = drive(make_brief())
    driver.bench.go_to("summary")
    driver.type("one ")
    QApplication.clipboard().setText("two")
    driver.press("Ctrl+V")
    driver.type(" three")
    assert text_of(driver.brief.summary) == "one two three"
    driver.press("Ctrl+Z")
    assert text_of(driver.brief.summary) == "one two"
    driver.press("Ctrl+Z")
    assert text_of(driver.brief.summary) == "one "


def test_the_tools_show_the_looks_at_the_cursor(drive: Drive):
    driver = drive(make_brief(summary=[{"kind": "ul", "runs": [{"text": "one", "bold": True}]}]))
    driver.bench.go_to("summary")
    tools = next(tools for tools in driver.bench.findChildren(RichTools) if tools.isVisible())
    checked = [button.accessibleName() for button in tools.findChildren(QToolButton) if button.isChecked()]
    assert checked == ["Bold (Ctrl+B)", "Bulleted list (Ctrl+Shift+8)"]


def test_a_standard_paragraph_is_put_in_where_the_cursor_is(drive: Drive):
    driver = drive()
    assert driver.window.desk
    known = [
        Standard("p1", "Non-alignment", "Malaysia & <b>all</b> stay friends."),
        Standard("p2", "Old", "Old words", superseded_by="p1"),
    ]
    driver.window.desk.paragraphs = lambda take: take(known)
    file = driver.folder / "a.brief"
    file.write_text(to_json(make_brief(summary="Before. ")), encoding="utf-8")
    driver.open(file)
    driver.view.paragraphs.refresh()
    driver.bench.go_to("summary")
    wait_until(lambda: driver.view.paragraphs.there, "for the paragraphs")
    driver.press("Ctrl+End", "Ctrl+Shift+P")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Non-alignment"]
    driver.press("Down", "Return")
    assert text_of(driver.brief.summary) == "Before. Malaysia & <b>all</b> stay friends."


def test_a_page_of_the_web_keeps_its_lists_and_links(application: object):
    page = (
        "<meta charset='utf-8'><b style='font-weight:normal' id='docs-internal-guid-1'><p dir='ltr'><span "
        "style='font-size:11pt;color:#f00;font-weight:700'>Bold</span><span style='font-weight:400'> plain</span></p>"
        "<ol><li><p>one</p></li><ul><li><p>inner <a href='HTTPS://a.my/x'>link</a></p></li></ul></ol></b>"
        "<script>alert(1)</script><style>p{}</style>"
    )
    text = pasted(html(page))
    assert [(block.kind, block.depth, block.text) for block in text] == [
        ("p", 0, "Bold plain"),
        ("ol", 0, "one"),
        ("ul", 1, "inner link"),
    ]
    assert text[0].runs == (TextRun(text="Bold", bold=True), TextRun(text=" plain"))
    assert text[2].runs[-1].href


def test_the_words_alone_can_be_pasted(drive: Drive):
    driver = drive(make_brief())
    driver.bench.go_to("summary")
    source = html("<p><b>one</b></p><ul><li>two</li></ul>")
    source.setText("one\ntwo")
    QApplication.clipboard().setMimeData(source)
    driver.press("Ctrl+Shift+V")
    assert driver.brief.summary == plain_text("one\ntwo")


def test_the_tools_of_a_field_stay_while_its_menu_is_open(drive: Callable[..., Driver]):
    driver = drive(make_brief(summary="Words"))
    driver.bench.go_to("summary")
    field = driver.focus
    assert isinstance(field, RichField)
    tools = next(tools for tools in driver.bench.findChildren(RichTools) if tools.isVisible())
    menu = field.menu(0)
    menu.popup(field.mapToGlobal(field.rect().center()))
    wait_until(menu.isVisible, "for the menu")
    assert tools.isVisible()
    menu.close()
    driver.bench.go_to("title")
    assert not tools.isVisible()


def test_words_deleted_with_tracked_changes_do_not_come_in():
    page = (
        "<p>We <del cite='mailto:x'><span>refuse</span></del><ins><b>agree</b></ins> to <s>all</s> "
        "<span class=msoDel>of</span>it.</p><p><del>A whole paragraph.</del></p><p style='display:none'>Hidden.</p>"
    )
    (block,) = pasted(html(page))
    assert block.text == "We agree to it."
    assert [run.text for run in block.runs if run.bold] == ["agree"]


def test_paragraphs_that_are_typed_stand_as_far_apart_as_those_that_are_shown(application: object):
    typed, shown = RichField(), RichField()
    QTest.keyClicks(typed, "one")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    QTest.keyClicks(typed, "two")
    shown.show_value(typed.value())
    assert typed.document().size().height() == shown.document().size().height()
    typed.clear()
    typed.show_value(())
    assert typed.value() == ()


def test_the_menu_tells_how_entries_of_a_list_are_nested(application: object):
    field = RichField()
    field.show_value((TextBlock(kind="ul", runs=(TextRun(text="one"),)), TextBlock(runs=(TextRun(text="two"),))))
    nest = next(action for action in field.menu(0).actions() if action.text().endswith("\tCtrl+M"))
    nest.trigger()
    assert [block.depth for block in field.value()] == [1, 0]
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert not any(action.text().endswith("\tCtrl+M") for action in field.menu(0).actions())
