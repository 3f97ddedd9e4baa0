"""More ways in which offices write what a brief has fields for."""

import pytest

from briefer.model.dates import Date
from briefer.model.richtext import text_of
from tests.exchange.word.old_file import OldFile


def test_headings_in_two_languages_over_a_line_are_particulars():
    old = (
        OldFile()
        .heading("Dialogue", 0)
        .heading("Tarikh / Date")
        .text("5 May 2026")
        .heading("Tempat / Venue")
        .text("Bukit Gombak")
        .heading("Tujuan / Purpose")
        .text("To agree.")
        .read()
    )
    assert old.brief.meeting.date == Date(edtf="2026-05-05")
    assert old.brief.meeting.venue is not None
    assert old.brief.meeting.venue.name == "Bukit Gombak"
    assert text_of(old.brief.purpose) == "To agree."
    assert old.brief.sections == ()


def test_a_time_before_its_day():
    old = OldFile().heading("Brief", 0).text("When: 10:00am–10:45am, Tuesday 7 July 2026").read()
    assert old.brief.meeting.date is not None
    assert (old.brief.meeting.date.edtf, old.brief.meeting.start, old.brief.meeting.end) == (
        "2026-07-07",
        "10:00am",
        "10:45am",
    )


def test_roles_in_a_delegation():
    persons = ("General X – Minister (Head of Delegation)", "Ms W, Note-taker", "Mr V, Director (Policy)")
    old = OldFile().heading("Participants").bullets(*persons).read()
    said = [(one.name, one.posts, one.role) for one in old.brief.delegations[0].participants]
    assert said == [
        ("General X", ("Minister",), "head"),
        ("Ms W", (), "note_taker"),
        ("Mr V", ("Director (Policy)",), "member"),
    ]


def test_questions_and_answers():
    old = (
        OldFile()
        .heading("Issues")
        .heading("Troops", 2)
        .heading("If raised", 3)
        .text("Q: Why not more?", "A: Budget.", "A second line.", "Q: When?", "A: Soon.")
        .read()
    )
    assert [(text_of(one.their_point), text_of(one.our_answer)) for one in old.brief.issues[0].if_raised] == [
        ("Why not more?", "Budget.\nA second line."),
        ("When?", "Soon."),
    ]


@pytest.mark.parametrize("sides", [("Malaysia", "Viet Nam"), ("Malaysia:", "Delegation of Viet Nam:")])
def test_a_line_over_a_list_of_persons_names_their_side(sides: tuple[str, str]) -> None:
    file = OldFile().heading("Participants").text(sides[0]).bullets("Ali bin Abu, Minister", "Lim Mei, Director")
    old = file.text(sides[1]).bullets("Gen. Phan Van Giang, Minister").read()
    found = {side.party: [person.name for person in side.participants] for side in old.brief.delegations}
    assert found == {"Malaysia": ["Ali bin Abu", "Lim Mei"], "Viet Nam": ["Gen. Phan Van Giang"]}
    assert not old.brief.sections


def test_a_sentence_over_a_list_of_persons_names_no_side() -> None:
    old = OldFile().heading("Participants").text("The following will attend").bullets("Ali bin Abu, Minister").read()
    assert [side.party for side in old.brief.delegations] == [""]
    assert text_of(old.brief.sections[0].body) == "The following will attend"


def test_positions_side_by_side_under_an_issue():
    old = (
        OldFile()
        .heading("Issues")
        .heading("Fishing", 2)
        .text("Incidents fell.")
        .table(("Our position", "Their position"), ("Talks go on", "Talks are welcome"))
        .read()
    )
    issue = old.brief.issues[0]
    assert text_of(issue.background) == "Incidents fell."
    assert (text_of(issue.our_position), text_of(issue.their_position)) == ("Talks go on", "Talks are welcome")


@pytest.mark.parametrize("ours", ["Kedudukan Malaysia", "Pendirian Malaysia"])
def test_a_column_for_the_position_of_a_side_that_the_file_names(ours: str):
    old = (
        OldFile()
        .heading("Tujuan")
        .text("Kementerian Pertahanan menerima Menteri Pertahanan Jepun dari Jepun.")
        .heading("Isu")
        .table(("Bil.", "Isu", ours, "Kedudukan Jepun"), ("1.", "Laut", "Menyokong COC.", "Menyokong FOIP."))
        .read()
    )
    issue = old.brief.issues[0]
    assert (issue.topic, text_of(issue.our_position)) == ("Laut", "Menyokong COC.")
    assert text_of(issue.their_position) == "Menyokong FOIP."
    assert not issue.background


def test_what_a_scene_setter_calls_its_parts():
    old = (
        OldFile()
        .heading("Your objectives")
        .bullets("Secure the border")
        .heading("Top lines")
        .bullets("Thank the host")
        .heading("Who will be there")
        .table(("Malaysia", "Thailand"), ("PM Anwar", "PM Srettha"), ("FM Mohamad", "FM Maris"))
        .read()
    )
    assert [text_of(point.text) for point in old.brief.objectives] == ["Secure the border"]
    assert [text_of(point.text) for point in old.brief.points] == ["Thank the host"]
    found = {side.party: [person.name for person in side.participants] for side in old.brief.delegations}
    assert found == {"Malaysia": ["PM Anwar", "FM Mohamad"], "Thailand": ["PM Srettha", "FM Maris"]}
