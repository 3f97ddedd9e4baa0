"""The release of PySide6 that is pinned."""

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

bell, heard = Bell(), []
bell.rung.connect(heard.append)
for number in range(20_000):
    bell.rung.emit(number % 2 == 0)
print(len(heard))
"""


def test_twenty_thousand_signals_with_a_truth_value_do_not_end_the_program():
    """PySide6 6.12.0 on Python 3.11 counts references to True wrongly and aborts after some hundred."""
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "20000"), done.stderr[-500:]
