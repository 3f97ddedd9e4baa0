"""What holds for any brief whatever, in any template."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from briefer.compose.composer import compose
from briefer.compose.select import select
from briefer.document.blocks import Block, Document, Heading, Table
from briefer.document.runs import Text
from briefer.model import paths
from briefer.model.base import is_empty
from briefer.model.brief import Brief
from briefer.model.plain import from_json, to_json
from briefer.settings import shipped_templates
from briefer.template.editions import edition_of
from briefer.template.findings import template_findings
from briefer.template.loading import Templates
from tests.compose.pages import TODAY, blocks_in, runs_in
from tests.generated import briefs

SHIPPED = Templates([shipped_templates()])
OFFICES = {name: SHIPPED.load(name) for name in SHIPPED.names()}

pytestmark = pytest.mark.soak


def check_document(document: Document) -> None:
    blocks = list(blocks_in(document.blocks))
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    assert all(after <= before + 1 for before, after in pairwise([0, *levels]))
    for block in blocks:
        check_block(block)


def check_block(block: Block) -> None:
    if isinstance(block, Heading):
        assert any(run.text.strip() for run in block.runs if isinstance(run, Text)), block
    if isinstance(block, Table):
        for row in (*block.header, *block.rows):
            assert sum(cell.span for cell in row.cells) == len(block.columns)


def check_origins(document: Document, shown: Brief) -> None:
    """Every field's words lead back to a field of the brief that was selected."""
    for run in runs_in(document):
        if isinstance(run, Text) and run.origin:
            assert not is_empty(paths.get(shown, run.origin)), run


@given(briefs(), some.sampled_from(sorted(OFFICES)), some.sampled_from(["", "office"]))
def test_any_brief_gives_a_sound_document_in_any_template(brief: Brief, name: str, edition: str) -> None:
    office = OFFICES[name]
    document = compose(brief, office, TODAY, edition)
    shown = select(brief, edition_of(office, edition))
    check_document(document)
    check_origins(document, shown)
    assert to_json(select(shown, edition_of(office, edition))) == to_json(shown)
    assert to_json(from_json(to_json(shown))) == to_json(shown)
    template_findings(brief, office)
