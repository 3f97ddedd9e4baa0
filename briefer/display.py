"""Whether a window could be shown: Qt ends the whole program where it finds no display, so it is looked for before."""

import sys
from collections.abc import Mapping
from pathlib import Path

_PATIENCE = 1.0  # seconds that a display on another computer has to answer; one of this computer takes 0.1 ms
_X_PORT = 6000
_BOUND = Path("/proc/net/unix")  # the sockets of this computer that somebody serves
_WITHOUT_SCREEN = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay"})
_PLATFORMS = _WITHOUT_SCREEN | {"xcb", "wayland", "wayland-egl"}


def why_no_window(environment: Mapping[str, str], system: str = sys.platform) -> str:
    """What keeps a window from being shown, as a clause; empty where nothing does.

    Only Linux needs an answer, where `QT_QPA_PLATFORM` names a kind of display, else `WAYLAND_DISPLAY` and `DISPLAY`
    name displays, of which one that answers is enough.
    """
    if not system.startswith("linux"):
        return ""
    wished = [name.partition(":")[0].lower() for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name]
    if wished and not _PLATFORMS & set(wished):
        return f"QT_QPA_PLATFORM asks for “{wished[0]}”, a kind of display that is not known"
    if _WITHOUT_SCREEN & set(wished):
        return ""
    named = {name: environment.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY")}
    if wished and not any(name.startswith("wayland") for name in wished):
        named["WAYLAND_DISPLAY"] = ""
    if wished and "xcb" not in wished:
        named["DISPLAY"] = ""
    if not any(named.values()):
        return "there is no display to open a window on"
    if _wayland_answers(named["WAYLAND_DISPLAY"], environment) or _x_answers(named["DISPLAY"]):
        return ""
    shown = " and ".join(f"{name}={value}" for name, value in named.items() if value)
    return f"no display answers to open a window on ({shown})"


def _wayland_answers(display: str, environment: Mapping[str, str]) -> bool:
    """A path, or the name of a socket in the folder of the session."""
    if not display:
        return False
    if environment.get("WAYLAND_SOCKET"):  # an open connection that was handed over
        return True
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return (display.startswith("/") or bool(folder)) and _local(str(Path(folder, display)))


def _x_answers(display: str) -> bool:
    """`[PROTOCOL/][HOST]:NUMBER[.SCREEN]`, without a host on this computer; or the path of a socket."""
    if display.startswith("/"):
        return _local(display) or _local(display.rpartition(".")[0])
    place, _, screen = display.rpartition(":")
    protocol, _, host = place.rpartition("/")
    number = screen.partition(".")[0]
    if not number.isdecimal():
        return False
    socket = f"/tmp/.X11-unix/X{number}"
    is_local = host in ("", "unix") or protocol == "unix"
    if is_local and (_local(f"\0{socket}") or _local(socket)):
        return True
    return protocol != "unix" and _remote("" if is_local else host.strip("[]"), _X_PORT + int(number))


def _local(path: str) -> bool:
    """Whether a socket of this computer answers. The list of them tells sooner than the module can be imported."""
    if path and _is_bound(path):
        return True
    import socket

    family = getattr(socket, "AF_UNIX", None)
    if family is None or not path:
        return False
    try:
        with socket.socket(family, socket.SOCK_STREAM) as connection:
            connection.settimeout(_PATIENCE)
            connection.connect(path)
    except OSError:
        return False
    return True


def _is_bound(path: str) -> bool:
    """Whether a process serves a socket; one that a container shares with its host is not listed."""
    try:
        return f" {path.replace(chr(0), '@')}\n" in _BOUND.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def _remote(host: str, port: int) -> bool:
    import socket

    try:
        socket.create_connection((host or "localhost", port), _PATIENCE).close()
    except (OSError, OverflowError, UnicodeError):
        return False
    return True
