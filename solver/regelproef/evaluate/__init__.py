"""Exact evaluation of a rulebook for one person, without a solver."""
