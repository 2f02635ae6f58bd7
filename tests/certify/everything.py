"""A small rulebook in which everything of the language has an effect, so that no defect of an encoder is without one.

Conflicts, gaps and decisions that wait for another; exceptions to exceptions, and several to one rule; rules and amounts of some years only; null; a
world line; and a range over 1900 and 2000.
"""

from __future__ import annotations

from regelproef.model.rulebook import Rulebook
from tiny import tiny

VOCABULARY = """
language: en
reference_date: day
facts:
  day: {type: date, range: [2023-02-01, 2024-12-31], default: 2024-03-01}
  born: {type: date, range: [1899-01-01, 2010-12-31], default: 2000-05-15}
  abroad: {type: bool, default: false}
  ill: {type: bool, default: false}
  cars: {type: int, range: [0, 9], default: 1}
  town: {type: enum, values: [north, south, east], default: north}
  insured: {type: per_year_bool, range: [2015, 2024]}
  paid: {type: per_year_bool, range: [2016, 2024]}
derived:
  years: age(born, day)
  long: "run(insured, before: year(day))"
  paid_years: "count(insured and paid, from: 2017, until: 2024)"
decisions:
  duty: {type: enum, values: [must, may, none]}
  waits: {type: bool}
  fee: {type: money, nullable: true}
  clash: {type: bool}
  hole: {type: bool}
  behind: {type: bool}
"""
RULES = """
rules:
  - {rule: adult, decision: duty, when: ["years >= 19"], then: must}
  - {rule: away, decision: duty, when: [abroad], exception_to: [adult, young], then: may}
  - {rule: sick, decision: duty, when: [ill], exception_to: [away], then: none}
  - {rule: young, decision: duty, when: ["years < 19"], then: none}
  - {rule: waiting, decision: waits, when: ["long < 5 or paid_years <= 2"], then: true}
  - rule: sure
    decision: waits
    when: ["all(insured, from: 2014, until: 2016) or town in {south, east}"]
    exception_to: [waiting, not-waiting]
    then: true
  - {rule: not-waiting, decision: waits, when: ["long >= 5 and paid_years > 2"], then: false}
  - {rule: whole, decision: fee, when: ["cars >= 3"], then: fee.full}
  - {rule: old, decision: fee, valid: {until: 2024-06-30}, when: ["cars < 3"], then: 2 * fee.half}
  - {rule: new, decision: fee, valid: {from: 2024-07-01}, when: ["cars < 3"], then: "max(fee.half, 500)"}
  - {rule: free, decision: fee, when: [town == south, ill], exception_to: [whole, old, new], then: null}
  - {rule: again, decision: fee, when: [abroad, cars == 9], exception_to: [free], then: fee.half}
  - {rule: at-all, decision: fee, when: [cars == 0], exception_to: [whole, old, new], then: fee.half}
  - {rule: leap, decision: clash, when: ["month(born) == 2 and day(born) == 29"], then: true}
  - {rule: clash-no, decision: clash, then: false}
  - {rule: hole, decision: hole, when: ["day(born) <= 30 and cars != 7"], then: true}
  - {rule: behind, decision: behind, when: ["waits or hole"], then: true}
  - {rule: behind-no, decision: behind, when: ["not waits and not hole"], then: false}
"""
AMOUNTS = """
amounts:
  fee.full:
    unit: cent
    periods:
      - {from: 2020-01-01, until: 2023-12-31, value: 1000}
      - {from: 2024-01-01, until: 2024-09-30, value: 1200}
      - {from: 2024-10-01, unknown: not yet decided}
  fee.half:
    unit: cent
    periods:
      - {from: 2023-12-01, value: 400}
"""
PROPERTIES = """
properties:
  - property: years-count
    text: "five years"
    when: ["all(insured, from: 2017, until: 2022)", "all(paid, from: 2017, until: 2020)"]
    then: [not waits]
  - {property: adults-must, text: "adults must", when: ["years >= 19", not abroad], then: [duty == must]}
  - {property: few-cars, text: "cheap", when: ["cars <= 2"], then: ["fee is not null", "fee <= 800"]}
"""
WORLD = 'world:\n  - {line: w, holds: "not (ill and town == east)", why: "so"}\n'


def everything() -> Rulebook:
    return tiny(vocabulary=VOCABULARY, rules=RULES, properties=PROPERTIES, world=WORLD, amounts=AMOUNTS)
