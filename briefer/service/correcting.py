"""What may be put right about an entry of a register, and how."""

from collections.abc import Mapping
from datetime import datetime
from typing import get_args

from briefer.errors import BrieferError
from briefer.library.joining import Entries
from briefer.library.protocol import Library
from briefer.library.values import Correction, RegisterKind
from briefer.model.parts import Agreement, FollowUp

SAME = "same_as"
"""The field whose value is the key of another entry that this one is the same as."""

FIELDS: Mapping[RegisterKind, tuple[str, ...]] = {
    "person": ("name", "honorific", "country", SAME),
    "agreement": ("title", "type", "status", "signed", "in_force", "expires", "owner", SAME),
    "follow_up": ("action", "owner", "due", "status", SAME),
    "mechanism": ("name", "kind", "last_met", "next", SAME),
}
"""What may be put right, register by register."""

_STATUSES: Mapping[RegisterKind, tuple[str, ...]] = {
    "agreement": get_args(Agreement.model_fields["status"].annotation),
    "follow_up": get_args(FollowUp.model_fields["status"].annotation),
}


def correct(library: Library, kind: RegisterKind, key: str, said: Mapping[str, str], by: str, at: datetime) -> None:
    """Puts right what all briefs say about an entry; an empty value takes a correction back.

    Raises:
        BrieferError: the register has no such entry, or the entry no such field or status.
    """
    corrections = library.corrections(kind)
    keys = {*Entries(library.rows(kind), corrections).keys(), *(known.key for known in corrections)}
    for name in (key, said.get(SAME, "")):
        if name and name not in keys:
            raise BrieferError(f"The register has no entry with the key “{name}”. Its list as JSON tells the keys.")
    for field, value in said.items():
        if field not in FIELDS[kind]:
            raise BrieferError(f"“{field}” can't be corrected there; there are {', '.join(FIELDS[kind])}.")
        if field == "status" and value and value not in _STATUSES[kind]:
            raise BrieferError(f"“{value}” is no status; there are {', '.join(_STATUSES[kind])}.")
    library.correct(Correction(kind, key, dict(said), by, at))
