"""A window is opened only where a display answers; elsewhere Qt would end the program with a core dump."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer import display
from briefer.display import why_no_window
from tests.program import ROOT, briefer

LINUX = "linux"
pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="displays are sockets")


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[Path]:
    """The socket of a display that answers."""
    path = tmp_path / "wayland-7"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(path))
        server.listen()
        yield path


@pytest.fixture
def free_number() -> int:
    """The number of an X display that nobody serves."""
    with socket.socket() as server:
        server.bind(("localhost", 0))
        return server.getsockname()[1] - 6000


def test_no_display_named_is_no_window():
    assert "there is no display" in why_no_window({}, LINUX)


def test_other_systems_need_no_display():
    assert why_no_window({}, "win32") == why_no_window({}, "darwin") == ""


def test_a_display_that_does_not_answer_is_named(free_number: int):
    for named in (f":{free_number}", f":{free_number}.0", f"localhost:{free_number}", f"unix:{free_number}", "words"):
        assert f"DISPLAY={named}" in why_no_window({"DISPLAY": named}, LINUX)


def test_a_wayland_socket_is_looked_for_in_the_sessions_folder(listening: Path):
    session = {"XDG_RUNTIME_DIR": str(listening.parent)}
    assert why_no_window(session | {"WAYLAND_DISPLAY": listening.name}, LINUX) == ""
    assert why_no_window({"WAYLAND_DISPLAY": str(listening)}, LINUX) == ""
    assert "WAYLAND_DISPLAY=wayland-8" in why_no_window(session | {"WAYLAND_DISPLAY": "wayland-8"}, LINUX)


def test_a_socket_that_is_not_listed_is_asked(listening: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(display, "_BOUND", listening.parent / "absent")
    assert why_no_window({"WAYLAND_DISPLAY": str(listening)}, LINUX) == ""
    assert why_no_window({"WAYLAND_DISPLAY": f"{listening}0"}, LINUX)


def test_of_two_displays_one_that_answers_is_enough(listening: Path, free_number: int):
    assert why_no_window({"WAYLAND_DISPLAY": str(listening), "DISPLAY": f":{free_number}"}, LINUX) == ""


def test_a_display_of_another_computer_is_asked_by_its_port():
    with socket.create_server(("localhost", 0)) as server:
        number = server.getsockname()[1] - 6000
        assert why_no_window({"DISPLAY": f"localhost:{number}.0"}, LINUX) == ""
        assert why_no_window({"DISPLAY": f"tcp/localhost:{number}"}, LINUX) == ""


def test_a_kind_of_display_that_nobody_knows_is_told():
    assert "“nope”" in why_no_window({"QT_QPA_PLATFORM": "nope"}, LINUX)
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, LINUX) == ""
    assert "no display" in why_no_window({"QT_QPA_PLATFORM": "xcb"}, LINUX)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems need no display")
def test_the_program_and_its_first_run_do_without_a_display_that_does_not_answer(free_number: int, tmp_path: Path):
    nowhere = {"DISPLAY": f":{free_number}", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = briefer("open", tmp_path / "missing.brief", environment=nowhere)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert f"{tmp_path / 'missing.brief'}: There is no such file." in done.stderr
    script = [sys.executable, str(ROOT / "scripts" / "run.py")]
    run = subprocess.run(script, env=os.environ | nowhere, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0
    assert run.stdout.splitlines()[0].endswith(".pdf")
