"""Anchors: names for origins that outlive a word processor, and the parts that keep what was exported.

Word allows a bookmark 40 letters, digits and underscores, and hides one that begins with an underscore. A path can be
longer and holds slashes, so its bookmark is a digest, and the way back goes through the paths that a brief can have.
Names must be unique, so the second place where a field is shown adds ``_2``, and so on.

There are two kinds. A **text** anchor stands around the words of one field. A **place** anchor is empty and stands at
the start of what belongs to an origin as a whole: a table or list of items, an item's row, the cell of a field that
says nothing yet.
"""

import re
from hashlib import sha256
from typing import Literal, NamedTuple

SOURCE_NAMESPACE = "urn:briefer:source"
"""Namespace of the custom XML part whose ``source`` element holds the JSON of the brief that was exported."""

EXPORTED_NAMESPACE = "urn:briefer:exported"
"""Namespace of the custom XML part whose ``exported`` element holds the text as it was before anyone edited it: body,
header and footer.

It is held as text, not as elements: its links lead nowhere from there, which a checker of the file would not like.
"""

Kind = Literal["text", "place"]

MOST_OCCURRENCES = 999

_PREFIX: dict[Kind, str] = {"text": "_b_", "place": "_p_"}
_NAME = re.compile(r"(_[bp]_[0-9a-f]{32})(?:_([1-9]\d{0,2}))?")


class Anchor(NamedTuple):
    """What a bookmark of ours says: its kind, the digest of its origin, and which occurrence of it this is."""

    kind: Kind
    digest: str
    occurrence: int


def digest(origin: str) -> str:
    """What stands for an origin in the names of its bookmarks."""
    return sha256(origin.encode()).hexdigest()[:32]


def bookmark(origin: str, kind: Kind = "text", occurrence: int = 1) -> str:
    """The hidden bookmark of an origin's place in the text, counted from 1: 35 to 39 characters."""
    name = _PREFIX[kind] + digest(origin)
    return name if occurrence == 1 else f"{name}_{occurrence}"


def read(name: str) -> Anchor | None:
    """What a bookmark's name says, or None when it is not one of ours."""
    match = _NAME.fullmatch(name)
    if not match:
        return None
    kind: Kind = "text" if match[1].startswith(_PREFIX["text"]) else "place"
    return Anchor(kind, match[1][3:], int(match[2] or 1))
