"""The file is what Word's own habits would have made: styles, numbering, fields, repeated headers, languages."""

from dataclasses import replace

import pytest

from briefer.document.blocks import (
    Band,
    Banner,
    Callout,
    Cell,
    Column,
    Contents,
    Document,
    Image,
    KeyValue,
    KeyValues,
    PageBreak,
    Paragraph,
    Picture,
    Row,
    Table,
)
from briefer.document.runs import PageCount, PageNumber, Text
from briefer.document.theme import Page
from briefer.layout.tables import key_column
from briefer.render.word import word
from tests.documents import PNG, bullets, full_document, heading, make_document, make_theme, paragraph, row, words
from tests.layout.setting import make_setter
from tests.render.word.reading import Docx, R, W, value, written
from tests.render.word.reading import words as words_of


def styles(docx):
    return [style for style, _ in docx.paragraphs()]


def table(*rows, **changes):
    header = row("Action", "Owner", heading=True)
    return Table((Column(), Column()), (header,), rows or (row("Send", "Policy"),), **changes)


def test_each_role_has_a_style_of_words_own_where_word_has_one():
    docx = written(
        paragraph("t", role="title"), paragraph("s", role="subtitle"), heading("h", 1), heading("h", 4),
        paragraph("b"), bullets("x"), bullets("x", ordered=True), Callout("quotation", (paragraph("q"),)),
    )  # fmt: skip
    assert styles(docx) == [
        "Title", "Subtitle", "Heading1", "Heading4", "BodyText", "ListBullet", "ListNumber", "Quote",
    ]  # fmt: skip
    names = {node.get(W + "styleId"): value(node, "name") for node in docx.part("word/styles.xml").iter(W + "style")}
    assert names["Heading1"] == "heading 1"
    assert names["ListBullet2"] == "List Bullet 2"
    assert set(styles(docx)) <= names.keys()


def test_every_style_that_is_used_is_defined():
    docx = Docx(written(*full_document().blocks, images=full_document().images).data)
    defined = {node.get(W + "styleId") for node in docx.part("word/styles.xml").iter(W + "style")}
    used = {node.get(W + "val") for tag in ("pStyle", "rStyle", "tblStyle") for node in docx.all(tag)}
    assert used <= defined


def test_body_text_carries_no_formatting_of_its_own():
    properties = written(paragraph("Plain.")).all("pPr")[0]
    assert [child.tag for child in properties] == [W + "pStyle"]


def test_styles_follow_the_theme():
    theme = make_theme()
    look = replace(theme.styles["heading1"], size=17, colour="#aa0011", align="centre")
    docx = written(heading("h"), theme=make_theme(styles={**theme.styles, "heading1": look}))
    style = next(n for n in docx.part("word/styles.xml").iter(W + "style") if n.get(W + "styleId") == "Heading1")
    assert (value(style, "rPr/sz"), value(style, "rPr/color"), value(style, "pPr/jc")) == ("34", "AA0011", "center")
    assert style.find(f"{W}pPr/{W}keepNext") is not None


def test_what_an_attribution_is_said_of_stays_with_it():
    said = (paragraph("We shall meet."), paragraph("And talk."), paragraph("Joint statement", role="attribution"))
    docx = written(Callout("quotation", said))
    kept = [item.find(f"{W}pPr/{W}keepNext") is not None for item in docx.all("p")]
    assert kept[:3] == [False, True, False]


def test_particulars_stay_with_what_follows():
    docx = written(paragraph("Region: R", role="particulars"))
    style = next(n for n in docx.part("word/styles.xml").iter(W + "style") if n.get(W + "styleId") == "Particulars")
    assert style.find(f"{W}pPr/{W}keepNext") is not None


def test_header_rows_repeat_and_rows_are_not_split():
    rows = written(table()).all("tr")
    assert [len(list(item.iter(W + "tblHeader"))) for item in rows] == [1, 0]
    assert all(item.find(f"{W}trPr/{W}cantSplit") is not None for item in rows)


def test_columns_fill_the_page_and_follow_their_content():
    long = "A promise that takes a good many words to say in full, and then a few more, and then some"
    grid = [int(node.get(W + "w")) for node in written(table(row(long, "Policy"))).all("gridCol")]
    assert grid[0] > 2 * grid[1]
    page = Page()
    assert abs(sum(grid) - 20 * (page.width - page.left - page.right)) <= 1


def test_no_word_of_a_column_is_cut_in_two():
    short = Table((Column(), Column()), (row("What", "Correspondence", heading=True),), (row("word " * 60, "x"),))
    widths = [int(node.get(W + "w")) / 20 for node in written(short).all("gridCol")]
    assert widths[1] > len("Correspondence") * 9 * 0.55


def test_a_cell_over_several_columns_spans_them():
    joined = Row((Cell((paragraph("Group"),), span=2, heading=True),))
    assert [node.get(W + "val") for node in written(table(joined)).all("gridSpan")] == ["2"]


def test_tables_that_follow_each_other_stay_two():
    body = written(table(), table(), KeyValues((KeyValue(words("k"), (paragraph("v"),)),))).body
    kinds = [child.tag.removeprefix(W) for child in body]
    assert kinds == ["tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]


def test_a_cell_ends_in_a_paragraph():
    inner = Table((Column(),), (), (row("inner"),))
    docx = written(Table((Column(), Column()), (), (row((inner,), ()),)))
    assert all(list(cell)[-1].tag == W + "p" for cell in docx.all("tc"))


def test_a_caption_stands_above_its_table_and_describes_it():
    docx = written(table(caption=words("Follow-ups")))
    assert docx.paragraphs()[0] == ("Caption", "Follow-ups")
    assert docx.all("tblCaption")[0].get(W + "val") == "Follow-ups"


def test_pages_are_counted_by_fields():
    footer = (Band((), (), (Text("Page "), PageNumber(), Text(" of "), PageCount())),)
    part = written(footer=footer).part("word/footer.xml")
    assert [node.get(W + "instr").strip() for node in part.iter(W + "fldSimple")] == ["PAGE", "NUMPAGES"]


def test_the_marking_stands_outside_header_and_footer_in_its_colour():
    docx = written(marking=Banner("TERHAD", "#b00020"), header=(Band(words("Ref")),), footer=(Band(words("DRAFT")),))
    top, bottom = (
        [words_of(node) for node in docx.part(f"word/{name}.xml").iter(W + "p")] for name in ("header", "footer")
    )
    assert (top, bottom) == (["TERHAD", "Ref"], ["DRAFT", "TERHAD"])
    style = next(n for n in docx.part("word/styles.xml").iter(W + "style") if n.get(W + "styleId") == "Marking")
    assert value(style, "rPr/color") == "B00020"


def test_the_marking_stands_only_where_it_is_wanted():
    docx = written(marking=Banner("TERHAD", top=False))
    assert [words_of(node) for node in docx.part("word/header.xml").iter(W + "p")] == [""]


def test_page_and_margins_come_from_the_theme():
    docx = written(theme=make_theme(page=Page(width=842, height=595, left=50)))
    size, margins = docx.all("pgSz")[0], docx.all("pgMar")[0]
    assert (size.get(W + "w"), size.get(W + "h"), size.get(W + "orient")) == ("16840", "11900", "landscape")
    assert margins.get(W + "left") == "1000"


def test_the_contents_are_a_field_to_be_filled_in_with_its_entries_in_it():
    docx = written(Contents(words("Contents")), heading("One"), heading("Two", 2, number="1"), heading("Deep", 3))
    assert docx.styled("TOCHeading") == ["Contents"]
    assert docx.styled("TOC1") + docx.styled("TOC2") == ["One", "1 Two"]
    begin = next(node for node in docx.all("fldChar") if node.get(W + "fldCharType") == "begin")
    assert begin.get(W + "dirty") == "true"
    targets = [node.get(W + "anchor") for node in docx.all("hyperlink")]
    assert len(targets) == 2
    assert set(targets) <= docx.bookmarks().keys()


def test_what_follows_a_page_break_begins_a_page():
    docx = written(paragraph("a"), PageBreak(), table(), PageBreak())
    assert len(docx.all("pageBreakBefore")) == 2
    assert docx.paragraph("Action").find(f"{W}pPr/{W}pageBreakBefore") is not None


def test_links_are_real_and_only_of_safe_kinds():
    docx = written(
        Paragraph((Text("web", href="https://example.org/a?b=1&c=2"), Text("mail", href="mailto:a@example.org"))),
        Paragraph((Text("no", href="javascript:alert(1)"), Text("no", href="file:///etc/passwd"))),
    )
    relationships = docx.part("word/_rels/document.xml.rels")
    targets = {node.get("Id"): node.get("Target") for node in relationships if node.get("TargetMode") == "External"}
    shown = {words_of(node): targets[node.get(R + "id")] for node in docx.all("hyperlink")}
    assert shown == {"web": "https://example.org/a?b=1&c=2", "mail": "mailto:a@example.org"}


def test_pictures_have_words_and_fit_the_page():
    image = Image(PNG, "image/png")
    docx = written(Picture("p", 'A "flag" & more', 400, 1), Picture("p", "again", 9, 9), images={"p": image})
    described = [node.get("descr") for node in docx.body.iter("{*}docPr")]
    assert described == ['A "flag" & more', "again"]
    extents = [(int(node.get("cx")), int(node.get("cy"))) for node in docx.body.iter("{*}extent")]
    assert extents == [(12700, 12700), (19050, 19050)]
    assert [name for name in docx.zip.namelist() if "media" in name] == ["word/media/image1.png"]


def test_a_picture_that_is_missing_leaves_the_rest_alone():
    assert written(Picture("none", "lost", 10, 10), paragraph("after")).read() == ["after"]


def test_a_picture_that_can_not_be_read_is_said_in_words_and_its_bytes_stay_behind():
    docx = written(Picture("p", "Portrait of N", 40, 40), images={"p": Image(b"PLANTED", "image/jpeg")})
    assert docx.read() == ["Portrait", "of", "N"]
    assert [name for name in docx.zip.namelist() if "media" in name] == []


def test_right_to_left_text_is_set_as_such():
    docx = written(Paragraph((Text("وزارة الدفاع (2026)", language="ar"),)), paragraph("English"))
    arabic, english = docx.all("p")
    assert arabic.find(f"{W}pPr/{W}bidi") is not None
    run = arabic.find(f"{W}r/{W}rPr")
    assert run.find(W + "rtl") is not None
    assert run.find(W + "rFonts").get(W + "cs") == "Amiri"
    assert run.find(W + "lang").get(W + "bidi") == "ar"
    assert english.find(f"{W}pPr/{W}bidi") is None


@pytest.mark.parametrize("language", ["ar", "ckb", "ms-Arab", "sd-PK"])
def test_a_document_in_arabic_letters_runs_from_right_to_left(language: str):
    docx = written(paragraph("2026"), table(), language=language)
    assert docx.all("p")[0].find(f"{W}pPr/{W}bidi") is not None
    assert docx.all("bidiVisual")
    assert docx.all("sectPr")[0].find(W + "bidi") is not None


def test_the_bar_of_a_callout_stands_where_its_lines_begin():
    english, arabic = written(Callout("decision", (paragraph("Agree"), paragraph("الموافقة")))).all("p")
    assert english.find(f"{W}pPr/{W}pBdr") is None, "the style has it"
    assert arabic.find(f"{W}pPr/{W}pBdr/{W}right") is not None
    assert arabic.find(f"{W}pPr/{W}pBdr/{W}left") is None


def test_thai_and_chinese_runs_have_their_fonts_and_languages():
    thai, chinese = written(paragraph("กลาโหม"), paragraph("国防部")).all("p")
    assert thai.find(f"{W}r/{W}rPr/{W}rFonts").get(W + "cs") == "Sarabun"
    assert thai.find(f"{W}r/{W}rPr/{W}lang").get(W + "bidi") == "th-TH"
    assert thai.find(f"{W}r/{W}rPr/{W}cs") is not None
    assert chinese.find(f"{W}r/{W}rPr/{W}rFonts").get(W + "eastAsia") == "Noto Sans CJK JP"
    assert chinese.find(f"{W}r/{W}rPr/{W}lang").get(W + "eastAsia") == "zh-CN"


def test_the_language_of_the_document_and_of_single_runs_is_tagged():
    docx = written(Paragraph((Text("Tujuan", language="ms-MY"),)), language="en-GB")
    default = docx.part("word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert default.get(W + "val") == "en-GB"
    assert docx.all("lang")[0].get(W + "val") == "ms-MY"


def test_the_file_says_what_it_is():
    full: Document = full_document()
    core = written(metadata=full.metadata, title="Talks & more").part("docProps/core.xml")
    said = {node.tag.rpartition("}")[2]: node.text for node in core}
    assert said["title"] == "Talks & more"
    assert said["creator"] == "Policy Division"
    assert said["created"] == "2025-10-20T00:00:00Z"
    assert said["language"] == "en-GB"


def test_a_callout_with_a_list_is_one_cell_so_that_its_bar_has_no_gaps():
    docx = written(Callout("decision", (paragraph("Agree"), bullets("x", ordered=True))))
    cell, *others = docx.all("tc")
    assert not others
    assert [value(item, "pPr/pBdr") for item in cell.iter(W + "p")] == [None, None]
    assert cell.find(f"{W}tcPr/{W}tcBorders/{W}left") is not None


def test_the_page_number_goes_with_the_arabic_words_around_it():
    footer = Band(words("Version 1"), end=(Text("صفحة "), PageNumber(), Text(" من "), PageCount()))
    docx = written(paragraph("x"), footer=(footer,))
    fields = list(docx.part("word/footer.xml").iter(W + "fldSimple"))
    assert [field.find(f"{W}r/{W}rPr/{W}rtl") is not None for field in fields] == [True, True]


def test_the_contents_show_the_pages_that_are_known_as_fields_that_word_counts_anew():
    blocks = Contents(words("Contents")), heading("One"), heading("Two")
    docx = Docx(word(make_document(*blocks), make_theme(), heading_pages=(1, 3)))
    assert docx.styled("TOC1") == ["One 1", "Two 3"]
    codes = [node.text for node in docx.all("instrText")]
    assert [code.split()[0] for code in codes] == ["TOC", "PAGEREF", "PAGEREF"]
    assert {code.split()[1] for code in codes[1:]} <= docx.bookmarks().keys()


def keeps_next(docx, words):
    """Whether a paragraph of these words stays with what follows."""
    (found,) = [node for node in docx.part("word/document.xml").iter(W + "p") if words_of(node) == words]
    return found.find(f"{W}pPr/{W}keepNext") is not None


def test_the_first_pair_and_the_last_row_of_several_never_stand_on_a_page_alone():
    pairs = KeyValues(tuple(KeyValue(words(key), (paragraph(f"{key} value"),)) for key in "ABCD"))
    docx = written(pairs, table(row("One", "a"), row("Two", "b"), row("Three", "c")))
    assert [keeps_next(docx, f"{key} value") for key in "ABCD"] == [True, False, True, False]
    assert [keeps_next(docx, key) for key in "ABCD"] == [True, False, True, False]
    assert [keeps_next(docx, word) for word in ("One", "Two", "b", "Three")] == [False, True, True, False]


def test_values_begin_where_they_do_on_our_pages():
    pairs = KeyValues((KeyValue(words("Requested by"), (paragraph("x"),)),))
    (first, _) = [int(node.get(W + "w")) for node in written(pairs).part("word/document.xml").iter(W + "gridCol")]
    width = make_setter().measure(words("Requested by"), make_theme().styles["key"], lambda _: 0).natural
    assert first / 20 == pytest.approx(key_column([width], 1000.0), abs=0.1)


def test_every_paragraph_keeps_to_the_side_of_a_document_that_runs_from_right_to_left():
    docx = written(paragraph("In English"), paragraph("وزارة"), heading("Purpose"), language="ar")
    found = [node.find(f"{W}pPr/{W}bidi") is not None for node in docx.part("word/document.xml").iter(W + "p")]
    assert found == [True] * len(found)
    assert not list(docx.part("word/document.xml").iter(W + "rtl"))[1:]
