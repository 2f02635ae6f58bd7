"""JSON on standard output cannot steer a terminal."""

from __future__ import annotations

import json

from regelproef.report.render.json import json_text


def test_ordinary_text_stays_as_it_is() -> None:
    """Accents and other letters are printed as themselves."""
    assert json_text({"naam": "België"}, indent=None) == '{"naam": "België"}'


def test_what_could_steer_a_terminal_is_escaped() -> None:
    """Control and direction characters stand escaped, and mean the same."""
    value = {"text": "a\x1b[31m\x9b1m\u202eb\u2066\u2028"}
    words = json_text(value)
    assert words.replace("\n", "").isprintable()
    assert json.loads(words) == value
