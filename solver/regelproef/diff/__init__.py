"""What an edit of a rulebook does to people: whose decisions change, and the proof that nobody else's do."""
