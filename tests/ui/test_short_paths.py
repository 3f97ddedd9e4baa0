"""Files in sentences are called by their names."""

import pytest

from briefer.ui.short_paths import with_names


@pytest.mark.parametrize(
    ("sentence", "short"),
    [
        ("/home/aminah/Meeting notes/talks.brief: It is no brief.", "talks.brief: It is no brief."),
        ("/mnt/office/x.brief is no longer there: it was deleted.", "x.brief is no longer there: it was deleted."),
        ("C:\\Users\\Lim Wei\\talks.pdf cannot be written.", "talks.pdf cannot be written."),
        ("\\\\server\\share\\a.pdf cannot be read.", "a.pdf cannot be read."),
        ("Written to /home/a/out (from /srv/b/in.docx).", "Written to out (from in.docx)."),
        ("“/tmp/a/b.csv” has no rows.", "“b.csv” has no rows."),
        ("talks.brief: It is no brief.", "talks.brief: It is no brief."),
        ("/talks.brief: It is no brief.", "/talks.brief: It is no brief."),
        ("postgresql://host/briefs does not answer.", "postgresql://host/briefs does not answer."),
        ("Use https://example.org/a/b or 3/4/2026.", "Use https://example.org/a/b or 3/4/2026."),
        ("Write day/month/year, or yes and/or no.", "Write day/month/year, or yes and/or no."),
    ],
)
def test_a_sentence_keeps_the_name_and_leaves_out_the_folders(sentence: str, short: str):
    assert with_names(sentence) == short
