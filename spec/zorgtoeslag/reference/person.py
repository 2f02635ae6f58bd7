"""Facts of a person, checked. In: JSON values by name. Out: a Person, or a FactError that says which fact is wrong and what it should be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date

INCOME = 500_000_00  # the largest that is asked about, in cents
WEALTH = 2_000_000_00


class FactError(ValueError):
    """A fact that cannot be used."""


@dataclass(frozen=True)
class Person:
    """Who asks, about which month. Money in cents; wealth on 1 January of the year."""

    peildatum: date = date(2026, 1, 1)
    geboortedatum: date = date(1990, 5, 15)
    verzekerd: bool = True
    toetsingsinkomen: int = 20_000_00
    vermogen: int = 0
    toeslagpartner: bool = False
    partner_verzekerd: bool = True
    partner_hele_jaar: bool = True
    toetsingsinkomen_partner: int = 0
    vermogen_partner: int = 0


def money(name: str, value: object, most: int) -> int:
    """Whole cents, within what is asked about."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise FactError(f"{name}: expected whole cents from 0 to {most}, not {value!r}")
    return value


def day(name: str, value: object, first: date, last: date) -> date:
    """A day as YYYY-MM-DD, within what is asked about."""
    try:
        found = date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else None
    except ValueError:
        found = None
    if found is None or not first <= found <= last:
        raise FactError(f"{name}: expected a day from {first} to {last}, not {value!r}")
    return found


def truth(name: str, value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise FactError(f"{name}: expected true or false, not {value!r}")
    return value


def read(facts: Mapping[str, object]) -> Person:
    """The person; what is not mentioned is as by default."""
    known = {field.name for field in fields(Person)}
    given: dict[str, object] = {}
    for name, value in facts.items():
        if name not in known:
            raise FactError(f"{name}: no such fact")
        if name == "peildatum":
            given[name] = day(name, value, date(2023, 1, 1), date(2026, 12, 31))
        elif name == "geboortedatum":
            given[name] = day(name, value, date(1900, 1, 1), date(2026, 12, 31))
        elif "inkomen" in name:
            given[name] = money(name, value, INCOME)
        elif "vermogen" in name:
            given[name] = money(name, value, WEALTH)
        else:
            given[name] = truth(name, value)
    person = Person(**given)  # type: ignore[arg-type] # each was read by its name
    if person.geboortedatum > person.peildatum:
        raise FactError("geboortedatum: comes after peildatum")
    return person
