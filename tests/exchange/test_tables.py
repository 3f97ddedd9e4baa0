"""Tables from spreadsheets and word processors."""

import io
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from briefer.errors import FileRefused
from briefer.exchange.tables import read_clipboard, read_csv, read_table_file, read_tsv, read_xlsx

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com">
<head><style><!--td {mso-ignore:padding;}--></style></head>
<body><!--StartFragment--><table border=0><col width=64>
 <tr height=20><td height=20 class=xl65>Nama</td><td>Jawatan</td></tr>
 <tr><td>Dato' Aminah
  Rahman</td><td>Ketua Setiausaha<br style='mso-data-placement:same-cell'>Pengerusi</td></tr>
 <tr><td>=1+1</td><td>&lt;b&gt;bold&lt;/b&gt; &amp; more</td></tr>
<!--EndFragment--></table></body></html>"""

WORD = """<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Name<o:p></o:p></b></p></td>
<td><p class=MsoNormal>Posts</p></td></tr><tr><td rowspan=2><p class=MsoNormal>Lars&nbsp;Nygaard</p></td>
<td><p class=MsoListParagraph>Ambassador</p><p class=MsoListParagraph>Head of mission</p></td></tr>
<tr><td><p>Guest</p></td></tr><tr><td colspan=2>Both</td></tr></table><p>After it</p>"""


def test_rows_copied_in_excel_are_read_from_its_html():
    assert read_clipboard(EXCEL, "not\tthis") == (
        ("Nama", "Jawatan"),
        ("Dato' Aminah Rahman", "Ketua Setiausaha\nPengerusi"),
        ("=1+1", "<b>bold</b> & more"),
    )


def test_a_table_copied_in_word_keeps_its_paragraphs_and_spans():
    assert read_clipboard(WORD, "") == (
        ("Name", "Posts"),
        ("Lars Nygaard", "Ambassador\nHead of mission"),
        ("Lars Nygaard", "Guest"),
        ("Both", ""),
    )


def test_html_without_a_table_leaves_the_text_to_speak():
    assert read_clipboard("<p>a <b>b</b></p>", "a\tb\nc\td") == (("a", "b"), ("c", "d"))


def test_the_words_of_a_table_in_a_cell_belong_to_the_cell():
    nested = "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>"
    ((first, last),) = read_clipboard(nested, "")
    assert (first.split(), last) == (["a", "bc"], "d")


def test_unfinished_html_is_read_as_far_as_it_goes():
    assert read_clipboard("<table><tr><td>a<td>b<tr><td colspan=99999999999>c", "") == (("a", "b"), ("c", ""))


def test_quoted_cells_of_text_hold_tabs_quotes_and_line_breaks():
    assert read_tsv('a\t"b\nc"\t"say ""so"""\r\nd\te\tf\r\n') == (("a", "b\nc", 'say "so"'), ("d", "e", "f"))


def test_a_single_quote_in_a_cell_is_kept():
    assert read_tsv("Dato' Ali\t5\" gun") == (("Dato' Ali", '5" gun'),)


def test_blank_rows_and_columns_at_the_end_are_left_out():
    assert read_tsv("a\tb\t\t\n\t\t\t\nc\t\t\t\n\n") == (("a", "b"), ("c", ""))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_file_is_read_whatever_wrote_it(encoding: str, delimiter: str):
    text = f"Name{delimiter}Post\r\n“Zoë”{delimiter}Chef, first\r\n".replace("Chef, first", '"Chef, first"')
    assert read_csv(text.encode(encoding)) == (("Name", "Post"), ("“Zoë”", "Chef, first"))


def workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Peserta"
    sheet.append(["Name", "Date", "Number", "Share", "Yes", "Text"])
    sheet.append(["Aminah", date(2026, 3, 5), 12.0, 0.25, True, "'=1+1"])
    sheet.append(["Lars", datetime(2026, 3, 5, 9, 30), 7, None, False, "<i>"])
    hidden = book.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    hidden.append(["secret"])
    book.create_sheet("Empty")
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def test_a_workbook_gives_its_shown_sheets_as_text(tmp_path: Path):
    file = tmp_path / "list.xlsx"
    file.write_bytes(workbook())
    (sheet,) = read_table_file(file)
    assert sheet.name == "Peserta"
    assert sheet.table[1:] == (
        ("Aminah", "2026-03-05", "12", "0.25", "yes", "'=1+1"),
        ("Lars", "2026-03-05 09:30", "7", "", "no", "<i>"),
    )


def test_a_workbook_is_read_as_it_is_seen(tmp_path: Path):
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["Agency", "Pay", "Name"],
        ["KLN", 1, "Aminah"],
        [None, 2, "Lim"],
        ["Navy", 3, "Spy"],
        ["Navy", 4, "Zain"],
    ):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.column_dimensions["B"].hidden = True
    sheet.row_dimensions[4].hidden = True
    data = io.BytesIO()
    book.save(data)
    (seen,) = read_xlsx(data.getvalue())
    assert seen.table == (("Agency", "", "Name"), ("KLN", "", "Aminah"), ("KLN", "", "Lim"), ("Navy", "", "Zain"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"nonsense", "no table that can be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "password"),
        (b"PK\x05\x06" + bytes(18), "damaged"),
    ],
)
def test_what_is_no_workbook_is_refused_with_a_way_out(data: bytes, words: str):
    with pytest.raises(FileRefused, match=words):
        read_xlsx(data)


def test_a_file_without_a_table_is_refused_by_name(tmp_path: Path):
    file = tmp_path / "empty.csv"
    file.write_text("\n\n", encoding="utf-8")
    with pytest.raises(FileRefused, match=r"empty\.csv: There is no table"):
        read_table_file(file)


def test_a_cell_merged_over_rows_says_its_words_in_each():
    html = """<table><tr><td rowspan=2>1</td><td>Aminah</td><td rowspan=3>KLN</td></tr><tr><td>Lim</td></tr>
    <tr><td>2</td><td>Zain</td></tr><tr><td rowspan=2 colspan=3>All of it</td></tr><tr></tr></table>"""
    assert read_clipboard(html, "") == (
        ("1", "Aminah", "KLN"),
        ("1", "Lim", "KLN"),
        ("2", "Zain", "KLN"),
        ("All of it", "", ""),
    )


def test_hidden_rows_columns_and_words_are_left_out():
    html = """<table><col><col style='display:none'><col><tr><td>Name</td><td>Pay</td><td>Post</td></tr>
    <tr style='height:0;display:none'><td>Secret</td><td>9</td><td>Spy</td></tr>
    <tr><td>Lim <span style='mso-hide:all'>(aka)</span></td><td>8</td><td><p style="DISPLAY: none">x</p>Chef</td></tr>
    </table>"""
    assert read_clipboard(html, "") == (("Name", "", "Post"), ("Lim", "", "Chef"))


def test_words_deleted_with_tracked_changes_are_left_out():
    html = """<table><tr><td>Ms <del cite="mailto:x" datetime="2026-11-24T09:00"><span>SATO</span></del>
    <ins><span class=msoIns>SAITŌ</span></ins> Ai</td><td><s>Old</s> <strike>older</strike> New</td></tr>
    <tr><td><span class="msoDel">Gone <span>too</span></span>Here</td><td><del>never closed</td></tr>
    <tr><td><span style="text-decoration: line-through">no</span>yes</td><td>last</td></tr></table>"""
    assert read_clipboard(html, "") == (("Ms SAITŌ Ai", "New"), ("Here", ""), ("yes", "last"))
