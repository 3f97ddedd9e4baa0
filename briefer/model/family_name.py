"""Where the family name stands in a name as written, for an office that prints it in capitals.

What a person said stands first: the field ``family_name``, or a name written “Family, Given” or “Given FAMILY” already.
Else it follows from the way that names are written in a country:

- in China, Korea, Japan, Viet Nam, Taiwan, Cambodia, Hong Kong and Macao the first word (Japan: Cabinet Secretariat,
  2019);
- nowhere in Malaysia, Brunei, Indonesia, Singapore, Myanmar, Iceland, Ethiopia, Eritrea, Mongolia, Bhutan and
  Afghanistan, where many have none or the order differs; and in no name with bin, binti, a/l, a/p and their like;
- everywhere else the last word, with the particles before it: Ursula *von der Leyen*.

A name that is no such name (one word, a post, “to be confirmed”) has none. In doubt nothing is found, since a name as
written is never wrong.
"""

import re
from collections.abc import Sequence

from briefer.model.names import folded, without_honorific

Span = tuple[int, int]

_FAMILY_FIRST = frozenset({
    "china", "peoples republic of china", "prc", "republik rakyat china", "cn", "hong kong", "hk", "macao", "macau",
    "mo", "taiwan", "tw", "chinese taipei", "japan", "jepun", "jp", "korea", "south korea", "north korea",
    "republic of korea", "rok", "dprk", "democratic peoples republic of korea", "korea selatan", "korea utara",
    "republik korea", "kr", "kp", "vietnam", "viet nam", "socialist republic of vietnam",
    "socialist republic of viet nam", "vn", "cambodia", "kemboja", "kingdom of cambodia", "kh",
})  # fmt: skip
_UNTOLD = frozenset({
    "malaysia", "my", "brunei", "brunei darussalam", "bn", "indonesia", "republic of indonesia", "id", "singapore",
    "singapura", "republic of singapore", "sg", "myanmar", "burma", "mm", "iceland", "is", "ethiopia", "et",
    "eritrea", "er", "mongolia", "mn", "bhutan", "bt", "afghanistan", "af",
})  # fmt: skip
_PATRONYMIC = re.compile(r"(?<!\S)(?:bin|binti|bint|bt|bte|ibn|anak|a/l|a/p|s/o|d/o|b\.)(?!\S)", re.IGNORECASE)
_PARTICLES = frozenset(
    "van von der den ter ten zu zum zur de del della di da do dos das du des la le los las el al ben bar af av".split()
)  # fmt: skip
_AFTER = frozenset({"jr", "sr", "junior", "senior", "ii", "iii", "iv", "esq", "phd", "md"})
"""What may stand after a family name and is none."""
_WORD = re.compile(r"[^\s,]+")
_ALREADY = 3
"""Capitals in a word for it to be no initials: the writer has set the family name off already."""


def family_span(name: str, family_name: str = "", country: str = "") -> Span | None:
    """The place of the family name in a name, from and to; None where there is none or nobody can tell."""
    home = folded(country)
    if family_name.strip():
        return _stated(name, family_name.strip(), first=home in _FAMILY_FIRST)
    words = list(_WORD.finditer(name, len(name.rstrip()) - len(without_honorific(name)[1])))
    before_comma = [word for word in words if word.end() <= name.find(",")] if "," in name else words
    if len(before_comma) < len(words) and not _is_given(words[len(before_comma) :]):
        words = before_comma
    if _is_set_off(words) or _PATRONYMIC.search(name) or not all(_is_of_a_name(word[0]) for word in words):
        return None
    if before_comma and len(before_comma) < len(words):
        return before_comma[0].start(), before_comma[-1].end()
    words = _without_what_follows(words)
    if home in _UNTOLD or len(words) < 2:
        return None
    return words[0].span() if home in _FAMILY_FIRST else _last(words)


def _stated(name: str, family_name: str, *, first: bool) -> Span | None:
    found = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(family_name)}(?!\w)", name, re.IGNORECASE)]
    return (found[0] if first else found[-1]) if found else None


def _is_set_off(words: Sequence[re.Match[str]]) -> bool:
    """Whether a word stands in capitals already."""
    return any(word[0].isupper() and sum(map(str.isalpha, word[0])) >= _ALREADY for word in words)


def _is_of_a_name(word: str) -> bool:
    """Whether a word may stand in a name: a capital somewhere in it, or a particle; no figures and no brackets."""
    plain = all(character.isalpha() or character in "-'’ʼ‘`.·" for character in word)
    return plain and (word.casefold() in _PARTICLES or any(character.isupper() for character in word))


def _is_given(words: Sequence[re.Match[str]]) -> bool:
    """Whether words after a comma are given names, and no letters after the name."""
    return all(word[0].istitle() and not _is_after(word[0]) for word in words)


def _is_after(word: str) -> bool:
    return word.rstrip(".").casefold() in _AFTER


def _without_what_follows(words: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    """A name without Jr. and without letters after it; two letters in capitals are such where two words remain."""
    while words and (_is_after(words[-1][0]) or (len(words) > 2 and words[-1][0].isupper())):
        words = words[:-1]
    return words


def _last(words: Sequence[re.Match[str]]) -> Span | None:
    """The last word with the particles before it; none where it is an initial. A given name always stays before it."""
    if len(words[-1][0].rstrip(".")) < 2 or words[-1][0].endswith("."):
        return None
    place = len(words) - 1
    while place > 1 and words[place - 1][0].casefold() in _PARTICLES:
        place -= 1
    return words[place].start(), words[-1].end()
