"""Since we last met: promises and agreed language of the last meeting, beside those of this one."""

from typing import Any

from briefer.compose.composer import Composer, compose
from briefer.document.blocks import Document
from briefer.document.runs import Text
from briefer.model.brief import Brief
from tests.briefs import full_brief, make_brief
from tests.compose.pages import TODAY, all_words, runs_in, template


def issue(words: str) -> dict[str, Any]:
    return {"id": "i", "topic": "Strait", "agreed_language": {"text": words}}


LAST = make_brief(
    follow_ups=[
        {"id": "a", "action": "Send the list", "owner": "Navy", "due": "2025-01"},
        {"id": "b", "action": "Name a date", "owner": "Army"},
        {"id": "c", "action": "Keep quiet", "internal": True},
    ],
    issues=[issue("a shared waterway")],
)
NOW = make_brief(
    follow_ups=[{"id": "a", "action": "Send the list", "owner": "Navy", "due": "2025-01", "status": "done"}],
    issues=[issue("a shared and open waterway")],
)


def told(brief: Brief = NOW, last: Brief | None = LAST, edition: str = "") -> Document:
    return compose(brief, template(), TODAY, edition, last)


def test_each_promise_is_told_with_what_became_of_it() -> None:
    text = all_words(told())
    assert "Since we last met" in text
    assert "Send the list\nNavy\nJanuary 2025\nKept\n" in text
    assert "Name a date\nArmy\nNo longer mentioned\n" in text


def test_agreed_language_stands_then_and_now_with_what_changed_in_bold() -> None:
    document = told()
    assert "Agreed then\nAgreed now\na shared waterway\na shared and open waterway\n" in all_words(document)
    bold = [run.text for run in runs_in(document) if isinstance(run, Text) and run.strong and "open" in run.text]
    assert bold == ["and open "]


def test_without_a_last_meeting_or_a_change_the_section_is_left_out() -> None:
    assert "Since we last met" not in all_words(told(last=None))
    assert "Since we last met" not in all_words(told(make_brief(), make_brief()))


def test_what_is_internal_stays_so() -> None:
    assert "Keep quiet" not in all_words(told())
    assert "Keep quiet" in all_words(told(edition="office"))


def test_the_marking_of_what_is_told_counts() -> None:
    marked = LAST.model_copy(update={"marking": full_brief().marking})
    banner = told(last=marked).marking
    assert banner is not None
    assert banner.text.startswith("Terhad")


def test_nothing_in_it_leads_to_a_field_of_this_brief() -> None:
    without, with_last = told(last=None), told()
    origins = {run.origin for run in runs_in(without) if isinstance(run, Text)}
    assert {run.origin for run in runs_in(with_last) if isinstance(run, Text)} == origins


def test_a_composer_remembers_it() -> None:
    composer = Composer()
    first = composer.compose(NOW, template(), TODAY, "", LAST)
    assert composer.compose(NOW, template(), TODAY, "", LAST) == first
    assert composer.compose(NOW, template(), TODAY) == told(last=None)
