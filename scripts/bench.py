"""Runs every benchmark, each in a process of its own, and prints what it prints.

Each compares with a peer in the same run; none is a test, since a busy machine would fail it.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Returns 1 when a benchmark could not run."""
    worst = 0
    for script in sorted(HERE.glob("bench_*.py")):
        print(f"\n== {script.stem.removeprefix('bench_')}", flush=True)
        worst = max(worst, subprocess.run([sys.executable, str(script)]).returncode)
    return min(worst, 1)


if __name__ == "__main__":
    sys.exit(main())
