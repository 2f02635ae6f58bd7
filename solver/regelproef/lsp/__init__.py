"""A rulebook in an editor: the language server, which asks the rulebook that is kept and adds nothing of its own to what that says."""
