"""Names of persons: the parts in the template's order, with spaces that don't break after rank and honorific."""

from dataclasses import replace

from briefer.compose.fields import inline
from briefer.compose.text import NO_BREAK_SPACE, unbroken
from briefer.compose.voice import Voice
from briefer.document.runs import Run, Runs, Text
from briefer.model.meeting import Participant

_TITLES = ("rank", "honorific")


def full_name(voice: Voice, person: Participant, path: str) -> Runs:
    """A person's name with its titles: each part alone in its run, as written."""
    made: list[Run] = []
    title_before = False
    for field in voice.template.names.order:
        runs = inline(voice, person, field, path)
        if not runs:
            continue
        if made:
            made.append(Text(NO_BREAK_SPACE if title_before else ", " if field == "post_nominals" else " "))
        title_before = field in _TITLES
        made.extend(_unbroken(runs) if title_before else runs)
    return tuple(made)


def _unbroken(runs: Runs) -> Runs:
    return tuple(replace(run, text=unbroken(run.text)) if isinstance(run, Text) else run for run in runs)
