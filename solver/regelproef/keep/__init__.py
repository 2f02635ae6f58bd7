"""A rulebook that is kept in memory while it is edited, and answers each edit, the cheapest question first."""
