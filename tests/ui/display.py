"""A screen of our own: real windows need an X server, and Xvfb is one without a monitor."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Runs Xvfb on a free display and gives its name."""
    server = shutil.which("Xvfb")
    if server is None:
        _without_server()
        return
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(writing), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        yield f":{number}"
    finally:
        process.terminate()
        process.wait(10)


def _without_server() -> None:
    if os.environ.get("CI") == "true":
        pytest.fail("Xvfb is missing; CI must not skip the tests of the window")
    pytest.skip("needs Xvfb: apt-get install xvfb xauth libxcb-cursor0")
