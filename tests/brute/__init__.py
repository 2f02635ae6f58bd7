"""The engine held against an interpreter of the rule language that tries every person."""
