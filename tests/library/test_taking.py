"""Entries of the registers taken into a brief."""

from typing import Any

import pytest

from briefer.errors import BrieferError
from briefer.library.memory import MemoryLibrary
from briefer.library.taking import put_in, taken
from briefer.library.values import Correction, RegisterKind
from briefer.model.brief import Brief
from tests.briefs import full_brief, make_brief
from tests.library.test_carry_over import NOON, follow_up, library, talks

PEOPLE: dict[str, Any] = {
    "delegations": [
        {
            "id": "d",
            "party": "Ruritania",
            "participants": [{"id": "p", "name": "Aminah Hassan", "posts": ["Envoy"], "attendance": "attended"}],
        }
    ]
}


def take(filled: MemoryLibrary, kind: RegisterKind, brief: Brief) -> tuple[Brief, str]:
    """The brief with the only entry of a register."""
    (key,) = {row.key for row in filled.rows(kind)}
    return put_in(brief, taken(filled, kind, key))


def test_a_person_joins_the_side_of_their_country_and_has_yet_to_say_whether_they_come():
    filled = library(talks("old", "2021", **PEOPLE))
    brief, path = take(filled, "person", make_brief(delegations=[{"id": "r", "party": "ruritania"}]))
    (person,) = brief.delegations[0].participants
    assert (person.name, person.posts, person.attendance) == ("Aminah Hassan", ("Envoy",), None)
    assert path == f"delegations/r/participants/{person.id}"


def test_a_side_is_made_for_a_person_whose_country_has_none_and_their_photograph_comes_along():
    full = full_brief()
    filled = library(full)
    named = next(row for row in filled.rows("person") if row.data.get("photo"))
    brief, _ = put_in(make_brief(), taken(filled, "person", named.key))
    (side,) = brief.delegations
    assert side.party
    assert brief.files[side.participants[0].photo] == full.files[side.participants[0].photo]


def test_what_a_brief_has_already_is_shown_and_not_added_again():
    filled = library(talks("old", "2021", **PEOPLE, follow_ups=follow_up()))
    brief = make_brief()
    for kind in ("person", "follow_up"):
        brief, path = take(filled, kind, brief)
        assert take(filled, kind, brief) == (brief, path)


def test_an_agreement_comes_as_it_stands_now_with_its_parties():
    agreement = {"id": "g", "title": "MoU on safety", "status": "signed", "outcome": "yes"}
    filled = library(talks("old", "2021", agreements=[agreement], **PEOPLE))
    (key,) = {row.key for row in filled.rows("agreement")}
    filled.correct(Correction("agreement", key, {"status": "in_force"}, "mei", NOON))
    brief, path = take(filled, "agreement", make_brief())
    (added,) = brief.agreements
    assert (path, added.status, added.outcome) == ("agreements/g", "in_force", "no")
    assert [party.name for party in added.parties] == ["Ruritania"]


def test_a_promise_says_where_it_was_carried_from_and_the_register_knows_it_again():
    filled = library(talks("old", "2021", follow_ups=follow_up()))
    brief, _ = take(filled, "follow_up", make_brief(id="new"))
    (added,) = brief.follow_ups
    assert (added.action, added.carried_from) == ("Send the list", ("Talks old, 2021",))
    filled.save(brief, 0, "mei", NOON)
    assert len({row.key for row in filled.rows("follow_up")}) == 1


def test_an_id_that_the_list_has_given_to_another_is_not_given_twice():
    filled = library(talks("old", "2021", follow_ups=follow_up()))
    brief, path = take(filled, "follow_up", make_brief(follow_ups=[{"id": "f", "action": "Another"}]))
    assert len({item.id for item in brief.follow_ups}) == 2
    assert path == f"follow_ups/{brief.follow_ups[1].id}"


def test_an_entry_that_is_gone_is_a_sentence():
    with pytest.raises(BrieferError, match="holds this entry no more"):
        taken(library(), "person", "nobody")
