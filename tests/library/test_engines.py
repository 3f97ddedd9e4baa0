from datetime import UTC, datetime

import pytest

from briefer.library import engines
from briefer.library.opening import open_library
from briefer.library.values import Query
from tests.briefs import make_brief

NOON = datetime(2025, 10, 30, 12, tzinfo=UTC)


def test_an_old_title_is_ranked_first_however_many_newer_briefs_say_the_word(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(engines, "_MOST_RANKED", 2)
    library = open_library(postgres_url)
    for year in range(2010, 2020):
        library.save(make_brief(id=f"b{year}", meeting={"date": str(year)}, summary="piracy"), 0, "mei", NOON)
    library.save(make_brief(id="old", title="Piracy", meeting={"date": "1999"}), 0, "mei", NOON)
    found = [hit.entry.id for hit in library.find(Query(words="piracy", ranked=True))]
    assert found == ["old", "b2019", "b2018"]
    library.close()


def test_a_brief_of_very_many_words_is_found_by_its_first_and_fits_the_server(postgres_url: str):
    library = open_library(postgres_url)
    words = " ".join(f"word{number}" for number in range(60_000))
    library.save(make_brief(title="Talks", summary=f"first {words}"), 0, "mei", NOON)
    assert library.find(Query(words="first"))
    library.close()
