"""Tells failures of the database in a sentence."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from briefer.errors import BrieferError
from briefer.library.damage import DAMAGE
from briefer.library.values import LibraryUnreachable

_DAMAGED = (
    "The library is damaged ({}). “briefer library check” says more; “briefer library restore FILE” puts a backup in"
    " its place."
)
_NO_LIBRARY = (
    "The file is no library, or a damaged one ({}). Correct its name, or put a backup in its place with"
    " “briefer library restore FILE”."
)
_REFUSED = "The library refused ({}). “briefer library check” may say more."
_UNREADABLE = "Could not decode"  # of text in a damaged file, for which the driver has no code


@contextmanager
def told() -> Iterator[None]:
    """A block whose failures of the database are raised as `BrieferError`, some of them as `LibraryUnreachable`."""
    try:
        yield
    except (exc.OperationalError, exc.InterfaceError, exc.TimeoutError) as error:
        why = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
        if _UNREADABLE in why:
            raise BrieferError(_DAMAGED.format(why)) from error
        raise LibraryUnreachable(f"The library doesn't answer ({why}). Nothing was saved; try again.", why) from error
    except exc.DatabaseError as error:
        why = str(error.orig).strip().splitlines()[0]
        code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
        said = _NO_LIBRARY if code == sqlite3.SQLITE_NOTADB else _DAMAGED if code in DAMAGE else _REFUSED
        raise BrieferError(said.format(why)) from error
