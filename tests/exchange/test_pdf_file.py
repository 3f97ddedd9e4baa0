"""A brief comes back out of the PDF that carries it; what was not made by us is refused in a sentence."""

import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from briefer.errors import FileRefused
from briefer.exchange import pdf_file
from briefer.exchange.pdf_file import ATTACHED, read_pdf
from briefer.model.plain import to_json
from tests.briefs import full_brief

BRIEF = to_json(full_brief()).encode()
FLATE = pikepdf.Name.FlateDecode


def carrying(path: Path, data: bytes, **entries: Any) -> Path:
    """A PDF with an attachment of the name that ours have, in a stream with such entries."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.attachments[ATTACHED] = pikepdf.AttachedFileSpec(pdf, b"")
        stream = pdf.attachments[ATTACHED].get_file().obj
        stream.write(data, filter=entries.pop("Filter", None), decode_parms=entries.pop("DecodeParms", None))
        pdf.save(path, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
    return path


@pytest.mark.parametrize(
    ("data", "entries"),
    [
        (BRIEF, {}),
        (zlib.compress(BRIEF), {"Filter": FLATE}),
        (zlib.compress(BRIEF), {"Filter": pikepdf.Array([FLATE])}),
        (zlib.compress(zlib.compress(BRIEF)), {"Filter": pikepdf.Array([FLATE, FLATE])}),
        (zlib.compress(BRIEF), {"Filter": FLATE, "DecodeParms": pikepdf.Dictionary(Predictor=1)}),
        (BRIEF.hex().encode() + b">", {"Filter": pikepdf.Name.ASCIIHexDecode}),
    ],
)
def test_a_brief_comes_back_however_a_program_has_packed_it(tmp_path: Path, data: bytes, entries: dict[str, Any]):
    assert read_pdf(carrying(tmp_path / "a.pdf", data, **entries)) == full_brief()


@pytest.mark.parametrize(
    "entries",
    [
        {"Filter": FLATE},
        {"Filter": pikepdf.Array([FLATE])},
        {"Filter": FLATE, "DecodeParms": pikepdf.Dictionary(Predictor=1)},
    ],
)
def test_what_inflates_without_end_is_refused_before_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entries: dict[str, Any]
):
    monkeypatch.setattr(pdf_file, "LIMIT", 2**20)
    bomb = carrying(tmp_path / "a.pdf", zlib.compress(bytes(2**22)), **entries)
    monkeypatch.setattr(pikepdf.Object, "read_bytes", lambda _: pytest.fail("it is inflated whole"))
    with pytest.raises(FileRefused, match="larger than 1 MB"):
        read_pdf(bomb)


def test_a_pdf_without_a_brief_and_what_is_no_pdf_are_refused(tmp_path: Path):
    plain = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(plain)
    for data, words in ((plain.getvalue(), "carries no brief"), (b"%PDF-1.7 no more", "damaged")):
        (tmp_path / "a.pdf").write_bytes(data)
        with pytest.raises(FileRefused, match=words):
            read_pdf(tmp_path / "a.pdf")
