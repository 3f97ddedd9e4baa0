"""What a new version of a template changes is told in words that a person reads."""

from typing import Any

import pytest

from briefer.template.changes import in_words
from briefer.template.compare import differing


def told(before: dict[str, Any], after: dict[str, Any]) -> str:
    return in_words(differing(before, after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("A4", "A5", "x was A4 and is A5"),
        (True, False, "x was yes and is no"),
        ("", "a\nb", "x was empty and is a b"),
        (None, "a", "x is new"),
        ("a", None, "x is gone"),
        (["a", "b"], ["a", "c"], "in x “c” is new, “b” is gone"),
        (["a", "b"], ["b", "a"], "x was a, b and is b, a"),
        ([], ["a"], "in x “a” is new"),
        ([{"start": ["{title}"]}], [{"start": ["{title}", "!"]}], "in x in the start of number 1 “!” is new"),
        ([{"start": []}], [], "in x number 1 is gone"),
        (list("a"), list("abcdefg"), "in x “b” is new, “c” is new, “d” is new, “e” is new, and 2 more"),
    ],
)
def test_what_a_setting_was_and_is_is_told(before: object, after: object, expected: str) -> None:
    assert told({"x": before}, {"x": after}) == expected


def test_long_texts_are_cut_to_where_they_differ() -> None:
    same = "For official use only, and for nobody beside the delegation of "
    assert told({"x": f"{same}Japan"}, {"x": f"{same}Korea"}) == "x was …legation of Japan and is …legation of Korea"


def test_of_many_differences_the_first_are_told_and_the_others_counted() -> None:
    before, after = (dict.fromkeys("abcdef", value) for value in (1, 2))
    assert told(before, after).endswith("d was 1 and is 2; and 2 more")
