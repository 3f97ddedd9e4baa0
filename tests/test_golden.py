"""The sample, as each shipped template prints it: when a change is meant, `scripts/make_golden.py` writes it anew."""

from difflib import unified_diff
from pathlib import Path

import pytest

from briefer.exchange.brief_file import read_brief
from briefer.render.outline import outline
from briefer.settings import resources, shipped_templates
from briefer.template.loading import Templates
from tests.compose.pages import pages

GOLDEN = Path(__file__).parent / "golden"
NAMES = Templates([shipped_templates()]).names()
SAMPLE = resources() / "samples" / "malaysia-us-defence-talks.brief"


def sample_outline(name: str) -> str:
    return outline(pages(read_brief(SAMPLE), name))


@pytest.mark.parametrize("name", NAMES)
def test_the_sample_reads_as_it_did(name: str) -> None:
    golden = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    changed = list(unified_diff(golden, sample_outline(name).splitlines(), "golden", "now", lineterm=""))
    if changed:
        pytest.fail(f"The sample reads differently in the template {name}:\n" + "\n".join(changed), pytrace=False)
