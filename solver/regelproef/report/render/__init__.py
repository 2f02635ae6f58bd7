"""One file a format: each draws the same documents and findings."""
