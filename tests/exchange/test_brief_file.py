import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from briefer.errors import BrieferError, FileRefused
from briefer.exchange import brief_file, reading
from briefer.exchange.brief_file import packed, read_brief, unpacked, write_brief
from briefer.model.digest import stored_file
from briefer.model.plain import to_json
from tests.briefs import full_brief, make_brief

BRIEF = '{"title": "Talks"}'


def zipped(*entries: tuple[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name)
            info.filename = name  # as it is, backslashes and all
            info.compress_type = compression
            archive.writestr(info, data)
    return stream.getvalue()


def refused(data: bytes, tmp_path: Path, name: str = "talks.brief") -> str:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(FileRefused) as caught:
        read_brief(tmp_path / name)
    sentence = str(caught.value)
    assert sentence.startswith(f"{tmp_path / name}: ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize("name", ["talks.brief", "talks.json"])
def test_a_brief_written_is_read_back_the_same(tmp_path: Path, name: str):
    write_brief(full_brief(), tmp_path / name)
    assert read_brief(tmp_path / name) == full_brief()


def test_a_brief_file_is_a_zip_with_the_brief_and_its_pictures():
    with zipfile.ZipFile(BytesIO(packed(full_brief()))) as archive:
        picture = next(iter(full_brief().files))
        assert archive.namelist() == ["brief.json", f"files/{picture}"]
        assert archive.read(f"files/{picture}") == full_brief().files[picture].data
        assert "data" not in json.loads(archive.read("brief.json"))["files"][picture]


def test_the_same_brief_gives_the_same_bytes():
    assert packed(full_brief()) == packed(unpacked(packed(full_brief())))


def test_files_stand_in_the_order_of_their_names_whatever_order_they_came_in():
    one, two = (stored_file(data, "p.png", "image/png") for data in (b"one", b"two"))
    forth, back = (make_brief().model_copy(update={"files": dict(order)}) for order in ([one, two], [two, one]))
    assert zipfile.ZipFile(BytesIO(packed(forth))).namelist() == zipfile.ZipFile(BytesIO(packed(back))).namelist()


def test_unknown_keys_survive_open_and_save(tmp_path: Path):
    brief = make_brief(x_tool={"a": [1]}, meeting={"date": "2026", "x_room": "3"})
    write_brief(brief, tmp_path / "talks.brief")
    assert read_brief(tmp_path / "talks.brief").plain() == brief.plain()


def test_a_file_under_a_name_of_its_own_survives(tmp_path: Path):
    brief = make_brief(files={"../logo": {"name": "logo.png", "data": "AAAA"}, "later": {"name": "to come"}})
    write_brief(brief, tmp_path / "talks.brief")
    assert read_brief(tmp_path / "talks.brief") == brief


@pytest.mark.parametrize("name", ["talks.pdf", "talks", "talks.zip", "talks.brief.docx"])
def test_no_brief_is_written_under_the_name_of_another_kind_of_file(tmp_path: Path, name: str):
    with pytest.raises(BrieferError, match=r"ends in \.brief: name it so\.$"):
        write_brief(make_brief(), tmp_path / name)
    assert not (tmp_path / name).exists()


def test_hand_written_json_is_read_with_or_without_a_byte_order_mark(tmp_path: Path):
    for mark in (b"", b"\xef\xbb\xbf"):
        (tmp_path / "talks.json").write_bytes(mark + b"\n " + BRIEF.encode())
        assert read_brief(tmp_path / "talks.json").title == "Talks"


def test_a_zip_made_by_another_program_is_read():
    for compression in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        data = zipped(("files/", b""), ("notes.txt", b"x"), ("brief.json", BRIEF), compression=compression)
        assert unpacked(data).title == "Talks"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"just words", "This is not a brief. It may be damaged"),
        (b"", "This is not a brief. It may be damaged"),
        (b"null", "a brief is a JSON object"),
        (b" 3", "a brief is a JSON object"),
        (b'"Talks"', "a brief is a JSON object"),
        (b"[]", "a brief is a JSON object"),
        (b"PK\x03\x04 but broken", "damaged"),
        (zipped(("brief.json", BRIEF))[:-30], "damaged"),
        (zipped(("word/document.xml", "<x/>")), "packed like one"),
        (zipped(("brief.json", b'{"title": "\xff"}')), "not in UTF-8"),
        (zipped(("brief.json", '{"format": "briefer/2"}')), "newer than this Briefer"),
        (zipped(("brief.json", '{"format": "other/1"}')), "its format is “other/1”"),
        (zipped(("brief.json", "[" * 5000)), "more than 64 levels deep"),
        (zipped(("brief.json", '{"follow_ups": [{"id": "k", "status": 5}]}')), "follow_ups/k/status is the number 5"),
        (zipped(("../evil", b""), ("brief.json", BRIEF)), "The entry “../evil” has a path that leads out of the file"),
        (zipped(("files/../../evil", b""), ("brief.json", BRIEF)), "leads out of the file"),
        (zipped(("/etc/evil", b""), ("brief.json", BRIEF)), "leads out of the file"),
        (zipped(("files\\evil", b""), ("brief.json", BRIEF)), "leads out of the file"),
        (zipped(("C:evil", b""), ("brief.json", BRIEF)), "leads out of the file"),
        (zipped(("files//x", b""), ("brief.json", BRIEF)), "leads out of the file"),
    ],
)
def test_what_is_no_brief_is_refused_with_one_sentence(tmp_path: Path, data: bytes, words: str):
    assert words in refused(data, tmp_path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_entry_given_twice_is_refused(tmp_path: Path):
    assert "twice" in refused(zipped(("brief.json", BRIEF), ("brief.json", "{}")), tmp_path)


def test_an_encrypted_entry_is_refused(tmp_path: Path):
    data = zipped(("brief.json", BRIEF))
    local, central = data.index(b"PK\x03\x04"), data.index(b"PK\x01\x02")
    flagged = bytearray(data)
    flagged[local + 6] |= 1
    flagged[central + 8] |= 1
    assert "encrypted" in refused(bytes(flagged), tmp_path)


def test_an_entry_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(brief_file, "MAX_ENTRY", 2**20)
    sentence = refused(zipped(("brief.json", BRIEF), ("files/a", bytes(2**21))), tmp_path)
    assert "unpacks to more than 1 MB. Make the pictures smaller" in sentence
    sentence = refused(zipped(("brief.json", BRIEF + " " * 2**21)), tmp_path)
    assert "unpacks to more than 1 MB. No brief says so much" in sentence


def test_entries_that_unpack_to_too_much_together_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(brief_file, "MAX_TOTAL", 2**20)
    bombs = [(f"files/{number}", bytes(2**18)) for number in range(6)]
    assert "It unpacks to more than 1 MB" in refused(zipped(("brief.json", BRIEF), *bombs), tmp_path)


def test_a_header_that_lies_about_its_size_gains_nothing(tmp_path: Path):
    data = zipped(("brief.json", BRIEF), ("files/a", bytes(2**20)))
    lying = data.replace((2**20).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != data
    assert "damaged" in refused(lying, tmp_path)


def test_too_many_entries_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(brief_file, "MAX_ENTRIES", 3)
    entries = [(f"files/{number}", b"") for number in range(4)]
    assert "5 entries" in refused(zipped(("brief.json", BRIEF), *entries), tmp_path)


def test_a_file_too_large_to_be_a_brief_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reading, "MAX_BYTES", 2**20)
    assert "larger than 1 MB" in refused(b"{" + bytes(2**21), tmp_path)


@pytest.mark.parametrize("name", ["talks.brief", "talks.json"])
def test_a_picture_that_was_exchanged_is_refused(tmp_path: Path, name: str):
    key = next(iter(full_brief().files))
    if name.endswith("json"):
        plain = full_brief().plain()
        plain["files"][key]["data"] = "AAAA"
        data = json.dumps(plain).encode()
    else:
        data = zipped(("brief.json", to_json(full_brief())), (f"files/{key}", b"other"))
    assert "aminah.png" in refused(data, tmp_path, name)


def test_a_picture_that_is_missing_is_refused(tmp_path: Path):
    with zipfile.ZipFile(BytesIO(packed(full_brief()))) as archive:
        data = zipped(("brief.json", archive.read("brief.json")))
    assert "is not in the file" in refused(data, tmp_path)


def test_a_file_that_is_not_there_a_folder_and_a_name_too_long_are_sentences(tmp_path: Path):
    for path, words in [
        (tmp_path / "no.brief", "no such file"),
        (tmp_path, "folder"),
        (tmp_path / ("x" * 999), "read"),
    ]:
        with pytest.raises(FileRefused, match=words):
            read_brief(path)


def test_a_brief_that_cannot_be_written_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    target = tmp_path / "talks.brief"
    write_brief(make_brief(), target)
    before = target.read_bytes()
    monkeypatch.setattr("briefer.exchange.atomic.os.fsync", _no_room)
    with pytest.raises(BrieferError, match="disk is full"):
        write_brief(full_brief(), target)
    assert target.read_bytes() == before


def _no_room(descriptor: int) -> None:
    raise OSError(28, "No space left on device")


MUTATIONS: list[Callable[[bytearray, int], None]] = [
    lambda data, place: data.__setitem__(place, data[place] ^ 0xFF),
    lambda data, place: data.__delitem__(slice(place, place + 7)),
    lambda data, place: data.__setitem__(slice(place, place), b"\0\xff\0"),
]


@pytest.mark.parametrize("mutate", MUTATIONS)
def test_a_damaged_file_is_read_or_refused_but_never_crashes(mutate: Callable[[bytearray, int], None]):
    whole = packed(full_brief())
    for place in range(0, len(whole), 23):
        damaged = bytearray(whole)
        mutate(damaged, place)
        try:
            unpacked(bytes(damaged))
        except FileRefused:
            continue
