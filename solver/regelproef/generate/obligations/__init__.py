"""The kinds of obligations, one file each."""
