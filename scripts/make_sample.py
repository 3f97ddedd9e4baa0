"""Makes the sample brief, the Malaysia-United States defence talks of 30 October 2025, from `sample.json`.

What that states as fact is in `tests/seed_facts.json`: where the sheet is silent, the brief is silent too, or says what
is still to be confirmed. Recommendations, objectives and points are wording for the minister.
"""

from pathlib import Path

from briefer.exchange.brief_file import write_brief
from briefer.model.plain import from_json

ROOT = Path(__file__).resolve().parent.parent
WORDING = ROOT / "scripts" / "sample.json"
SAMPLE = ROOT / "resources" / "samples" / "malaysia-us-defence-talks.brief"


def main() -> None:
    """Writes the sample."""
    SAMPLE.parent.mkdir(parents=True, exist_ok=True)
    write_brief(from_json(WORDING.read_bytes()), SAMPLE)


if __name__ == "__main__":
    main()
