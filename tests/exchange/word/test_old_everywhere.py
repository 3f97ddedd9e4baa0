"""An old file's words are read wherever they stand."""

import io

import docx
from docx.oxml import parse_xml

from briefer.exchange.word import old_brief
from briefer.model.plain import to_json
from tests.exchange.word.exported import TEMPLATES

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def test_headers_footers_formulas_and_symbols_are_kept():
    opened = docx.Document()
    opened.sections[0].header.paragraphs[0].text = "Header words"
    opened.sections[0].footer.paragraphs[0].text = "Footer words"
    node = opened.add_paragraph("Text ")._p
    node.append(parse_xml(f"<m:oMath {_NAMES}><m:r><m:t>a+b</m:t></m:r></m:oMath>"))
    node.append(parse_xml(f'<w:r {_NAMES}><w:sym w:font="Symbol" w:char="2713"/></w:r>'))
    file = io.BytesIO()
    opened.save(file)
    said = to_json(old_brief(file.getvalue(), TEMPLATES).brief)
    assert "Text a+b\u2713" in said
    assert "Header words" in said
    assert "Footer words" in said
