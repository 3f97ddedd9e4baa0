"""The office's own example: each fact of its sheet stands in the proper field of the sample, and on its pages."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from pypdfium2 import PdfDocument

from briefer.document.blocks import Document
from briefer.exchange.brief_file import read_brief
from briefer.model.brief import Brief
from briefer.model.meeting import Participant
from briefer.model.parts import Agreement, FollowUp, Issue
from briefer.model.richtext import text_of
from briefer.render.outline import outline
from briefer.render.pdf import pdf
from briefer.render.word import word
from briefer.settings import resources
from briefer.template.theme import theme
from tests.compose.pages import pages, template

FACTS: dict[str, Any] = json.loads((Path(__file__).parent / "seed_facts.json").read_text(encoding="utf-8"))
SAMPLE = read_brief(resources() / "samples" / "malaysia-us-defence-talks.brief")


def by_title(title: str) -> Agreement:
    [found] = [agreement for agreement in SAMPLE.agreements if agreement.title == title]
    return found


def by_topic(topic: str) -> Issue:
    [found] = [issue for issue in SAMPLE.issues if issue.topic == topic]
    return found


def by_action(action: str) -> FollowUp:
    [found] = [promise for promise in SAMPLE.follow_ups if promise.action == action]
    return found


def person(name: str) -> Participant:
    [found] = [person for person in SAMPLE.participants() if person.name == name]
    return found


def all_of(words: str, text: str) -> bool:
    """Whether each longer word of a gist stands in a text."""
    plain = text.casefold()
    return all(word.casefold().strip(",;'’s") in plain for word in words.split() if len(word) > 5)


def test_when_where_and_on_what_occasion() -> None:
    facts, meeting = FACTS["meeting"], SAMPLE.meeting
    assert meeting.title == facts["title"]
    assert meeting.kind == facts["kind"]
    assert meeting.date is not None
    assert meeting.date.edtf == facts["date"]
    assert meeting.venue is not None
    assert f"{meeting.venue.city}, {meeting.venue.country}" == facts["place"]
    assert all(event in meeting.occasion for event in facts["occasion"])


def test_the_statement_is_of_the_day_after() -> None:
    assert any(
        issue.source and issue.source.date and issue.source.date.edtf == FACTS["meeting"]["statement_date"]
        for issue in SAMPLE.issues
    )


@pytest.mark.parametrize("fact", FACTS["participants"], ids=lambda fact: fact["name"])
def test_who_was_there_and_who_was_only_mentioned(fact: dict[str, Any]) -> None:
    found = person(fact["name"])
    assert found.honorific == fact.get("honorific", "")
    assert found.posts == (fact["post"],)
    assert (found.country, found.role) == (fact["country"], fact["role"])
    assert found.is_present == (fact["role"] != "mentioned")
    [side] = [side for side in SAMPLE.delegations if found in side.participants]
    assert side.role == fact.get("side", side.role)


@pytest.mark.parametrize("fact", FACTS["agreements"], ids=lambda fact: fact["title"])
def test_what_was_signed_renewed_and_pledged(fact: dict[str, Any]) -> None:
    found = by_title(fact["title"])
    assert (found.type, found.status, found.outcome) == (fact["type"], fact["status"], fact["outcome"])
    assert [party.name for party in found.parties] == fact["parties"]
    assert found.signatories == ()
    assert found.signed is None


def test_no_agreement_is_added() -> None:
    assert {agreement.title for agreement in SAMPLE.agreements} == {fact["title"] for fact in FACTS["agreements"]}


@pytest.mark.parametrize("fact", FACTS["issues"], ids=lambda fact: fact["topic"])
def test_what_was_said_of_each_issue(fact: dict[str, Any]) -> None:
    found = by_topic(fact["topic"])
    if "agreed_language" in fact:
        agreed = found.agreed_language
        assert agreed is not None
        assert agreed.attributed_to.casefold() == fact["agreed_language"]["attributed_to"]
        assert all_of(fact["agreed_language"]["gist"], text_of(agreed.text))
    if "their_side" in fact:
        assert all_of(fact["their_side"], text_of(found.their_position))
        assert all_of(fact["our_side"], text_of(found.our_position))
    assert all(item in text_of(found.background) for item in fact.get("items", []))


@pytest.mark.parametrize("fact", FACTS["follow_ups"], ids=lambda fact: fact["action"])
def test_what_is_to_be_done(fact: dict[str, Any]) -> None:
    found = by_action(fact["action"])
    assert found.owner.casefold() == fact["owner"].casefold()
    assert found.strength == fact["strength"]
    assert (found.due.plain() if found.due else None) == fact["due"]


def test_the_ministers_meet_again_next_year() -> None:
    following = SAMPLE.meeting.next
    assert following is not None
    assert following.date is not None
    assert following.date.plain() == FACTS["follow_ups"][0]["due"]
    assert following.venue is not None
    assert "Pentagon" in following.venue.name
    assert following.venue.city == "Washington"


@pytest.mark.parametrize("fact", FACTS["figures"], ids=lambda fact: str(fact["value"]))
def test_the_figures(fact: dict[str, Any]) -> None:
    [found] = [figure for figure in SAMPLE.figures if figure.value == fact["value"]]
    assert found.label.casefold() == fact["label"].casefold()
    assert (found.qualifier, found.period) == (fact["qualifier"], fact["period"])


def test_the_standing_mechanisms() -> None:
    assert [one.name for one in SAMPLE.mechanisms] == [fact["name"] for fact in FACTS["mechanisms"]]


def facts_in_words() -> list[str]:
    """What must be readable on every page of whatever kind."""
    said = [
        FACTS["meeting"]["title"],
        "Thursday 30 October 2025",
        "Kuala Lumpur",
        "joint statement",
        "Friday 31 October",
    ]
    for fact in FACTS["participants"]:
        said += [f"{fact.get('honorific', '')} {fact['name']}".strip(), fact["post"]]
    said += [fact["title"] for fact in FACTS["agreements"]]
    said += [fact["topic"] for fact in FACTS["issues"]]
    said += [fact["action"] for fact in FACTS["follow_ups"]]
    said += [f"{fact['qualifier']} {fact['value']} {fact['period']}" for fact in FACTS["figures"]]
    said += [fact["name"] for fact in FACTS["mechanisms"]]
    return [*said, "next year (2026)", "Pentagon", "vital maritime corridor", "freedom of navigation", "optimism"]


def test_the_outline_says_it_all() -> None:
    assert missing(outline(sample_pages())) == []


def test_the_pdf_says_it_all(tmp_path: Path) -> None:
    file = tmp_path / "sample.pdf"
    file.write_bytes(pdf(sample_pages(), theme(template(SAMPLE.template))))
    with closing(PdfDocument(file)) as document:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    assert missing(text) == []


def test_the_word_file_says_it_all(tmp_path: Path) -> None:
    file = tmp_path / "sample.docx"
    file.write_bytes(word(sample_pages(), theme(template(SAMPLE.template))))
    body = docx.Document(str(file)).element.body
    assert missing("".join(text.text or "" for text in body.iter(qn("w:t")))) == []


def sample_pages() -> Document:
    return pages(SAMPLE, SAMPLE.template)


def missing(text: str) -> list[str]:
    """The facts that a text does not say. Where its lines and table cells break does not matter."""
    plain = squeezed(text)
    return [fact for fact in facts_in_words() if squeezed(fact) not in plain]


def squeezed(text: str) -> str:
    return "".join(text.casefold().split())


def test_the_sample_says_nothing_of_a_brief_without_facts() -> None:
    assert missing(outline(pages(Brief()))) == facts_in_words()
