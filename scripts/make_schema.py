"""Writes resources/brief.schema.json from the model: run it when a field changes."""

import json
from pathlib import Path

from briefer.exchange.atomic import replace_file
from briefer.model.schema import json_schema
from briefer.settings import resources

SCHEMA = "brief.schema.json"


def schema_text() -> str:
    """The schema as the file holds it."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def main(folder: Path) -> None:
    """Writes the schema into a folder."""
    replace_file(folder / SCHEMA, schema_text().encode())


if __name__ == "__main__":
    main(resources())
