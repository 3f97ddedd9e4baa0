"""Another language at once: the program closes its window and opens what was open, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefer.exchange.brief_file import read_brief, write_brief
from tests.briefs import make_brief

ROOT = Path(__file__).resolve().parents[2]

SWITCH = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from briefer.__main__ import main
from briefer.ui.language_menu import LanguageMenu
from briefer.ui.main_window import MainWindow

seen, first = {}, []

def windows():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]

def step():
    shown = windows()
    if not shown or shown[0].desk is None:
        return
    window = shown[0]
    if window.view is None:
        if not first and len(sys.argv) == 1 and not seen.get("asked"):
            seen["asked"] = True
            window.do.new.trigger()
        return
    if not first:
        first.append(window)
        window.view.session.set("title", "Talks in Kuching", "")
        window.view.workbench.enter_section(5)
        window.findChild(LanguageMenu).choose("ms")
        QTimer.singleShot(0, restart)
    elif window is not first[0]:
        seen["titles"] = [action.text() for action in window.menuBar().actions()][:2]
        seen["title"] = window.view.session.brief.title
        seen["section"] = window.view.workbench.side.list.currentRow()
        print(json.dumps(seen), flush=True)
        timer.stop()
        window.close()

def restart():
    (button,) = [b for b in first[0].messages.findChildren(QPushButton) if b.text() == "Mulakan semula sekarang"]
    button.click()

from PySide6.QtWidgets import QApplication
from briefer.ui import style
application = QApplication(["briefer", *style.STYLE])
timer = QTimer()
timer.timeout.connect(step)
timer.start(20)
sys.argv = ["briefer", *sys.argv[1:]]
sys.exit(main())
"""


@pytest.mark.parametrize("place", ["library", "file"])
def test_the_program_goes_on_in_the_other_language_with_what_was_open(screen: str, tmp_path: Path, place: str):
    file = tmp_path / "talks.brief"
    write_brief(make_brief(title="Talks"), file)
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    arguments = ["open", str(file)] if place == "file" else []
    done = subprocess.run(
        [sys.executable, "-c", SWITCH, *arguments],
        cwd=ROOT,
        env=os.environ | home | {"DISPLAY": screen, "LANG": "en_GB.UTF-8", "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    seen = json.loads(done.stdout)
    assert (seen["titles"], seen["title"], seen["section"]) == (["&Fail", "&Edit"], "Talks in Kuching", 5)
    if place == "file":
        assert read_brief(file).title == "Talks in Kuching"
