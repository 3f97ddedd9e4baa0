"""Anchors: names for origins that outlive a word processor.

Word allows a bookmark 40 letters, digits and underscores, and hides one that begins with an underscore. A path can be
longer and holds slashes, so its bookmark is a digest, and the way back goes through the paths that a brief can have.
"""

from collections.abc import Iterable
from hashlib import sha256

_PREFIX = "_b_"


def bookmark(origin: str) -> str:
    """The hidden bookmark of an origin: 35 characters."""
    return _PREFIX + sha256(origin.encode()).hexdigest()[:32]


def is_bookmark(name: str) -> bool:
    """Whether a bookmark's name is one of ours."""
    return name.startswith(_PREFIX) and len(name) == len(_PREFIX) + 32


def origins(paths: Iterable[str]) -> dict[str, str]:
    """The way back: each path by its bookmark."""
    return {bookmark(path): path for path in paths}
