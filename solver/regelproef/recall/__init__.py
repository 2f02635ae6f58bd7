"""What was answered before is not asked again: questions by what they say, answers, and a file that keeps them."""
