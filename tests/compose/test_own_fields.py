"""Fields of an office's own are typed, printed in their section, and checked."""

from pathlib import Path

import pytest

from briefer.compose.composer import compose
from briefer.compose.select import select
from briefer.errors import TemplateError
from briefer.template.custom import own_sections
from briefer.template.editions import edition_of
from briefer.template.findings import template_findings
from briefer.template.schema import OfficeTemplate
from tests.briefs import full_brief, make_brief
from tests.compose.pages import TODAY, all_words
from tests.template.offices import CHILD, OWN_FIELDS, load

SETTINGS = (
    CHILD
    + """
required = ["meeting.venue.city", "follow_ups.owner"]
[sections.protocol]
kind = "custom"
title = "Protocol"
"""
    + OWN_FIELDS
)


def own(**values: str) -> list[dict[str, str]]:
    return [{"id": key, "key": f"protocol.{key}", "body": value} for key, value in values.items()]


@pytest.fixture
def office(tmp_path: Path) -> OfficeTemplate:
    return load(tmp_path, SETTINGS)


def found(office: OfficeTemplate, **values: str) -> list[tuple[str, str]]:
    brief = make_brief(
        purpose="x", sections=own(**{"gift": "A book"} | values), meeting={"venue": {"city": "Putrajaya"}}
    )
    return [(finding.path, finding.message) for finding in template_findings(brief, office)]


def test_own_fields_are_printed_under_their_names_in_order(office: OfficeTemplate) -> None:
    brief = make_brief(sections=own(guests="12", arrives="2025-10-29", gift="A book"))
    text = all_words(compose(brief, office, TODAY))
    assert "Protocol\nA book\n29 October 2025\n12\n" in text
    assert "Further matters" not in text


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("arrives", "soon", "“Arrives” holds “soon”, which is no date."),
        ("guests", "many", "“Guests” holds “many”, which is no number."),
        ("flag", "perhaps", "“Flag” holds “perhaps”, which is no choice."),
        ("car", "bus", "“Car” holds “bus”, which is no choice."),
    ],
)
def test_a_value_of_another_kind_is_an_error(office: OfficeTemplate, field: str, value: str, message: str) -> None:
    assert found(office, **{field: value}) == [(f"sections/{field}/body", message)]


def test_values_of_the_right_kind_give_no_finding(office: OfficeTemplate) -> None:
    assert found(office, arrives="2025-10-29", guests="12", flag="yes", car="van") == []


def test_a_required_field_of_the_offices_own_is_missed(office: OfficeTemplate) -> None:
    assert ("sections/gift", "The template requires “Gift”.") in found(office, gift="")


def test_a_required_field_that_no_one_began_is_missed_at_the_place_it_would_have(office: OfficeTemplate) -> None:
    [missed] = [one for one in template_findings(make_brief(purpose="x"), office) if "Gift" in one.message]
    assert (missed.path, missed.severity) == ("sections/protocol.gift", "error")


def test_a_required_section_is_there_when_one_of_its_fields_is(tmp_path: Path) -> None:
    office = load(tmp_path, SETTINGS.replace('kind = "custom"', 'kind = "custom"\nrequired = true'))
    message = "The template requires the section “Protocol”, and it is empty."
    assert message in [message for _, message in found(office, gift="")]
    assert message not in [message for _, message in found(office, gift="A book")]


@pytest.mark.parametrize(("language", "said"), [("en", "Yes"), ("ms", "Ya")])
def test_yes_and_no_are_printed_in_the_language_of_the_labels(tmp_path: Path, language: str, said: str) -> None:
    office = load(tmp_path, f'language = "{language}"\n' + SETTINGS)
    assert f"\n{said}\n" in all_words(compose(make_brief(sections=own(flag="yes")), office, TODAY))


def test_yes_is_what_the_template_says(tmp_path: Path) -> None:
    office = load(tmp_path, SETTINGS + '[labels.en.phrases]\nyes = "Approved"\n')
    assert "\nApproved\n" in all_words(compose(make_brief(sections=own(flag="yes")), office, TODAY))


def test_the_forms_of_the_offices_own_are_told_in_order_with_titles_and_hints(tmp_path: Path) -> None:
    settings = SETTINGS.replace('title = "Protocol"', 'title = "Protocol"\nhint = "Gifts and cars."')
    office = load(tmp_path, settings + '[sections.remarks]\nkind = "custom"\n')
    protocol, remarks = own_sections(office, "ms")
    assert (protocol.key, protocol.title, protocol.hint) == ("protocol", "Protocol", "Gifts and cars.")
    assert [(field.key, field.title, field.type) for field in protocol.fields][:2] == [
        ("protocol.gift", "Gift", "text"),
        ("protocol.arrives", "Arrives", "date"),
    ]
    assert [field.key for field in remarks.fields] == ["remarks"]


def test_a_form_holds_the_fields_that_are_printed_and_no_more(office: OfficeTemplate) -> None:
    [form] = own_sections(office, "en")
    sections = [{"id": "x", "key": "other.gift"}, {"id": "p", "key": "protocol"}, *own(gift="A book")]
    assert [item.id for item in form.items(make_brief(sections=sections)).values()] == ["gift"]
    twice = [*own(gift="A book"), {"id": "again", "key": "protocol.gift", "body": "A vase"}]
    assert [item.id for item in form.items(make_brief(sections=twice)).values()] == ["again"]


def test_required_fields_of_the_model_are_missed_where_they_are_empty(office: OfficeTemplate) -> None:
    brief = make_brief(purpose="x", sections=own(gift="A book"), follow_ups=[{"id": "f", "action": "write"}])
    messages = {finding.path: finding.message for finding in template_findings(brief, office)}
    assert messages == {
        "meeting/venue/city": "The template requires “City”, and it is empty.",
        "follow_ups/f/owner": "The template requires “Owner”, and it is empty.",
    }


def test_a_required_field_that_no_brief_has_is_told(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"required: “meeting\.dat”: there is no field “dat”; did you mean “date”"):
        load(tmp_path, CHILD + 'required = ["meeting.dat"]')


def test_sections_without_a_place_are_withheld(tmp_path: Path) -> None:
    bare = load(tmp_path, SETTINGS + '[sections.sections]\nshown = "never"\n')
    brief = make_brief(sections=[{"id": "x", "key": "other", "title": "Other"}, *own(gift="A book")])
    assert [section.id for section in select(brief, edition_of(bare)).sections] == ["gift"]


def test_a_section_shows_no_more_items_than_the_template_wants(tmp_path: Path) -> None:
    office = load(tmp_path, CHILD + '[sections.objectives]\nmost = 2\n[sections.figures]\nwithout = ["source"]\n')
    brief = make_brief(purpose="x", objectives=["one", "two", "three"])
    assert len(select(brief, edition_of(office)).objectives) == 2
    assert select(full_brief(), edition_of(office, "office")).figures[0].source is None
    [finding] = template_findings(brief, office)
    assert (finding.severity, finding.message) == ("note", "The template shows the first 2 of 3 under “Objectives”.")
