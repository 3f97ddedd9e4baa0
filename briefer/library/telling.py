"""Tells failures of the database in a sentence."""

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
        is_damage = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in DAMAGE
        raise BrieferError((_DAMAGED if is_damage else _REFUSED).format(why)) from error
