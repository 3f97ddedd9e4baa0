"""What holds for any brief in any template: a file that nobody edited says so."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from briefer.model.brief import Brief
from tests.exchange.word.exported import exported, read
from tests.generated import briefs

EXAMPLES = 2_000 if os.environ.get("BRIEFER_SOAK") == "1" else 20
NAMES = ("base", "mindef-policy", "mindef-policy-ms", "multilateral", "one-page", "uk-submission")


@pytest.mark.soak
@settings(max_examples=EXAMPLES)
@given(briefs(), some.sampled_from(NAMES), some.sampled_from(["", "office"]))
def test_a_file_that_nobody_edited_says_so(brief: Brief, name: str, edition: str):
    found = read(exported(brief, name, edition))
    assert found.changes == ()
    assert found.unplaced == ()
