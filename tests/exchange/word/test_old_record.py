"""A value that its field can't hold refuses no old file."""

from briefer.exchange.word.old.record import Record
from briefer.model.richtext import text_of


def test_it_is_set_aside_as_words_and_told_where_it_is():
    record = Record({"title": "Talks"})
    record.add("agenda", {"title": "Lunch", "minutes": "half an hour", "start": ["noon"]}, "Lunch, half an hour")
    record.set("Bring: a gift", ("meeting", "venue", "city"), {"name": "a gift"})
    brief = record.brief()
    assert [item.title for item in brief.agenda] == ["Lunch"]
    assert [text_of(section.body) for section in brief.sections] == ["Bring: a gift", "noon", "half an hour"]
    told = {placed.words: placed.path for placed in record.account(brief)}
    assert told["half an hour"] == f"sections/{brief.sections[2].id}"
    assert told["Lunch, half an hour"] == f"agenda/{brief.agenda[0].id}"
    assert told["Bring: a gift"] == f"sections/{brief.sections[0].id}"
