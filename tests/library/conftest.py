from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa

from briefer.library.memory import MemoryLibrary
from briefer.library.opening import open_library
from briefer.library.protocol import Library
from tests.library.postgres import Server, server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One server for all tests, with a database to copy that has the schema already."""
    with server() as running:
        _execute(running, "CREATE DATABASE pattern")
        open_library(running.url("pattern")).close()
        yield running


def _execute(running: Server, statement: str) -> None:
    engine = sa.create_engine(sa.make_url(running.url()).set(drivername="postgresql+psycopg"))
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.execute(sa.text(statement))
    engine.dispose()


_numbers = count(1)


def _url(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if engine == "sqlite":
        return f"sqlite:///{tmp_path / 'library.db'}"
    running: Server = request.getfixturevalue("postgres")
    name = f"test_{next(_numbers)}"
    _execute(running, f"CREATE DATABASE {name} TEMPLATE pattern")
    return running.url(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty library on each engine."""
    return _url(request.param, request, tmp_path)


@pytest.fixture
def postgres_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty library on the server."""
    return _url("postgresql", request, tmp_path)


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Library]:
    """An empty library of each kind: what one promises, all keep."""
    opened = MemoryLibrary() if request.param == "memory" else open_library(_url(request.param, request, tmp_path))
    yield opened
    opened.close()
