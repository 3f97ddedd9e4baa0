"""What was written in a field before: the words that a field is completed with as one types.

Fields of one meaning complete each other, such as the host of a meeting and the party of a delegation.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from briefer.library.protocol import Library
from briefer.library.values import Query
from briefer.model.brief import Brief
from briefer.model.paths import leaves, split

_LATEST = 300
"""How many of the latest briefs are read."""

_LONGEST = 120
"""Characters of what is worth completing; longer texts are written for one brief."""

_COUNTRY, _PERSON, _OFFICE = "country", "person", "office"

_MEANINGS = {
    "delegations/party": _COUNTRY, "delegations/participants/country": _COUNTRY, "agreements/parties/name": _COUNTRY,
    "meeting/host": _COUNTRY, "meeting/requested_by": _COUNTRY, "meeting/venue/country": _COUNTRY,
    "meeting/next/venue/country": _COUNTRY, "meeting/previous/venue/country": _COUNTRY,
    "delegations/participants/name": _PERSON, "agenda/lead": _PERSON, "agreements/signatories": _PERSON,
    "agreements/witnesses": _PERSON, "clearances/name": _PERSON, "distribution/name": _PERSON,
    "prepared_for/name": _PERSON, "prepared_by/name": _PERSON, "meeting/interpreter": _PERSON,
    "delegations/participants/posts": "post", "prepared_for/post": "post", "prepared_by/post": "post",
    "distribution/post": "post", "clearances/role": "role",
    "delegations/participants/organisation": _OFFICE, "prepared_for/office": _OFFICE, "prepared_by/office": _OFFICE,
    "follow_ups/owner": _OFFICE, "agreements/owner": _OFFICE,
    "delegations/participants/honorific": "honorific", "delegations/participants/rank": "rank",
    "delegations/participants/post_nominals": "post_nominals",
    "meeting/venue/name": "venue", "meeting/next/venue/name": "venue", "meeting/previous/venue/name": "venue",
    "meeting/venue/city": "city", "meeting/next/venue/city": "city", "meeting/previous/venue/city": "city",
    "agreements/place": "city",
    "meeting/series": "series", "meeting/occasion": "occasion", "agreements/type": "type", "issues/region": "region",
    "follow_ups/group": "group", "mechanisms/name": "mechanism", "mechanisms/kind": "mechanism_kind",
    "figures/unit": "unit", "marking/caveats": "caveat",
}  # fmt: skip
"""What a field means, by its path without ids."""


@dataclass(frozen=True)
class Completions:
    """What was written before, by the meaning of fields, the most frequent first."""

    known: Mapping[str, tuple[str, ...]]

    def of(self, path: str) -> tuple[str, ...]:
        """What a field, by its path with or without ids, may be completed with."""
        return self.known.get(_meaning(path), ())


def completions(briefs: Iterable[Brief]) -> Completions:
    """What stands in the fields of some briefs. Of texts as frequent as each other, the earlier brief's is first."""
    counted: dict[str, Counter[str]] = {}
    for brief in briefs:
        for path, value in leaves(brief):
            if meaning := _meaning(path):
                counted.setdefault(meaning, Counter()).update(_texts(value))
    return Completions({meaning: tuple(text for text, _ in found.most_common()) for meaning, found in counted.items()})


def latest(library: Library) -> Iterable[Brief]:
    """The latest briefs of a library, the newest meeting first."""
    return (library.get(hit.entry.id).brief for hit in library.find(Query(limit=_LATEST)))


def _meaning(path: str) -> str:
    names = split(path)
    return _MEANINGS.get(path) or _MEANINGS.get("/".join(_without_ids(names)), "")


def _without_ids(names: tuple[str, ...]) -> list[str]:
    """Names of fields: in each list the name after it is an id."""
    kept: list[str] = []
    skip = False
    for name in names:
        if not skip:
            kept.append(name)
        skip = not skip and name in _LISTS
    return kept


_LISTS = {name for path in _MEANINGS for name in path.split("/")[:-1]} - {
    "meeting", "venue", "next", "previous", "prepared_for", "prepared_by", "marking",
}  # fmt: skip


def _texts(value: object) -> list[str]:
    several = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    texts = (text.strip() for text in several if isinstance(text, str))
    return [text for text in texts if 0 < len(text) <= _LONGEST]
