"""More ways in which offices write what a brief has fields for."""

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
