"""A small sound rulebook of one's own: its files in each language, and how they come into a folder."""
