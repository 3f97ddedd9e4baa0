"""What a save comes to, whichever library it goes to: nothing new, the brief as it is, a merge, or a conflict.

And what a correction comes to beside those before it.
"""

from collections.abc import Callable
from dataclasses import replace

from briefer.errors import BrieferError
from briefer.library.values import Correction, SaveConflict, Stored
from briefer.model.brief import Brief
from briefer.model.changes import differs
from briefer.model.ids import with_ids
from briefer.model.merge import merge


def resolved(brief: Brief, base: int, current: Stored | None, state: Callable[[int], Brief]) -> Stored:
    """What the library holds once the save is done; its state is the current one's when nothing needs saving.

    Raises:
        SaveConflict: the same fields were changed meanwhile.
        BrieferError: the base is no state of this brief.
    """
    mine = with_ids(brief)
    if current is None:
        return Stored(mine, 1)
    if base > current.state or base < 0:
        raise BrieferError(f"“{brief.title}” has no state {base} in this library. Open it from the library again.")
    if not differs(current.brief, mine):
        return current
    if base == current.state:
        return Stored(mine, base + 1)
    ancestor = state(base) if base else Brief(id=brief.id)
    merged = merge(ancestor, mine, current.brief)
    if merged.conflicts:
        raise SaveConflict(merged, current.state)
    if not differs(current.brief, merged.brief):
        return current
    return Stored(merged.brief, current.state + 1, merged=True)


class NoSuchBrief(BrieferError):
    """The library lacks a brief, or a state of it."""


def no_such_brief(brief_id: str, state: int = 0) -> NoSuchBrief:
    """The error for a brief, or a state of it, that the library lacks."""
    which = f"state {state} of the brief “{brief_id}”" if state else f"brief “{brief_id}”"
    return NoSuchBrief(f"The library holds no {which}.")


def joined(known: Correction | None, correction: Correction) -> Correction:
    """What is corrected about an entry after another correction; an empty value takes one back."""
    data = (known.data if known else {}) | correction.data
    return replace(correction, data={name: value for name, value in data.items() if value})
