"""Why a person gets an outcome, what would change it, and when it changes by itself."""
