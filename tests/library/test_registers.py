from datetime import UTC, date, datetime
from typing import Any

from briefer.library import registers
from briefer.library.memory import MemoryLibrary
from briefer.library.values import Correction, RegisterKind
from tests.briefs import make_brief

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)


def library(*years: tuple[str, dict[str, Any]]) -> MemoryLibrary:
    """A brief a year, with what is said in it."""
    filled = MemoryLibrary()
    for year, said in years:
        filled.save(make_brief(id=year, meeting={"date": year}, **said), 0, "mei", NOON)
    return filled


def correct(filled: MemoryLibrary, kind: RegisterKind, key: str, **data: str) -> None:
    filled.correct(Correction(kind, key, data, "mei", NOON))


def person(name: str, **fields: Any) -> dict[str, Any]:
    return {"delegations": [{"id": "d", "party": "Malaysia", "participants": [{"id": "p", "name": name, **fields}]}]}


def people_of(filled: MemoryLibrary) -> tuple[registers.Person, ...]:
    return registers.people(filled.rows("person"), filled.corrections("person"))


def test_a_persons_posts_are_told_over_time_and_each_spelling_with_its_brief():
    (found,) = people_of(
        library(
            ("2021", person("Khaled Nordin", honorific="Dato' Seri", posts=["Menteri Besar"])),
            ("2025", person("Khaled NORDIN", honorific="Datuk Seri", posts=["Minister"], organisation="Defence")),
        )
    )
    assert (found.name, found.honorific, found.country) == ("Khaled NORDIN", "Datuk Seri", "Malaysia")
    assert [(told.what, told.brief) for told in found.posts] == [
        ("Menteri Besar", "2021"),
        ("Minister, Defence", "2025"),
    ]
    assert [(told.what, told.brief) for told in found.honorifics] == [("Dato' Seri", "2021"), ("Datuk Seri", "2025")]
    assert [told.what for told in found.spellings] == ["Khaled Nordin", "Khaled NORDIN"]
    assert found.spellings[0].path == "delegations/d/participants/p"


def test_a_correction_holds_for_all_briefs_and_joins_two_entries():
    filled = library(("2021", person("Mohd Khaled")), ("2025", person("Mohamed Khaled Nordin")))
    assert len(people_of(filled)) == 2
    correct(filled, "person", "khaled mohd", same_as="khaled mohamed nordin")
    correct(filled, "person", "khaled mohamed nordin", honorific="Datuk Seri")
    (found,) = people_of(filled)
    assert (found.name, found.honorific, found.briefs) == ("Mohamed Khaled Nordin", "Datuk Seri", ("2021", "2025"))


def test_entries_said_to_be_each_others_same_are_still_told():
    filled = library(("2021", person("Aye")), ("2025", person("Bee")))
    correct(filled, "person", "aye", same_as="bee")
    correct(filled, "person", "bee", same_as="aye")
    assert {name for found in people_of(filled) for name in found.briefs} == {"2021", "2025"}


def test_persons_of_one_name_whose_countries_are_stated_and_differ_are_two():
    filled = library(
        ("2021", person("John Smith", country="Australia", posts=["Adviser"])),
        ("2022", person("John Smith", country="United States", posts=["Ambassador"])),
        ("2023", person("John Smith", country="USA", posts=["Senator"])),
        ("2024", person("SMITH, John", country="Commonwealth of Australia")),
    )
    first, second = sorted(people_of(filled), key=lambda found: found.key)
    assert [told.what for told in first.posts] == ["Adviser"]
    assert [told.what for told in second.posts] == ["Ambassador", "Senator"]
    assert [len(found.briefs) for found in (first, second)] == [2, 2]
    correct(filled, "person", second.key, same_as=first.key)
    assert len(people_of(filled)) == 1


def test_a_person_whose_country_was_never_stated_is_one_on_whichever_side():
    sides = [person("Aminah", country="Malaysia"), person("Aminah"), {"delegations": [
        {"party": "ASEAN Secretariat", "participants": [{"name": "Aminah"}]}]}]  # fmt: skip
    assert len(people_of(library(*zip(("2021", "2022", "2023"), sides, strict=True)))) == 1


def mou(status: str, **fields: Any) -> dict[str, Any]:
    parties = ["Malaysia", "Ruritania"]
    return {"agreements": [{"id": "g", "title": "Defence MoU", "parties": parties, "status": status, **fields}]}


def test_an_agreement_has_one_life_over_many_briefs():
    filled = library(
        ("2019", mou("pledged")),
        ("2021", mou("signed", signed="2021-05-04", expires="2026-05-03")),
        ("2023", mou("unknown")),
    )
    (found,) = registers.agreements(filled.rows("agreement"))
    assert [(told.what, told.brief) for told in found.life] == [("pledged", "2019"), ("signed", "2021")]
    assert (found.status, found.signed, found.expires) == ("signed", "2021-05-04", "2026-05-03")
    assert found.expires_within(date(2026, 4, 1), days=60)
    assert not found.expires_within(date(2025, 4, 1), days=60)
    assert not found.expires_within(date(2026, 6, 1), days=60)


def test_agreements_of_one_title_with_other_parties_are_two():
    filled = library(("2019", mou("signed")), ("2020", mou("signed") | {"agreements": [
        {"title": "Defence MoU", "parties": ["Malaysia", "Zenda"]}]}))  # fmt: skip
    assert len(registers.agreements(filled.rows("agreement"))) == 2


def test_an_agreement_told_by_its_short_title_is_the_same_one():
    long = mou("negotiating", title="Memorandum of Understanding on Defence", short_title="Defence MoU")
    for years in (("2019", long), ("2023", mou("signed"))), (("2019", mou("negotiating")), ("2023", long)):
        (found,) = registers.agreements(library(*years).rows("agreement"))
        assert found.briefs == ("2019", "2023")
    other = mou("signed", parties=["Malaysia", "Zenda"])
    assert len(registers.agreements(library(("2019", long), ("2023", other)).rows("agreement"))) == 2


def test_a_status_corrected_in_the_register_counts():
    filled = library(("2021", mou("signed")))
    (row,) = filled.rows("agreement")
    correct(filled, "agreement", row.key, status="in_force", expires="2030")
    (found,) = registers.agreements(filled.rows("agreement"), filled.corrections("agreement"))
    assert (found.status, found.expires, found.last_day) == ("in_force", "2030", date(2030, 12, 31))


def promise(status: str = "open", due: str = "", **fields: Any) -> dict[str, Any]:
    follow_up = {"id": "f", "action": "Send the list", "owner": "Navy", "status": status, "due": due}
    return {"delegations": [{"party": "Ruritania"}], "follow_ups": [follow_up | fields]}


def test_a_follow_up_carried_over_is_told_as_it_stands_now():
    filled = library(("2021", promise(due="2021-12-01")), ("2023", promise("done", carried_from=["2021"])))
    (found,) = registers.follow_ups(filled.rows("follow_up"))
    assert (found.status, found.is_open, found.brief, found.due) == ("done", False, "2023", "2021-12-01")
    assert [told.what for told in found.life] == ["open", "done"]


def follow_ups_of(*years: tuple[str, dict[str, Any]]) -> list[tuple[str, str]]:
    filled = library(*years)
    return [(found.status, found.brief) for found in registers.follow_ups(filled.rows("follow_up"))]


def test_a_follow_up_with_another_id_is_known_by_where_it_was_carried_from_or_by_its_day():
    then = ("2022", promise(due="2022-06"))
    for later in (
        {"id": "g", "action": "Send the list.", "due": "2023-01", "carried_from": ["Defence talks"]},
        {"id": "g", "carried_from": ["Talks, 1 January 2022"], "owner": ""},
        {"id": "g", "due": "2022-06"},
    ):
        assert follow_ups_of(then, ("2023", promise("done", **later))) == [("done", "2023")], later


def test_follow_ups_that_only_look_alike_stay_apart():
    then = ("2022", promise(due="2022-06"))
    for later in (
        {"id": "g", "due": "2023-06"},
        {"id": "g", "due": "2022-06", "owner": "Army"},
        {"id": "g", "action": "Send a list", "due": "2022-06"},
    ):
        assert len(follow_ups_of(then, ("2023", promise("done", **later)))) == 2, later
    elsewhere = promise(id="g", due="2022-06") | {"delegations": [{"party": "Zenda"}]}
    assert len(follow_ups_of(then, ("2023", elsewhere))) == 2


def test_what_was_corrected_about_a_follow_up_holds_when_an_older_brief_joins_it():
    filled = library(("2023", promise("open", id="g", due="2022-06")))
    (row,) = filled.rows("follow_up")
    correct(filled, "follow_up", row.key, owner="Army")
    filled.save(make_brief(id="2022", meeting={"date": "2022"}, **promise(due="2022-06")), 0, "mei", NOON)
    (found,) = registers.follow_ups(filled.rows("follow_up"), filled.corrections("follow_up"))
    assert (found.owner, found.brief) == ("Army", "2023")


def test_a_follow_up_without_words_is_no_entry():
    assert follow_ups_of(("2022", promise(action=" ", due="2022-06"))) == []


def test_a_brief_without_a_day_does_not_speak_last():
    filled = library(("2022", promise("done")))
    filled.save(make_brief(id="undated", meeting={}, **promise("open")), 0, "mei", NOON)
    (found,) = registers.follow_ups(filled.rows("follow_up"))
    assert (found.status, found.brief) == ("done", "2022")


def test_an_open_follow_up_past_its_last_day_is_overdue():
    (found,) = registers.follow_ups(library(("2021", promise(due="2021-12"))).rows("follow_up"))
    assert found.is_overdue(date(2022, 1, 1))
    assert not found.is_overdue(date(2021, 12, 31))
    assert found.countries == ("Ruritania",)


def test_a_follow_up_without_a_day_is_never_overdue_and_comes_last():
    filled = library(
        ("2021", promise(due="soon", action="Talk", id="t")), ("2022", promise(due="2023", action="Write", id="w"))
    )
    found = registers.follow_ups(filled.rows("follow_up"))
    assert [promise.action for promise in found] == ["Write", "Talk"]
    assert not found[1].is_overdue(date(2030, 1, 1))


def test_a_mechanism_shows_its_latest_dates():
    def mechanism(**dates: str) -> dict[str, Any]:
        return {"mechanisms": [{"name": "Working Group", "kind": "group", **dates}]}

    filled = library(("2021", mechanism(last_met="2020", next="2022")), ("2023", mechanism(last_met="2022-06")))
    (found,) = registers.mechanisms(filled.rows("mechanism"))
    assert (found.last_met, found.next, found.briefs) == ("2022-06", "2022", ("2021", "2023"))
