import errno
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefer.errors import BrieferError
from briefer.exchange import atomic
from briefer.exchange.atomic import replace_file

POSIX = os.name == "posix"
KILLS = 300 if os.environ.get("BRIEFER_SOAK") == "1" else 12

_WRITER = """
import sys
from pathlib import Path
from briefer.exchange.atomic import replace_file
path, size = Path(sys.argv[1]), int(sys.argv[2])
print("ready", flush=True)
while True:
    for letter in b"abcdefgh":
        replace_file(path, bytes([letter]) * size)
"""


def test_a_file_is_made(tmp_path: Path):
    replace_file(tmp_path / "new.brief", b"new")
    assert (tmp_path / "new.brief").read_bytes() == b"new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["new.brief"]


def test_a_file_is_replaced_and_keeps_its_permissions(tmp_path: Path):
    target = tmp_path / "old.brief"
    target.write_bytes(b"old")
    target.chmod(0o640)
    replace_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert not POSIX or target.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not POSIX, reason="needs file modes")
def test_a_new_file_has_the_permissions_that_the_system_gives(tmp_path: Path):
    replace_file(tmp_path / "ours", b"")
    (tmp_path / "plain").write_bytes(b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(not POSIX, reason="needs symbolic links")
def test_a_symbolic_link_goes_on_leading_to_the_file(tmp_path: Path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    replace_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk can only be read"),
        (errno.EACCES, "you may not write there"),
        (errno.EIO, "Save it elsewhere"),
    ],
)
def test_a_failure_is_a_sentence_leaves_the_old_file_and_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
):
    target = tmp_path / "talks.brief"
    target.write_bytes(b"old")

    def fails(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(atomic.os, "fsync", fails)
    with pytest.raises(BrieferError, match=words) as caught:
        replace_file(target, b"new")
    assert "talks.brief can't be written" in str(caught.value)
    assert target.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["talks.brief"]


def test_a_missing_folder_is_named(tmp_path: Path):
    with pytest.raises(BrieferError, match="the folder does not exist"):
        replace_file(tmp_path / "nowhere" / "talks.brief", b"")


def test_a_folder_is_not_replaced(tmp_path: Path):
    with pytest.raises(BrieferError, match="a folder of that name"):
        replace_file(tmp_path, b"")


def test_a_file_in_the_place_of_a_folder_is_named(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BrieferError, match=r"is a file, not a folder|does not exist"):
        replace_file(tmp_path / "file" / "talks.brief", b"")


def test_a_read_only_file_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "talks.brief"
    target.write_bytes(b"old")
    monkeypatch.setattr(atomic.os, "access", lambda path, mode: False)  # root may write anything
    with pytest.raises(BrieferError, match="you may not write there"):
        replace_file(target, b"new")


@pytest.mark.soak
@pytest.mark.skipif(not POSIX, reason="needs SIGKILL")
def test_a_writer_killed_at_any_moment_leaves_a_whole_file(tmp_path: Path):
    target, size = tmp_path / "talks.brief", 300_000
    replace_file(target, b"0" * size)
    moments = random.Random(20251030)
    for _ in range(KILLS):
        _write_and_kill(target, size, moments.uniform(0, 0.05))
        content = target.read_bytes()
        assert len(content) == size
        assert len(set(content)) == 1


def _write_and_kill(target: Path, size: int, after: float) -> None:
    arguments = [sys.executable, "-c", _WRITER, str(target), str(size)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(after)
        writer.send_signal(signal.SIGKILL)
