"""Sets up what `make run`, `make test` and `make bench` need: the virtual environment, then the system's packages.

Usage: ``python3 scripts/setup.py run|test|bench``. It uses the standard library alone, since it runs before anything is
installed, and does nothing when nothing is missing. As root on Debian it installs packages; elsewhere it names them.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"

# What PySide6 needs of the system: the offscreen platform, then a real window under X11.
WINDOW = (
    "libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxcb-sync1 "
    "libxcb-xfixes0 libx11-xcb1 libxcb-util1"
).split()

# What the tests against reality need, by the command that shows it is there.
PROGRAMS = {
    "pdftotext": "poppler-utils",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "soffice": "libreoffice-writer",
    "javac": "openjdk-17-jdk-headless",
    "pg_ctl": "postgresql",
}

EXTRAS = {"run": "", "test": "[dev]", "bench": "[dev,bench]"}


def main(purpose: str) -> int:
    """Sets up for one purpose; returns the exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036  (an older Python is what this tells of)
        print(f"Briefer needs Python 3.11 or later; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    install_system_packages(missing_packages(purpose))
    status = install_python_packages(EXTRAS[purpose])
    if status == 0:
        compile_package()
    return status


def missing_packages(purpose: str) -> list[str]:
    """Debian's names of the packages that the purpose needs and the system lacks."""
    if not sys.platform.startswith("linux"):
        return []
    needed = [] if can_make_venv() else ["python3-venv"]
    if purpose == "run" and not has_display():
        return needed
    needed += [package for package in WINDOW if not has_package(package)]
    if purpose != "run":
        needed += [package for program, package in PROGRAMS.items() if not has_program(program)]
    return needed


def can_make_venv() -> bool:
    """Whether Python carries `ensurepip`, which Debian splits off into python3-venv."""
    return (
        VENV.exists() or subprocess.run([sys.executable, "-c", "import ensurepip"], capture_output=True).returncode == 0
    )


def has_display() -> bool:
    """Whether a window could be shown."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def has_package(package: str) -> bool:
    """Whether dpkg knows the package as installed; True where there is no dpkg to ask."""
    if not shutil.which("dpkg-query"):
        return True
    query = ["dpkg-query", "-W", "-f=${db:Status-Status}", package]
    return subprocess.run(query, capture_output=True, text=True).stdout == "installed"


def has_program(program: str) -> bool:
    """Whether a command is there; PostgreSQL keeps its server's commands out of PATH."""
    return bool(shutil.which(program)) or any(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"))


def install_system_packages(packages: list[str]) -> None:
    """Installs Debian packages as root; otherwise says what to install, and goes on without."""
    if not packages:
        return
    is_root_on_debian = shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0
    if not is_root_on_debian:
        print(f"Some system packages are missing; on Debian or Ubuntu: sudo apt-get install {' '.join(packages)}")
        return
    print(f"Installing {', '.join(packages)} …", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", "-q", *command], env=environment, capture_output=True, text=True)
        if done.returncode:
            print(done.stdout[-2000:], done.stderr[-2000:], sep="\n", file=sys.stderr)


def install_python_packages(extras: str) -> int:
    """Makes `.venv` and installs Briefer into it, unless pyproject.toml is as it was the last time."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / f"installed{extras}.txt"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return 0
    print(f"Setting up {VENV.relative_to(ROOT)} …", flush=True)
    commands = [] if python().exists() else [[sys.executable, "-m", "venv", str(VENV)]]
    commands.append(
        [str(python()), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", f"{ROOT}{extras}"]
    )
    for command in commands:
        if status := subprocess.run(command, cwd=ROOT).returncode:
            return status
    stamp.write_text(wanted, encoding="utf-8")
    return 0


def compile_package() -> None:
    """Compiles what changed, as pip does for an installed package: else each start would do it, if Python may not."""
    subprocess.run([str(python()), "-m", "compileall", "-q", str(ROOT / "briefer")], cwd=ROOT)


def python() -> Path:
    """The interpreter of `.venv`."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
