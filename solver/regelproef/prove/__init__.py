"""Asking the solver: the only package that runs it, and what makes its answers the same everywhere."""
