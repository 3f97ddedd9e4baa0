"""What a brief lacks: fields that a reader needs, names that name nothing, and what is still to be confirmed."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, cast

from briefer.model.base import Part, is_blank, is_empty
from briefer.model.brief import Brief
from briefer.model.finding import Finding, quoted
from briefer.model.item import Item
from briefer.model.meeting import AgendaItem, Participant
from briefer.model.parts import AgreedLanguage, Agreement, Annex, Clearance, Figure, FollowUp, IfRaised, Issue
from briefer.model.paths import join, leaves, parts
from briefer.model.richtext import TextBlock

_NEEDED: dict[type[Item], tuple[str, str]] = {
    Agreement: ("title", "The agreement has no title."),
    AgendaItem: ("title", "The agenda item has no subject."),
    Annex: ("title", "The annex has no title."),
    Clearance: ("name", "The clearance does not say whose it is."),
    Figure: ("label", "The figure does not say what it counts."),
    FollowUp: ("action", "The follow-up does not say what is to be done."),
    Issue: ("topic", "The issue has no topic."),
    IfRaised: ("our_answer", "There is no answer to what they may raise."),
}
_SCHEMES = ("http://", "https://", "mailto:")


def missing(brief: Brief) -> Iterator[Finding]:
    """Findings about what is not there."""
    yield from _of_brief(brief)
    for path, part in parts(brief):
        yield from _unknown_keys(path, part)
        if isinstance(part, Item):
            yield from _of_item(path, part)
        match part:
            case FollowUp():
                yield from _of_follow_up(path, part, brief)
            case AgreedLanguage():
                yield from _of_quotation(path, part)
            case Participant():
                yield from _of_participant(path, part, brief)
            case _:
                continue
    for path, value in leaves(brief):
        yield from _in_field(path, value)


def _of_brief(brief: Brief) -> Iterator[Finding]:
    if is_blank(brief.title):
        yield Finding("error", "title", "The brief has no title.", "Write what the meeting is about.")
    if is_empty(brief.meeting.date):
        yield Finding("error", "meeting/date", "The meeting has no date.", "Write the date, or its wording.")
    if is_empty(brief.dated):
        yield Finding("note", "dated", "The brief itself is not dated.", "Write the day it is submitted.")


def _of_item(path: str, item: Item) -> Iterator[Finding]:
    if not is_blank(item.to_confirm):
        message = f"Still to be confirmed: {quoted(item.to_confirm)}."
        yield Finding("warning", join(path, "to_confirm"), message, "Confirm it, then empty this field.")
    if is_bare(item):
        yield Finding("note", path, "This entry is empty.", "Fill it in or remove it.")
    elif type(item) in _NEEDED:
        name, message = _NEEDED[type(item)]
        value = getattr(item, name)
        if is_empty(value) or (isinstance(value, str) and is_blank(value)):
            yield Finding("warning", join(path, name), message, "Fill it in.")


def is_bare(item: Item) -> bool:
    """Whether an item says nothing beside its id and what stands in such items from the start."""
    return item.said() == type(item)(id=item.id).said()


def _of_follow_up(path: str, follow_up: FollowUp, brief: Brief) -> Iterator[Finding]:
    named = quoted(follow_up.action, "The follow-up")
    if follow_up.status in ("open", "in_progress") and not is_bare(follow_up):
        if is_blank(follow_up.owner):
            yield Finding("warning", join(path, "owner"), f"{named} has no owner.", "Name who does it.")
        if is_empty(follow_up.due):
            yield Finding(
                "note", join(path, "due"), f"{named} has no due date.", "Agree on a date, if there can be one."
            )
    origins = {item.id for item in (*brief.agenda, *brief.agreements, *brief.issues)}
    if follow_up.origin and follow_up.origin not in origins:
        message = f"{named} says that it comes from “{follow_up.origin}”, which is nothing in this brief."
        yield Finding("warning", join(path, "origin"), message, "Choose an agenda item, an agreement or an issue.")


def _of_quotation(path: str, quotation: AgreedLanguage) -> Iterator[Finding]:
    if quotation.text and is_blank(quotation.attributed_to):
        message = "The agreed language is quoted without saying where it stands."
        yield Finding("warning", join(path, "attributed_to"), message, "Name the statement or document it is from.")


def _of_participant(path: str, person: Participant, brief: Brief) -> Iterator[Finding]:
    if is_blank(person.name) and not person.posts and not is_bare(person):
        yield Finding("warning", join(path, "name"), "The participant has neither name nor post.", "Fill in either.")
    if person.photo and person.photo not in brief.files:
        message = f"The photograph of {quoted(person.name, 'the participant')} is not among the brief's files."
        yield Finding("warning", join(path, "photo"), message, "Add the photograph again, or remove it.")


def _unknown_keys(path: str, part: Part) -> Iterator[Finding]:
    for key in part.model_extra or {}:
        near = get_close_matches(key, type(part).model_fields, n=1, cutoff=0.75)
        message = f"“{key}” is not a field that Briefer knows; it is kept, but not printed."
        suggestion = f"If {near[0]} is meant, rename it." if near else "Leave it, if another program wrote it."
        yield Finding("warning" if near else "note", join(path, key), message, suggestion)


def _in_field(path: str, value: Any) -> Iterator[Finding]:
    """What can be missing or unknown inside a date or a rich text."""
    for entry in cast("tuple[object, ...]", value if isinstance(value, tuple) else (value,)):
        if isinstance(entry, Part):
            yield from _unknown_keys(path, entry)
        for run in entry.runs if isinstance(entry, TextBlock) else ():
            yield from _unknown_keys(path, run)
            if run.href and not run.href.lower().startswith(_SCHEMES):
                message = (
                    f"The link of {quoted(run.text, 'a text')} leads to {quoted(run.href)}, which no reader can follow."
                )
                yield Finding("warning", path, message, "Use an address that begins with https://, or mailto:.")
