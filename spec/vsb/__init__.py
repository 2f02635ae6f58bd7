"""The rulebook of the Vlaamse Sociale Bescherming: YAML for the engine, and an independent reference implementation."""
