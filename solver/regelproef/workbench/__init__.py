"""The page on which whoever makes policy changes a rule and sees, before it is saved, whom that touches."""
