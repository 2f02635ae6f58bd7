"""The rulebook of the Dutch zorgtoeslag 2023-2026: YAML for the engine, and an independent reference implementation."""
