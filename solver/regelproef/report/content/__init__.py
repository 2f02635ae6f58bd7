"""What each command says: a document for people, plain values for programs, suites for test runners."""
