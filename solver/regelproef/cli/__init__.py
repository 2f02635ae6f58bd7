"""The command line: one file a command. Nothing is decided here."""
