"""Rendering of findings: one format, one file. Nothing is decided here, and no fact is added."""
