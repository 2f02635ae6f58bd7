"""Where text comes from: files, places in them, and names that resemble one another."""
