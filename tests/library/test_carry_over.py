from datetime import UTC, datetime
from typing import Any

import pytest

from briefer.errors import BrieferError
from briefer.library.carry_over import from_last
from briefer.library.memory import MemoryLibrary
from briefer.library.values import Correction
from briefer.model.brief import Brief
from briefer.model.dates import Date
from tests.briefs import full_brief, make_brief

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)


def library(*briefs: Brief) -> MemoryLibrary:
    filled = MemoryLibrary()
    for brief in briefs:
        filled.save(brief, 0, "mei", NOON)
    return filled


def talks(name: str, year: str, **said: Any) -> Brief:
    sides = {"delegations": [{"id": "d", "party": "Ruritania"}]}
    met = {"meeting": {"date": year, "series": "Strategic Talks"}}
    return make_brief(id=name, title=f"Talks {name}", **(met | sides | said))


def follow_up(status: str = "open", **fields: Any) -> list[dict[str, Any]]:
    return [{"id": "f", "action": "Send the list", "owner": "Navy", "status": status, **fields}]


def test_the_newest_meeting_with_a_country_is_carried_over():
    filled = library(talks("old", "2021", agenda=[{"title": "Opening"}]), talks("new", "2024"), make_brief(id="other"))
    for asked in ("ruritania", "Strategic talks"):
        brief = from_last(filled, asked, "next")
        assert brief.meeting.previous is not None
        assert brief.meeting.previous.plain() == {"date": {"edtf": "2024"}}
        assert (brief.id, brief.title, brief.meeting.series, brief.agenda) == ("next", "", "Strategic Talks", ())


def test_a_brief_without_a_day_is_the_last_meeting_only_where_none_has_one():
    undated = talks("undated", "2021", meeting={"series": "Strategic Talks"}, prepared_by="Nobody")
    for asked in ("ruritania", "Strategic talks"):
        brief = from_last(library(talks("new", "2024", prepared_by="Mei"), undated), asked, "next")
        assert brief.prepared_by is not None
        assert brief.prepared_by.name == "Mei"
        assert from_last(library(undated), asked, "next").prepared_by is not None


def test_nobody_without_name_and_post_is_carried_over():
    sides = [{"party": "Ruritania", "participants": [{"name": ""}, {"posts": ["Head of Protocol"]}, {"name": "Rose"}]}]
    (side,) = from_last(library(talks("a", "2021", delegations=sides)), "Ruritania", "next").delegations
    assert [(person.name, person.posts) for person in side.participants] == [("", ("Head of Protocol",)), ("Rose", ())]


def test_a_meeting_held_in_a_country_is_not_one_with_it():
    hosted = {"date": "2024", "series": "Strategic Talks", "venue": {"city": "Strelsau", "country": "Ruritania"}}
    abroad = talks("b", "2024", meeting=hosted, delegations=[{"party": "Zenda"}], follow_ups=follow_up())
    brief = from_last(library(talks("a", "2021"), abroad), "Ruritania", "next")
    assert [side.party for side in brief.delegations] == ["Ruritania"]
    assert brief.follow_ups == ()
    with pytest.raises(BrieferError):
        from_last(library(abroad), "Ruritania", "next")


def test_promises_of_two_meetings_that_have_one_id_are_both_carried():
    other = [{"id": "f", "action": "Name a date"}]
    brief = from_last(
        library(talks("a", "2021", follow_ups=other), talks("b", "2023", follow_ups=follow_up())), "Ruritania", "n"
    )
    assert {item.action for item in brief.follow_ups} == {"Name a date", "Send the list"}
    assert len({item.id for item in brief.follow_ups}) == 2


def test_people_come_along_but_have_yet_to_confirm():
    person = {"id": "p", "name": "Rudolf", "attendance": "attended", "posts": ["Chief of Staff"]}
    cited = {"id": "q", "name": "Michael", "role": "mentioned"}
    sides = [{"id": "d", "party": "Ruritania", "participants": [person, cited]}]
    (carried,) = from_last(library(talks("a", "2021", delegations=sides)), "Ruritania", "next").participants()
    assert (carried.id, carried.name, carried.posts, carried.attendance) == ("p", "Rudolf", ("Chief of Staff",), None)


def test_an_open_follow_up_says_where_it_was_carried_from():
    filled = library(talks("a", "2021", follow_ups=follow_up(carried_from=["Talks of 2019"])))
    (carried,) = from_last(filled, "Ruritania", "next").follow_ups
    assert (carried.id, carried.carried_from) == ("f", ("Talks of 2019", "Talks a, 2021"))


def test_what_was_done_or_dropped_is_not_carried():
    done, open_ = talks("b", "2023", follow_ups=follow_up("done")), talks("a", "2021", follow_ups=follow_up())
    assert from_last(library(open_, done), "Ruritania", "next").follow_ups == ()


def test_what_was_open_in_an_earlier_meeting_and_forgotten_since_is_carried_too():
    filled = library(talks("a", "2021", follow_ups=follow_up()), talks("b", "2023"))
    (carried,) = from_last(filled, "Ruritania", "next").follow_ups
    assert carried.carried_from == ("Talks a, 2021",)


def test_agreements_come_in_their_present_state_and_cited():
    mou = {"id": "g", "title": "Defence MoU", "outcome": "yes", "status": "signed", "signed": "2021"}
    filled = library(talks("a", "2021", agreements=[mou]))
    (row,) = filled.rows("agreement")
    filled.correct(Correction("agreement", row.key, {"status": "in_force", "in_force": "2022-05"}, "mei", NOON))
    (carried,) = from_last(filled, "Ruritania", "next").agreements
    assert (carried.status, carried.outcome) == ("in_force", "no")
    assert carried.plain()["in_force"] == {"edtf": "2022-05"}
    assert carried.plain()["signed"] == {"edtf": "2021"}


def test_a_later_brief_about_the_agreement_counts():
    mou = {"id": "g", "title": "Defence MoU", "parties": ["Malaysia", "Ruritania"]}
    later = make_brief(id="b", meeting={"date": "2023"}, agreements=[{**mou, "id": "h", "status": "renewed"}])
    filled = library(talks("a", "2021", agreements=[{**mou, "status": "signed"}]), later)
    assert from_last(filled, "Strategic Talks", "next").agreements[0].status == "renewed"


def test_the_full_brief_is_carried_without_what_was_said_or_cleared():
    carried = from_last(library(full_brief()), "Malaysia", "next")
    assert carried.clearances == carried.points == carried.issues == carried.media_lines == ()
    assert carried.status == "draft"
    assert carried.files == full_brief().files


def test_dates_are_carried_by_what_they_mean_since_next_year_was_said_then():
    carried = from_last(library(full_brief()), "Malaysia", "next")
    assert carried.meeting.date == Date(edtf="2026")
    assert carried.follow_ups[0].due == Date(edtf="2025-11-30")
    assert carried.agreements[0].in_force == Date(edtf="2026-01-01")
    assert carried.mechanisms[0].next == Date(edtf="2026~")


def test_words_alone_are_no_date_for_the_next_meeting_but_stay_with_a_promise():
    met = {"date": "2021", "series": "Strategic Talks", "next": {"date": "early next year"}}
    promised = follow_up(due="once the text is agreed")
    carried = from_last(library(talks("a", "2021", follow_ups=promised, meeting=met)), "Ruritania", "next")
    assert carried.meeting.date is None
    assert carried.follow_ups[0].due == Date(as_written="once the text is agreed")


def test_a_country_by_its_initials_is_told():
    filled = library(talks("a", "2021", delegations=[{"party": "United States"}]))
    with pytest.raises(BrieferError, match=r"it knows “United States”\.$"):
        from_last(filled, "US", "next")


def test_names_that_look_alike_are_told():
    filled = library(talks("a", "2021"))
    for asked in ("Ruritanja", "Talks"):
        with pytest.raises(BrieferError, match=r"it knows “(Ruritania|Talks a)”"):
            from_last(filled, asked, "next")


@pytest.mark.parametrize("asked", ["Zenda", "", "Unheard-of Talks"])
def test_where_there_was_no_meeting_it_says_so(asked: str):
    with pytest.raises(BrieferError, match="holds no meeting with or of"):
        from_last(library(talks("a", "2021")), asked, "next")
