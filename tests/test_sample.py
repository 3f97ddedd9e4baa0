"""The sample is what its script makes."""

from pathlib import Path

from briefer.exchange.brief_file import read_brief, write_brief
from briefer.model.plain import from_json
from briefer.settings import resources

SAMPLE = resources() / "samples" / "malaysia-us-defence-talks.brief"
WORDING = Path(__file__).parent.parent / "scripts" / "sample.json"


def test_the_sample_is_made_from_its_wording(tmp_path: Path) -> None:
    write_brief(from_json(WORDING.read_bytes()), tmp_path / "sample.brief")
    assert (tmp_path / "sample.brief").read_bytes() == SAMPLE.read_bytes()


def test_the_sample_is_written_for_the_malaysian_office() -> None:
    brief = read_brief(SAMPLE)
    assert (brief.template, brief.status) == ("mindef-policy", "draft")
    assert brief.marking is not None
    assert brief.marking.level == "Terhad"
