"""Writes the golden outlines anew: the sample as each shipped template prints it. Look at what changed first."""

from pathlib import Path

from tests.test_golden import GOLDEN, NAMES, sample_outline


def main() -> None:
    """Writes one file for each template."""
    for name in NAMES:
        Path(GOLDEN / f"{name}.txt").write_text(sample_outline(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
