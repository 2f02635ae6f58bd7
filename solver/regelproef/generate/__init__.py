"""Test persons from a rulebook: every obligation is covered by one of them, or proved infeasible."""
