"""A change that an analyst asks for, carried out in the files of a rulebook: rules or values, the statement that asks for it, cases, declaration."""
