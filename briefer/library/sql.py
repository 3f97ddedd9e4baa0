"""The library in a database, through SQLAlchemy Core: the same statements on SQLite and on PostgreSQL."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby
from typing import Any, Literal

import sqlalchemy as sa

from briefer.library import engines, tables
from briefer.library.content import deflated, separate_files
from briefer.library.index import Indexed, country_key, extract, indexed, words
from briefer.library.saving import joined, no_such_brief, resolved
from briefer.library.sittings import passed_through
from briefer.library.states import content_of, kept_number, number_of, state_of, unreadable
from briefer.library.telling import told
from briefer.library.values import (
    Correction,
    Entry,
    Hit,
    Info,
    Paragraph,
    Query,
    RegisterKind,
    Row,
    State,
    Stored,
    Visitor,
)
from briefer.model.brief import Brief
from briefer.model.ids import with_ids

_DAY = 20  # bits of a place that number the briefs of one day

_LINE = (
    tables.briefs.c.id, tables.briefs.c.title, tables.briefs.c.date, tables.briefs.c.status, tables.briefs.c.template,
    tables.briefs.c.marking, tables.briefs.c.countries, tables.briefs.c.state,
)  # fmt: skip


class SqlLibrary:
    """A library in a database that has the present schema. `opening.open_library` makes one from a URL."""

    def __init__(self, database: sa.Engine, engine: engines.Engine, version: str) -> None:
        self._database, self.engine, self._version = database, engine, version

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A transaction that sees one state of everything."""
        with told(), self._database.execution_options(**self.engine.reading).connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A transaction that is the only one to save; it is on the disk when the block is left."""
        with told(), self._database.execution_options(writes=True).begin() as connection:
            self.engine.lock(connection)
            yield connection

    def save(self, brief: Brief, base: int, by: str, at: datetime) -> Stored:
        """See `Library.save`."""
        brief = with_ids(brief)
        with self.writing() as connection:
            number = number_of(connection, brief.id)
            saved = _resolved(connection, brief, base, number)
            if saved.state > number:
                self._put(connection, saved, by, at)
            return saved

    def _put(self, connection: sa.Connection, saved: Stored, by: str, at: datetime) -> None:
        """Writes a new state, and what is kept beside it."""
        brief = saved.brief
        found = indexed(brief, saved.state, at)
        self._put_line(connection, found)
        for key, data in separate_files(brief).items():
            if not connection.scalar(sa.select(tables.files.c.key).where(tables.files.c.key == key)):
                connection.execute(tables.files.insert(), {"key": key, "data": data})
        state = {"brief": brief.id, "number": saved.state, "at": at.isoformat(), "by": by, "name": ""}
        connection.execute(tables.states.insert(), state | {"content": deflated(brief)})
        put_beside(connection, found)

    def _put_line(self, connection: sa.Connection, found: Indexed) -> None:
        table, entry = tables.briefs, found.entry
        known = connection.scalar(sa.select(table.c.place).where(table.c.id == entry.id))
        line = {
            "id": entry.id, "place": _free_place(connection, found.ordinal), "state": entry.state, "title": entry.title,
            "date": entry.date, "status": entry.status, "template": entry.template, "marking": entry.marking,
            "countries": json.dumps(entry.countries, ensure_ascii=False), "text": found.text,
        }  # fmt: skip
        if known is None:
            connection.execute(table.insert(), line)
        else:
            self.engine.remove_words(connection, known)
            connection.execute(table.update().where(table.c.id == entry.id), line)
        self.engine.put_words(connection, line["place"], entry.title, found.text)

    def get(self, brief_id: str, state: int = 0) -> Stored:
        """See `Library.get`."""
        with self.reading() as connection:
            number = state or number_of(connection, brief_id)
            if not number:
                raise no_such_brief(brief_id)
            return Stored(state_of(connection, brief_id, number), number)

    def present_state(self, brief_id: str) -> int:
        """See `Library.present_state`."""
        with self.reading() as connection:
            return number_of(connection, brief_id)

    def history(self, brief_id: str) -> tuple[State, ...]:
        """See `Library.history`."""
        table = tables.states
        chosen = sa.select(table.c.number, table.c.at, table.c.by, table.c.name)
        with self.reading() as connection:
            rows = connection.execute(chosen.where(table.c.brief == brief_id).order_by(table.c.number)).all()
        if not rows:
            raise no_such_brief(brief_id)
        return tuple(_as_state(row) for row in rows)

    def name_state(self, brief_id: str, state: int, name: str) -> None:
        """See `Library.name_state`."""
        table = tables.states
        chosen = (table.c.brief == brief_id) & (table.c.number == state)
        with self.writing() as connection:
            if not connection.execute(table.update().where(chosen), {"name": name}).rowcount:
                raise no_such_brief(brief_id, state)

    def thin(self, before: datetime) -> int:
        """See `Library.thin`."""
        table, dropped = tables.states, 0
        for brief_id, numbers in self._passed_through(before):
            chosen = (table.c.brief == brief_id) & table.c.number.in_(numbers) & (table.c.name == "")
            with self.writing() as connection:  # for each brief anew, so that nobody who saves waits long
                dropped += connection.execute(table.delete().where(chosen)).rowcount
        return dropped

    def _passed_through(self, before: datetime) -> list[tuple[str, list[int]]]:
        """The states to drop, brief by brief."""
        table = tables.states
        chosen = sa.select(table.c.brief, table.c.number, table.c.at, table.c.by, table.c.name)
        chosen = chosen.where(table.c.at < before.isoformat()).order_by(table.c.brief, table.c.number)
        with self.reading() as connection:
            rows = connection.execute(chosen).all()
        found = (
            (brief_id, [state.number for state in passed_through(map(_as_state, group))])
            for brief_id, group in groupby(rows, key=lambda row: row.brief)
        )
        return [(brief_id, numbers) for brief_id, numbers in found if numbers]

    def find(self, query: Query) -> tuple[Hit, ...]:
        """See `Library.find`."""
        wanted = words(query.words)
        chosen = sa.select(*_LINE, tables.briefs.c.text)
        for condition in _conditions(query):
            chosen = chosen.where(condition)
        if wanted:
            chosen = self.engine.matching(chosen, wanted, ranked=query.ranked)
        else:
            chosen = chosen.order_by(tables.briefs.c.place.desc())
        with self.reading() as connection:
            rows = connection.execute(chosen.limit(query.limit).offset(query.offset)).all()
        return tuple(Hit(_entry(row), extract(row.text, wanted)) for row in rows)

    def entries(self) -> Iterator[Entry]:
        """See `Library.entries`."""
        with self.reading() as connection:
            rows = connection.execute(sa.select(*_LINE).where(_is_kept()).order_by(tables.briefs.c.place.desc())).all()
        return (_entry(row) for row in rows)

    def rows(self, kind: RegisterKind, country: str = "") -> tuple[Row, ...]:
        """See `Library.rows`."""
        table, briefs = tables.register, tables.briefs
        is_dated = sa.case((briefs.c.date == "", 0), else_=1)
        chosen = sa.select(table.c.key, table.c.brief, table.c.path, table.c.data, briefs.c.title, briefs.c.date)
        chosen = chosen.join_from(table, briefs).where((table.c.kind == kind) & _is_kept())
        if country:
            chosen = chosen.where(_meets(country))
        with self.reading() as connection:
            rows = connection.execute(chosen.order_by(is_dated, briefs.c.place, table.c.position)).all()
        return tuple(
            Row(kind, row.key, row.brief, row.title, row.date, row.path, json.loads(row.data)) for row in rows
        )  # fmt: skip

    def corrections(self, kind: RegisterKind | Literal["brief"]) -> tuple[Correction, ...]:
        """See `Library.corrections`."""
        table = tables.corrections
        with self.reading() as connection:
            rows = connection.execute(sa.select(table).where(table.c.kind == kind).order_by(table.c.key)).all()
        return tuple(_correction(row._asdict()) for row in rows)

    def correct(self, correction: Correction) -> None:
        """See `Library.correct`."""
        table = tables.corrections
        chosen = (table.c.kind == correction.kind) & (table.c.key == correction.key)
        with self.writing() as connection:
            row = connection.execute(sa.select(table).where(chosen)).first()
            whole = joined(_correction(row._asdict()) if row else None, correction)
            connection.execute(table.delete().where(chosen))
            data = {"data": json.dumps(whole.data, ensure_ascii=False), "by": whole.by, "at": whole.at.isoformat()}
            connection.execute(table.insert(), {"kind": whole.kind, "key": whole.key} | data)

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """See `Library.paragraphs`."""
        with self.reading() as connection:
            rows = connection.execute(sa.select(tables.paragraphs)).all()
        found = (Paragraph(**row._asdict()) for row in rows)
        return tuple(sorted(found, key=lambda paragraph: (paragraph.title, paragraph.id)))

    def put_paragraph(self, paragraph: Paragraph) -> None:
        """See `Library.put_paragraph`."""
        with self.writing() as connection:
            connection.execute(tables.paragraphs.delete().where(tables.paragraphs.c.id == paragraph.id))
            connection.execute(tables.paragraphs.insert(), vars(paragraph))

    def remove_paragraph(self, paragraph_id: str) -> None:
        """See `Library.remove_paragraph`."""
        with self.writing() as connection:
            connection.execute(tables.paragraphs.delete().where(tables.paragraphs.c.id == paragraph_id))

    def visit(self, brief_id: str, visitor: Visitor, lives: float) -> tuple[Visitor, ...]:
        """See `Library.visit`."""
        table = tables.visitors
        is_own = (table.c.brief == brief_id) & (table.c.visit == visitor.visit)
        with self._passing() as connection:
            now = self.engine.now(connection)
            connection.execute(table.delete().where(is_own | (table.c.seen <= now - lives)))
            connection.execute(table.insert(), vars(visitor) | {"brief": brief_id, "seen": now})
            others = sa.select(table).where((table.c.brief == brief_id) & (table.c.visit != visitor.visit))
            rows = connection.execute(others.order_by(table.c.since, table.c.visit)).all()
        return tuple(Visitor(row.visit, row.name, row.host, row.since) for row in rows)

    def depart(self, brief_id: str, visit: str) -> None:
        """See `Library.depart`."""
        table = tables.visitors
        with self._passing() as connection:
            connection.execute(table.delete().where((table.c.brief == brief_id) & (table.c.visit == visit)))

    @contextmanager
    def _passing(self) -> Iterator[sa.Connection]:
        """A transaction that saves no brief, and need not wait for those that do, but where a file has one writer."""
        with told(), self._database.execution_options(writes=True).begin() as connection:
            yield connection

    def info(self) -> Info:
        """See `Library.info`."""
        with self.reading() as connection:
            briefs, states = (
                connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0
                for table in (tables.briefs, tables.states)
            )
            size = self.engine.size(connection)
        url = self._database.url.set(drivername=self.engine.name).render_as_string(hide_password=True)
        return Info(url, self.engine.name, self._version, briefs, states, size)

    def check(self) -> tuple[str, ...]:
        """See `Library.check`."""
        with self.reading() as connection:
            return (*self.engine.faults(connection), *unreadable(connection))

    def tune(self) -> None:
        """Lets the engine count what it holds, so that it plans well; worth doing after many saves in a row."""
        with self.writing() as connection:
            connection.execute(sa.text("ANALYZE"))

    def close(self) -> None:
        """See `Library.close`."""
        self._database.dispose()


def _resolved(connection: sa.Connection, brief: Brief, base: int, number: int) -> Stored:
    """What a save comes to when the present state has a number, 0 for none."""
    if number and base == number:  # nobody else saved: the present state need not be read, only compared
        is_new = deflated(brief) != content_of(connection, brief.id, number)
        return Stored(brief, number + is_new)
    current = Stored(state_of(connection, brief.id, number), number) if number else None
    return resolved(
        brief, base, current, lambda state: state_of(connection, brief.id, kept_number(connection, brief.id, state))
    )


def _as_state(row: sa.Row[Any]) -> State:
    return State(row.number, datetime.fromisoformat(row.at), row.by, row.name)


def _free_place(connection: sa.Connection, ordinal: int) -> int:
    """The place after those of the same day."""
    first, place = ordinal << _DAY, tables.briefs.c.place
    last = connection.scalar(sa.select(sa.func.max(place)).where(place.between(first, first + (1 << _DAY) - 1)))
    return first if last is None else last + 1


def put_beside(connection: sa.Connection, found: Indexed) -> None:
    """Writes the countries and the rows of the registers, in place of those of the state before."""
    brief = found.entry.id
    for table in (tables.brief_countries, tables.register):
        connection.execute(table.delete().where(table.c.brief == brief))
    countries = dict.fromkeys(country_key(country) for country in found.entry.countries)
    if countries:
        rows = [{"brief": brief, "country": country} for country in countries]
        connection.execute(tables.brief_countries.insert(), rows)
    if found.rows:
        connection.execute(tables.register.insert(), [_stored_row(row, at) for at, row in enumerate(found.rows)])


def _stored_row(row: Row, position: int) -> dict[str, Any]:
    data = json.dumps(row.data, ensure_ascii=False)
    named = {"brief": row.brief, "position": position, "kind": row.kind, "key": row.key, "path": row.path}
    return named | {"data": data}


def _conditions(query: Query) -> Iterator[sa.ColumnElement[bool]]:
    columns = tables.briefs.c
    yield ~_is_kept() if query.deleted else _is_kept()
    for wish, column in ((query.status, columns.status), (query.template, columns.template),
                         (query.marking, columns.marking)):  # fmt: skip
        if wish:
            yield column == wish
    if query.country:
        yield _meets(query.country)
    if query.since:
        yield columns.date >= query.since.isoformat()
    if query.until:
        yield (columns.date <= query.until.isoformat()) & (columns.date != "")


def _is_kept() -> sa.ColumnElement[bool]:
    """Whether nobody has deleted a brief: see `Correction`."""
    table = tables.corrections
    gone = sa.select(table.c.key).where((table.c.kind == "brief") & (table.c.data != "{}"))
    return tables.briefs.c.id.not_in(gone)


def _meets(country: str) -> sa.ColumnElement[bool]:
    table = tables.brief_countries
    return tables.briefs.c.id.in_(sa.select(table.c.brief).where(table.c.country == country_key(country)))


def _entry(row: sa.Row[Any]) -> Entry:
    return Entry(
        row.id, row.title, row.date, row.status, row.template, row.marking, tuple(json.loads(row.countries)), row.state
    )  # fmt: skip


def _correction(row: Mapping[str, Any]) -> Correction:
    return Correction(row["kind"], row["key"], json.loads(row["data"]), row["by"], datetime.fromisoformat(row["at"]))
