"""Which rows of a register tell of one entry, though they don't say it in the same words.

What a person joined by ``same_as`` is joined. Beyond that, a promise is known again by its action and owner where it
is due on the same day, or names the meeting it was carried from; an agreement by the short title that another brief
gave it; and two persons of one name are two where their countries are stated and differ.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from briefer.library.values import Correction, Row
from briefer.model.names import folded
from briefer.model.wording import long_date

_MOST = 20
"""How many earlier promises of one action a promise is compared with, the latest first."""


class Entries:
    """The entries of a register: the key of each row's entry, and what was corrected about it."""

    def __init__(self, rows: Sequence[Row], corrections: Iterable[Correction]) -> None:
        """Takes all rows of one register, oldest first."""
        self._corrected = {correction.key: correction.data for correction in corrections}
        self._same = {key: data["same_as"] for key, data in self._corrected.items() if data.get("same_as")}
        self._keys = _split_by_country(rows)
        for older, newer in _same_promises(rows) if _are(rows, "follow_up") else _same_agreements(rows):
            if self._keys[older] != self._keys[newer]:
                self._join(self._keys[older], self._keys[newer])
        self._by_place = {(row.brief, row.path): key for row, key in zip(rows, self._keys, strict=True)}

    def keys(self) -> list[str]:
        """The key of each row's entry, in the order of the rows."""
        return [self._goes_by(key) for key in self._keys]

    def key_of(self, row: Row) -> str:
        """The key of the entry that a row tells of, which may have been saved since."""
        return self._goes_by(self._by_place.get((row.brief, row.path), row.key))

    def corrected(self, key: str) -> Mapping[str, str]:
        """What was put right about an entry."""
        return self._corrected.get(key, {})

    def _goes_by(self, key: str) -> str:
        """The key of the entry that this one is the same as, however many steps away."""
        passed: set[str] = set()
        while (same := self._same.get(key)) and key not in passed:
            passed.add(key)
            key = same
        return key

    def _join(self, older: str, newer: str) -> None:
        kept, joined = self._goes_by(older), self._goes_by(newer)
        if kept != joined:
            self._same[joined] = kept
            self._corrected[kept] = {**self._corrected.get(joined, {}), **self._corrected.get(kept, {})}


def _are(rows: Sequence[Row], kind: str) -> bool:
    return bool(rows) and rows[0].kind == kind


def _split_by_country(rows: Sequence[Row]) -> list[str]:
    """The key of each row; those of a name in a second country have the country in it too."""
    keys = [row.key for row in rows]
    if not _are(rows, "person"):
        return keys
    stated: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        country = _folded(row.data.get("country", ""))
        if country and not any(_is_one_country(country, known) for known in stated[row.key]):
            stated[row.key].append(country)
    for place, row in enumerate(rows):
        if len(countries := stated[row.key]) > 1:
            own = _folded(row.data.get("country", "") or row.data.get("side", ""))
            country = next((known for known in countries if _is_one_country(own, known)), countries[0])
            keys[place] = row.key if country == countries[0] else f"{row.key}|{country}"
    return keys


@lru_cache(maxsize=4096)
def _is_one_country(one: str, other: str) -> bool:
    """Whether two names may be of one country: all words of one are in the other, or it is the other's initials."""
    words, others = one.split(), other.split()
    if set(words) <= set(others) or set(others) <= set(words):
        return True
    return _are_initials("".join(words), others) or _are_initials("".join(others), words)


def _are_initials(letters: str, words: Sequence[str]) -> bool:
    """Whether letters stand for words: USA for the United States of America, and for the United States."""
    initials = "".join(word[0] for word in words if len(word) > 2)
    return len(initials) > 1 and initials in (letters, letters[:-1])


def _same_agreements(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Places of two rows, the older first, of which one has as its title what the other gives as its short title."""
    if not _are(rows, "agreement"):
        return
    titled: dict[tuple[str, frozenset[str]], int] = {}
    shortened: dict[tuple[str, frozenset[str]], int] = {}
    for place, row in enumerate(rows):
        parties = frozenset(_folded(party) for party in row.data["sides"])
        title, short = ((_folded(row.data.get(name, "")), parties) for name in ("title", "short_title"))
        if title in shortened:
            yield shortened[title], place
        if short[0] and short in titled:
            yield titled[short], place
        titled.setdefault(title, place)
        if short[0]:
            shortened.setdefault(short, place)


def _same_promises(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Places of two rows, the older first, that tell of one promise."""
    told: dict[str, list[int]] = defaultdict(list)
    due: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        action, owner, day = _folded(row.data.get("action", "")), _folded(row.data.get("owner", "")), _due(row)
        if row.data.get("carried_from"):
            yield from _latest(told[action], place, lambda known, row=row: _is_carried(rows[known], row))
        told[action].append(place)
        if day:
            earlier = due[action, owner, day]
            yield from _latest(earlier, place, lambda known, row=row: _is_one_matter(rows[known], row))
            earlier.append(place)


def _latest(earlier: Sequence[int], place: int, is_same: Callable[[int], bool]) -> Iterator[tuple[int, int]]:
    """A place with the latest before it that is the same; that one has those before it in turn."""
    found = next(filter(is_same, earlier[: -_MOST - 1 : -1]), None)
    if found is not None:
        yield found, place


def _is_carried(earlier: Row, later: Row) -> bool:
    """Whether a promise names the meeting of an earlier one as that it was carried from."""
    owner, other = (_folded(row.data.get("owner", "")) for row in (earlier, later))
    if earlier.brief == later.brief or (owner and other and owner != other):
        return False
    return any(_names(source, earlier) for source in later.data["carried_from"])


def _due(row: Row) -> str:
    stated: dict[str, Any] = row.data.get("due") or {}
    return stated.get("edtf") or _folded(stated.get("as_written", ""))


def _is_one_matter(earlier: Row, later: Row) -> bool:
    """Whether two briefs may be of one matter: the countries that met are the same, or one lists fewer of them."""
    if earlier.brief == later.brief:
        return False
    one, other = (_countries(tuple(row.data.get("countries", ()))) for row in (earlier, later))
    return one <= other or other <= one


@lru_cache(maxsize=4096)
def _countries(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(folded(name) for name in names)


def _names(source: str, row: Row) -> bool:
    """Whether “carried from” names the meeting of a row: by its title, or by its day."""
    title, said = _folded(row.title), _folded(source)
    days = [row.date, long_date(date.fromisoformat(row.date))] if row.date else []
    return (bool(title) and title in said) or any(_folded(day) in said for day in days)


@lru_cache(maxsize=16384)
def _folded(text: str) -> str:
    return folded(text)
