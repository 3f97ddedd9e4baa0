from pathlib import Path

import pytest

from briefer import settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own: no library of a person is ever opened."""
    place = tmp_path / "home"
    monkeypatch.setattr(settings, "user_data", lambda: place / "data")
    monkeypatch.setattr(settings, "settings_file", lambda: place / "config" / "settings.toml")
    monkeypatch.delenv(settings.LIBRARY, raising=False)
    return place
