"""The engine's sentences in Dutch, French and English, by key."""
