"""Which changes of a text are one step of typing."""

import pytest

from briefer.ui.typing_run import TypingRun, place_in


def steps(*changes: str, seen: str = "") -> list[str]:
    """The texts with which a step begins; ``|`` stands where the cursor is."""
    run = TypingRun()
    run.see(seen)
    begun: list[str] = []
    for change in changes:
        before, _, after = change.partition("|")
        if not run.goes_on(before + after, len(before.encode("utf-16-le")) // 2):
            begun.append(change)
    return begun


@pytest.mark.parametrize(
    ("what", "seen", "changes", "begun"),
    [
        ("letters typed one after another", "", ("a|", "ab|", "abc|"), ["a|"]),
        ("letters typed inside a word of the same", "llo", ("ll|lo", "lll|lo"), ["ll|lo"]),
        ("a new paragraph, with what is typed in it", "", ("a|", "a\n|", "a\nb|"), ["a|", "a\n|"]),
        ("letters typed elsewhere", "one", ("one1|", "x|one1", "xy|one1"), ["one1|", "x|one1"]),
        ("taking away after typing", "one", ("ones|", "one|", "on|"), ["ones|", "one|"]),
        ("typing after taking away", "one", ("on|", "o|", "ob|"), ["on|", "ob|"]),
        ("Delete after Delete", "onetwo", ("|netwo", "|etwo"), ["|netwo"]),
        ("Delete and Backspace at one place", "onetwo", ("on|two", "on|wo"), ["on|two"]),
        ("Backspace elsewhere", "onetwo", ("onetw|", "o|etw"), ["onetw|", "o|etw"]),
        (
            "words pasted, and what is typed after them",
            "",
            ("a|", "a word|", "a words|"),
            ["a|", "a word|", "a words|"],
        ),
        ("typing over a selection", "one two", ("o|", "ob|"), ["o|"]),
        ("nothing that leaves the text as it is", "one", ("ones|", "on|es", "onesx|"), ["ones|"]),
        ("characters of two units", "", ("😀|", "😀😀|", "😀|"), ["😀|", "😀|"]),
    ],
)
def test_a_step_begins_with(what: str, seen: str, changes: tuple[str, ...], begun: list[str]):
    assert steps(*changes, seen=seen) == begun, what


def test_a_text_that_was_put_in_from_elsewhere_ends_a_step():
    run = TypingRun()
    run.goes_on("a", 1)
    run.see("a")
    assert not run.goes_on("ab", 2)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("begin, |end", "|end"),
        ("on|e", "on|e two"),
        ("one |two", "1 |two"),
        ("one wo|rds two", "one text| two"),
        ("one two|", "one|"),
        ("aa|a", "aa|"),
        ("😀 one|", "😀😀 one|"),
    ],
)
def test_a_cursor_keeps_to_its_words_while_others_change_around_it(before: str, after: str):
    plain, units = before.replace("|", ""), len(before.partition("|")[0].encode("utf-16-le")) // 2
    place = place_in(after.replace("|", ""), plain, units)
    assert place == len(after.partition("|")[0].encode("utf-16-le")) // 2
