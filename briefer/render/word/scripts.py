"""Which script a stretch of text is set in, as Word divides them: Latin, complex, right-to-left, East Asian.

Word keeps separate fonts, sizes and languages for each and needs to be told which one a run is (ECMA-376 part 1,
17.3.2.26 ``rFonts``, 17.3.2.30 ``rtl``, 17.3.2.7 ``cs``).
"""

import re
from collections.abc import Iterable
from itertools import groupby
from typing import Literal, cast
from unicodedata import bidirectional

from briefer.layout.bidi import is_right_to_left, resolve
from briefer.layout.brackets import closes, opens

Script = Literal["latin", "complex", "rtl", "asian"]

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_COMPLEX = "\u0900-\u0eff\u1000-\u109f\u1780-\u17ff\u1a20-\u1aaf\ua9e0-\uaa7f"
_ASIAN = (
    "\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
)
_NOT_LATIN = re.compile(f"[{_RTL}{_COMPLEX}{_ASIAN}]")
_TOKEN = re.compile(
    f"(?P<rtl>[{_RTL}]+)|(?P<complex>[{_COMPLEX}]+)|(?P<asian>[{_ASIAN}]+)"
    f"|(?P<latin>[^\\W\\d_]+)|(?P<neutral>[\\W\\d_]+?)(?=[^\\W\\d_]|[{_RTL}{_COMPLEX}{_ASIAN}]|$)"
)
_SCRIPTS: dict[str, Script] = {
    "bn": "complex", "hi": "complex", "km": "complex", "lo": "complex", "my": "complex", "ta": "complex",
    "th": "complex", "ja": "asian", "ko": "asian", "zh": "asian",
}  # fmt: skip
"""Languages that are written from left to right in letters of another kind, by the start of their BCP 47 tag."""
_GUESSES: tuple[tuple[str, str], ...] = (
    ("\u0e00-\u0e7f", "th-TH"), ("\u0e80-\u0eff", "lo-LA"), ("\u1000-\u109f", "my-MM"), ("\u1780-\u17ff", "km-KH"),
    ("\u0b80-\u0bff", "ta-IN"), ("\u0900-\u097f", "hi-IN"), ("\u0980-\u09ff", "bn-BD"),
    ("\u0590-\u05ff", "he-IL"), ("\u0600-\u08ff", "ar-SA"),
    ("\u3040-\u30ff", "ja-JP"), ("\u1100-\u11ff\uac00-\ud7ff", "ko-KR"),
)  # fmt: skip
_GUESS = tuple((re.compile(f"[{signs}]"), language) for signs, language in _GUESSES)


def is_plain(words: str) -> bool:
    """Whether a text needs no dividing."""
    return words.isascii() or _NOT_LATIN.search(words) is None


def stretches(words: str, base_rtl: bool = False) -> list[tuple[Script, str]]:
    """A text divided by script.

    Spaces, digits and signs go with the script on both their sides; between two scripts they follow the paragraph's
    direction when one of the two has it, and the one before them otherwise. The two brackets of a pair go together
    (UAX 9, N0): Word mirrors each by the direction of its own run.
    """
    if is_plain(words):
        return [("latin", words)]
    divided = _divided(words, base_rtl)
    return _with_pairs(divided, words, base_rtl) if any(script == "rtl" for script, _ in divided) else divided


def _with_pairs(divided: list[tuple[Script, str]], words: str, base_rtl: bool) -> list[tuple[Script, str]]:
    """The stretches with each bracket in one of the direction that its pair has."""
    kinds = [bidirectional(sign) or "L" for sign in words]
    found = resolve(words, kinds, int(base_rtl))
    scripts: list[Script] = [script for script, word in divided for _ in word]
    for place, sign in enumerate(words):
        if opens(sign) or closes(sign):
            is_rtl = found[place] % 2 == 1
            if is_rtl != (scripts[place] == "rtl"):
                scripts[place] = "rtl" if is_rtl else "latin"

    def script_at(place: int) -> Script:
        return scripts[place]

    places = groupby(range(len(words)), script_at)
    return [(script, "".join(words[place] for place in group)) for script, group in places]


def _divided(words: str, base_rtl: bool) -> list[tuple[Script, str]]:
    tokens: list[tuple[Script | None, str]] = [(_kind(match), match[0]) for match in _TOKEN.finditer(words)]
    base: Script = "rtl" if base_rtl else "latin"
    before = _carried((kind for kind, _ in tokens), base)
    after = list(reversed(_carried((kind for kind, _ in reversed(tokens)), base)))
    divided: list[tuple[Script, str]] = []
    for first, last, (_, word) in zip(before, after, tokens, strict=True):
        script = base if first != last and base in (first, last) else first
        if divided and divided[-1][0] == script:
            divided[-1] = script, divided[-1][1] + word
        else:
            divided.append((script, word))
    return divided


def _kind(match: re.Match[str]) -> Script | None:
    """The script of a token, None for spaces, digits and signs."""
    name = match.lastgroup
    return None if name == "neutral" else cast("Script", name)


def _carried(kinds: Iterable[Script | None], base: Script) -> list[Script]:
    """Each kind, where there is none the last one before it."""
    carried: list[Script] = []
    for kind in kinds:
        carried.append(kind or (carried[-1] if carried else base))
    return carried


def _script_of(language: str) -> Script:
    return "rtl" if is_right_to_left(language) else _SCRIPTS.get(language.lower().partition("-")[0], "latin")


def starts_rtl(words: str, otherwise: bool) -> bool:
    """The direction of words: that of their first letter (UAX 9, P2 and P3), else the document's.

    In a document that runs from right to left, any letter that does so decides, as on our own pages.
    """
    if is_plain(words) and not otherwise:
        return False
    kinds = [kind for kind in map(_kind, _TOKEN.finditer(words)) if kind]
    return (not kinds or "rtl" in kinds) if otherwise else kinds[:1] == ["rtl"]


def language_of(words: str, script: Script, given: str) -> str:
    """The language of a stretch: the given one if it is written in that script, else a guess from the letters."""
    if script == "latin" or _script_of(given) == script:
        return given
    return next((tag for signs, tag in _GUESS if signs.search(words)), "zh-CN" if script == "asian" else given)
