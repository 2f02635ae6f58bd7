"""Since when the articles have a text. In: a `Person`. Out: whether the text of that year holds on peildatum.

The first texts begin with 2019, and before that day the pages decide everything (`decide`): no function of this package is asked about it.
"""

from vsb.reference.person import Person

EERSTE_JAAR = 2019


def vanaf_2022(person: Person) -> bool:
    """The texts of D4, D41, D43, D44, D46, D47, B113/1 and, until 2026, D45."""
    return person.premiejaar >= 2022


def vanaf_2025(person: Person) -> bool:
    """The text of D2."""
    return person.premiejaar >= 2025
