"""The rulebook as frozen, typed values, and how the YAML documents become one."""
