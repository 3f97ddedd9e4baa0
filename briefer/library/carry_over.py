"""A new brief from the last meeting: who came, where each agreement stands now, and what is still to be done.

What is carried keeps its id, so that registers and merges know it again. Nothing of what was said, cleared or marked as
still to be confirmed is carried. Of a date the meaning is carried without its wording: “next year” was said then.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from briefer.errors import BrieferError
from briefer.library.joining import Entries
from briefer.library.protocol import Library
from briefer.library.registers import AgreementLife, Promise, agreements, follow_ups
from briefer.library.values import Query
from briefer.model.brief import Brief
from briefer.model.dates import Date
from briefer.model.ids import with_ids
from briefer.model.meeting import Delegation, Meeting, OtherMeeting, Participant
from briefer.model.names import folded
from briefer.model.parts import Agreement, FollowUp, Mechanism
from briefer.model.paths import get

_MOST = 500
"""How many meetings are looked at, newest first."""


def last_meeting(library: Library, country_or_series: str) -> Brief:
    """The brief of the newest meeting with a country or organisation, or of a series.

    Raises:
        BrieferError: the library has none.
    """
    wanted = folded(country_or_series)
    for brief in _found(library, Query(country=country_or_series, limit=_MOST)) if wanted else ():
        if wanted in _at_the_table(brief):
            return brief
    for brief in _found(library, Query(words=country_or_series, limit=_MOST)) if wanted else ():
        if wanted in (folded(brief.meeting.series), folded(brief.meeting.title), folded(brief.title)):
            return brief
    near = _near(library, wanted)
    known = f"; it knows {near}" if near else ""
    raise BrieferError(f"The library holds no meeting with or of “{country_or_series}”{known}.")


def _found(library: Library, query: Query) -> Iterator[Brief]:
    """The newest meeting first; a brief without the day of a meeting comes after all that have one."""
    hits = sorted(library.find(query), key=lambda hit: not hit.entry.date)
    return (library.get(hit.entry.id).brief for hit in hits)


def _at_the_table(brief: Brief) -> set[str]:
    """The countries and organisations that met; the country in which they did is not one of them by that alone."""
    present = [person.country for person in brief.participants() if person.is_present]
    return {folded(name) for name in (*(side.party for side in brief.delegations), *present)}


def _near(library: Library, wanted: str) -> str:
    """The countries and titles that look most like what was asked for, best first, quoted."""
    names = {folded(name): name for entry in library.entries() for name in (*entry.countries, entry.title)}
    close = get_close_matches(wanted, names, n=3)
    parts = [name for name in names if name and wanted and (wanted in name or name in wanted)]
    spelt_out = [name for name in names if wanted and wanted == "".join(word[0] for word in name.split())]
    return ", ".join(f"“{names[name]}”" for name in list(dict.fromkeys((*spelt_out, *close, *parts)))[:3])


def from_last(library: Library, country_or_series: str, brief_id: str) -> Brief:
    """A new brief with an id, carried over from the last meeting."""
    last = last_meeting(library, country_or_series)
    carried = Brief(
        id=brief_id,
        language=last.language,
        template=last.template,
        marking=last.marking,
        prepared_for=last.prepared_for,
        prepared_by=last.prepared_by,
        meeting=_meeting(last),
        delegations=tuple(_delegation(side) for side in last.delegations),
        agreements=_agreements(library, last),
        mechanisms=tuple(_mechanism(mechanism) for mechanism in last.mechanisms),
        follow_ups=_follow_ups(library, last, country_or_series),
        files={key: file for key, file in last.files.items() if key in _photographs(last)},
    )
    return with_ids(carried)  # promises of two meetings may have one id


def name_of(brief: Brief) -> str:
    """A meeting as later briefs call it: its title and its date."""
    stated = brief.meeting.date or Date()
    named = (brief.meeting.title or brief.title, stated.as_written or stated.edtf)
    return ", ".join(part for part in named if part)


def _agreements(library: Library, last: Brief) -> tuple[Agreement, ...]:
    """The agreements of the last brief as they stand now, cited and no more an outcome."""
    corrections = library.corrections("agreement")
    rows = library.rows("agreement")
    entries = Entries(rows, corrections)
    keys = {row.path: entries.key_of(row) for row in rows if row.brief == last.id}
    lives = {life.key: life for life in agreements(rows, corrections)}
    return tuple(
        agreement_now(agreement, lives.get(keys.get(f"agreements/{agreement.id}", ""))) for agreement in last.agreements
    )


def _meant(stated: Date | None) -> Date | None:
    """What a date means, without its wording where the meaning is known."""
    return Date(edtf=stated.edtf) if stated and stated.edtf else stated


def _mechanism(mechanism: Mechanism) -> Mechanism:
    return mechanism.model_copy(update={"last_met": _meant(mechanism.last_met), "next": _meant(mechanism.next)})


def agreement_now(agreement: Agreement, life: AgreementLife | None) -> Agreement:
    """An agreement as it stands now, cited and no more an outcome."""
    dates = {name: _meant(getattr(agreement, name)) for name in ("signed", "in_force", "expires")}
    changed: dict[str, object] = {"outcome": "no", "to_confirm": "", **dates}
    if life:
        known = {name: getattr(life, name) for name in dates}
        changed |= {
            name: Date.read(stated) for name, stated in known.items() if stated and not _says(agreement, name, stated)
        }
        changed["status"] = life.status
    return agreement.model_copy(update=changed)


def _says(agreement: Agreement, name: str, stated: str) -> bool:
    known: Date | None = getattr(agreement, name)
    return known is not None and stated in (known.edtf, known.as_written)


def _follow_ups(library: Library, last: Brief, country: str) -> tuple[FollowUp, ...]:
    """Every promise that is still open with the country, or from the last meeting, and where it was carried from."""
    corrections = library.corrections("follow_up")
    rows = library.rows("follow_up")
    entries = Entries(rows, corrections)
    told = {entries.key_of(row) for row in rows if row.brief == last.id}
    held = {entries.key_of(row) for row in library.rows("follow_up", country)}
    asked = [promise for promise in follow_ups(rows, corrections) if promise.is_open and promise.key in told | held]
    briefs = {name: library.get(name).brief for name in {promise.brief for promise in asked}}
    return tuple(
        promise_now(briefs[promise.brief], promise)
        for promise in asked
        if promise.key in told or folded(country) in _at_the_table(briefs[promise.brief])
    )


def promise_now(brief: Brief, promise: Promise) -> FollowUp:
    """The follow-up as its latest brief has it, with what the register put right."""
    follow_up: FollowUp = get(brief, promise.path)
    known = {"action": promise.action, "owner": promise.owner, "status": promise.status}
    due = _meant(follow_up.due) if _is_due(follow_up, promise.due) else Date.read(promise.due)
    carried_from = (*follow_up.carried_from, name_of(brief))
    return follow_up.model_copy(
        update=known | {"due": due, "carried_from": carried_from, "origin": "", "to_confirm": ""}
    )


def _is_due(follow_up: FollowUp, stated: str) -> bool:
    known = follow_up.due or Date()
    return stated in (known.edtf, known.as_written)


def _photographs(last: Brief) -> set[str]:
    return {person.photo for person in last.participants()}


def _meeting(last: Brief) -> Meeting:
    met = last.meeting
    previous = OtherMeeting(date=met.date, venue=met.venue)
    return Meeting(
        kind=met.kind,
        series=met.series,
        date=_next_date(met),
        venue=met.next.venue if met.next else None,
        time_zone=met.time_zone,
        previous=previous,
    )


def _next_date(met: Meeting) -> Date | None:
    """The day that was named for the next meeting; words alone, such as “early next year”, no longer name it."""
    named = met.next.date if met.next else None
    return _meant(named) if named and named.edtf else None


def _delegation(side: Delegation) -> Delegation:
    people = [person for person in side.participants if person.role != "mentioned" and (person.name or person.posts)]
    return side.model_copy(update={"participants": tuple(invited(person) for person in people), "to_confirm": ""})


def invited(person: Participant) -> Participant:
    """The person, who has yet to say whether they come."""
    return person.model_copy(update={"attendance": None, "to_confirm": "", "source": None})
