"""What the other side may say, and our answer: tables and lines of old files that hold both."""

import pytest

from briefer.exchange.word import OldBrief
from briefer.model.parts import Issue
from briefer.model.richtext import text_of
from tests.exchange.word.old_file import OldFile, lost


def _answers(issue: Issue) -> list[tuple[str, str]]:
    return [(text_of(one.their_point), text_of(one.our_answer)) for one in issue.if_raised]


def _read(file: OldFile) -> OldBrief:
    """A file of which every word is in the brief or in the account."""
    old = file.read()
    assert lost(file, old) == []
    return old


@pytest.mark.parametrize(
    "titles",
    [
        ("If they say…", "We say…"),
        ("They may say", "We answer"),
        ("Likely questions", "Suggested responses"),
        ("If asked", "Line to take"),
        ("Soalan", "Cadangan jawapan"),
        ("Jika ditimbulkan", "Maklum balas"),
    ],
)
def test_a_table_of_both_under_an_issue_is_what_may_be_raised(titles: tuple[str, str]) -> None:
    file = OldFile().heading("Issues").heading("Palm oil", 2).text("Exports fell.").table(titles, ("Why?", "Rain."))
    (issue,) = _read(file).brief.issues
    assert issue.topic == "Palm oil"
    assert text_of(issue.background) == "Exports fell."
    assert _answers(issue) == [("Why?", "Rain.")]


def test_under_a_heading_of_its_own_within_the_issue_too_and_without_the_numbers_of_its_rows() -> None:
    rows = (("No.", "If they say", "We say"), ("1.", "Why?", "Rain."), ("2.", "When?", ""), ("3.", "", "Soon."))
    file = OldFile().heading("Issues").heading("Palm oil", 2).heading("If raised", 3).table(*rows)
    assert _answers(_read(file).brief.issues[0]) == [("Why?", "Rain."), ("When?", ""), ("", "Soon.")]


def test_a_chapter_with_such_a_table_is_an_issue() -> None:
    file = OldFile().heading("Purpose").text("To brief.").heading("Jangkaan soalan").table(
        ("Bil.", "Soalan", "Jawapan"), ("1", "Mengapa?", "Hujan.")
    )  # fmt: skip
    old = _read(file)
    assert [(issue.topic, _answers(issue)) for issue in old.brief.issues] == [
        ("Jangkaan soalan", [("Mengapa?", "Hujan.")])
    ]
    assert not old.brief.sections


def test_beside_the_positions_in_a_table_of_issues() -> None:
    titles = ("Issue", "Our position", "Their position", "If they raise", "We say")
    rows = (("Water", "Price is fixed", "Review it", "Why not?", "A treaty."), ("Air", "Open", "Closed", "", ""))
    water, air = _read(OldFile().heading("Positions").table(titles, *rows)).brief.issues
    assert (water.topic, text_of(water.their_position), _answers(water)) == (
        "Water",
        "Review it",
        [("Why not?", "A treaty.")],
    )
    assert (air.topic, _answers(air)) == ("Air", [])


def test_the_line_over_it_is_its_topic_where_topics_have_no_headings() -> None:
    file = OldFile().heading("Issues").text("Palm oil").table(("They may say", "We answer"), ("Why?", "Rain."))
    assert [(issue.topic, _answers(issue)) for issue in _read(file).brief.issues] == [("Palm oil", [("Why?", "Rain.")])]


def test_a_table_that_says_more_is_kept_whole() -> None:
    rows = (("If they say", "We say", "Source"), ("Why?", "Rain.", "Weather office"))
    issue = _read(OldFile().heading("Issues").heading("Palm oil", 2).table(*rows)).brief.issues[0]
    assert not issue.if_raised
    assert "Weather office" in text_of(issue.background)


def test_lines_that_begin_with_who_says_it() -> None:
    lines = ("If they say: Why?", "We say: Rain.", "They may say: When?", "Response: Soon.")
    file = OldFile().heading("Issues").heading("Palm oil", 2).heading("If raised", 3).text(*lines)
    assert _answers(file.read().brief.issues[0]) == [("Why?", "Rain."), ("When?", "Soon.")]


def test_entries_with_semicolons_between_them_are_several() -> None:
    row = ("Write", "Policy", "1 May 2026", "First Talks, 2022; Second Talks")
    file = OldFile().heading("Follow-ups").table(("Action", "Owner", "Due", "Carried over from"), row)
    file.heading("Agreements").table(("Title", "Parties", "Signed"), ("MoU", "Malaysia; Japan", "1 May 2020"))
    brief = file.read().brief
    assert brief.follow_ups[0].carried_from == ("First Talks, 2022", "Second Talks")
    assert [party.name for party in brief.agreements[0].parties] == ["Malaysia", "Japan"]
