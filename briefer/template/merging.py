"""Merging of settings: a child's over its parent's."""

from collections.abc import Mapping
from typing import Any, cast

Settings = dict[str, Any]


def merge(parent: Mapping[str, Any], child: Mapping[str, Any]) -> Settings:
    """The parent's settings with the child's over them: table by table, everything else (lists too) replaced."""
    merged = dict(parent)
    for key, value in child.items():
        old = merged.get(key)
        if isinstance(value, dict) and isinstance(old, dict):
            merged[key] = merge(cast("Settings", old), cast("Settings", value))
        else:
            merged[key] = value
    return merged
