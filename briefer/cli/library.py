"""Commands over a library: what goes in, what is found, what comes out, and how it is kept.

``--library URL`` names the library before or after a verb; without it the library is that of `BRIEFER_LIBRARY`, of the
settings, or the user's own.
"""

import argparse
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from briefer.cli import registers
from briefer.cli.grammar import (
    Commands,
    add_file,
    add_json,
    add_library,
    add_output,
    day,
    librarian_of,
    path,
    user,
    whole_number,
)
from briefer.cli.printing import complain, one_line, print_json, print_line, progress

if TYPE_CHECKING:
    from briefer.service import Added


def add(commands: Commands) -> None:
    """Adds the commands."""
    library = commands.group("library", "keep briefs in a library, and find them again", _info, add_library)
    _add_briefs(library)
    registers.add(library)
    _add_keeping(library)


def _add_briefs(library: Commands) -> None:
    add_command = library.add("add", "take in files, and folders of them", _add)
    add_command.add_argument("files", type=path, nargs="+", metavar="FILE")
    add_json(add_command)
    _add_find(library)
    get = library.add("get", "write a brief to a file", _get)
    _add_id(get)
    get.add_argument("--state", type=whole_number, default=0, metavar="NUMBER", help="as it was in a state")
    add_output(get)
    history = library.add("history", "list the saved states of a brief", _history)
    _add_id(history)
    add_json(history)
    name = library.add("name", "give a saved state a name, such as “as cleared”; an empty one takes it back", _name)
    _add_id(name)
    name.add_argument("state", type=whole_number, metavar="STATE", help="its number, by “history”")
    name.add_argument("name", metavar="NAME")
    _add_id(library.add("delete", "take a brief out of what is found; its history stays", _delete))
    _add_id(library.add("bring-back", "let a brief that was deleted be found again", _bring_back))
    export = library.add("export", "write every brief to a folder", _export)
    export.add_argument("folder", type=path, metavar="FOLDER")


def _add_id(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID")


def _add_find(library: Commands) -> None:
    find = library.add("find", "find briefs by words, newest first", _find)
    find.add_argument("words", nargs="*", metavar="WORD", help="words or their beginnings; all must be there")
    for name in ("country", "status", "template", "marking"):
        find.add_argument(f"--{name}", default="", metavar="NAME", help=f"only of a {name}")
    for name, help_text in (("from", "only of meetings on a day or later"), ("to", "only on a day or before")):
        find.add_argument(f"--{name}", dest=f"{name}_day", type=day, metavar="YYYY-MM-DD", help=help_text)
    find.add_argument("--deleted", action="store_true", help="among those that were deleted, and nowhere else")
    find.add_argument("--ranked", action="store_true", help="best match first")
    find.add_argument("--limit", type=whole_number, default=sys.maxsize, metavar="NUMBER", help="no more than these")
    add_json(find)


def _add_keeping(library: Commands) -> None:
    add_json(library.add("info", "say where the library is and what it holds", _info))
    add_file(library.add("backup", "write everything to one file", _backup))
    add_file(library.add("restore", "put a backup in the place of everything", _restore))
    library.add("check", "look for damage", _check)
    move = library.add("move", "copy everything to an empty library elsewhere, and use that one from now on", _move)
    move.add_argument("url", metavar="URL")


def _add(options: argparse.Namespace) -> int:
    def told(done: int, of: int, added: "Added") -> None:
        if added.outcome == "refused":
            complain(_refusal(added))
        if options.json:
            progress(done, of, "files")
        elif added.outcome != "refused":
            print_line(added.outcome, added.id, added.title, added.file, added.sentence)

    with librarian_of(options, creates=True) as librarian:
        every = librarian.add(options.files, user(), datetime.now(UTC), told)
        librarian.back_up_daily(date.today())
    if options.json:
        print_json([_report(added) for added in every])
    else:
        print(_sum(every))
    return 2 if any(added.outcome == "refused" for added in every) else 0


def _refusal(added: "Added") -> str:
    name = f"{added.file}: "
    return f"{name}{added.sentence.removeprefix(name)}"


def _sum(every: tuple["Added", ...]) -> str:
    """How many files there were, and of how many what became."""
    outcomes = [added.outcome for added in every]
    counts = [f"{outcomes.count(outcome)} {outcome}" for outcome in dict.fromkeys(outcomes)]
    return f"{_number(len(every), 'file')}: {', '.join(counts)}." if every else "No briefs there."


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _report(added: "Added") -> dict[str, str]:
    return {
        "file": str(added.file),
        "outcome": added.outcome,
        "id": added.id,
        "title": added.title,
        "message": added.sentence,
    }


def _find(options: argparse.Namespace) -> int:
    from briefer import service

    query = service.Query(
        words=" ".join(options.words),
        country=options.country,
        since=options.from_day,
        until=options.to_day,
        status=options.status,
        template=options.template,
        marking=options.marking,
        ranked=options.ranked,
        deleted=options.deleted,
        limit=options.limit,
    )
    with librarian_of(options) as librarian:
        hits = librarian.library.find(query)
    lines = [
        {"id": hit.entry.id, "title": hit.entry.title, "date": hit.entry.date, "extract": hit.extract} for hit in hits
    ]
    if options.json:
        print_json(lines)
        return 0
    for line in lines:
        print_line(line["id"], line["date"] or "–", line["title"] or "–", line["extract"])
    return 0


def _get(options: argparse.Namespace) -> int:
    from briefer import service

    with librarian_of(options) as librarian:
        service.Workshop().save(librarian.library.get(options.id, options.state).brief, options.output)
    return 0


def _history(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        states = librarian.library.history(options.id)
    if options.json:
        print_json([{"state": one.number, "at": one.at.isoformat(), "by": one.by, "name": one.name} for one in states])
        return 0
    for state in states:
        print_line(state.number, state.at.isoformat(timespec="seconds"), state.by or "–", state.name)
    return 0


def _name(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        librarian.library.name_state(options.id, options.state, options.name)
    return 0


def _delete(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        librarian.delete(options.id, user(), datetime.now(UTC))
    print(f"Deleted. “briefer library bring-back {one_line(options.id)}” lets it be found again.")
    return 0


def _bring_back(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        librarian.bring_back(options.id, user(), datetime.now(UTC))
    print("The brief is among the others again.")
    return 0


def _export(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        count = librarian.export(options.folder, progress)
    print(f"{_number(count, 'brief')} written to {options.folder}.")
    return 0


def _info(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        info = librarian.library.info()
    told = {
        "url": info.url,
        "engine": info.engine,
        "schema": info.version,
        "briefs": info.briefs,
        "states": info.states,
        "bytes": info.bytes,
    }
    if getattr(options, "json", False):  # the group alone has no such option
        print_json(told)
        return 0
    for name, value in told.items():
        print_line(name, value)
    return 0


def _backup(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        librarian.back_up(options.file, progress)
    print(f"Backup written to {options.file}.")
    return 0


def _restore(options: argparse.Namespace) -> int:
    with librarian_of(options, creates=True) as librarian:
        kept = librarian.restore(options.file, progress)
        count = librarian.library.info().briefs
    print(f"{_number(count, 'brief')} restored." + (f" What was there before is kept in {kept}." if kept else ""))
    return 0


def _check(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        faults = librarian.check()
    for fault in faults:
        print(one_line(fault))
    print("Nothing found." if not faults else f"{_number(len(faults), 'fault')}.")
    return 1 if faults else 0


def _move(options: argparse.Namespace) -> int:
    with librarian_of(options) as librarian:
        settings_file = librarian.move(options.url, progress)
        count = librarian.library.info().briefs
    named = f"It is the library from now on, by {settings_file}." if settings_file else "Name it with --library."
    print(f"{_number(count, 'brief')} copied. {named} The old library is left as it was.")
    return 0
