"""Many persons at once: a rulebook as SQL, on an engine for tables."""
