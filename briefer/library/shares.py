"""Tells whether a path lies on a network share, where SQLite's locks can't be trusted."""

import os
import sys
from pathlib import Path

_SHARES = {
    "9p", "afpfs", "afs", "ceph", "cifs", "davfs", "davfs2", "fuse.davfs", "fuse.rclone", "fuse.sshfs", "glusterfs",
    "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "smb", "smb3", "smbfs", "webdav",
}  # fmt: skip
_MOUNTS = Path("/proc/mounts")
_REMOTE_DRIVE = 4  # GetDriveTypeW's DRIVE_REMOTE


def network_share(path: Path) -> str:
    """The kind of share that a path lies on, or empty text for a disk of this computer.

    Linux tells by its table of mounts, Windows by the kind of drive. Where neither is there to ask, nothing is known
    and nothing is refused.
    """
    whole = Path(os.path.realpath(path))
    if sys.platform == "win32":
        return _windows_share(whole)
    return share_in(_MOUNTS.read_text(encoding="utf-8", errors="replace"), whole) if _MOUNTS.exists() else ""


def share_in(mounts: str, path: Path) -> str:
    """The kind of share that a path lies on by a table of mounts, whose longest matching line counts."""
    found = (0, "")
    for line in mounts.splitlines():
        _, place, kind, *_ = [*line.split(), "", "", ""]
        mount = Path(place.replace("\\040", " "))
        if place and (path == mount or mount in path.parents) and len(mount.parts) >= found[0]:
            found = (len(mount.parts), kind)
    return found[1] if found[1] in _SHARES else ""


def _windows_share(path: Path) -> str:
    import ctypes

    drive = path.drive + "\\"
    if drive.startswith("\\\\"):
        return "UNC"
    windll = getattr(ctypes, "windll", None)
    return "network drive" if windll and windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE else ""
