"""The library's registers on the command line: a line an entry, or JSON."""

import argparse
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from briefer.cli.grammar import Commands, add_json, add_today, librarian_of, today, user, whole_number
from briefer.cli.printing import print_json, print_line

if TYPE_CHECKING:
    from briefer.library.registers import AgreementLife, Channel, Person, Promise, Told
    from briefer.library.values import RegisterKind


def add(commands: Commands) -> None:
    """Adds the commands."""
    follow_ups = commands.add("follow-ups", "list what was promised, the earliest due first", _follow_ups)
    follow_ups.add_argument("--open", action="store_true", help="only what is still to be done")
    follow_ups.add_argument("--overdue", action="store_true", help="only what is past its day")
    follow_ups.add_argument("--owner", default="", metavar="NAME", help="only those of an owner, by a part of the name")
    add_today(follow_ups)
    agreements = commands.add("agreements", "list agreements, each as it stands now", _agreements)
    agreements.add_argument("--expiring", type=whole_number, metavar="DAYS", help="only those that run out within days")
    add_today(agreements)
    people = commands.add("people", "list people, each with the posts held", _people)
    for register in (follow_ups, agreements, people):
        register.add_argument("--country", default="", metavar="NAME", help="only those of a country or organisation")
    mechanisms = commands.add("mechanisms", "list standing bodies and channels", _mechanisms)
    paragraphs = commands.add("paragraphs", "list standard paragraphs, and which are superseded", _paragraphs)
    for register in (follow_ups, agreements, people, mechanisms, paragraphs):
        add_json(register)
    correct = commands.add("correct", "put right what all briefs say about an entry of a register", _correct)
    correct.add_argument("register", choices=_KINDS, help="the register")
    correct.add_argument("key", metavar="KEY", help="the entry, by its key in the register's JSON")
    correct.add_argument("said", nargs="+", type=_assignment, metavar="FIELD=VALUE", help="no value takes one back")


_KINDS: "dict[str, RegisterKind]" = {
    "people": "person",
    "agreements": "agreement",
    "follow-ups": "follow_up",
    "mechanisms": "mechanism",
}


def _assignment(text: str) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"write FIELD=VALUE, such as owner=Navy, not “{text}”")
    return field.strip(), value.strip()


def _correct(options: argparse.Namespace) -> int:
    from briefer import service

    said = dict(options.said)
    with librarian_of(options) as librarian:
        service.correct(librarian.library, _KINDS[options.register], options.key, said, user(), datetime.now(UTC))
    return 0


def _follow_ups(options: argparse.Namespace) -> int:
    from briefer import service

    day = today(options)
    wanted = service.FollowUpsWanted(options.open, day if options.overdue else None, options.owner, options.country)
    with librarian_of(options) as librarian:
        promises = librarian.follow_ups(wanted)
    if options.json:
        print_json([_promise(promise, promise.is_overdue(day)) for promise in promises])
        return 0
    for promise in promises:
        state = "overdue" if promise.is_overdue(day) else promise.status
        print_line(state, promise.due or "–", promise.owner or "–", promise.action, promise.title)
    return 0


def _promise(promise: "Promise", is_overdue: bool) -> dict[str, Any]:
    return {
        "key": promise.key,
        "action": promise.action,
        "owner": promise.owner,
        "due": promise.due,
        "status": promise.status,
        "overdue": is_overdue,
        "strength": promise.strength,
        "countries": list(promise.countries),
        "brief": promise.brief,
        "title": promise.title,
        "date": promise.met,
        "path": promise.path,
        "history": _told(promise.life, "status"),
    }


def _agreements(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        found = librarian.agreements(options.country)
    if options.expiring is not None:
        day = today(options)
        found = [agreement for agreement in found if agreement.expires_within(day, options.expiring)]
    if options.json:
        print_json([_agreement(agreement) for agreement in found])
        return 0
    for agreement in found:
        print_line(agreement.status, agreement.expires or "–", agreement.title, ", ".join(agreement.parties))
    return 0


def _agreement(agreement: "AgreementLife") -> dict[str, Any]:
    return {
        "key": agreement.key,
        "title": agreement.title,
        "type": agreement.type,
        "parties": list(agreement.parties),
        "status": agreement.status,
        "signed": agreement.signed,
        "in_force": agreement.in_force,
        "expires": agreement.expires,
        "owner": agreement.owner,
        "briefs": list(agreement.briefs),
        "history": _told(agreement.life, "status"),
    }


def _people(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        found = librarian.people(options.country)
    if options.json:
        print_json([_person(person) for person in found])
        return 0
    for person in found:
        print_line(person.honorific or "–", person.name, person.country or "–", "; ".join(p.what for p in person.posts))
    return 0


def _person(person: "Person") -> dict[str, Any]:
    return {
        "key": person.key,
        "name": person.name,
        "honorific": person.honorific,
        "country": person.country,
        "posts": _told(person.posts, "post"),
        "spellings": _told(person.spellings, "name"),
        "honorifics": _told(person.honorifics, "honorific"),
        "briefs": list(person.briefs),
    }


def _told(entries: "Iterable[Told]", what: str) -> list[dict[str, str]]:
    return [{what: told.what, "brief": told.brief, "date": told.date, "path": told.path} for told in entries]


def _mechanisms(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        found = librarian.mechanisms()
    if options.json:
        print_json([_channel(channel) for channel in found])
        return 0
    for channel in found:
        print_line(channel.name, channel.kind or "–", channel.last_met or "–", channel.next or "–")
    return 0


def _channel(channel: "Channel") -> dict[str, Any]:
    named = {"key": channel.key, "name": channel.name, "kind": channel.kind}
    return named | {"last_met": channel.last_met, "next": channel.next, "briefs": list(channel.briefs)}


def _paragraphs(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        found = librarian.library.paragraphs()
    if options.json:
        print_json([vars(paragraph) for paragraph in found])
        return 0
    for paragraph in found:
        state = f"superseded by {paragraph.superseded_by}" if paragraph.superseded_by else "current"
        print_line(paragraph.id, state, paragraph.title, paragraph.source or "–", paragraph.dated or "–")
    return 0
