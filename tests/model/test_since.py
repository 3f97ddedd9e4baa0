from datetime import date
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.model.since import since, word_changes
from tests.briefs import make_brief

TODAY = date(2025, 10, 30)


def became(then: dict[str, Any], now: dict[str, Any] | None) -> str:
    last = make_brief(follow_ups=[{"id": "f", "action": "Send the list"} | then])
    brief = make_brief(follow_ups=[] if now is None else [{"id": "g", "action": "Send the list"} | now])
    (promise,) = since(last, brief, TODAY).promises
    return promise.became


@pytest.mark.parametrize(
    ("then", "now", "outcome"),
    [
        ({}, {"status": "done"}, "kept"),
        ({}, {"status": "dropped"}, "dropped"),
        ({"due": "2025-01"}, {"due": "2025-12"}, "moved"),
        ({"due": "2025-01"}, {"due": "2025-01"}, "slipped"),
        ({"due": "2026"}, {"due": "2026"}, "open"),
        ({"due": {"edtf": "2026", "as_written": "next year"}}, {"due": "2026"}, "open"),
        ({}, {}, "open"),
        ({}, None, "not_mentioned"),
        ({}, {"id": "f", "action": "Send the whole list", "carried_from": ["Last talks"], "status": "done"}, "kept"),
        ({}, {"id": "f", "action": "Something else altogether", "status": "done"}, "not_mentioned"),
    ],
)
def test_a_promise_is_told_by_what_became_of_it(then: dict[str, Any], now: dict[str, Any] | None, outcome: str):
    assert became(then, now) == outcome


def test_what_was_done_already_is_no_promise():
    assert since(make_brief(follow_ups=[{"action": "x", "status": "done"}]), make_brief(), TODAY).promises == ()


def issue(words: str, topic: str = "Straits") -> list[dict[str, Any]]:
    return [{"id": "s", "topic": topic, "agreed_language": words}]


def test_agreed_language_is_compared_word_by_word():
    last, brief = (
        make_brief(issues=issue("a free and open sea")),
        make_brief(issues=issue("a free, secure and open sea")),
    )
    (language,) = since(last, brief, TODAY).language
    assert [(span.change, span.text) for span in language.spans] == [
        ("same", "a free"), ("added", ", secure"), ("same", " and open sea"),
    ]  # fmt: skip


def test_language_that_stayed_is_not_told():
    assert since(make_brief(issues=issue("a sea")), make_brief(issues=issue("a sea", "Straits")), TODAY).language == ()


@given(st.text(), st.text())
def test_word_changes_hold_both_texts(before: str, now: str):
    spans = word_changes(before, now)
    assert "".join(span.text for span in spans if span.change != "added") == before
    assert "".join(span.text for span in spans if span.change != "removed") == now


def test_a_whole_treaty_is_compared_while_one_waits():
    before = " ".join(f"the sea and the state of article {number % 97}" for number in range(2_000))
    began = perf_counter()
    spans = word_changes(before, before.replace("article 42", "chapter 42"))
    assert perf_counter() - began < 2
    assert {span.text for span in spans if span.change == "added"} == {" chapter"}
