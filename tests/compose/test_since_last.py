"""Since we last met: promises and agreed language of the last meeting, beside those of this one."""

from typing import Any

import pytest

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


def test_it_says_which_meeting_that_was() -> None:
    assert "Since we last met\nDefence talks, 30 October 2025\n" in all_words(told())


def test_agreed_language_stands_then_and_now_with_what_changed_in_bold() -> None:
    document = told()
    assert "Agreed then\nAgreed now\na shared waterway\na shared and open waterway\n" in all_words(document)
    bold = [run.text for run in runs_in(document) if isinstance(run, Text) and run.strong and "open" in run.text]
    assert bold == [" and open"]


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


def test_what_has_become_internal_since_is_told_no_more() -> None:
    hidden = make_brief(follow_ups=[{"id": "a", "action": "Send the list", "internal": True}], issues=NOW.issues)
    assert "Send the list" in all_words(told())
    assert "Send the list" not in all_words(told(hidden))
    assert "Send the list" in all_words(told(hidden, edition="office"))


@pytest.mark.parametrize("field", ["agreed_language", "topic", "owner"])
def test_what_an_edition_withholds_is_withheld_of_both_briefs(field: str) -> None:
    words = {"agreed_language": "waterway", "topic": "Strait", "owner": "Navy"}[field]
    edition = template().editions["standard"]
    withholding = edition.model_copy(update={"withhold": (*edition.withhold, field)})
    made = compose(NOW, template(editions={"standard": withholding}), TODAY, "standard", LAST)
    assert words in all_words(told())
    assert words not in all_words(made)


@pytest.mark.parametrize("field", ["status", "follow_up.due"])
def test_where_status_or_date_is_withheld_no_promise_is_told(field: str) -> None:
    edition = template().editions["standard"]
    withholding = edition.model_copy(update={"withhold": (*edition.withhold, field)})
    text = all_words(compose(NOW, template(editions={"standard": withholding}), TODAY, "standard", LAST))
    assert "What became of it" not in text
    assert "Agreed then" in text


def test_a_list_cut_short_makes_no_promise_untrue() -> None:
    sections = template().sections
    two = {**sections, "follow_ups": sections["follow_ups"].model_copy(update={"most": 1})}
    now = make_brief(follow_ups=[{"id": "x", "action": "New"}, {"id": "a", "action": "Send the list"}])
    text = all_words(compose(now, template(sections=two), TODAY, "", LAST))
    assert "Send the list" not in text
    assert "No longer mentioned" not in text


def test_a_template_without_the_section_is_not_marked_by_the_last_meeting() -> None:
    marked = LAST.model_copy(update={"marking": full_brief().marking})
    sections = template().sections
    never = {**sections, "since_last": sections["since_last"].model_copy(update={"shown": "never"})}
    banner = compose(NOW, template(sections=never), TODAY, "", marked).marking
    assert banner is None or not banner.text.startswith("Terhad")


def test_every_field_that_is_never_disclosed_stays_out() -> None:
    """Whatever the last brief says in any field, only what the section tells reaches the pages."""
    last = full_brief()
    now = make_brief(follow_ups=[{"id": "f1", "action": "Send the list of exercises", "carried_from": ["x"]}])
    assert all_words(told(now, last)) == all_words(told(now, None))
