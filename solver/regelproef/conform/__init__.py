"""Fixtures against an implementation: a Python callable, a program, or an address on the web."""
