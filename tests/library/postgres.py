"""A PostgreSQL server of the tests' own: made by an ordinary user, on loopback, gone afterwards."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

_MISSING = "needs PostgreSQL: apt-get install postgresql"


@dataclass(frozen=True)
class Server:
    """A running server."""

    folder: Path
    port: int

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://briefer@127.0.0.1:{self.port}/{database}"

    def stop(self, how: str = "immediate") -> None:
        _run("pg_ctl", "-D", str(self.folder / "data"), "-m", how, "-w", "stop")

    def start(self) -> None:
        options = f"-F -p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 -c max_connections=60"
        log = str(self.folder / "log")
        _run("pg_ctl", "-D", str(self.folder / "data"), "-l", log, "-o", options, "-w", "start")


@contextmanager
def server() -> Iterator[Server]:
    """Starts a server on a free port; skips where PostgreSQL is not installed, which with CI=true is a failure."""
    if not _program("initdb"):
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(_MISSING)
    folder = Path(tempfile.mkdtemp(prefix="briefer-pg-"))
    try:
        if _user():
            shutil.chown(folder, _user())
        started = Server(folder, _free_port())
        _run("initdb", "-D", str(folder / "data"), "-U", "briefer", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        started.start()
        try:
            yield started
        finally:
            started.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _program(name: str) -> str:
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(installed[-1]) if installed else "")


def _user() -> str:
    """The ordinary user to become: PostgreSQL refuses to run as root."""
    return "nobody" if hasattr(os, "geteuid") and os.geteuid() == 0 else ""


def _run(program: str, *arguments: str) -> None:
    become = ["setpriv", f"--reuid={_user()}", "--regid=nogroup", "--clear-groups"] if _user() else []
    command = [*become, _program(program), *arguments]
    # pg_ctl hands its standard output on to the server, which would keep a pipe open
    with tempfile.TemporaryFile("w+") as told:
        done = subprocess.run(command, stdout=told, stderr=told, stdin=subprocess.DEVNULL, cwd="/")
        told.seek(0)
        assert done.returncode == 0, told.read()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
