"""Rulebooks given as plain values, written to disk by an ordinary YAML tool."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


def write_files(folder: Path, files: dict[str, Any]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return folder
