from datetime import date
from typing import Any

import pytest

from briefer.model import edit
from briefer.model.digest import cleared
from briefer.model.finding import Finding
from briefer.model.findings import findings
from tests.briefs import full_brief, make_brief

TODAY = date(2025, 10, 30)


def found(today: date = TODAY, **changes: Any) -> list[Finding]:
    return list(findings(make_brief(**{"dated": "2025-10-28"} | changes), today))


def at(path: str, today: date = TODAY, **changes: Any) -> Finding:
    """The one finding at a path."""
    matching = [finding for finding in found(today, **changes) if finding.path == path]
    assert len(matching) == 1, found(today, **changes)
    return matching[0]


def test_a_brief_in_order_has_no_findings():
    assert found() == []


def test_the_full_brief_has_only_what_it_says_is_to_be_confirmed():
    told = [f for f in findings(full_brief(), TODAY) if not f.path.endswith("/to_confirm")]
    assert [finding.path for finding in told] == ["clearances/e1/cleared"]


@pytest.mark.parametrize(
    ("path", "severity", "words", "changes"),
    [
        ("title", "error", "no title", {"title": "  "}),
        ("title", "error", "no title", {"title": " \u00a0\u200b\u3164"}),
        ("agreements/g/title", "warning", "no title", {"agreements": [{"id": "g", "title": "\u200b", "place": "KL"}]}),
        ("summary", "note", "control characters (U+0007, U+001B)", {"summary": "a\x07b\x1bc\x07\td\ne"}),
        ("meeting/date", "error", "no date", {"meeting": {}}),
        ("dated", "note", "not dated", {"dated": None}),
        (
            "follow_ups/f/owner", "warning", "“Send the list” has no owner",
            {"follow_ups": [{"id": "f", "action": "Send the list", "due": "2025-12-01"}]},
        ),
        ("follow_ups/f/due", "note", "no due date", {"follow_ups": [{"id": "f", "action": "Send", "owner": "Navy"}]}),
        (
            "follow_ups/f/due", "warning", "due on 1 October 2025, before the meeting on 30 October 2025",
            {"follow_ups": [{"id": "f", "action": "Send", "owner": "Navy", "due": "2025-10-01"}]},
        ),
        (
            "follow_ups/f/due", "warning", "was due on 1 October 2025",
            {"follow_ups": [{"id": "f", "action": "Send", "owner": "Navy", "due": "2025-10-01",
                             "carried_from": ["1st"]}]},
        ),
        (
            "follow_ups/f/origin", "warning", "comes from “gone”",
            {"follow_ups": [{"id": "f", "action": "Send", "owner": "Navy", "due": "2026", "origin": "gone"}]},
        ),
        ("agreements/g/signed", "warning", "signed, but without a date",
         {"agreements": [{"id": "g", "title": "MoU", "status": "signed"}]}),
        (
            "agreements/g/expires", "warning", "“MoU” expired in 2024",
            {"agreements": [{"id": "g", "title": "MoU", "status": "in_force", "expires": "2024"}]},
        ),
        (
            "agreements/g/expires", "warning", "before its signature",
            {"agreements": [{"id": "g", "title": "MoU", "status": "expired", "signed": "2024", "expires": "2020"}]},
        ),
        (
            "agreements/g/signed", "warning", "is before the meeting",
            {"agreements": [{"id": "g", "title": "MoU", "status": "signed", "signed": "2019", "outcome": "yes"}]},
        ),
        (
            "agreements/g/status", "warning", "is pledged, but has a date of signature",
            {"agreements": [{"id": "g", "title": "MoU", "status": "pledged", "signed": "2019"}]},
        ),
        ("agreements/g/title", "warning", "no title", {"agreements": [{"id": "g", "status": "pledged"}]}),
        ("agreements/g", "note", "empty", {"agreements": [{"id": "g"}]}),
        (
            "delegations/d/participants/q/role", "warning", "“Lim” and “Omar” both head the delegation of “Malaysia”",
            {"delegations": [{"id": "d", "party": "Malaysia", "participants": [
                {"id": "p", "name": "Omar", "role": "head"}, {"id": "q", "name": "Lim", "role": "head"}]}]},
        ),
        (
            "delegations/d/participants/p/photo", "warning", "photograph of “Omar”",
            {"delegations": [{"id": "d", "participants": [{"id": "p", "name": "Omar", "photo": "abc"}]}]},
        ),
        (
            "issues/s/agreed_language/attributed_to", "warning", "without saying where it stands",
            {"issues": [{"id": "s", "topic": "Straits", "agreed_language": "a shared sea"}]},
        ),
        ("points/p/to_confirm", "warning", "“the spelling”",
         {"points": [{"id": "p", "text": "x", "to_confirm": "the spelling"}]}),
        ("titel", "warning", "“titel” is not a field", {"titel": "Talks"}),
        ("meeting/x_tool", "note", "not a field", {"meeting": {"date": "2025-10-30", "x_tool": 1}}),
        ("meeting/date/zone", "note", "“zone” is not a field",
         {"meeting": {"date": {"edtf": "2025-10-30", "zone": "MYT"}}}),
        ("meeting/end", "warning", "ends at 09:00, before it starts at 10:00",
         {"meeting": {"date": "2025-10-30", "start": "10:00", "end": "09:00"}}),
        ("meeting/next/date", "warning", "is before this one", {"meeting": {"date": "2025-10-30", "next": "2024-01"}}),
        ("meeting/previous/date", "warning", "is before the previous",
         {"meeting": {"date": "2025-10-30", "previous": "2026"}}),
        ("points/q", "warning", "says the same", {"points": [{"id": "p", "text": "one"}, {"id": "q", "text": "one"}]}),
        ("annexes/b/number", "warning", "number A",
         {"annexes": [{"id": "a", "number": "A", "title": "Map"}, {"id": "b", "number": "A", "title": "List"}]}),
        (
            "agenda/b/start", "warning", "“Arms” starts at 10:10, before the item above it is over",
            {"agenda": [{"id": "a", "title": "Opening", "start": "10:00", "minutes": 20},
                        {"id": "b", "title": "Arms", "start": "10:10"}]},
        ),
        ("status", "warning", "nobody's clearance", {"status": "cleared"}),
        (
            "summary", "warning", "leads to “javascript:x”",
            {"summary": [{"runs": [{"text": "here", "href": "javascript:x"}]}]},
        ),
        ("summary", "warning", "still says “TBC”", {"summary": "Venue TBC"}),
        ("issues/s/if_raised/r/our_answer", "warning", "no answer",
         {"issues": [{"id": "s", "topic": "Straits", "if_raised": [{"id": "r", "their_point": "Why?"}]}]}),
    ],
)  # fmt: skip
def test_it_finds(path: str, severity: str, words: str, changes: dict[str, Any]):
    finding = at(path, **changes)
    assert finding.severity == severity
    assert words in finding.message
    assert finding.suggestion.endswith(".")


@pytest.mark.parametrize(
    "changes",
    [
        {"follow_ups": [{"action": "Send", "status": "done"}]},
        {"follow_ups": [{"action": "Send", "owner": "Navy", "due": "soon"}]},
        {"follow_ups": [{"action": "Send", "owner": "Navy", "due": "2025"}]},
        {"agreements": [{"title": "MoU", "status": "expired", "expires": "2020"}]},
        {"agreements": [{"title": "MoU", "status": "signed", "signed": "2019", "outcome": "no"}]},
        {"agreements": [{"title": "MoU", "status": "signed", "signed": "in the spring"}]},
        {"meeting": {"date": "2025-10-30/2025-10-31", "start": "10:00", "end": "09:00"}},
        {"meeting": {"date": "as soon as may be", "next": "2020"}},
        {"points": ["one", "two"]},
        {"delegations": [{"party": p, "participants": [{"name": n, "role": "head"}]} for p, n in ("AB", "CD")]},
        {"delegations": [{"party": "A", "participants": [
            {"name": "Omar", "role": "head", "attendance": "absent"}, {"name": "Lim", "role": "head"}]}]},
    ],
)  # fmt: skip
def test_it_is_quiet_about(changes: dict[str, Any]):
    assert found(**changes) == []


# --- names ----------------------------------------------------------------------------------------------------------


def people(*written: str | tuple[str, str]) -> dict[str, Any]:
    named = [(name, "") if isinstance(name, str) else name for name in written]
    persons = [{"id": f"p{n}", "name": name, "honorific": style} for n, (name, style) in enumerate(named)]
    return {"delegations": [{"id": "d", "participants": persons}]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pete Hegseth", "Hegseth Pete"),
        ("Pete Hegseth", "Pete HEGSETH"),
        ("Pete Hegseth", "Pete  Hegseth"),
        ("Pete Hegseth", "PeteHegseth"),
        ("Nguyễn Văn Giang", "Nguyen Van Giang"),
        ("Jean-Noël Barrot", "Jean Noel Barrot"),
    ],
)
def test_two_spellings_of_one_name_are_found(one: str, other: str):
    finding = at("delegations/d/participants/p1/name", **people(one, other))
    assert "look like one name in two spellings" in finding.message
    assert finding.severity == "warning"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pete Hegseth", "Pete Hegsett"),
        ("Pete Hegseth", "Pete Hegeth"),
        ("Pete Hegseth", "Peet Hegseth"),
        ("Dato' Seri Khaled Nordin", "Datuk Seri Khalid Nordin"),
    ],
)
def test_a_slip_in_a_name_is_found_where_the_person_is_named_again(one: str, other: str):
    finding = at("distribution/r/name", **people(one), distribution=[{"id": "r", "name": other}])
    assert "look like one name in two spellings" in finding.message
    assert finding.severity == "warning"


def test_two_of_one_delegation_a_letter_apart_are_two_unless_something_else_agrees():
    def listed(**more: Any) -> dict[str, Any]:
        persons = [{"id": "p", "name": "John Smith"}, {"id": "q", "name": "Joan Smith"}]
        return {"delegations": [{"id": "d", "participants": [person | more for person in persons]}]}

    assert found(**listed()) == []
    assert found(**listed(organisation="Ministry of Defence", rank="Colonel")) == []
    finding = at("delegations/d/participants/q/name", **listed(posts=["Defence Attaché"]))
    assert (finding.severity, "look like one name" in finding.message) == ("note", True)


@pytest.mark.parametrize(
    "text",
    [
        "Mohamad Khaled Nordin said so.",
        "the Minister, Dato' Seri Mohamed Khalid Nordin, will ask",
        "Mohamed Khaled Norden’s letter",
        "MOHAMED KHALED NORDDIN",
    ],
)
def test_a_name_spelt_otherwise_in_running_text_is_found(text: str):
    finding = at("summary", **people("Mohamed Khaled Nordin"), summary=text)
    assert finding.severity == "warning"
    assert "“Mohamed Khaled Nordin” (delegations/d/participants/p0/name) look like one name" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Mohamed Khaled Nordin’s letter, and Mohamed Khaled Nordin's",
        "Mohamed, Khalid Nordin",
        "MOHAMED KHALED NORDIN and MÓHAMED KHALED NORDIN",
        "John Smith and Joan Smith met Jon Smith",
        "Ahmad Ali",
        "the mohamed khalid nordin",
        "Aminah Hassan and Aminah Hasson",
    ],
)
def test_names_in_running_text_that_are_right_or_of_others_are_left_alone(text: str):
    persons = people("Mohamed Khaled Nordin", "John Smith", "Ahmad bin Ali", "Aminah Hassan", "Aminah Hasson")
    assert found(**persons, summary=text) == []


@pytest.mark.parametrize(
    ("name", "elsewhere", "path"),
    [
        ("Mohamed Khaled Nordin",
         {"agreements": [{"id": "a", "title": "MoU", "signatories": ["Dato' Seri Mohamad Khaled Nordin"]}]},
         "agreements/a/signatories"),
        ("Pete Hegseth", {"follow_ups": [{"id": "f", "action": "Go", "owner": "Pete Hegsteh", "due": "2099"}]},
         "follow_ups/f/owner"),
        ("Nguyễn Văn An", {"summary": "Nguyen Van An will come."}, "summary"),
        ("Yaşar Güler", {"summary": "It was agreed with Yasar Guler’s office."}, "summary"),
        ("Yasar Guler", {"summary": "It was agreed with Yaşar Güler."}, "summary"),
    ],
)  # fmt: skip
def test_a_name_is_compared_wherever_it_may_stand(name: str, elsewhere: dict[str, Any], path: str):
    assert "look like one name in two spellings" in at(path, **people(name, "Omar"), **elsewhere).message


@pytest.mark.parametrize(
    ("name", "elsewhere"),
    [
        ("Yaşar Güler", {"summary": "YASAR GULER, Yaşar Güler and YAŞAR GÜLER are one."}),
        ("Ahmad Sa'ari", {"summary": "Ahmad Saari and Ahmad Sa’ari are one."}),
        ("Pete Hegseth", {"follow_ups": [{"id": "f", "action": "Go", "owner": "Pete Hegseth", "due": "2099"}]}),
        (
            "Omar",
            {"follow_ups": [{"id": n, "action": n, "owner": f"Division Number {n}", "due": "2099"} for n in "ab"]},
        ),
    ],
)
def test_a_name_written_as_it_is_elsewhere_is_no_second_spelling(name: str, elsewhere: dict[str, Any]):
    assert [finding for finding in found(**people(name, "Aminah"), **elsewhere) if "spelling" in finding.message] == []


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ("2025-09-30", "on 30 September 2025"),
        ("2025-09", "in September 2025"),
        ("2025", "in 2025"),
        ("2025-09~", "by "),
        ("2025-09-01/2025-09-15", "by 15 September 2025"),
        ("2025-21", "by "),
    ],
)
def test_a_day_is_told_as_exactly_as_it_was_stated_and_no_more(due: str, said: str):
    promised = [{"id": "f", "action": "Send the list", "owner": "Navy", "due": due, "carried_from": ["Talks"]}]
    finding = at("follow_ups/f/due", date(2027, 1, 1), follow_ups=promised)
    assert finding.message.startswith(f"“Send the list” was due {said}")


def test_an_organisation_in_two_spellings_is_found_within_a_delegation():
    def listed(*organisations: str) -> list[dict[str, Any]]:
        return [{"id": f"p{n}", "name": "AB"[n] * 3, "organisation": name} for n, name in enumerate(organisations)]

    two = listed("Ministry of Defence", "Ministry of Defense")
    finding = at("delegations/d/participants/p1/organisation", delegations=[{"id": "d", "participants": two}])
    assert "“Ministry of Defense” and “Ministry of Defence”" in finding.message
    sides = [{"id": f"d{person['id']}", "participants": [person]} for person in two]
    assert found(delegations=sides) == []
    assert found(delegations=[{"id": "d", "participants": listed("1st Division", "2nd Division")}]) == []


@pytest.mark.parametrize(
    "names",
    [
        ("Pete Hegseth", ("Pete Hegseth", "Mr")),
        ("Omar", "Umar"),
        ("Tan Mei Lin", "Toh Mei Lin"),
        ("Participant 17", "Participant 18"),
        ("Aminah binti Hassan", "Aminah binti Hussein"),
        (("Khaled Nordin", "Datuk Seri"), ("Khaled Nordin", "")),
    ],
)
def test_different_people_are_left_alone(names: tuple[Any, ...]):
    assert found(**people(*names)) == []


@pytest.mark.parametrize(
    "names",
    [
        (("Khaled Nordin", "Datuk Seri"), ("Khaled Nordin", "Dato' Seri")),
        (("Khaled Nordin", "Datuk Seri"), "Dato' Seri Khaled Nordin"),
        ("Datuk Seri Khaled Nordin", "Dato’ Seri Khaled Nordin"),
    ],
)
def test_one_person_in_two_styles_is_found(names: tuple[Any, ...]):
    message = at("delegations/d/participants/p1/name", **people(*names)).message
    assert "“Khaled Nordin” is “Dato" in message
    assert "“Datuk Seri” in another place" in message


def test_a_name_is_compared_wherever_people_are_named():
    finding = at("agreements/g/signatories", **people("Pete Hegseth"), agreements=[
        {"id": "g", "title": "MoU", "signatories": ["PETE HEGSETH"]}])  # fmt: skip
    assert "(delegations/d/participants/p0/name)" in finding.message


def test_defence_and_defense_are_no_names():
    agreements = [{"title": t, "parties": [f"Ministry of {t}"]} for t in ("Defence", "Defense")]
    assert found(**people("Omar"), summary="Defence and Defense", agreements=agreements) == []


# --- wording --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "They met on Wednesday 30 October 2025.",
        "Wed, 30 Oct 2025",
        "Wednesday, October 30, 2025",
        "on Wednesday, the 30th of October 2025",
        "Rabu, 30 Oktober 2025",
        "Rabu 2025-10-30",
        "30 October 2025 (Friday)",
        "on 30 October 2025, Friday.",
        "30 October 2025 Friday",
        "30 Oktober 2025 (Jumaat)",
        "2025-10-30 (Fri.)",
        "October 30, 2025, Friday, at ten",
        "<b>Wednesday</b> (Wednesday 30 October 2025)",
    ],
)
def test_a_wrong_weekday_is_found_in_any_text(text: str):
    finding = at("summary", summary=text)
    assert finding.severity == "error"
    assert "30 October 2025 is a Thursday" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Thursday 30 October 2025",
        "Khamis, 30 Oktober 2025",
        "Wednesday 30 October",
        "Wednesday and Thursday 30 October 2025",
        "Wednesday-Thursday 29-30 October 2025",
        "30 October 2025 (Thursday)",
        "30 October 2025, Thursday",
        "29 October 2025, Thursday 30 October 2025",
        "29 October 2025, Thursday, 30 October 2025",
        "29 October 2025 Thursday, October 30, 2025",
        "29 October 2025, Thursday and Friday",
        "29 October 2025, Thursday’s press",
        "29 October 2025, Thursday the 30th",
        "29 October 2025, sat down",
        "the sun 30 times, in October 2025",
        "Friday ๓๐ October ๒๕๖๘",
    ],
)
def test_right_weekdays_and_dates_without_a_year_are_left_alone(text: str):
    assert found(summary=text) == []


def test_a_day_that_the_calendar_lacks_is_found():
    assert at("summary", summary="by 31 November 2025").message == "The calendar has no “31 November 2025”."
    assert at("meeting/date", meeting={"date": "31/2/2026"}).message == "The calendar has no “31/2/2026”."
    assert found(meeting={"date": "3/4/2026"}) == found(meeting={"date": "2/28/2026"}) == []


@pytest.mark.parametrize(
    ("edtf", "as_written", "words"),
    [
        ("2025-10-30", "Friday 30 October 2025", "30 October 2025 is a Thursday"),
        ("2025-10-30", "Friday", "30 October 2025 is a Thursday"),
        ("2025-10-30", "Jumaat 30 Oktober", "30 October 2025 is a Thursday"),
        ("2025-10-30", "31 October 2025", "but the date beside it is 30 October 2025"),
    ],
)
def test_a_wording_that_its_date_contradicts_is_found(edtf: str, as_written: str, words: str):
    assert words in at("meeting/date", meeting={"date": {"edtf": edtf, "as_written": as_written}}).message


def test_a_wording_that_its_date_bears_out_is_left_alone():
    for edtf, as_written in [("2025-10-30/2025-10-31", "Thursday to Friday"), ("2025-10", "30 October 2025")]:
        assert found(meeting={"date": {"edtf": edtf, "as_written": as_written}}) == []


# --- clearance and order --------------------------------------------------------------------------------------------


def test_a_brief_changed_since_its_clearance_is_found():
    brief = edit.insert(make_brief(dated="2025-10-28"), "clearances", {"id": "c", "name": "Omar"})
    brief = edit.set_value(brief, "clearances/c/cleared", cleared(brief))
    assert findings(edit.set_value(brief, "version", "2"), TODAY) == ()
    (finding,) = findings(edit.set_value(brief, "title", "Other talks"), TODAY)
    assert (finding.path, finding.message) == ("clearances/c/cleared", "The brief has changed since “Omar” cleared it.")


def test_findings_follow_the_order_of_the_brief_and_are_the_same_each_time():
    changes = {
        "follow_ups": [{"id": "f", "action": "x", "due": "2020"}], "meeting": {},
        "agreements": [{"id": "g", "status": "signed"}], "title": "", "summary": "Monday 30 October 2025",
    }  # fmt: skip
    told = found(**changes)
    assert [finding.path for finding in told] == [
        "title", "meeting/date", "summary", "agreements/g/title", "agreements/g/signed", "follow_ups/f/owner",
        "follow_ups/f/due",
    ]  # fmt: skip
    assert told == found(**changes)


def test_a_finding_is_plain_data_for_the_command_line():
    assert at("title", title="").as_dict() == {
        "severity": "error", "path": "title", "message": "The brief has no title.",
        "suggestion": "Write what the meeting is about.",
    }  # fmt: skip


def test_three_hundred_participants_are_compared_in_a_moment():
    from time import perf_counter

    brief = make_brief(
        **people(*(f"Person {chr(65 + n % 26)}{chr(65 + n // 26)} of the delegation" for n in range(300)))
    )
    began = perf_counter()
    findings(brief, TODAY)
    assert perf_counter() - began < 2
    assert brief.plain()


@pytest.mark.parametrize(("written", "way_out"), [("1130", "Write it as 11:30."), ("25:00", "for example, 11:30")])
def test_digits_that_are_not_written_as_a_time_are_told(written: str, way_out: str):
    cases: tuple[tuple[str, dict[str, Any]], ...] = (
        ("meeting/end", {"meeting": {"title": "Talks", "date": "2025-11-03", "end": written}}),
        ("agenda/a1/start", {"agenda": [{"id": "a1", "title": "Opening", "start": written}]}),
    )
    for path, changes in cases:
        finding = at(path, **changes)
        assert finding.severity == "warning"
        assert way_out in finding.suggestion


@pytest.mark.parametrize("written", ["10:00", "11.30", "2 pm", "after lunch"])
def test_a_time_and_words_for_one_are_in_order(written: str):
    agenda = [{"id": "a1", "title": "Opening", "start": written}]
    assert [finding for finding in found(agenda=agenda) if finding.path.startswith("agenda")] == []
