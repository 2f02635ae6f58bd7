"""The rulebook as finite-domain formulas for the solver, and models back to persons."""
