"""Makes anew what is kept beside the briefs: their words, their countries and their rows in the registers."""

from datetime import datetime

import sqlalchemy as sa

from briefer.library import tables
from briefer.library.content import inflated
from briefer.library.engines import Engine
from briefer.library.index import indexed
from briefer.library.sql import put_beside
from briefer.library.states import content_of


def reindex(connection: sa.Connection, engine: Engine) -> None:
    """Indexes the present state of every brief, as this version of Briefer does; each stays in its place in the list.

    Done whenever the schema is brought up to date, in the same transaction: reading a thousand briefs takes seconds. A
    brief that can't be read stays as it is, for the check of the library to tell.
    """
    briefs, states = tables.briefs, tables.states
    chosen = sa.select(briefs.c.id, briefs.c.place, briefs.c.state, states.c.at)
    joined = chosen.join_from(briefs, states, (states.c.brief == briefs.c.id) & (states.c.number == briefs.c.state))
    for row in connection.execute(joined.order_by(briefs.c.place)).all():
        try:
            brief = inflated(content_of(connection, row.id, row.state), lambda key: b"")
        except Exception:
            continue
        found = indexed(brief, row.state, datetime.fromisoformat(row.at))
        connection.execute(briefs.update().where(briefs.c.id == row.id), {"text": found.text})
        engine.remove_words(connection, row.place)
        engine.put_words(connection, row.place, found.entry.title, found.text)
        put_beside(connection, found)
