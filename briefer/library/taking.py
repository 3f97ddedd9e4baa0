"""Entries of the registers, taken into a brief: a person, an agreement or a promise, as it stands now."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from briefer.errors import BrieferError
from briefer.library.carry_over import agreement_now, invited, promise_now
from briefer.library.index import person_key
from briefer.library.joining import Entries
from briefer.library.protocol import Library
from briefer.library.registers import agreements, follow_ups, people
from briefer.library.values import RegisterKind
from briefer.model import edit
from briefer.model.brief import Brief
from briefer.model.ids import new_id
from briefer.model.meeting import Delegation, Participant
from briefer.model.names import folded
from briefer.model.parts import Agreement, FollowUp, Party, StoredFile
from briefer.model.paths import get

_Item = Participant | Agreement | FollowUp


@dataclass(frozen=True)
class Taken:
    """What a register gives to a brief: the item, for a person the side it belongs to, and its photograph."""

    item: _Item
    side: str = ""
    files: dict[str, StoredFile] = field(default_factory=dict[str, StoredFile])


def taken(library: Library, kind: RegisterKind, key: str) -> Taken:
    """An entry of a register, as the latest brief that names it has it, and with what was put right.

    Raises:
        BrieferError: the register has no such entry any more.
    """
    corrections = library.corrections(kind)
    every = library.rows(kind)
    rows = [row for row, known in zip(every, Entries(every, corrections).keys(), strict=True) if known == key]
    if not rows:
        raise BrieferError("The library holds this entry no more. Close the list and open it again.")
    brief = library.get(rows[-1].brief).brief
    item = get(brief, rows[-1].path)
    match item:
        case Participant():
            person = _entry(people(every, corrections), key)
            known = {"name": person.name, "honorific": person.honorific, "country": person.country}
            photo = {key: file for key, file in brief.files.items() if key == item.photo}
            return Taken(invited(item).model_copy(update=known), person.country or rows[-1].data.get("side", ""), photo)
        case Agreement():
            life = _entry(agreements(every, corrections), key)
            parties = item.parties or tuple(Party(name=name) for name in life.parties)
            return Taken(agreement_now(item, life).model_copy(update={"parties": parties}))
        case _:
            promise = _entry(follow_ups(every, corrections), key)
            return Taken(promise_now(brief, promise))


class _HasKey(Protocol):
    @property
    def key(self) -> str: ...


_Entry = TypeVar("_Entry", bound=_HasKey)


def _entry(entries: Iterable[_Entry], key: str) -> _Entry:
    return next(entry for entry in entries if entry.key == key)


def put_in(brief: Brief, taken: Taken) -> tuple[Brief, str]:
    """The brief with an entry in it, and its path: the very same brief where it has the entry already."""
    match taken.item:
        case Participant():
            return _with_person(brief, taken.item, taken)
        case Agreement():
            same = [known for known in brief.agreements if folded(known.title) == folded(taken.item.title)]
            return _with(brief, "agreements", taken.item, same)
        case FollowUp():
            same = [known for known in brief.follow_ups if folded(known.action) == folded(taken.item.action)]
            return _with(brief, "follow_ups", taken.item, same)


def _with(brief: Brief, list_path: str, item: _Item, same: list[Agreement] | list[FollowUp]) -> tuple[Brief, str]:
    """An item keeps its id, by which registers know it again, unless the list has given it to another."""
    if same:
        return brief, f"{list_path}/{same[0].id}"
    taken = {known.id for known in get(brief, list_path)}
    named = item.model_copy(update={"id": new_id(taken)}) if not item.id or item.id in taken else item
    return edit.insert(brief, list_path, named), f"{list_path}/{named.id}"


def _with_person(brief: Brief, person: Participant, taken: Taken) -> tuple[Brief, str]:
    """A person joins the side of their country or organisation, which is made where the brief has none."""
    key = person_key(person.name)
    for side in brief.delegations:
        for known in side.participants:
            if person_key(known.name) == key:
                return brief, f"delegations/{side.id}/participants/{known.id}"
    side = next((side for side in brief.delegations if folded(side.party) == folded(taken.side)), None)
    if side is None:
        side = Delegation(id=new_id({known.id for known in brief.delegations}), party=taken.side)
        brief = edit.insert(brief, "delegations", side)
    if taken.files:
        brief = edit.set_value(brief, "files", brief.files | taken.files)
    named = person.model_copy(update={"id": new_id({known.id for known in brief.participants()})})
    list_path = f"delegations/{side.id}/participants"
    return edit.insert(brief, list_path, named), f"{list_path}/{named.id}"
