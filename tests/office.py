"""LibreOffice, the second word processor in which our files have to hold: it converts them, and edits them by macro."""

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from tests.tools import needs

needs_office = needs("soffice", "libreoffice-writer")
needs_pdftotext = needs("pdftotext", "poppler-utils")

_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Editing"/></library:library>
"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Editing" script:language="StarBasic">{}
</script:module>
"""
_FRAME = """
Function Opened(path As String) As Object
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
End Function

Sub SaveAs(document As Object, path As String)
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  document.storeToURL(ConvertToURL(path), kind())
  document.close(True)
End Sub

Function Found(document As Object, words As String) As Object
  Dim search As Object
  search = document.createSearchDescriptor()
  search.SearchString = words
  search.SearchCaseSensitive = True
  Found = document.findFirst(search)
End Function

Sub TypeOver(document As Object, words As String, others As String)
  Dim place As Object
  place = Found(document, words)
  place.Text.insertString(place, others, True)
End Sub

Sub TypeAfter(document As Object, words As String, more As String)
  Dim place As Object
  place = Found(document, words)
  place.Text.insertString(place.getEnd(), more, False)
End Sub

Sub TypeOverIn(document As Object, anchor As String, words As String, others As String)
  Dim place As Object
  place = document.Bookmarks.getByName(anchor).getAnchor()
  If place.String = words Then
    place.String = others
    Exit Sub
  End If
  Dim spot As Object
  spot = place.Text.createTextCursorByRange(place.getStart())
  Dim offset As Long
  offset = InStr(place.String, words) - 1
  If offset < 0 Then Error 5
  spot.goRight(offset, False)
  spot.goRight(Len(words), True)
  spot.String = others
End Sub

Sub Main(source As String, target As String)
  Dim document As Object
  document = Opened(source)
  On Error GoTo GivenUp
  Edit document
  SaveAs document, target
  Exit Sub
GivenUp:
  document.close(True)
End Sub

"""


class Office:
    """A LibreOffice with a profile of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._profile = folder / "profile"

    def convert(self, paths: Iterable[Path], kind: str) -> None:
        """Converts files into others beside them, such as `a.docx` into `a.pdf`."""
        self._run("--convert-to", kind, "--outdir", str(self.folder), *map(str, paths))

    def words(self, *files: bytes) -> list[list[str]]:
        """The words of each file as LibreOffice writes it out as plain text, the numbers of lists included."""
        paths = self._written(files)
        self.convert(paths, "txt:Text (encoded):UTF8")
        return [path.with_suffix(".txt").read_text(encoding="utf-8-sig").split() for path in paths]

    def printed(self, data: bytes) -> str:
        """What the pages say that LibreOffice prints of a file."""
        (path,) = self._written([data])
        self.convert([path], "pdf")
        command = ["pdftotext", "-raw", "-enc", "UTF-8", path.with_suffix(".pdf"), "-"]
        return subprocess.check_output(command).decode()

    def _written(self, files: Sequence[bytes]) -> list[Path]:
        paths = [self.folder / f"file{number}.docx" for number in range(len(files))]
        for path, data in zip(paths, files, strict=True):
            path.write_bytes(data)
        return paths

    def edit(self, data: bytes, *lines: str) -> bytes:
        """A DOCX opened, edited by lines of Basic about `document`, and saved again as DOCX."""
        edit = "\n".join(("Sub Edit(document As Object)", *lines, "End Sub"))
        self._write_macro(_FRAME + edit)
        source, target = self.folder / "source.docx", self.folder / "target.docx"
        source.write_bytes(data)
        target.unlink(missing_ok=True)
        self._run(f'macro:///Standard.Editing.Main("{source}","{target}")')
        if not target.exists():
            raise AssertionError(f"LibreOffice could not do this:\n{edit}")
        return target.read_bytes()

    def _write_macro(self, code: str) -> None:
        """LibreOffice makes the folder of macros when it first starts."""
        folder = self._profile / "user" / "basic" / "Standard"
        if not folder.exists():
            self._run("--terminate_after_init")
        (folder / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
        (folder / "Editing.xba").write_text(_MODULE.format(escape(code)), encoding="utf-8")

    def _run(self, *arguments: str) -> None:
        profile = f"-env:UserInstallation={self._profile.as_uri()}"
        subprocess.run(
            ["soffice", profile, "--headless", "--norestore", *arguments],
            check=True,
            capture_output=True,
            timeout=60,
        )


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """One LibreOffice for all tests of a process: making its profile takes longer than using it."""
    return Office(tmp_path_factory.mktemp("office"))
