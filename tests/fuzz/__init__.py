"""The command line held against files to which anything may have happened, and against being killed at any moment."""
