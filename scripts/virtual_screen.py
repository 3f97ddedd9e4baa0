"""A screen for scripts that open the window: the display in use, or one of Xvfb's own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def screen(own: bool = False) -> Iterator[str]:
    """The name of a display. With ``own`` it is always Xvfb's, so that what is drawn does not depend on the desk."""
    display = os.environ.get("DISPLAY")
    if display and not own:
        yield display
        return
    server = shutil.which("Xvfb")
    if server is None:
        raise SystemExit("there is no display; install Xvfb (apt-get install xvfb)")
    reading, writing = os.pipe()
    command = [server, "-displayfd", str(writing), "-screen", "0", "3200x2000x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        process.terminate()
        process.wait(10)
