"""Asking one rulebook, or two beside each other: questions in, answers with replayed witnesses out."""
