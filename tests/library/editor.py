"""A colleague at work on a library, as a process of its own: edits a brief, and tells each edit once it is safe.

Run as `python -m tests.library.editor URL NAME EDITS`. Each edit adds a follow-up; some change the title too, which
everyone does, so that some edits are conflicts and are told as such.
"""

import sys
from datetime import UTC, datetime

from briefer.library.opening import open_library
from briefer.library.protocol import Library
from briefer.library.values import LibraryUnreachable, SaveConflict, Stored
from briefer.model import edit

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)
BRIEF = "together"
PATIENCE = 20


def main(url: str, name: str, edits: int) -> None:
    library = open_library(url)
    known = library.get(BRIEF)
    for number in range(edits):
        known = _edit(library, known, f"{name}-{number}", title=number % 5 == 0)
    library.close()


def _edit(library: Library, known: Stored, name: str, *, title: bool) -> Stored:
    brief = edit.insert(known.brief, "follow_ups", {"id": name, "action": f"Do {name}"})
    if title:
        brief = edit.set_value(brief, "title", f"Talks, as {name} calls them")
    for _ in range(PATIENCE):
        try:
            saved = library.save(brief, known.state, name, NOON)
        except SaveConflict:
            print("conflict", name, flush=True)
            return library.get(BRIEF)
        except LibraryUnreachable:  # too many others were before us: the edit is kept, and saved later
            continue
        print("saved", name, flush=True)
        return saved
    raise AssertionError(f"{name} was never saved")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
