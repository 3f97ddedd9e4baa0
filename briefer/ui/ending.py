"""Ends what may hang: a window that is closed waits for no server."""

import threading
from collections.abc import Callable
from time import monotonic


def within(seconds: float, *ends: Callable[[], object]) -> None:
    """Do what ends threads and lets go of servers, all at once, and wait so long for it at the most.

    What is not done by then ends with the program.
    """
    deadline = monotonic() + seconds
    threads = [threading.Thread(target=end, name="briefer-end", daemon=True) for end in ends]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(max(0.0, deadline - monotonic()))
