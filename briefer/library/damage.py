"""Whether the file of a SQLite library or of a backup is damaged, told without opening it as a library.

Opening would migrate, and make what is missing: nothing that should happen to a damaged file.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

_MOST = 20  # faults that are told; a damaged index alone has thousands
DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
"""The codes of SQLite for a file that is damaged, or is no database."""
_EXTENDED = 0xFF  # the part of an error code that names its kind


def damage(file: Path) -> tuple[str, ...]:
    """What is wrong with a file as a database. One that can't be reached, or isn't there, has no damage."""
    if not file.is_file():
        return ()
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            found = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_MOST})")]
    except sqlite3.Error as error:
        is_damage = getattr(error, "sqlite_errorcode", 0) & _EXTENDED in DAMAGE
        return (str(error),) if is_damage else ()
    return tuple(fault for fault in found if fault != "ok")
