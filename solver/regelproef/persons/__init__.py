"""Persons as people and programs write them: tables, JSON and YAML to facts."""
