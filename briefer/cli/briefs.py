"""Commands over briefs in files."""

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from briefer.cli.grammar import (
    Commands,
    add_edition,
    add_file,
    add_json,
    add_library,
    add_output,
    add_template,
    add_today,
    librarian_of,
    library_of,
    path,
    today,
)
from briefer.cli.printing import print_json, print_text, shown, warn_of_templates
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from briefer.model.brief import Brief
    from briefer.model.finding import Finding
    from briefer.model.merge import Conflict
    from briefer.service import Workshop


def add(commands: Commands) -> None:
    """Adds the commands."""
    new = commands.add("new", "make an empty brief, or one from the last meeting", _new)
    add_output(new)
    add_template(new)
    new.add_argument(
        "--from-last",
        metavar="NAME",
        help="bring people, agreements and open follow-ups from the last meeting with a country or of a series",
    )
    add_library(new)
    check = commands.add("check", "say what is missing, stale or contradictory in a brief", _check)
    add_file(check)
    add_json(check)
    add_template(check)
    add_edition(check, "all that the template makes")
    add_today(check)
    export = commands.add("export", "write a brief as .pdf, .docx or .txt", _export)
    add_file(export)
    add_output(export)
    add_template(export)
    add_edition(export, "the template's default")
    add_today(export)
    export.add_argument("--last", type=path, metavar="FILE", help="brief of the last meeting, to tell what changed")
    add_library(export)
    add_file(commands.add("show", "print a brief as JSON", _show))
    changes = commands.add("changes", "list the edits in a Word file, or what was read in an old one", _changes)
    add_file(changes)
    add_json(changes)
    merge = commands.add("merge", "bring the edits of two people together", _merge)
    for name in ("base", "mine", "theirs"):
        add_file(merge, name)
    add_output(merge)


def _new(options: argparse.Namespace) -> int:
    from briefer import service

    warn_of_templates()
    if options.output.exists():
        raise BrieferError(f"{options.output} is there already; choose another name, or open it.")
    workshop = service.Workshop()
    brief = _carried_over(options) if options.from_last is not None else workshop.create(options.template)
    workshop.save(brief, options.output)
    return 0


def _carried_over(options: argparse.Namespace) -> "Brief":
    with librarian_of(options) as librarian:
        brief = librarian.new_from_last(options.from_last)
    return brief.model_copy(update={"template": options.template}) if options.template else brief


def _check(options: argparse.Namespace) -> int:
    from briefer import service

    warn_of_templates()
    workshop = service.Workshop()
    wish = service.Wish(today(options), options.template, options.edition)
    findings = workshop.check(workshop.open(options.file), wish)
    if options.json:
        print_json([finding.as_dict() for finding in findings])
    else:
        for finding in findings:
            print(shown(_told(finding)))
        print(_count(len(findings)))
    return 1 if any(finding.severity == "error" for finding in findings) else 0


def _told(finding: "Finding") -> str:
    said = f"{finding.severity}: {finding.path or 'brief'}: {finding.message} {finding.suggestion}"
    return said.rstrip()


def _count(number: int) -> str:
    return {0: "Nothing found.", 1: "1 finding."}.get(number, f"{number} findings.")


def _export(options: argparse.Namespace) -> int:
    from briefer import service

    warn_of_templates()
    workshop = service.Workshop()
    brief = workshop.open(options.file)
    wish = service.Wish(today(options), options.template, options.edition, _last(options, workshop, brief))
    for finding in workshop.export(brief, options.output, wish):
        print(shown(_told(finding)), file=sys.stderr)
    return 0


def _last(options: argparse.Namespace, workshop: "Workshop", brief: "Brief") -> "Brief | None":
    """The brief of the last meeting: the file named, else from the library named.

    Without either there is none, so that an export doesn't depend on what a library happens to hold.
    """
    if options.last:
        return workshop.open(options.last)
    if not library_of(options):
        return None
    with librarian_of(options) as librarian:
        return librarian.meeting_before(brief)


def _show(options: argparse.Namespace) -> int:
    from briefer import service

    workshop = service.Workshop()
    if options.file.suffix.lower() not in service.WORD_SUFFIXES:
        print_text(service.as_json(workshop.open(options.file)))
        return 0
    word = workshop.open_word(options.file)
    print_text(service.as_json(word.brief))
    read = [entry for entry in service.word_as_plain(word) if entry["kind"] in ("read", "unplaced")]
    if any(entry["kind"] == "read" for entry in read):  # an old file: beside the JSON, for who looks on
        for entry in read:
            print(shown(_line(entry)), file=sys.stderr)
    return 0


def _changes(options: argparse.Namespace) -> int:
    from briefer import service

    found = service.word_as_plain(service.Workshop().open_word(options.file))
    if options.json:
        print_json(found)
    else:
        for entry in found:
            print(shown(_line(entry)))
        print({0: "Nothing changed.", 1: "1 line."}.get(len(found), f"{len(found)} lines."))
    return 0


def _line(entry: dict[str, Any]) -> str:
    match entry["kind"]:
        case "author":
            return f"tracked changes by {entry['after']}, taken as accepted"
        case "read":
            kind = "kept whole" if entry["path"].startswith("sections/") else "read"
            return f"{kind}: {_shown(entry['after'])} → {entry['path']}"
        case "unplaced":
            return f"not placed: {_shown(entry['after'])}"
        case kind:
            return f"{kind}: {entry['path']}: {_shown(entry['before'])} → {_shown(entry['after'])}"


def _shown(value: object) -> str:
    return "nothing" if value in (None, "") else json.dumps(value, ensure_ascii=False)


def _merge(options: argparse.Namespace) -> int:
    from briefer import service

    workshop = service.Workshop()
    merged = workshop.merge(options.base, options.mine, options.theirs)
    workshop.save(merged.brief, options.output)
    for conflict in merged.conflicts:
        mine, theirs = (service.value_as_plain(value) for value in (conflict.mine, conflict.theirs))
        print(shown(_conflict(conflict, _shown(mine), _shown(theirs))))
    return 1 if merged.conflicts else 0


def _conflict(conflict: "Conflict", mine: str, theirs: str) -> str:
    """What the merged brief holds where both sides changed one thing."""
    if conflict.kind == "remove":
        remover, kept = ("mine", theirs) if conflict.mine is None else ("theirs", mine)
        return f"removed in {remover}, edited in the other: {conflict.path}: kept {kept}"
    return f"both changed: {conflict.path}: kept {mine}, not {theirs}"
