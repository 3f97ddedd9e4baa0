"""Names of persons: the parts in the template's order, with spaces that don't break after rank and honorific.

A family name in capitals is a look of its letters. The words stay as they were typed, so that a name comes back from
Word as it was.
"""

from collections.abc import Collection
from dataclasses import replace

from briefer.compose.fields import inline
from briefer.compose.text import NO_BREAK_SPACE, unbroken
from briefer.compose.voice import Voice
from briefer.document.runs import Run, Runs, Text
from briefer.model.family_name import family_span
from briefer.model.meeting import Participant

_TITLES = ("rank", "honorific")


def full_name(voice: Voice, person: Participant, path: str, party: str = "", apart: Collection[str] = ()) -> Runs:
    """A person's name with its titles, as written, without those that stand ``apart``.

    ``party`` is the person's side, where no country is said.
    """
    made: list[Run] = []
    title_before = False
    for field in voice.template.names.order:
        if field in apart and field != "name":
            continue
        runs = inline(voice, person, field, path)
        if field == "name" and voice.template.names.family_capitals:
            runs = _with_capitals(runs, person.family_name, person.country or party)
        if not runs:
            continue
        if made:
            made.append(Text(NO_BREAK_SPACE if title_before else ", " if field == "post_nominals" else " "))
        title_before = field in _TITLES
        made.extend(_unbroken(runs) if title_before else runs)
    return tuple(made)


def _with_capitals(runs: Runs, family_name: str, country: str) -> Runs:
    """A name with the family name in capitals, where it is known which words that are."""
    if len(runs) != 1 or not isinstance(name := runs[0], Text):
        return runs
    if (place := family_span(name.text, family_name, country)) is None:
        return runs
    start, end = place
    before, after = replace(name, text=name.text[:start]), replace(name, text=name.text[end:])
    parts = (before, replace(name, text=name.text[start:end], capitals=True), after)
    return tuple(part for part in parts if part.text)


def _unbroken(runs: Runs) -> Runs:
    return tuple(replace(run, text=unbroken(run.text)) if isinstance(run, Text) else run for run in runs)
