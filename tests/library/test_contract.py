"""What every library promises, in memory, on SQLite and on a real PostgreSQL server."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from briefer.errors import BrieferError
from briefer.library.index import words
from briefer.library.protocol import Library
from briefer.library.values import Correction, Paragraph, Query, SaveConflict, State, Stored, Visitor
from briefer.model import edit
from briefer.model.brief import Brief
from briefer.model.digest import stored_file
from tests.briefs import full_brief, make_brief

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)
LATER = datetime(2025, 11, 2, 9, 30, tzinfo=UTC)


def save(library: Library, brief: Brief, base: int = 0, by: str = "mei", at: datetime = NOON) -> Stored:
    return library.save(brief, base, by, at)


def fill(library: Library, **briefs: dict[str, Any]) -> None:
    for name, changes in briefs.items():
        save(library, make_brief(id=name, **{"title": name} | changes))


def ids(library: Library, **query: Any) -> list[str]:
    return [hit.entry.id for hit in library.find(Query(**query))]


def met(day: str) -> dict[str, Any]:
    return {"meeting": {"date": day}}


# --- saving ---------------------------------------------------------------------------------------------------------


def test_a_brief_saved_is_the_brief_that_is_read(library: Library):
    assert save(library, full_brief()) == Stored(full_brief(), 1)
    assert library.get("full") == Stored(full_brief(), 1)


def test_unknown_keys_and_pictures_are_kept(library: Library):
    key, picture = stored_file(b"\x89PNG", "a.png", "image/png")
    brief = make_brief(x_tool=[1]).model_copy(update={"files": {key: picture}})
    save(library, brief)
    assert library.get("b1").brief == brief


def test_what_is_not_there_is_said_to_be_missing(library: Library):
    with pytest.raises(BrieferError, match="no brief “b1”"):
        library.get("b1")
    with pytest.raises(BrieferError, match="no brief “b1”"):
        library.history("b1")
    save(library, make_brief())
    with pytest.raises(BrieferError, match="no state 2 of the brief “b1”"):
        library.get("b1", 2)
    with pytest.raises(BrieferError):
        library.name_state("b1", 2, "as cleared")


def test_every_state_is_kept_with_who_and_when(library: Library):
    save(library, make_brief(title="One"))
    save(library, make_brief(title="Two"), 1, "omar", LATER)
    library.name_state("b1", 1, "as cleared")
    assert library.history("b1") == (State(1, NOON, "mei", "as cleared"), State(2, LATER, "omar"))
    assert [library.get("b1", number).brief.title for number in (1, 2)] == ["One", "Two"]
    assert library.get("b1").state == 2


def test_saving_what_is_there_adds_no_state(library: Library):
    save(library, make_brief())
    assert save(library, make_brief(), 1).state == 1
    assert save(library, make_brief(), 0).state == 1
    assert len(library.history("b1")) == 1


def test_an_old_state_is_restored_by_saving_it_again(library: Library):
    save(library, make_brief(title="One"))
    save(library, make_brief(title="Two"), 1)
    save(library, library.get("b1", 1).brief, 2)
    assert library.get("b1").brief.title == "One"
    assert library.get("b1").state == 3


def test_edits_of_different_fields_merge_by_themselves(library: Library):
    base = save(library, full_brief()).brief
    save(library, edit.set_value(base, "agreements/g1/owner", "Legal"), 1, "omar")
    saved = save(library, edit.set_value(base, "issues/s1/topic", "Piracy"), 1, "mei")
    assert (saved.state, saved.merged) == (3, True)
    brief = library.get("full").brief
    assert (brief.agreements[0].owner, brief.issues[0].topic) == ("Legal", "Piracy")


def test_the_same_field_twice_is_a_conflict_that_holds_both_and_saves_nothing(library: Library):
    base = save(library, full_brief()).brief
    save(library, edit.set_value(base, "title", "Theirs"), 1, "omar")
    with pytest.raises(SaveConflict, match="One field was changed by someone else") as caught:
        save(library, edit.set_value(base, "title", "Mine"), 1, "mei")
    (conflict,) = caught.value.merged.conflicts
    assert (conflict.mine, conflict.theirs, caught.value.state) == ("Mine", "Theirs", 2)
    assert library.get("full").brief.title == "Theirs"
    settled = save(library, caught.value.merged.brief, caught.value.state)
    assert settled.brief.title == "Mine"


def test_a_file_with_a_known_id_and_no_base_merges_or_conflicts(library: Library):
    save(library, make_brief(title="One"))
    assert save(library, make_brief(title="One", reference="R"), 0).brief.reference == "R"
    with pytest.raises(SaveConflict):
        save(library, make_brief(title="Another"), 0)


def test_a_base_from_the_future_is_refused(library: Library):
    save(library, make_brief())
    with pytest.raises(BrieferError, match="has no state 7"):
        save(library, make_brief(title="x"), 7)


# --- finding --------------------------------------------------------------------------------------------------------


def test_an_empty_library_finds_nothing(library: Library):
    assert library.find(Query(words="talks")) == ()
    assert list(library.entries()) == []


def test_briefs_are_found_newest_meeting_first(library: Library):
    fill(library, old=met("2019-01-01"), new=met("2025-01-01"), mid=met("2024"))
    assert ids(library) == ["new", "mid", "old"]
    assert ids(library, words="new") == ["new"]
    assert [entry.id for entry in library.entries()] == ["new", "mid", "old"]


def test_of_one_days_briefs_the_last_saved_comes_first(library: Library):
    fill(library, a={}, b={}, c={})
    save(library, make_brief(id="a", title="changed"), 1)
    assert ids(library) == ["a", "c", "b"]


def test_a_brief_without_a_meeting_date_is_sorted_by_its_own_or_by_when_it_was_saved(library: Library):
    fill(library, undated={"meeting": {}}, older=met("2020"), dated={"meeting": {}, "dated": "2021-01-01"})
    assert ids(library) == ["undated", "dated", "older"]


@pytest.mark.parametrize(
    "typed",
    ["strat", "Strategic", "ruritania", "RURI talks", "malacca", "aminah", "salvage", "12.5", "kunh", "đà", "da nang"],
)
def test_words_are_found_anywhere_from_their_beginning(library: Library, typed: str):
    brief = edit.insert(full_brief(), "points", {"id": "z", "text": "Künhaltung in Đà Nẵng"})
    save(library, brief)
    fill(library, other={})
    assert ids(library, words=typed) == ["full"]


@pytest.mark.parametrize(
    "typed",
    ["rategic", "strategic nonsense", "briefer/1", "image/png", "base", "0a1b2c3d", "clearance", "unknown", "Terhad"],
)
def test_what_is_not_said_is_not_found(library: Library, typed: str):
    save(library, full_brief())
    assert ids(library, words=typed) == []


@pytest.mark.parametrize("typed", ['"', "' OR 1=1 --", "a* OR b", "NEAR(x)", "&|!:*", "%", "title:x", "\\", "\0x"])
def test_signs_in_a_query_are_no_operators(library: Library, typed: str):
    save(library, full_brief())
    assert ids(library, words=typed) == ids(library, words=" ".join(words(typed)))


def test_the_extract_shows_the_words_as_written(library: Library):
    save(library, make_brief(summary="Nothing. " * 40 + "They spoke of Đà Nẵng at length. " + "Nothing. " * 40))
    for typed in ("spoke", "da nang"):
        (hit,) = library.find(Query(words=typed))
        assert "They spoke of Đà Nẵng at length." in hit.extract
        assert hit.extract.startswith("… ")
        assert hit.extract.endswith(" …")


def test_an_extract_begins_with_the_words_of_the_brief(library: Library):
    said = {"template": "base", "template_version": "1+0a1b", "marking": "Sulit", "summary": "Go"}
    save(library, make_brief(title="Talks", **said))
    assert [hit.extract for hit in library.find(Query())] == ["Talks Go"]


def test_a_saved_change_is_found_and_what_it_replaced_is_not(library: Library):
    save(library, make_brief(title="Zenda"))
    save(library, make_brief(title="Strelsau"), 1)
    assert ids(library, words="zenda") == []
    assert ids(library, words="strelsau") == ["b1"]


def test_ranking_puts_a_word_of_the_title_first(library: Library):
    fill(library, new={"meeting": {"date": "2025"}, "summary": "piracy once"}, old={**met("2001"), "title": "Piracy"})
    assert ids(library, words="piracy") == ["new", "old"]
    assert ids(library, words="piracy", ranked=True) == ["old", "new"]


def test_filters_narrow_what_is_found(library: Library):
    parties = {"delegations": [{"party": "Malaysia"}, {"party": "Côte d'Ivoire"}]}
    fill(
        library,
        a={**met("2024-05-05"), **parties, "status": "cleared", "marking": "Sulit", "template": "base"},
        b=met("2025"),
    )
    for wish in ({"country": "cote d’ivoire"}, {"status": "cleared"}, {"marking": "Sulit"}, {"template": "base"},
                 {"until": date(2024, 12, 31)}, {"words": "a", "country": "malaysia"}):  # fmt: skip
        assert ids(library, **wish) == ["a"], wish
    assert ids(library, since=date(2024, 5, 6)) == ["b"]
    assert ids(library, country="Malaysia", status="draft") == []


def test_answers_come_page_by_page(library: Library):
    fill(library, **{name: met(f"20{10 + n}-01-01") for n, name in enumerate("abcde")})
    assert ids(library, limit=2) == ["e", "d"]
    assert ids(library, limit=2, offset=4) == ["a"]


def test_a_line_tells_what_the_list_shows(library: Library):
    save(library, full_brief())
    (hit,) = library.find(Query(words="strategic"))
    entry = hit.entry
    assert (entry.id, entry.title, entry.date) == ("full", "Strategic talks with Ruritania", "2025-10-30")
    assert (entry.status, entry.marking, entry.template) == ("in_clearance", "Terhad", "base")
    assert (entry.countries, entry.state) == (("Malaysia",), 1)


# --- registers ------------------------------------------------------------------------------------------------------


def test_rows_are_what_the_present_states_say_oldest_meeting_first(library: Library):
    mou = {"id": "g", "title": "MoU", "parties": ["Malaysia", "Ruritania"]}
    fill(library, new={**met("2025"), "agreements": [{**mou, "status": "signed"}]},
         old={**met("2020"), "agreements": [{**mou, "status": "pledged"}]})  # fmt: skip
    save(library, make_brief(id="old", agreements=[{**mou, "status": "negotiating"}], **met("2020")), 1)
    rows = library.rows("agreement")
    assert [(row.brief, row.date, row.data["status"]) for row in rows] == [
        ("old", "2020-01-01", "negotiating"), ("new", "2025-01-01", "signed"),
    ]  # fmt: skip
    assert len({row.key for row in rows}) == 1
    assert rows[0].path == "agreements/g"


def test_rows_of_a_brief_without_a_day_come_before_all_others(library: Library):
    agreements = {"agreements": [{"id": "g", "title": "MoU"}]}
    fill(library, old={**met("2020"), **agreements}, undated={"meeting": {}, **agreements})
    assert [row.brief for row in library.rows("agreement")] == ["undated", "old"]


def test_rows_can_be_asked_for_one_country(library: Library):
    def follow_ups(party: str) -> dict[str, Any]:
        return {"delegations": [{"party": party}], "follow_ups": [{"id": "f", "action": f"Write to {party}"}]}

    fill(library, a=follow_ups("Malaysia"), b=follow_ups("Ruritania"))
    assert [row.data["action"] for row in library.rows("follow_up", "ruritania")] == ["Write to Ruritania"]
    assert len(library.rows("follow_up")) == 2
    assert library.rows("mechanism") == ()


def test_corrections_add_up_and_can_be_taken_back(library: Library):
    library.correct(Correction("person", "khaled nordin", {"name": "Khaled Nordin", "honorific": "Datuk"}, "mei", NOON))
    library.correct(Correction("person", "khaled nordin", {"honorific": "Datuk Seri", "name": ""}, "omar", LATER))
    assert library.corrections("person") == (
        Correction("person", "khaled nordin", {"honorific": "Datuk Seri"}, "omar", LATER),
    )
    assert library.corrections("agreement") == ()


def test_standard_paragraphs_are_kept_and_changed(library: Library):
    library.put_paragraph(Paragraph("p2", "Sea lanes", "The sea is shared.", "Joint statement", "2024"))
    library.put_paragraph(Paragraph("p1", "ASEAN", "ASEAN leads."))
    library.put_paragraph(Paragraph("p3", "Gone", "Taken out again."))
    library.remove_paragraph("p3")
    library.remove_paragraph("p3")
    library.put_paragraph(Paragraph("p2", "Sea lanes", "The sea is shared.", "Joint statement", "2024", "p3"))
    assert [(known.id, known.superseded_by) for known in library.paragraphs()] == [("p1", ""), ("p2", "p3")]


# --- the whole ------------------------------------------------------------------------------------------------------


def test_info_counts_briefs_and_states(library: Library):
    fill(library, a={}, b={})
    save(library, make_brief(id="a", title="changed"), 1)
    info = library.info()
    assert (info.briefs, info.states) == (2, 3)


def test_a_sound_library_has_no_faults(library: Library):
    save(library, full_brief())
    assert library.check() == ()


def test_text_comes_out_as_it_was_typed(library: Library):
    typed = "<b> & {{x}} ${x} %s =1+1 ../x '; DROP TABLE briefs; -- \x01 \0"
    save(library, make_brief(title=typed, summary=typed))
    assert library.get("b1").brief.plain()["title"] == typed
    assert library.find(Query(words="drop table"))[0].entry.title == typed.replace("\0", "")


def test_no_text_is_too_long(library: Library):
    long = "word " * 20_000
    party = {"party": long, "participants": [{"name": long}]}
    save(library, make_brief(title=long, delegations=[party], agreements=[{"title": long}], summary=long))
    assert ids(library, words="word", country=long) == ["b1"]
    assert len(library.rows("person")) == 1


def test_the_number_of_the_present_state_is_told_without_the_brief(library: Library):
    assert library.present_state("b1") == 0
    save(library, make_brief(title="One"))
    save(library, make_brief(title="Two"), 1)
    assert library.present_state("b1") == 2


def test_a_deleted_brief_is_found_only_among_the_deleted_until_it_is_brought_back(library: Library):
    save(library, make_brief(title="Talks", agreements=[{"title": "Accord"}]))
    library.correct(Correction("brief", "b1", {"deleted": "yes"}, "mei", NOON))
    assert (ids(library), [*library.entries()], library.rows("agreement")) == ([], [], ())
    assert ids(library, deleted=True) == ["b1"]
    assert library.get("b1").brief.title == "Talks"
    library.correct(Correction("brief", "b1", {"deleted": ""}, "mei", NOON))
    assert (ids(library), ids(library, deleted=True)) == (["b1"], [])
    assert len(library.rows("agreement")) == 1


# --- history thinned out ----------------------------------------------------------------------------------------------


def type_on(library: Library, *minutes: float, by: str = "mei") -> None:
    """Saves a state at so many minutes after noon, each with a title of its own."""
    for minute in minutes:
        base = library.history("b1")[-1].number if minute else 0
        save(library, make_brief(title=f"at {minute}"), base, by, NOON + timedelta(minutes=minute))


def numbers(library: Library) -> list[int]:
    return [state.number for state in library.history("b1")]


def test_of_each_sitting_the_last_state_is_kept_and_the_very_first(library: Library):
    type_on(library, 0, 1, 2, 3, 20, 21, 22)
    assert library.thin(LATER) == 4
    assert numbers(library) == [1, 4, 7]
    assert (library.get("b1").brief.title, library.get("b1", 4).brief.title) == ("at 22", "at 3")
    assert (library.thin(LATER), library.check()) == (0, ())


def test_steady_work_keeps_a_state_for_each_half_hour_however_often_it_is_thinned(library: Library):
    type_on(library, *range(0, 64, 2))
    assert library.thin(LATER) == 28
    kept = [library.get("b1", number).brief.title for number in numbers(library)]
    assert kept == ["at 0", "at 28", "at 58", "at 62"]
    assert library.thin(LATER) == 0


def test_a_named_state_another_persons_and_what_is_new_are_kept(library: Library):
    type_on(library, 0, 1, 2)
    library.name_state("b1", 2, "as cleared")
    type_on(library, 3, by="ali")
    type_on(library, 4, 5, 6)
    assert library.thin(NOON + timedelta(minutes=5.5)) == 1
    assert numbers(library) == [1, 2, 3, 4, 6, 7]


def test_saving_goes_on_after_the_last_state_and_nothing_new_is_no_state(library: Library):
    type_on(library, 0, 1, 2)
    library.thin(LATER)
    assert save(library, make_brief(title="at 2"), 3).state == 3
    assert save(library, make_brief(title="on"), 3).state == 4


def test_what_was_made_from_a_state_that_is_gone_is_merged_and_loses_nothing(library: Library):
    type_on(library, 0, 1, 2, 3)
    library.thin(LATER)
    mine = make_brief(title="at 1", purpose="To agree.")
    with pytest.raises(SaveConflict):
        save(library, mine, 2)
    merged = save(library, edit.set_value(make_brief(title="at 3"), "purpose", "To agree."), 2)
    assert (merged.brief.title, merged.brief.purpose[0].runs[0].text) == ("at 3", "To agree.")


# --- visitors -------------------------------------------------------------------------------------------------------

MEI = Visitor("m", "mei", "PC-12", "09:12")
ALI = Visitor("a", "ali", "PC-3", "09:40")


def test_whoever_has_a_brief_open_sees_the_others_and_not_themselves(library: Library):
    assert library.visit("b1", MEI, 30) == ()
    assert library.visit("b1", ALI, 30) == (MEI,)
    assert library.visit("b1", MEI, 30) == (ALI,)


def test_visitors_of_other_briefs_are_not_met(library: Library):
    library.visit("b1", MEI, 30)
    assert library.visit("b2", ALI, 30) == ()
    assert library.visit("b1", ALI, 30) == (MEI,)


def test_whoever_departs_or_is_not_seen_any_more_is_gone(library: Library):
    library.visit("b1", MEI, 30)
    library.depart("b1", "m")
    assert library.visit("b1", ALI, 30) == ()
    assert library.visit("b1", MEI, 0) == (), "nobody was seen within no time"
    assert library.visit("b1", ALI, 30) == (MEI,)
