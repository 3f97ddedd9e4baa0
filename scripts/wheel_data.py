"""Build hook: puts `resources/` and `templates/`, which lie outside the package, inside the wheel.

An editable install reads them from the checkout instead, so that nothing goes stale.
"""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelData(BuildHookInterface):  # pyright: ignore[reportMissingTypeArgument]
    """Adds the data folders to a wheel that is installed for use."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects files."""
        if version == "standard":
            for folder in ("resources", "templates"):
                build_data["force_include"][folder] = f"briefer/_data/{folder}"
