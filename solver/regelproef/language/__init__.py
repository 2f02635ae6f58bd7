"""The expression language: types, syntax, parser, type checker, and the typed tree that every later stage reads."""
