"""What in a brief contradicts itself, or the calendar: dates in the wrong order, two heads, entries given twice."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import cast

from briefer.model import clock
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.digest import cleared
from briefer.model.family_name import family_span
from briefer.model.finding import Finding, quoted
from briefer.model.item import Item
from briefer.model.meeting import AgendaItem, Delegation, Meeting, Participant
from briefer.model.missing import is_bare
from briefer.model.parts import Agreement, FollowUp, Mechanism
from briefer.model.paths import join, parts
from briefer.model.shape import shapes
from briefer.model.wording import long_date, when

_NOT_YET = ("proposed", "negotiating", "pledged")
_OVER = ("expired", "terminated", "renewed")


def contradictions(brief: Brief, today: date) -> Iterator[Finding]:
    """Findings about what can't be so, or can't be so any more."""
    yield from _clearances(brief)
    for path, part in parts(brief):
        yield from _twice(path, part)
        match part:
            case Meeting():
                yield from _meeting(path, part)
            case Delegation():
                yield from _heads(path, part)
            case Participant():
                yield from _family_name(path, part)
            case Agreement():
                yield from _agreement(path, part, today)
                yield from _outcome(path, part, brief)
            case FollowUp():
                yield from _follow_up(path, part, brief, today)
            case Mechanism():
                yield from _before(join(path, "next"), part.next, part.last_met, "The next meeting", "the last one")
            case _:
                continue


def _before(path: str, one: Date | None, other: Date | None, what: str, than: str) -> Iterator[Finding]:
    """A finding when one date certainly lies before the other, which it should not."""
    last, first = one and one.latest(), other and other.earliest()
    if last and first and last < first:
        message = f"{what} ({long_date(last)}) is before {than} ({long_date(first)})."
        yield Finding("warning", path, message, "Correct one of the two.")


def _family_name(path: str, person: Participant) -> Iterator[Finding]:
    if person.family_name.strip() and person.name.strip() and not family_span(person.name, person.family_name):
        message = f"The family name {quoted(person.family_name)} does not stand in the name {quoted(person.name)}."
        yield Finding("warning", join(path, "family_name"), message, "Write it as it stands in the name.")


def _meeting(path: str, meeting: Meeting) -> Iterator[Finding]:
    start, end = clock.minutes(meeting.start), clock.minutes(meeting.end)
    yield from _time(join(path, "start"), meeting.start)
    yield from _time(join(path, "end"), meeting.end)
    first, last = (meeting.date.earliest(), meeting.date.latest()) if meeting.date else (None, None)
    if start is not None and end is not None and end < start and first == last:
        message = f"The meeting ends at {meeting.end}, before it starts at {meeting.start}."
        yield Finding("warning", join(path, "end"), message, "Correct one of the two.")
    if meeting.previous:
        where = join(path, "previous", "date")
        yield from _before(where, meeting.date, meeting.previous.date, "This meeting", "the previous one")
    if meeting.next:
        yield from _before(join(path, "next", "date"), meeting.next.date, meeting.date, "The next meeting", "this one")


def _time(path: str, time: str) -> Iterator[Finding]:
    """A finding about digits that are no time of day, or not written as one; words such as “after lunch” may stand."""
    written = time.strip()
    if not any(character.isdigit() for character in written):
        return
    if clock.minutes(written) is None:
        yield Finding("warning", path, f"{quoted(written)} is no time of day.", "Write it as, for example, 11:30.")
    elif written.isdecimal():
        yield Finding("warning", path, f"The time is written as {written}.", f"Write it as {clock.shown(written)}.")


def _heads(path: str, delegation: Delegation) -> Iterator[Finding]:
    heads = [person for person in delegation.participants if person.role == "head" and person.is_present]
    for person in heads[1:]:
        message = (
            f"{quoted(person.name, 'This participant')} and {quoted(heads[0].name, 'another')} both head the delegation"
            f" of {quoted(delegation.party, 'one side')}."
        )
        yield Finding("warning", join(path, "participants", person.id, "role"), message, "Keep one head.")


def _agreement(path: str, agreement: Agreement, today: date) -> Iterator[Finding]:
    named = quoted(agreement.title or agreement.short_title, "The agreement")
    signed, expires = join(path, "signed"), join(path, "expires")
    if agreement.status == "signed" and not agreement.signed:
        yield Finding("warning", signed, f"{named} is signed, but without a date.", "Write the date of signature.")
    if agreement.status in _NOT_YET and agreement.signed and (day := agreement.signed.latest()) and day < today:
        message = f"{named} is {agreement.status}, but has a date of signature in the past."
        yield Finding("warning", join(path, "status"), message, "Correct the status, or remove the date.")
    last = agreement.expires and agreement.expires.latest()
    if agreement.expires and last and last < today and agreement.status not in _OVER:
        message = f"{named} expired {when(agreement.expires)}."
        yield Finding("warning", expires, message, "Renew it, or set its status to expired.")
    yield from _before(expires, agreement.expires, agreement.signed, f"The expiry of {named}", "its signature")
    yield from _before(expires, agreement.expires, agreement.in_force, f"The expiry of {named}", "its entry into force")


def _outcome(path: str, agreement: Agreement, brief: Brief) -> Iterator[Finding]:
    """An outcome of this meeting can't have been signed before it."""
    if agreement.outcome == "yes" and agreement.status == "signed":
        named = quoted(agreement.title or agreement.short_title, "the agreement")
        what = f"The signature of {named}, an outcome of this meeting,"
        yield from _before(join(path, "signed"), agreement.signed, brief.meeting.date, what, "the meeting")


def _follow_up(path: str, follow_up: FollowUp, brief: Brief, today: date) -> Iterator[Finding]:
    if follow_up.status in ("done", "dropped") or not follow_up.due or not (last := follow_up.due.latest()):
        return
    where, named = join(path, "due"), quoted(follow_up.action, "The follow-up")
    met = brief.meeting.date and brief.meeting.date.earliest()
    if met and last < met and not follow_up.carried_from:
        message = f"{named} is due {when(follow_up.due)}, before the meeting on {long_date(met)}."
        yield Finding("warning", where, message, "Correct the date, or say from which meeting it is carried over.")
    elif last < today:
        message = f"{named} was due {when(follow_up.due)}."
        yield Finding("warning", where, message, "Say what became of it, or agree on another date.")


def _clearances(brief: Brief) -> Iterator[Finding]:
    if brief.status in ("cleared", "issued") and not brief.clearances:
        message = f"The brief is {brief.status}, but nobody's clearance is recorded."
        yield Finding("warning", "status", message, "Record who cleared it, or set the status back.")
    now = cleared(brief) if any(clearance.cleared for clearance in brief.clearances) else ""
    for clearance in brief.clearances:
        if clearance.cleared and clearance.cleared != now:
            who = quoted(clearance.name or clearance.role, "someone")
            message = f"The brief has changed since {who} cleared it."
            yield Finding("warning", join("clearances", clearance.id, "cleared"), message, "Have the changes cleared.")


def _twice(path: str, part: object) -> Iterator[Finding]:
    """Entries of one list that say the very same, and annexes or agenda items of one number or time."""
    for name, shape in shapes(type(part)).items() if isinstance(part, (Brief, Item)) else ():
        if shape.kind != "items":
            continue
        seen: dict[str, str] = {}
        for item in cast("Sequence[Item]", getattr(part, name)):
            content = json.dumps(item.plain() | {"id": ""}, sort_keys=True)
            if not is_bare(item) and seen.setdefault(content, item.id) != item.id:
                where = join(path, name, item.id)
                yield Finding("warning", where, "This entry says the same as one before it.", "Remove one of the two.")
    if isinstance(part, Brief):
        yield from _same_number(part)
        yield from _agenda(part.agenda)


def _same_number(brief: Brief) -> Iterator[Finding]:
    seen: set[str] = set()
    for annex in brief.annexes:
        if annex.number and annex.number in seen:
            message = f"Two annexes have the number {annex.number}."
            yield Finding("warning", join("annexes", annex.id, "number"), message, "Number them apart.")
        seen.add(annex.number)


def _agenda(agenda: Sequence[AgendaItem]) -> Iterator[Finding]:
    """An agenda item that starts before the one above it is over."""
    over = None
    for item in agenda:
        start = clock.minutes(item.start)
        yield from _time(join("agenda", item.id, "start"), item.start)
        if start is not None and over is not None and start < over:
            message = (
                f"{quoted(item.title, 'The agenda item')} starts at {item.start}, before the item above it is over."
            )
            yield Finding("warning", join("agenda", item.id, "start"), message, "Correct the times or the order.")
        over = start + (item.minutes or 0) if start is not None else None
