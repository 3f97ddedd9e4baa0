"""The bidirectional algorithm, rule by rule. R stands for a Hebrew letter, A for an Arabic one."""

from unicodedata import bidirectional

import pytest

from briefer.layout.bidi import levels, resolve, visual_order
from briefer.layout.brackets import closes, mirror, opens

_R, _A = "\u05d0", "\u0627"


def _levels(text: str, language: str = "en") -> str:
    typed = text.replace("R", _R).replace("A", _A)
    return "".join(map(str, levels(typed, language)[0]))


def _visual(text: str, language: str = "en") -> str:
    typed = text.replace("R", _R).replace("A", _A)
    found = levels(typed, language)[0]
    return "".join(mirror(text[at]) or text[at] if found[at] % 2 else text[at] for at in visual_order(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc", "000"),
        ("RRR", "111"),
        ("ab RR", "00011"),
        ("RR ab", "11122"),
        ("RR 12", "11122"),
        ("AA 12", "11122"),
        ("RR 1,2", "111222"),
        ("RR +1", "11112"),
        ("a 12% R", "0000001"),
        ("R 12% R", "1122211"),
        ("R, a", "1112"),
        ("a, R", "0001"),
    ],
)
def test_letters_numbers_and_signs_find_their_levels(text: str, expected: str) -> None:
    assert _levels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RR (12) RR", "1111221111"),
        ("RR (ab) RR", "1111221111"),
        ("ab (RR) cd", "0000110000"),
        ("ab (RR cd) R", "000011000001"),
        ("RR (ab RR) cd", "1111221111122"),
        ("a (R) b [R] c", "0001000001000"),
    ],
)
def test_brackets_go_with_what_they_hold_and_what_is_around_them(text: str, expected: str) -> None:
    assert _levels(text) == expected


def test_a_year_in_brackets_stands_right_in_an_arabic_line() -> None:
    assert _visual("AA (2026) A") == "A (2026) AA"


def test_the_first_strong_letter_gives_the_direction_and_else_the_language_does() -> None:
    assert levels("12 abc", "ar")[1] == 0
    assert levels(f"12 {_A}", "en")[1] == 1
    assert levels("12", "ar")[1] == 1
    assert levels("12", "en")[1] == 0


def test_isolates_and_embeddings_keep_their_own_order() -> None:
    assert _visual("a \u2067RR\u2069 b").replace("\u2067", "").replace("\u2069", "") == "a RR b"
    assert _levels("\u202eab\u202c")[1:3] == "11"
    assert _levels("R\u2066a R\u2069R") == "1122311"


_LRE, _RLE, _RLO, _PDF = "\u202a", "\u202b", "\u202e", "\u202c"


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        (f"R{_RLE}b{_PDF} 1 2", 1, "14 1212"),
        (f"a{_RLE}R{_PDF} 1 2", 0, "01 1212"),
        (f"a{_RLO}*{_PDF} 1 2-3", 1, "23 121222"),
        (f"A{_LRE}*{_PDF} 1-2", 0, "12 0000"),
        ("R)\u2066a\u2069A", 0, "111211"),
    ],
)
def test_cases_of_the_conformance_suite(text: str, base: int, expected: str) -> None:
    """Some particular cases of BidiCharacterTest in the Unicode Character Database."""
    typed = text.replace("R", _R).replace("A", _A)
    found = resolve(typed, [bidirectional(char) for char in typed], base)
    shown = [str(level) for char, level in zip(typed, found, strict=True) if char not in (_LRE, _RLE, _RLO, _PDF)]
    assert "".join(shown) == expected.replace(" ", "")


def test_brackets_know_their_partners() -> None:
    assert (opens("("), closes(")"), mirror("«"), mirror("≤")) == (")", ")", "»", "≥")
    assert opens("\u2329") == closes("\u3009") == "\u3009"
    assert opens("a") == closes("«") == mirror("a") == ""
