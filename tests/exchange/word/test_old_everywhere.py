"""An old file's words are read wherever they stand, and in whatever way Word holds them."""

import pytest

from briefer.exchange.word import OldBrief
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.item import Marking
from briefer.model.richtext import text_of
from tests.exchange.word.old_file import OldFile, said_by


def section(brief: Brief, title: str) -> str:
    return next(text_of(part.body) for part in brief.sections if part.title == title)


def test_headers_footers_formulas_and_symbols_are_kept():
    file = OldFile().header("Header words").footer("Footer words")
    file.xml(
        "<w:r><w:t>Text </w:t></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"
        '<w:r><w:sym w:font="Symbol" w:char="2713"/></w:r>'
    )
    old = file.read()
    assert "Text a+b\u2713" in said_by(old)
    assert section(old.brief, "Header and footer") == "Header words\nFooter words"


@pytest.mark.parametrize(
    "words", ["Page 1 of 3", "Muka surat 2 daripada 5", "- 4 -", "7", "Page 2", "3/12", "m/s 3", "| 2 |"]
)
def test_a_number_of_a_page_is_no_content(words: str):
    old = OldFile().text("Long ago it was agreed to meet.").footer(words).read()
    assert old.unplaced == (words,)
    assert len(old.brief.sections) == 1


@pytest.mark.parametrize(
    ("words", "level", "caveats"),
    [
        ("SECRET", "Secret", ()), ("TERHAD", "Terhad", ()), ("RAHSIA BESAR", "Rahsia Besar", ()),
        ("OFFICIAL-SENSITIVE", "Official", ("SENSITIVE",)), ("OFFICIAL: Sensitive", "Official", ("Sensitive",)),
        ("SECRET//NOFORN", "Secret", ("NOFORN",)), ("PROTECTED", "PROTECTED", ()), ("SULIT\tPage 1", "Sulit", ()),
    ],
)  # fmt: skip
def test_a_marking_in_a_header_is_the_marking_of_the_brief(words: str, level: str, caveats: tuple[str, ...]):
    old = OldFile().header(words).heading("Purpose").text("To meet the Secret Service.").read()
    assert old.brief.marking == Marking(level=level, caveats=caveats)
    assert old.brief.sections == ()


def test_another_marking_further_on_is_kept_as_words():
    brief = OldFile().header("SECRET").text("SULIT").heading("Purpose").text("To meet.").read().brief
    assert brief.marking == Marking(level="Sulit")
    assert section(brief, "Header and footer") == "SECRET"


def test_a_text_box_is_read_once_and_paragraph_by_paragraph():
    box = "<w:txbxContent><w:p><w:r><w:t>In a</w:t></w:r></w:p><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>"
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    choice = f'<mc:Choice Requires="wps">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>'
    brief = OldFile().xml(f"<w:r><mc:AlternateContent {names}>{choice}</mc:AlternateContent></w:r>").read().brief
    assert section(brief, "Text boxes") == "In a\nbox"


def test_tracked_changes_count_as_accepted_and_their_author_is_told():
    file = OldFile().heading("Purpose")
    file.xml(
        '<w:r><w:t xml:space="preserve">To </w:t></w:r>'
        '<w:ins w:id="1" w:author="Lim"><w:r><w:t>meet</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="Lim"><w:r><w:delText>call</w:delText></w:r></w:del>'
        "<w:sdt><w:sdtContent><w:r><w:t>.</w:t></w:r></w:sdtContent></w:sdt>"
    )
    old = file.read()
    assert (text_of(old.brief.purpose), old.authors) == ("To meet.", ("Lim",))


def test_comments_stay_inside_the_office():
    file = OldFile().heading("Purpose").text("To meet.")
    file.made.add_comment(file.made.paragraphs[1].runs[0], text="Is that so?", author="Lim")
    (comments,) = file.read().brief.sections
    assert (comments.title, comments.internal, text_of(comments.body)) == ("Comments", True, "Lim: Is that so?")


def test_a_cell_that_spans_rows_counts_for_each_of_them():
    file = OldFile().heading("Follow-ups")
    file.table(("Action", "Responsible"), ("Send", "Navy"), ("Call", ""), ("Go", "Army"))
    table = file.made.tables[0]
    table.cell(1, 1).merge(table.cell(2, 1))
    assert [item.owner for item in file.read().brief.follow_ups] == ["Navy", "Navy", "Army"]


def test_a_table_in_a_cell_is_read_with_the_cell():
    file = OldFile().heading("Gifts").table(("Giver", "Gift"), ("Host", ""))
    inner = file.made.tables[0].cell(1, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "Kris", "Songket"
    assert section(file.read().brief, "Gifts") == "Giver | Gift\nHost | Kris Songket"


def test_labels_may_stand_in_one_paragraph_with_tabs_between():
    line = "<w:r><w:t>{}</w:t><w:tab/><w:t>{}</w:t></w:r>"
    file = OldFile().xml(line.format("Date:", "12 March 2026") + "<w:r><w:br/></w:r>" + line.format("Venue", "Hall"))
    meeting = file.read().brief.meeting
    assert meeting.date == Date(edtf="2026-03-12")
    assert meeting.venue is not None
    assert meeting.venue.name == "Hall"


def test_a_style_of_the_offices_own_is_a_heading_if_it_is_based_on_one():
    old = OldFile().style("MINDEF 1", "Heading 1").text("Gifts", style="MINDEF 1").text("A kris.").read()
    assert section(old.brief, "Gifts") == "A kris."


@pytest.mark.parametrize(
    ("written", "edtf"),
    [
        ("12hb Mac 2026", "2026-03-12"), ("Khamis, 12 Mac 2026", "2026-03-12"), ("3rd June 2026", "2026-06-03"),
        ("12 – 14 APRIL 2026", "2026-04-12/2026-04-14"), ("30 March to 2 April 2026", "2026-03-30/2026-04-02"),
        ("25/03/2026", "2026-03-25"), ("๒๕/๐๓/๒๕๖๘", ""), ("03/04/2026", ""), ("12 March", ""), ("early 2026", ""),
    ],
)  # fmt: skip
def test_a_date_is_read_where_it_is_certain_and_keeps_its_wording(written: str, edtf: str):
    date = OldFile().text(f"Tarikh: {written}").read().brief.meeting.date
    assert date is not None
    assert (date.edtf, date.as_written or written) == (edtf, written)


def test_a_date_with_its_time():
    meeting = OldFile().text("Date/Time: Monday 4 May 2026, 2.00 pm – 3.00 pm").read().brief.meeting
    assert (meeting.start, meeting.end) == ("2.00 pm", "3.00 pm")
    assert meeting.date == Date(edtf="2026-05-04", as_written="Monday 4 May 2026")


def test_sides_that_stand_side_by_side_in_a_table():
    old = OldFile().heading("Participants").table(
        ("Malaysia", "Chile"), ("Dato' A (Head)\nMr B", "H.E. C, Ambassador"), ("Ms D", "")
    )  # fmt: skip
    ours, theirs = old.read().brief.delegations
    assert [(one.name, one.role) for one in ours.participants] == [
        ("Dato' A", "head"), ("Mr B", "member"), ("Ms D", "member"),
    ]  # fmt: skip
    assert (theirs.party, theirs.participants[0].posts) == ("Chile", ("Ambassador",))


def test_whose_position_it_is_is_not_guessed():
    file = OldFile().heading("Issues").heading("Fisheries", 2).text("The UK and Malaysia differ.")
    file.heading("UK position", 3).text("More quota.").heading("Malaysian position", 3).text("Less quota.")
    (issue,) = file.read().brief.issues
    assert issue.our_position == issue.their_position == ()
    assert text_of(issue.background).splitlines()[1:] == [
        "UK position", "More quota.", "Malaysian position", "Less quota.",
    ]  # fmt: skip


def language_of(file: OldFile) -> str:
    old: OldBrief = file.read()
    return old.brief.language


def test_the_language_is_that_of_the_words():
    malay = "Mesyuarat ini adalah untuk membincangkan hubungan kedua-dua negara dan akan diadakan pada bulan Mei."
    english = "The meeting is to discuss the relations of the two countries and will be held in May."
    australian = '<w:r><w:rPr><w:lang w:val="en-AU"/></w:rPr><w:t>The aim of the visit is to meet.</w:t></w:r>'
    assert language_of(OldFile().text(malay)) == "ms"
    assert language_of(OldFile().text(english)) == "en-GB"
    assert language_of(OldFile().xml(australian)) == "en-AU"
