"""Word files that never came from us: what they name goes into fields, the rest whole into sections."""

from random import Random

import pytest

from briefer.errors import FileRefused
from briefer.exchange.word import old_brief
from briefer.model.dates import Date
from briefer.model.plain import to_json
from briefer.model.richtext import text_of
from tests.exchange.word.exported import TEMPLATES
from tests.exchange.word.old_file import OldFile, brief_words, lost, parts_of, said_by


def test_rich_texts_and_points_by_their_headings():
    old = (
        OldFile()
        .heading("Talks with Ruritania", 0)
        .heading("1. Purpose")
        .text("To prepare the talks.", "They take place in May.")
        .heading("Key Messages")
        .bullets("We value the exchange", "We propose a date")
        .read()
    )
    assert old.brief.title == "Talks with Ruritania"
    assert text_of(old.brief.purpose) == "To prepare the talks.\nThey take place in May."
    assert [text_of(point.text) for point in old.brief.points] == ["We value the exchange", "We propose a date"]
    assert old.brief.sections == ()


def test_malay_headings_are_known():
    old = OldFile().heading("TUJUAN").text("Untuk makluman.").heading("Tindakan Susulan").bullets("Hantar draf").read()
    assert text_of(old.brief.purpose) == "Untuk makluman."
    assert [item.action for item in old.brief.follow_ups] == ["Hantar draf"]


def test_a_line_in_bold_is_a_heading_too():
    old = (
        OldFile()
        .text("To the Minister")
        .bold("Objectives:")
        .bullets("A date")
        .bold("Chit-chat")
        .text("Weather.")
        .read()
    )
    assert [text_of(point.text) for point in old.brief.objectives] == ["A date"]
    assert "Weather." in to_json(old.brief)


def test_a_table_of_follow_ups_by_the_names_of_its_columns():
    old = (
        OldFile()
        .heading("Action Items")
        .table(
            ("No.", "Task", "Officer in charge", "Deadline", "Status", "Remarks"),
            ("1", "Send the draft", "Policy", "1 December 2025", "In progress", "Urgent"),
            ("2", "Book the hall", "Protocol", "next week", "Parked", ""),
        )
        .read()
    )
    first, second = old.brief.follow_ups
    assert (first.action, first.owner, first.due, first.status) == (
        "Send the draft", "Policy", Date(edtf="2025-12-01"), "in_progress",
    )  # fmt: skip
    assert text_of(first.note) == "Urgent"
    assert second.due == Date(as_written="next week")
    assert text_of(second.note) == "Status: Parked", "a status we don't know is kept in words"


def test_a_length_that_is_no_number_refuses_no_file():
    old = (
        OldFile()
        .heading("Agenda")
        .table(("Time", "Item", "Minutes"), ("10:00", "Opening", "20 min"), ("10:20", "Talks", "about an hour"))
        .read()
    )
    first, second = old.brief.agenda
    assert (first.minutes, second.minutes) == (20, None)
    assert "about an hour" in text_of(second.notes)


def test_participants_by_party_from_tables_and_lists():
    old = (
        OldFile()
        .heading("Delegations")
        .heading("Malaysia", 2)
        .table(("Name", "Designation"), ("Dato' Seri Aminah", "Secretary General"))
        .heading("Ruritania", 2)
        .bullets("Count Rupert, Ambassador", "Colonel Sapt")
        .read()
    )
    malaysia, ruritania = old.brief.delegations
    assert (malaysia.party, malaysia.participants[0].name) == ("Malaysia", "Dato' Seri Aminah")
    assert malaysia.participants[0].posts == ("Secretary General",)
    assert [(one.name, one.posts) for one in ruritania.participants] == [
        ("Count Rupert", ("Ambassador",)), ("Colonel Sapt", ()),
    ]  # fmt: skip


def test_particulars_from_lines_and_from_a_table_of_labels():
    old = (
        OldFile()
        .text("Our ref: MINDEF 1/2", "To: The Minister")
        .heading("Meeting")
        .table(("Date", "30 October 2025"), ("Venue", "Wisma Pertahanan"), ("Parking", "Level 3"))
        .read()
    )
    assert old.brief.reference == "MINDEF 1/2"
    assert old.brief.prepared_for is not None
    assert old.brief.prepared_for.name == "The Minister"
    assert old.brief.meeting.date == Date(edtf="2025-10-30")
    assert old.brief.meeting.venue is not None
    assert old.brief.meeting.venue.name == "Wisma Pertahanan"
    assert text_of(old.brief.sections[0].body) == "Parking | Level 3"


def test_issues_by_their_headings_with_each_sides_position():
    old = (
        OldFile()
        .heading("Issues")
        .heading("Strait of Malacca", 2)
        .text("Four states patrol it.")
        .heading("Malaysia's position", 3)
        .text("The littoral states lead.")
        .bold("Their position")
        .text("They offer aircraft.")
        .read()
    )
    issue = old.brief.issues[0]
    assert issue.topic == "Strait of Malacca"
    assert text_of(issue.background) == "Four states patrol it."
    assert text_of(issue.our_position) == "The littoral states lead."
    assert text_of(issue.their_position) == "They offer aircraft."


def test_what_names_nothing_we_know_goes_whole_into_sections():
    old = OldFile().heading("Gifts").text("A kris.").table(("Giver", "Gift"), ("Host", "Kris")).read()
    assert old.brief.sections[0].title == "Gifts"
    assert text_of(old.brief.sections[0].body) == "A kris.\nGiver | Gift\nHost | Kris"


def test_what_went_where_is_told():
    placed = OldFile().heading("Next steps").bullets("Send").heading("Gifts").text("A kris.").read().placed
    assert [(place.words, place.path.rpartition("/")[0] or place.path) for place in placed] == [
        ("Next steps", "follow_ups"), ("Send", "follow_ups"), ("Gifts", "sections"),
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_no_word_is_ever_dropped(seed):
    die = Random(seed)
    old = OldFile()
    number = 0

    def fresh(prefix: str = "w") -> str:
        nonlocal number
        number += 1
        return f"{prefix}{number}"

    def said() -> str:
        one, two = fresh(), fresh()
        return die.choice(
            (one, f"{one}, {two}", f"Dato' {one}; Mr {two}", f"{one}: {two}", f"10:00 {one}", f"{one}\n{two}")
        )

    styled = die.random() < 0.5
    labels = ("Date", "Venue", "Ref", "Colour", "To", "Perkara", "Attendees", "Prepared by", "Masa", "Our position")
    headings = (
        "Purpose", "Summary", "Key messages", "Participants", "Agenda", "Agreements", "Issues", "Figures",
        "Follow-ups", "Meeting", "Decision sought", "Distribution", "Annexes", "Clearance", "Gifts", "Skop",
        "Our position", "Talking points", "ISSUES", "4.1 Borders", "Prepared by:", "Malaysian delegation", "Isu",
    )  # fmt: skip
    columns = ("Name", "Action", "Owner", "Status", "Date", "Topic", "Title", "Subject", "Figure", "Post", "Odd", "No.")
    for _ in range(14):
        match die.randint(0, 9):
            case 0 | 1:
                old.heading(die.choice(headings), die.randint(1, 3)) if styled else old.bold(die.choice(headings))
            case 2:
                old.text(f"{fresh()} {fresh()} {fresh()}.")
            case 3:
                old.bullets(*(said() for _ in range(die.randint(1, 3))))
            case 4:
                old.bold(die.choice((fresh("Bold"), *headings)))
            case 5:
                old.text(f"{die.choice(labels)}: {said()}")
            case 6:
                old.lead(f"{die.choice((*labels, *headings))}: ", said())
            case 7:
                old.text(*(f"{number} {said()}" for number in ("1.", "2.")))
            case 8:
                old.table(*((die.choice(labels), said()) for _ in range(die.randint(1, 3))))
            case _:
                count = die.randint(1, 4)
                head = tuple(die.choice((*columns, fresh("Column"))) for _ in range(count))
                rows = [tuple(die.choice((said(), "")) for _ in head) for _ in range(die.randint(1, 3))]
                old.table(*[(fresh(),)] * die.randint(0, 1), head, *rows, *[(fresh(),)] * die.randint(0, 1))
    read = old.read()
    assert [word for word in lost(old, read) if word not in ("1.", "2.", "4.1")] == [], said_by(read)
    in_brief = parts_of(brief_words(read))
    told = [word for words in old.words() for word in parts_of(words) if word.startswith("w") and word[1:].isdigit()]
    assert [word for word in told if word not in in_brief] == []


def test_what_is_no_word_file_is_refused():
    with pytest.raises(FileRefused, match="not a Word file"):
        old_brief(b"PK\x03\x04 not really", TEMPLATES)
