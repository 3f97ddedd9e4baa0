"""What is a heading in an old file, a title, or neither."""

import pytest

from briefer.model.richtext import text_of
from tests.exchange.word.old_file import OldFile


def test_the_one_heading_over_all_others_under_a_letters_lines_is_the_title():
    old = (
        OldFile()
        .text("To: Minister for the Armed Forces", "From: Policy", "Date: 1 October 2026")
        .heading("Call with the Ruritanian Minister")
        .heading("Issue", 2)
        .text("The Minister is to call.")
        .heading("Timing", 2)
        .text("Routine.")
        .read()
    )
    assert old.brief.title == "Call with the Ruritanian Minister"
    assert [section.title for section in old.brief.sections] == ["Timing"]


def test_initials_are_no_heading_where_headings_have_a_style():
    old = OldFile().heading("Brief", 0).heading("Distribution").text("SUSK, KSU, PAT").read()
    assert [recipient.name for recipient in old.brief.distribution] == ["SUSK, KSU, PAT"]
    assert old.brief.sections == ()


def test_headings_in_the_malay_plural():
    old = (
        OldFile()
        .bold("ANGGOTA DELEGASI")
        .bullets("Datuk Lokman bin Ali, Ketua Setiausaha")
        .bold("ISU-ISU PERBINCANGAN")
        .bold("Isu 1: Kerjasama industri")
        .text("Syarikat membina kapal.")
        .bold("Pendirian Malaysia")
        .text("Malaysia menyokong.")
        .bold("MATA PERBINCANGAN")
        .bullets("Mengalu-alukan kerjasama.")
        .read()
    )
    assert [issue.topic for issue in old.brief.issues] == ["Kerjasama industri"]
    assert text_of(old.brief.issues[0].background) == "Syarikat membina kapal."
    assert [side.party for side in old.brief.delegations] == [""]
    assert [text_of(point.text) for point in old.brief.points] == ["Mengalu-alukan kerjasama."]


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("Issue 1: Borders", "Borders"),
        ("Issue A – Borders", "Borders"),
        ("Issues: Borders", "Issues: Borders"),
        ("Isu-isu sempadan", "Isu-isu sempadan"),
        ("Issuer: the bank", "Issuer: the bank"),
        ("Item–by–item talks", "Item–by–item talks"),
    ],
)
def test_a_topic_is_never_cut_within_a_word(heading, topic):
    old = OldFile().heading("Brief", 0).heading("Issues").heading(heading, 2).text("Facts.").read()
    assert [issue.topic for issue in old.brief.issues] == [topic]


def test_numbers_that_count_the_paragraphs_are_no_words_of_theirs():
    old = (
        OldFile()
        .heading("Purpose")
        .text("1. The Minister is to call.")
        .heading("Odds and ends")
        .text("2. FPDA turns 55.", "3. They want:", "1. ships", "2. planes")
        .read()
    )
    assert text_of(old.brief.purpose) == "The Minister is to call."
    assert text_of(old.brief.sections[0].body) == "FPDA turns 55.\nThey want:\n1. ships\n2. planes"


def test_a_number_alone_is_a_word():
    old = OldFile().heading("Purpose").text("1. Division leads the parade.").read()
    assert text_of(old.brief.purpose) == "1. Division leads the parade."
