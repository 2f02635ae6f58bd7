"""What `check` asks of a rulebook: one question, one file. `questions.CHECKS` lists them in the order in which they are asked."""
