"""States of briefs, read from the tables."""

from collections.abc import Iterator

import sqlalchemy as sa

from briefer.library import tables
from briefer.library.content import inflated
from briefer.library.saving import no_such_brief
from briefer.model.brief import Brief


def number_of(connection: sa.Connection, brief_id: str) -> int:
    """The number of a brief's present state, 0 when there is no such brief."""
    return connection.scalar(sa.select(tables.briefs.c.state).where(tables.briefs.c.id == brief_id)) or 0


def kept_number(connection: sa.Connection, brief_id: str, number: int) -> int:
    """The number of a state, or where it was dropped that of the one before it."""
    table = tables.states
    chosen = (table.c.brief == brief_id) & (table.c.number <= number)
    return connection.scalar(sa.select(sa.func.max(table.c.number)).where(chosen)) or number


def state_of(connection: sa.Connection, brief_id: str, number: int) -> Brief:
    """A state with the bytes of its files. Raises `NoSuchBrief` as `content_of` does."""
    return inflated(content_of(connection, brief_id, number), lambda key: _file(connection, key))


def content_of(connection: sa.Connection, brief_id: str, number: int) -> bytes:
    """The content of a state, deflated.

    Raises:
        NoSuchBrief: the library lacks it.
    """
    table = tables.states
    chosen = (table.c.brief == brief_id) & (table.c.number == number)
    content = connection.scalar(sa.select(table.c.content).where(chosen))
    if content is None:
        raise no_such_brief(brief_id, number)
    return content


def _file(connection: sa.Connection, key: str) -> bytes:
    return connection.scalar(sa.select(tables.files.c.data).where(tables.files.c.key == key)) or b""


def unreadable(connection: sa.Connection) -> Iterator[str]:
    """The states whose content can't be read, and the briefs whose present state is missing."""
    table = tables.states
    for row in connection.execute(sa.select(table.c.brief, table.c.number, table.c.content)):
        try:
            brief = inflated(row.content, lambda key: _file(connection, key))
            lost = [key for key, file in brief.files.items() if not file.data]
            yield from (f"State {row.number} of {row.brief} lacks the file {key[:12]}…" for key in lost)
        except Exception as error:
            yield f"State {row.number} of {row.brief} can't be read: {error}"
    present = sa.select(table.c.brief).where(
        (table.c.brief == tables.briefs.c.id) & (table.c.number == tables.briefs.c.state)
    )
    for brief_id in connection.scalars(sa.select(tables.briefs.c.id).where(~present.exists())):
        yield f"The present state of {brief_id} is missing"
