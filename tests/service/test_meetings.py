"""Which meeting came before another."""

from datetime import UTC, datetime
from typing import Any

from briefer.library.memory import MemoryLibrary
from briefer.model.brief import Brief
from briefer.service.meetings import meeting_before
from tests.briefs import make_brief

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)


def met(name: str, day: str, *parties: str, **meeting: Any) -> Brief:
    sides = [{"party": party} for party in parties]
    return make_brief(id=name, meeting={"date": day} | meeting, delegations=sides)


def before(brief: Brief, *others: Brief) -> str:
    library = MemoryLibrary()
    for other in (*others, brief):
        library.save(other, 0, "mei", NOON)
    found = meeting_before(library, brief)
    return found.id if found else ""


def test_it_is_the_latest_between_the_same_parties():
    older, newer = met("old", "2021", "Malaysia", "Ruritania"), met("new", "2023", "ruritania", "Malaysia")
    assert before(met("now", "2025", "Malaysia", "Ruritania"), newer, older) == "new"


def test_or_the_latest_of_the_series_whoever_came():
    talks = met("talks", "2023", "Malaysia", series="Strategic Talks")
    assert before(met("now", "2025", "Malaysia", "Zenda", series="strategic talks"), talks) == "talks"


def test_a_later_meeting_another_on_the_same_day_and_the_brief_itself_are_not_before_it():
    sides = ("Malaysia", "Ruritania")
    assert (
        before(met("now", "2025-10-30", *sides), met("later", "2026", *sides), met("same", "2025-10-30", *sides)) == ""
    )


def test_a_meeting_with_others_at_the_table_is_another_meeting():
    wider = met("wider", "2024", "Malaysia", "Ruritania", "Zenda")
    assert before(met("now", "2025", "Malaysia", "Ruritania"), wider) == ""


def test_one_party_alone_says_nothing():
    assert before(met("now", "2025", "Malaysia"), met("other", "2024", "Malaysia")) == ""
    assert before(make_brief(id="now"), make_brief(id="other", meeting={"date": "2024"})) == ""


def test_it_is_found_among_many_meetings_of_ones_own_country():
    others = [
        met(f"o{number}", f"2024-01-{number % 28 + 1:02}", "Malaysia", f"Party {number}") for number in range(120)
    ]
    last = met("last", "2019", "Malaysia", "Ruritania")
    assert before(met("now", "2025", "Malaysia", "Ruritania"), last, *others) == "last"
