"""Measures how soon the window is there: first paint and first key, beside a bare QtWidgets window.

Each start is a process of its own, timed from before it is made. Without a display it needs Xvfb.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

from virtual_screen import screen

RUNS = 7
LIMIT_PAINT, LIMIT_KEY = 1.3, 600.0

BARE = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
class Bare(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(json.dumps({"paint": time.monotonic()}), flush=True)
        QTimer.singleShot(0, app.quit)
window = Bare("A bare window")
window.resize(1440, 900)
window.show()
app.exec()
"""

OURS = """
import json, sys, time
from PySide6.QtCore import QObject, QTimer
from briefer.ui import main_window, start
from briefer.__main__ import main
times = {"stall": 0.0}

class Heart(QObject):
    def beat(self):
        now = time.monotonic()
        times["stall"] = max(times["stall"], now - self.last)
        self.last = now

heart = Heart()
timer = QTimer()
timer.timeout.connect(heart.beat)

class Painted(start.StartPage):
    def paintEvent(self, event):
        super().paintEvent(event)
        if "paint" not in times:
            times["paint"] = heart.last = time.monotonic()
            timer.start(1)
            self.painted.connect(self.press)

    def press(self):
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent
        from PySide6.QtWidgets import QApplication
        before = QApplication.focusWidget() or self.new
        QApplication.postEvent(before, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
        QTimer.singleShot(0, self.pressed)

    def pressed(self):
        times["key"] = time.monotonic()
        window = self.window()
        window.ready.connect(self.done)

    def done(self):
        heart.beat()
        times["ready"] = time.monotonic()
        print(json.dumps(times), flush=True)
        QTimer.singleShot(0, self.window().close)

main_window.StartPage = Painted
sys.argv = ["briefer"]
sys.exit(main())
"""


def main() -> int:
    """Prints the medians; the status is 1 when a limit is passed."""
    with screen() as display, tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"DISPLAY": display, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        runs = [(start(BARE, environment), start(OURS, environment)) for _ in range(RUNS + 1)][1:]
    bare = statistics.median(run["paint"] for run, _ in runs)
    ours = {name: statistics.median(run[name] for _, run in runs) for name in ("paint", "key", "ready", "stall")}
    ratio = ours["paint"] / bare
    print(f"bare window, first paint   {bare:6.0f} ms")
    print(f"Briefer, first paint       {ours['paint']:6.0f} ms   {ratio:.2f} of it (at most {LIMIT_PAINT})")
    print(f"Briefer, first key taken   {ours['key']:6.0f} ms   (at most {LIMIT_KEY:.0f})")
    print(f"Briefer, all loaded        {ours['ready']:6.0f} ms   longest stall meanwhile {ours['stall']:.0f} ms")
    return 0 if ratio <= LIMIT_PAINT and ours["key"] <= LIMIT_KEY else 1


def start(program: str, environment: dict[str, str]) -> dict[str, float]:
    """Runs a program and gives what it reports, in milliseconds since before its process was made."""
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=60)
    if not done.stdout:
        raise SystemExit(f"the window did not open: {done.stderr[-500:]}")
    times: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return {name: (value if name == "stall" else value - began) * 1000 for name, value in times.items()}


if __name__ == "__main__":
    sys.exit(main())
