"""An exported file gets a name that any system takes."""

import pytest

from briefer.compose.filename import file_name
from tests.briefs import make_brief
from tests.compose.pages import TODAY, template


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("{title} {version}", "Defence talks v2"),
        ("{date} {title}", "2025-11-03 Defence talks"),
        ("{reference}-{edition}", "A-1-2-Office edition"),
        ("{number}", "brief"),
    ],
)
def test_the_templates_pattern_is_filled_in(pattern: str, expected: str) -> None:
    brief = make_brief(reference="A/1/2", version="2")
    assert file_name(brief, template(file_name=pattern), TODAY, "office") == expected


@pytest.mark.parametrize("title", ["../../etc/passwd", "C:\\con", 'a<b>"c"|d?*', "x" * 400, "...", "a\nb\x00"])
def test_no_title_leads_out_of_the_folder(title: str) -> None:
    name = file_name(make_brief(title=title), template(), TODAY)
    assert name
    assert not set(name) & set('\\/:*?"<>|\n\x00')
    assert not name.startswith(".")
    assert len(name) <= 120


@pytest.mark.parametrize("title", ["การประชุม" * 30, "国防会谈" * 40, "Rundingan 🇲🇾 " * 20])
def test_a_name_in_any_script_leaves_room_for_its_ending_in_the_bytes_that_a_system_takes(title: str) -> None:
    name = file_name(make_brief(title=title), template(file_name="{title}"), TODAY)
    assert len(name.encode()) <= 160
    assert title.startswith(name)


@pytest.mark.parametrize("title", ["CON", "nul.2026", "Lpt1"])
def test_a_name_that_windows_keeps_for_a_device_is_no_files_name(title: str) -> None:
    assert file_name(make_brief(title=title), template(file_name="{title}"), TODAY) == f"brief {title}"
