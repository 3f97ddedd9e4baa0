"""Which words two versions of a text do not share."""

import pytest

from briefer.ui.word_difference import Spans, differing


def words(text: str, spans: Spans) -> list[str]:
    return [text[first:last] for first, last in spans]


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("The ministers met in Kuching.", "The ministers met in Kota Kinabalu.", ["Kuching"], ["Kota Kinabalu"]),
        ("The ministers met.", "The two ministers met.", [], ["two"]),
        ("one\ntwo\nthree", "one\nthree", ["two"], []),
        ("Sulit dan segera", "Sulit dan segera", [], []),
        ("Nothing in common", "Wholly other", [], []),
        ("", "words", [], []),
    ],
)
def test_only_the_words_that_differ_are_told(before: str, after: str, gone: list[str], new: list[str]):
    old, other = differing(before, after)
    assert (words(before, old), words(after, other)) == (gone, new)
