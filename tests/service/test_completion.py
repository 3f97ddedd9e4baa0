"""What a field is completed with."""

from datetime import UTC, datetime

import pytest

from briefer.library.memory import MemoryLibrary
from briefer.service.completion import Completions, completions
from briefer.service.library import Librarian
from tests.briefs import full_brief, make_brief

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)


def written(*owners: str) -> Completions:
    return completions(make_brief(follow_ups=[{"action": "x", "owner": owner}]) for owner in owners)


def test_the_most_frequent_is_first_and_of_equals_the_latest_briefs():
    assert written("Navy", "Army", "Army", "Police").of("follow_ups/owner") == ("Army", "Navy", "Police")


def test_fields_of_one_meaning_complete_each_other():
    known = completions([full_brief()])
    assert known.of("meeting/host") == known.of("delegations/d1/participants/p1/country")
    assert set(known.of("agreements/g1/parties/y1/name")) == {"Malaysia", "Ruritania"}


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("delegations/d9/participants/p9/honorific", "Datuk"),
        ("delegations/d9/participants/p9/posts", "Secretary General"),
        ("delegations/d9/participants/p9/organisation", "Ministry of Defence"),
        ("delegations/d9/party", "Malaysia"),
        ("meeting/venue/name", "Wisma Pertahanan"),
        ("meeting/next/venue/city", "Strelsau"),
    ],
)
def test_honorifics_posts_organisations_parties_and_venues_are_completed(path: str, words: str):
    assert words in completions([full_brief()]).of(path)


@pytest.mark.parametrize("path", ["title", "points/t1/text", "follow_ups/f1/action", "no/such/path", ""])
def test_what_is_written_for_one_brief_is_not(path: str):
    assert completions([full_brief()]).of(path) == ()


def test_the_latest_briefs_of_the_library_are_read():
    library = MemoryLibrary()
    library.save(full_brief(), 0, "mei", NOON)
    assert "Navy" not in Librarian("memory:", library).completions().of("follow_ups/owner")
    library.save(make_brief(follow_ups=[{"action": "x", "owner": "Navy"}]), 0, "mei", NOON)
    assert "Navy" in Librarian("memory:", library).completions().of("follow_ups/owner")
