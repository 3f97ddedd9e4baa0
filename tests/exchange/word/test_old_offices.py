"""Old briefs of different offices: what a person would put into fields is there, and no word is lost."""

from collections.abc import Callable, Sequence

import pytest

from briefer.exchange.word import OldBrief
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.item import Marking, Point
from briefer.model.paths import get
from briefer.model.richtext import text_of
from tests.exchange.word import old_offices
from tests.exchange.word.old_file import OldFile, lost


def said(points: Sequence[Point]) -> list[str]:
    return [text_of(point.text) for point in points]


def titles(brief: Brief) -> list[str]:
    return [section.title for section in brief.sections]


def words_at(old: OldBrief, path: str) -> list[str]:
    return [place.words for place in old.placed if place.path == path]


@pytest.mark.parametrize("office", old_offices.OFFICES)
def test_every_word_is_in_the_brief_or_in_the_account(office: Callable[[], OldFile]):
    file = office()
    left = [word for word in lost(file, file.read()) if word.strip("().").isalpha() and len(word.strip("().")) > 1]
    assert left == [], "only numbers of entries are left to the template"


@pytest.mark.parametrize("office", old_offices.OFFICES)
def test_the_account_names_only_places_that_hold_something(office: Callable[[], OldFile]):
    old = office().read()
    for place in old.placed:
        assert get(old.brief, place.path), place


def test_a_ministry_in_english():
    brief = old_offices.ministry_in_english().read().brief
    assert brief.title == "BRIEF FOR THE HONOURABLE MINISTER OF DEFENCE – BILATERAL MEETING WITH JAPAN"
    assert brief.marking == Marking(level="Restricted")
    assert brief.prepared_by is not None
    assert brief.prepared_by.office == "MINISTRY OF DEFENCE MALAYSIA"
    assert brief.meeting.date == Date(edtf="2026-03-12", as_written="12 March 2026 (Thursday)")
    assert (brief.meeting.start, brief.meeting.end, brief.meeting.dress) == ("10.00 am", "11.30 am", "Lounge suit")
    ours, theirs = brief.delegations
    assert [(one.name, one.posts) for one in theirs.participants] == [
        ("H.E. Kato Haruki", ("Minister of Defense",)), ("Mori Aya", ("Interpreter",)),
    ]  # fmt: skip
    assert (ours.party, len(ours.participants)) == ("Malaysian delegation", 2)
    maritime, industry = brief.issues
    assert (maritime.topic, industry.topic) == ("Maritime security", "Defence industry")
    assert text_of(maritime.our_position) == "Malaysia welcomes capacity building."
    assert text_of(maritime.their_position) == "Japan offers two patrol vessels."
    assert said(maritime.points) == ["We appreciate the offer.", "We suggest delivery in 2027."]
    cooperation, transfer = brief.agreements
    assert (cooperation.status, cooperation.expires) == ("in_force", Date(edtf="2028-04-15"))
    assert (transfer.status, transfer.signed, transfer.expires) == ("signed", Date(edtf="2025"), None)
    assert [(item.owner, item.status) for item in brief.follow_ups] == [
        ("Navy HQ", "in_progress"), ("Policy Division", "open"),
    ]  # fmt: skip
    assert titles(brief) == ["CONCLUSION"]


def test_a_ministry_in_malay():
    old = old_offices.ministry_in_malay().read()
    brief = old.brief
    assert (brief.language, brief.marking) == ("ms", Marking(level="Terhad"))
    assert brief.meeting.title == "Kunjungan Hormat Duta Besar Perancis"
    assert (brief.meeting.date, brief.meeting.start) == (Date(edtf="2026-03-25"), "9.30 pagi")
    (issue,) = brief.issues
    assert issue.topic == "Latihan bersama"
    assert text_of(issue.our_position) == "Malaysia bersedia untuk meneruskan latihan."
    assert text_of(issue.their_position) == "Perancis mahu menambah bilangan anggota."
    (item,) = brief.follow_ups
    assert (item.owner, item.due, text_of(item.note)) == ("Bahagian Dasar", Date(edtf="2026-04-01"), "Segera")
    assert titles(brief) == ["Penutup"]
    assert old.unplaced == ("Muka surat 2 daripada 3",)


def test_a_british_submission():
    brief = old_offices.british_submission().read().brief
    assert brief.title == "Meeting with the Malaysian Deputy Minister of Defence"
    assert brief.marking == Marking(level="Official", caveats=("SENSITIVE",))
    assert (brief.dated, brief.meeting.date) == (Date(edtf="2026-02-03"), None)
    assert brief.prepared_for is not None
    assert brief.prepared_for.name == "Minister for the Armed Forces"
    assert said(brief.recommendations)[1:] == [
        "raise the Five Power Defence Arrangements;", "invite the Deputy Minister to London.",
    ]  # fmt: skip
    assert len(brief.points) == 2
    assert titles(brief) == ["Timing", "Annex A: Biography"]


def test_an_american_scene_setter():
    brief = old_offices.american_scenesetter().read().brief
    assert brief.marking == Marking(level="Secret", caveats=("NOFORN",))
    assert brief.title.startswith("SCENESETTER")
    assert brief.meeting.date == Date(edtf="2026-03-12", as_written="March 12, 2026")
    assert text_of(brief.purpose) == "To reaffirm the partnership."
    assert len(brief.objectives) == len(brief.points) == 2
    (side,) = brief.delegations
    assert (side.party, [one.name for one in side.participants]) == ("U.S. side", ["Secretary Jones", "Amb. Carter"])


def test_an_australian_meeting_brief():
    brief = old_offices.australian_meeting_brief().read().brief
    assert (brief.meeting.start, brief.meeting.end) == ("2:00 pm", "2:45 pm")
    assert brief.meeting.date == Date(edtf="2026-05-04", as_written="Monday 4 May 2026")
    assert text_of(brief.purpose) == "To discuss the Joint Defence Program."
    assert [one.name for one in brief.participants()] == ["Mr Lee Chong", "Ms Tan Mei"]
    assert [(figure.label, figure.value, figure.as_of) for figure in brief.figures][:2] == [
        ("Students at staff college", 12, Date(edtf="2024")), ("Students at staff college", 15, Date(edtf="2025")),
    ]  # fmt: skip
    sensitivities, contact = brief.sections
    assert (sensitivities.internal, contact.internal) == (True, False), "sensitivities stay inside the office"


def test_an_embassys_note_is_kept_whole():
    brief = old_offices.embassy_note().read().brief
    (section,) = brief.sections
    assert "presents its compliments" in text_of(section.body)
    assert (brief.meeting.date, brief.dated) == (None, None), "a date under a letter is no date of a meeting"


def test_a_memo_without_styles():
    brief = old_offices.plain_memo().read().brief
    assert (brief.reference, brief.dated) == ("KP 100-1/7", Date(edtf="2026-06-02"))
    assert text_of(brief.purpose) == "To report on the call by the defence attaché."
    assert [item.action for item in brief.follow_ups] == [
        "Send a letter of thanks.", "Arrange a visit to the base.",
    ]  # fmt: skip
    assert (brief.title, titles(brief)) == ("Memo", ["Conclusion"])


def test_a_long_brief_with_tables_wherever_they_stand():
    old = old_offices.long_brief().read()
    brief = old.brief
    assert brief.meeting.date == Date(edtf="2026-08-18/2026-08-20", as_written="18-20 August 2026")
    assert [(side.party, len(side.participants)) for side in brief.delegations] == [("Malaysia", 1), ("Australia", 2)]
    assert [(item.start, item.title) for item in brief.agenda] == [
        ("09:00", "Arrival and welcome"), ("09:30", "Plenary session"),
    ]  # fmt: skip
    assert [(one.label, one.value, one.unit) for one in brief.figures] == [
        ("Exports", 41.2, "RM billion"), ("Imports", 38, "RM billion"),
    ]  # fmt: skip
    assert [one.title for one in brief.agreements] == ["Joint Defence Program"]
    assert [one.topic for one in brief.issues] == ["Exercises", "Officer exchange"]
    assert [(item.group, item.status) for item in brief.follow_ups] == [
        ("Training", "done"), ("Industry", "in_progress"),
    ]  # fmt: skip
    relations = brief.sections[0]
    assert text_of(relations.body) == (
        "Trade\nTrade grew in 2025.\nDefence cooperation\nCooperation rests on these agreements."
    )
    assert words_at(old, "agenda") == ["Programme", "Time | Activity | Remarks"]


def test_a_heading_that_is_not_known_is_the_group_of_the_actions_under_it():
    table = (("Action", "Responsible", "Deadline"), ("Send the draft", "Policy", "1 May 2026"))
    brief = OldFile().heading("Left over from Hanoi").table(*table).read().brief
    assert [(item.group, item.action) for item in brief.follow_ups] == [("Left over from Hanoi", "Send the draft")]
    assert brief.sections == ()


def test_a_table_of_labels_with_a_sides_position_is_an_issue():
    card = (
        ("Background", "A law of 2025."),
        ("Malaysia's position", "It is unfair."),
        ("Talking points", "Urge change."),
    )
    (issue,) = OldFile().heading("Palm oil").table(*card).read().brief.issues
    assert (issue.topic, text_of(issue.our_position)) == ("Palm oil", "It is unfair.")
    assert said(issue.points) == ["Urge change."]


def test_who_signed_a_brief_is_whom_it_is_from():
    file = (
        OldFile()
        .heading("Conclusion")
        .text("For information.", "Disediakan oleh: Bahagian Dasar", "Tarikh: 2 Mei 2026")
    )
    brief = file.read().brief
    assert brief.prepared_by is not None
    assert (brief.prepared_by.name, brief.dated) == ("Bahagian Dasar", Date(edtf="2026-05-02"))
    assert brief.meeting.date is None
