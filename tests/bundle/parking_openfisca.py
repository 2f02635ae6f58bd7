"""The parking rules as somebody would write them in OpenFisca, and a run of its tests: `python parking_openfisca.py TESTS [FULL_FEE]`.

Facts and decisions are of a day, histories of a year. `FULL_FEE`: another full fee of 2024, to see the tests fail.
"""

import sys
from datetime import date

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.tools.test_runner import run_tests
from openfisca_core.variables import Variable

PERSON = build_entity(key="person", plural="persons", label="A person", is_person=True)
YEARS = range(2010, 2031)
FULL_FEE_2024 = int(sys.argv[2]) if len(sys.argv) > 2 else 12050


class Zone(Enum):
    centre = "the centre"
    ring = "the ring"
    outside = "outside"


class Permit(Enum):
    granted = "granted"
    refused = "refused"
    waiting = "waiting"


def variable(name, value_type, formula=None, period=DateUnit.DAY, **more):
    """A variable of a person; histories are of a year."""
    own = {"value_type": value_type, "entity": PERSON, "definition_period": period, "label": name, **more}
    return type(name, (Variable,), {**own, "formula": formula} if formula else own)


def year(days):
    return days.astype("datetime64[Y]").astype(int) + 1970


def month_and_day(days):
    month = days.astype("datetime64[M]")
    return (month.astype(int) % 12 + 1) * 100 + (days - month.astype("datetime64[D]")).astype(int) + 1


def this_day(person, period):
    return np.array([period.start.date] * person.count, dtype="datetime64[D]")


def age(person, period):
    born, day = person("born", period), this_day(person, period)
    return year(day) - year(born) - (month_and_day(day) < month_and_day(born))


def holds(person, history, in_year):
    return person(history, str(in_year)) if in_year in YEARS else np.zeros(person.count, dtype=bool)


def longest_stay(person, before):
    best = current = np.zeros(person.count, dtype=int)
    for each in YEARS:
        if each < before:
            current = np.where(holds(person, "resident", each), current + 1, 0)
            best = np.maximum(best, current)
    return best


def has_valid_card(person, period):
    return person("disabled_card", period) * (person("card_until", period) >= this_day(person, period))


def permit(person, period):
    now = period.start.year
    zone = person("zone", period)
    grounds = ((zone == Zone.centre) + (zone == Zone.ring)) * (age(person, period) >= 18) * (person("cars", period) >= 1)
    fines = sum(holds(person, "fined", each).astype(int) for each in range(now - 3, now))
    refused = (person("cars", period) > 2) + (fines >= 2)
    holder = has_valid_card(person, period) * (now >= 2022)
    return np.select([holder, refused, grounds], [Permit.granted, Permit.refused, Permit.granted], default=Permit.waiting)


def granted(person, period):
    return person("permit", period) == Permit.granted


def full_fee(person, period):
    """None where it is not known."""
    return int(person.simulation.tax_benefit_system.parameters.fee_full(period)) if period.start.year < 2029 else None


def reduced(person, period):
    return (person("income_cent", period) < 2000000) * (longest_stay(person, period.start.year) >= 3)


def fee_cent(person, period):
    full = full_fee(person, period) or 0
    second = (person("cars", period) == 2) * (full > 0)
    due = np.select([second, reduced(person, period)], [2 * full - 500, 2500], default=full)
    return np.where(granted(person, period), due, 0)


def fee_cent_is_null(person, period):
    return granted(person, period) * np.logical_not(reduced(person, period)) * (full_fee(person, period) is None)


def valid_until(person, period):
    end = np.datetime64(f"{period.start.year}-12-31")
    card = person("card_until", period)
    return np.where(has_valid_card(person, period) * (card < end), card, end)


def valid_until_is_null(person, period):
    return np.logical_not(granted(person, period))


def parking():
    """The whole system."""
    found = TaxBenefitSystem([PERSON])
    found.parameters = ParameterNode("", data={"fee_full": {"values": {"2020-01-01": {"value": 10000}, "2024-01-01": {"value": FULL_FEE_2024}}}})
    variables = [
        variable("day", date),
        variable("born", date, period=DateUnit.ETERNITY),
        variable("card_until", date),
        variable("zone", Enum, possible_values=Zone, default_value=Zone.ring),
        variable("cars", int),
        variable("disabled_card", bool),
        variable("income_cent", int),
        variable("fined", bool, period=DateUnit.YEAR),
        variable("resident", bool, period=DateUnit.YEAR),
        variable("permit", Enum, permit, possible_values=Permit, default_value=Permit.waiting),
        variable("fee_cent", int, fee_cent),
        variable("fee_cent_is_null", bool, fee_cent_is_null),
        variable("valid_until", date, valid_until),
        variable("valid_until_is_null", bool, valid_until_is_null),
    ]
    found.add_variables(*variables)
    return found


if __name__ == "__main__":
    sys.exit(run_tests(parking(), sys.argv[1]))
