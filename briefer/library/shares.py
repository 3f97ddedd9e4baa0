"""Tells whether a path lies on a network share, where SQLite's locks can't be trusted."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_SHARES = {
    "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "davfs", "davfs2", "ftp", "fuse.beegfs", "fuse.ceph",
    "fuse.ceph-fuse", "fuse.curlftpfs", "fuse.davfs", "fuse.gcsfuse", "fuse.glusterfs", "fuse.gvfsd-fuse",
    "fuse.juicefs", "fuse.mfs", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "fuse.vmhgfs-fuse",
    "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "orangefs", "prl_fs", "pvfs2", "smb", "smb3",
    "smbfs", "vboxsf", "vmhgfs", "webdav",
}  # fmt: skip
_OF_ANY_KIND = {"fuse", "fuse-t", "macfuse", "osxfuse"}
_MOUNTS = Path("/proc/mounts")
_MOUNT = "/sbin/mount"  # tells the table of mounts on macOS
_ESCAPED = re.compile(r"\\([0-7]{3})")  # a space, a tab or the like in Linux's table
_MOUNTED = re.compile(r".* on (?P<place>/.*?) \((?P<options>[^()]*)\)")
_REMOTE_DRIVE = 4  # GetDriveTypeW's DRIVE_REMOTE


def network_share(path: Path) -> str:
    """The kind of share that a path lies on, or empty text for a disk of this computer.

    Linux and macOS tell by their table of mounts, Windows by the kind of drive. Where there is nothing to ask, nothing
    is known and nothing is refused.
    """
    whole = Path(os.path.realpath(path))
    if sys.platform == "win32":
        return _windows_share(whole)
    if sys.platform == "darwin":
        told = subprocess.run([_MOUNT], capture_output=True, encoding="utf-8", errors="replace", check=False)
        return share_on_macos(told.stdout, whole)
    return share_in(_MOUNTS.read_text(encoding="utf-8", errors="replace"), whole) if _MOUNTS.exists() else ""


def share_in(mounts: str, path: Path) -> str:
    """The kind of share that a path lies on by Linux's table of mounts."""
    lines = [[*line.split(), "", "", ""] for line in mounts.splitlines()]
    kind = _kind_at(path, ((_ESCAPED.sub(lambda code: chr(int(code[1], 8)), line[1]), line[2]) for line in lines))
    return kind if kind in _SHARES else ""


def share_on_macos(mounts: str, path: Path) -> str:
    """The kind of share that a path lies on by what `mount` tells on macOS, where a disk of the computer is “local”."""
    found = [match for match in map(_MOUNTED.fullmatch, mounts.splitlines()) if match]
    options = _kind_at(path, ((match["place"], match["options"]) for match in found)).split(", ")
    return options[0] if options[0] in _SHARES or ("local" not in options and options[0] in _OF_ANY_KIND) else ""


def _kind_at(path: Path, mounts: Iterable[tuple[str, str]]) -> str:
    """What is told of the mount that a path lies on: the longest that matches, the last of those."""
    found = (0, "")
    for place, told in mounts:
        mount = Path(place)
        if place and (path == mount or mount in path.parents) and len(mount.parts) >= found[0]:
            found = (len(mount.parts), told)
    return found[1]


def _windows_share(path: Path) -> str:
    import ctypes

    drive = path.drive + "\\"
    if drive.startswith("\\\\"):
        return "UNC"
    windll = getattr(ctypes, "windll", None)
    return "network drive" if windll and windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE else ""
