"""Makes random small rulebooks in which the features of the language meet; the same seed gives the same book.

In:  a random generator.
Out: the files of a rulebook, by name, as plain data; `write` puts them on disk.
Guaranteed: every expression is well-typed as the documentation demands, and the facts have at most `MOST` different persons, so that all of
     them can be tried.
"""

from __future__ import annotations

import copy
import datetime
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from brute.book import book_of, to_parameter
from brute.durations import Durations
from brute.interpreter import View
from brute.terms import Files, Scope, Term, day, near

MOST = 500
KEYWORDS = ["blocked", "gap", "conflict", "value", "granted", "refused", "possible", "proved"]
DAYS = ["2023-12-30", "2024-02-28", "2023-02-27", "2000-02-28", "2019-12-31", "0001-01-01", "9999-12-29", "1900-02-27", "2024-12-30"]
BIRTHS = ["2000-02-28", "2004-02-28", "1999-12-31", "2005-03-01", "1996-02-29"]


class Maker(Durations):
    """One random book."""

    def vocabulary(self) -> None:
        rng = self.rng
        facts: dict[str, Any] = {}
        size = 1

        def add(name: str, raw: dict[str, Any], count: int, term: Term) -> None:
            nonlocal size
            if size * count <= MOST:
                size *= count
                facts[name] = raw
                (self.scope.histories if term.type == "per_year_bool" else self.scope.terms).append(replace(term, text=name))

        def dates(name: str, starts: list[str], most: int) -> None:
            low = day(rng.choice(starts))
            days = rng.randint(2, most)
            high = near(low, days - 1)
            default = near(low, rng.randint(0, (high - low).days))
            add(name, {"type": "date", "range": [low, high], "default": default}, days, Term("date", name, low, high))

        dates("day", [each for each in DAYS if day(each) <= self.last], 4)
        self.reference = tuple(facts["day"]["range"])
        kinds = rng.choices(self.more(["bool", "bool", "enum", "int", "money", "date", "history", "history"]), k=rng.randint(2, 5))
        for place, kind in enumerate(kinds):
            name = f"{kind[0]}{place}"
            if kind == "bool":
                add(name, {"type": "bool", **({"default": True} if self.chance(0.3) else {})}, 2, Term("bool", name))
            elif kind == "enum":
                values = [f"{name}_{letter}" for letter in "xyz"[: rng.randint(2, 3)]]
                add(name, {"type": "enum", "values": values, "default": rng.choice(values)}, len(values), Term("enum", name, values=tuple(values)))
            elif kind == "date":
                dates(name, BIRTHS if self.chance(0.7) else DAYS, 3)
            elif kind == "history":
                width = rng.randint(2, 3)
                low = min(max(self.reference[0].year - rng.randint(0, 2), 1), datetime.date.max.year + 1 - width)
                add(name, {"type": "per_year_bool", "range": [low, low + width - 1]}, 2**width, Term("per_year_bool", name, low, low + width - 1))
            else:
                low = rng.choice([0, 0, 1, 3, 125, 253, 32765, -2]) if kind == "int" else rng.choice([0, 0, 99, 10000, 65534, 2**31 - 3])
                width = rng.randint(2, 5)
                raw = {"type": kind, "range": [low, low + width - 1], "default": rng.randint(low, low + width - 1)}
                if self.chance(0.15):
                    raw["read_where"] = self.rng.choice([term.text for term in self.scope.terms if term.type == "bool"] or ["day <= day"])
                add(name, raw, width, Term(kind, name, low, low + width - 1))
        for raw in facts.values():
            raw["meaning"] = "a fact"
        self.files["vocabulary.yaml"] = {"language": "en", "reference_date": "day", "facts": facts, "derived": {}, "decisions": {}}

    def interpretations(self) -> None:
        self.readings = {f"Q{each}": ["p", "q", "r"][: self.rng.choice([2, 2, 3])] for each in range(1, self.rng.choice([1, 2, 2, 3]))}
        listed = [
            {
                "id": name,
                "question": "which?",
                "statements": [],
                "readings": dict.fromkeys(values, "so"),
                "chosen": self.rng.choice(values),
                "status": "lean",
                "why": "it is so",
            }
            for name, values in self.readings.items()
        ]
        if listed:
            self.files["interpretations.yaml"] = {"interpretations": listed}

    def derived(self) -> None:
        terms = []
        for place in range(self.rng.randint(0, 3)):
            name = f"v{place}"
            kind = self.rng.choice(["int", "bool", "date", "money"])
            kind = "bool" if kind == "money" and not self.scope.of("money") else kind

            def text(kind: str = kind) -> Term:
                if kind == "bool":
                    return Term("bool", self.condition(self.scope))
                return self.date(self.scope) if kind == "date" else self.number(self.scope, kind)

            if self.readings and self.chance(0.6):
                interpretation = self.rng.choice(list(self.readings))
                by = {value: text() for value in self.readings[interpretation]}
                raw: dict[str, Any] = {"by_reading": {interpretation: {value: term.text for value, term in by.items()}}}
                some = list(by.values())
            else:
                some = [text()]
                raw = {"value": some[0].text}
            self.files["vocabulary.yaml"]["derived"][name] = {**raw, "meaning": "a derived value"}
            bounds = (None, None) if kind == "bool" else (min(each.low for each in some), max(each.high for each in some))
            terms += [Term(kind, name, *bounds)] * (3 if "by_reading" in raw else 1)  # read more often than the rest
        self.scope.terms += terms

    def world(self) -> None:
        """Lines that leave somebody, and most of the time the default person."""
        for place in range(self.rng.choice([0, 0, 1, 1, 2])):
            before = copy.deepcopy(self.files)
            line = {"line": f"w{place}", "holds": self.condition(self.scope), "why": "it is so"}
            self.files.setdefault("world.yaml", {"world": []})["world"].append(line)
            book = book_of(self.files)
            people = View(book).people
            impossible = book.person({}) not in {each.person for each in people}
            if len(people) < 2 or (impossible and not self.chance(0.1)):
                self.files = before

    def usual(self) -> None:
        """Lines that the default person meets and somebody breaks, mostly. They cost no chance, so that a seed keeps the rest of its book."""
        chances = self.rng.getstate()
        listed: list[dict[str, Any]] = []
        for place in range(self.rng.choice([0, 0, 1, 2, 3])):
            line = {"line": f"u{place}", "holds": self.condition(self.scope), "why": "it is usual"}
            view = View(book_of({**self.files, "world.yaml": {"usual": [line]}}))
            default = view.unusual(view.env(view.book.person({})))
            if (not default and any(view.unusual(each.env) for each in view.people)) or self.chance(0.1):
                listed.append(line)
        if listed:
            self.files.setdefault("world.yaml", {})["usual"] = listed
        self.rng.setstate(chances)

    def amounts(self) -> None:
        low, _ = self.reference
        listed: dict[str, Any] = {}
        for place in range(self.rng.choice([0, 1, 1, 2])):
            name, periods, values = f"amt.x{place}", [], []
            start = near(low, self.rng.choice([-400, 0, 0, 1]))
            nullable = False
            for _ in range(self.rng.randint(1, 3)):
                last = near(start, self.rng.choice([0, 1, 1, 2, 500]))
                raw: dict[str, Any] = {"from": start, "until": last}
                if self.chance(0.2):
                    raw["unknown"] = "not yet known"
                    nullable = True
                else:
                    raw["value"] = self.rng.randint(0, 4)
                    values.append(raw["value"])
                periods.append(raw)
                if (datetime.date.max - last).days < 3:
                    break
                start = near(last, self.rng.choice([1, 1, 1, 2]))
            if self.chance(0.6):
                if self.chance(0.3):
                    periods[-1]["until"] = max(self.last, periods[-1]["from"])
                else:
                    del periods[-1]["until"]
            unit = self.rng.choice(["cent", "number"])
            listed[name] = {"unit": unit, "meaning": "an amount", "periods": periods}
            values = values or [0]
            kind = "money" if unit == "cent" else "int"
            self.scope.terms.append(Term(kind, name, min(values), max(values), nullable=nullable))
        if listed:
            self.files["amounts.yaml"] = {"amounts": listed}

    def parameters(self) -> None:
        low, _ = self.reference
        listed: dict[str, Any] = {}
        for place in range(self.rng.choice([0, 0, 1, 1, 2])):
            name, kind = f"lim{place}", self.rng.choice(["number", "years", "date"])
            days = ["01-01", "02-28", "03-01", "12-31", f"{low:%m-%d}"]
            values = [value for value in days if value != "02-29"] if kind == "date" else list(range(5))
            firsts = sorted({near(low, self.rng.choice([-400, 1, 1, 2])) for _ in range(self.rng.choice([0, 1, 1, 2]))} - {datetime.date.min})
            periods = [{**({"from": first} if first else {}), "value": self.rng.choice(values)} for first in (None, *firsts)]
            listed[name] = {"kind": kind, "meaning": "a limit", "periods": periods}
            given = [to_parameter(period["value"]) for period in periods]
            of = "day_of_year" if kind == "date" else "int"
            self.scope.terms.append(Term(of, name, min(given), max(given), parameter=True))
        if listed:
            self.files["parameters.yaml"] = {"parameters": listed}

    def decisions(self) -> None:
        scope = self.scope
        for place in range(self.rng.choice([1, 2, 2, 3])):
            name = f"out{place}"
            kind = self.rng.choice(self.more(["enum", "enum", "bool", "int", "money", "date"]))
            nullable = self.chance(0.4)
            term = Term(kind, name, nullable=nullable)
            raw: dict[str, Any] = {"type": kind, **({"nullable": True} if nullable else {}), "meaning": "a decision"}
            if kind == "enum":
                term = replace(term, values=tuple(self.rng.sample(KEYWORDS, self.rng.randint(2, 3))))
                raw["values"] = list(term.values)
            elif kind == "date":
                term = replace(term, low=self.reference[0], high=self.reference[1])
            elif kind != "bool":
                term = replace(term, low=0, high=4)
            self.files["vocabulary.yaml"]["decisions"][name] = raw
            self.rules(scope, term)
            self.look()
            scope = Scope([*scope.terms, term], scope.histories)
            self.scope.concluded.append(term)
        self.scope = Scope(scope.terms, scope.histories, self.scope.concluded)

    def rules(self, scope: Scope, decision: Term) -> None:
        made: list[dict[str, Any]] = []
        for place in range(self.rng.randint(1, 5)):
            rule: dict[str, Any] = {"rule": f"{decision.text}-r{place}", "text": "a rule"}
            inner = scope
            if place or self.chance(0.2):
                rule["when"], inner = self.lines(scope, 3)
            if made and self.chance(0.8):
                rule["exception_to"] = [each["rule"] for each in self.rng.sample(made, min(len(made), self.rng.choice([1, 1, 2])))]
            if self.readings and self.chance(0.25):
                interpretation = self.rng.choice(list(self.readings))
                values = self.readings[interpretation]
                rule["reading"] = {interpretation: self.rng.choice(values) if self.chance(0.7) else self.rng.sample(values, 2)}
            if self.chance(0.3):
                rule["valid"] = self.valid()
            rule["then"] = self.said(inner, decision)
            made.append(rule)
        self.files[f"rules/{decision.text}.yaml"] = {"decision": decision.text, "rules": made}

    def valid(self) -> dict[str, datetime.date]:
        low, high = self.reference
        first = near(low, self.rng.randint(0, (high - low).days))
        last = near(first, self.rng.randint(0, 3))
        match self.rng.randrange(5):
            case 0:
                return {"from": first}
            case 1:
                return {"until": last}
            case 2:
                return {"from": datetime.date.min, "until": last}
            case 3:
                return {"from": first, "until": self.last}
            case _:
                return {"from": first, "until": last}

    def properties(self) -> None:
        listed = []
        for place in range(self.rng.randint(1, 4)):
            raw: dict[str, Any] = {"property": f"p{place}", "text": "a property"}
            scope = self.scope
            if self.chance(0.35):
                raw["persons"] = ["a", "b"]
                names = [term.text for term in scope.terms + scope.histories if term.text in self.files["vocabulary.yaml"]["facts"]]
                raw["equal_except"] = self.rng.sample(names, self.rng.randint(1, min(2, len(names)))) if self.chance(0.85) else []
                scope = self.two(scope)
            when, inner = self.lines(scope, 2)
            if when:
                raw["when"] = when
            raw["then"] = [self.condition(inner, 2) for _ in range(self.rng.choice([1, 1, 2]))]
            if self.readings and self.chance(0.2):
                raw["under"] = self.reading()
            if self.readings and self.chance(0.3):
                gives_way = self.reading(switched=True)
                if not gives_way.keys() & raw.get("under", {}).keys():
                    raw["gives_way"] = [gives_way]
            listed.append(raw)
        self.files["properties.yaml"] = {"properties": listed}

    def reading(self, switched: bool = False) -> dict[str, str]:
        name = self.rng.choice(list(self.readings))
        chosen = next(each["chosen"] for each in self.files["interpretations.yaml"]["interpretations"] if each["id"] == name)
        return {name: self.rng.choice([value for value in self.readings[name] if not switched or value != chosen])}

    @staticmethod
    def two(scope: Scope) -> Scope:
        def both(terms: list[Term]) -> list[Term]:
            return [replace(term, text=f"{who}.{term.text}") for term in terms for who in ("a", "b")]

        return Scope(both(scope.terms), both(scope.histories), both(scope.concluded))

    def statements(self) -> None:
        rules = [rule for name, raw in self.files.items() if name.startswith("rules/") for rule in raw["rules"]]
        listed: list[dict[str, Any]] = []
        for place, rule in enumerate(rules):
            limits = self.files.get("parameters.yaml", {"parameters": ()})["parameters"]
            if not self.chance(0.6) or any(name in str([rule.get("when"), rule["then"]]) for name in limits):  # no statement reads a parameter
                continue
            name = f"S-{place}"
            decision = rule["rule"].split("-")[0]
            term = next(each for each in self.scope.concluded if each.text == decision)
            then = f"{decision} is null" if rule["then"] == "null" else f"{decision} == {rule['then']}"
            then = f"{decision} is not null and {then}" if term.nullable and rule["then"] != "null" else then
            if self.chance(0.3):
                when, scope = self.lines(self.scope.without_parameters(), 2)
                then = self.condition(scope)
            else:
                when = rule.get("when", [])
            raw: dict[str, Any] = {"id": name, "paraphrase": "it is so", "fate": self.rng.choice(["rule", "claim", "claim", "superseded", "open"])}
            if raw["fate"] == "open" and not self.readings:
                raw["fate"] = "claim"
            if raw["fate"] == "open":
                raw["interpretation"] = self.rng.choice(list(self.readings))
            if raw["fate"] == "superseded":
                raw["reason"] = "it was"
                if self.readings and self.chance(0.4):
                    raw["by_reading"] = self.reading()
                else:
                    raw["by"] = [f"S-{place + 1}"]
            raw["says"] = {**({"when": when} if when else {}), "then": [then]}
            listed.append(raw)
        names = [raw["id"] for raw in listed]
        for place, raw in enumerate(listed):
            if names[place + 1 :] and raw["fate"] != "superseded" and self.chance(0.6):
                raw["yields_to"] = self.rng.sample(names[place + 1 :], min(len(names) - place - 1, self.rng.choice([1, 2])))
            if "by" in raw:
                raw["by"] = [self.rng.choice([name for name in names if name != raw["id"]] or ["S-X"])]
        if listed:
            extra = {"id": "S-X", "paraphrase": "hello", "fate": "informational", "reason": "it decides nothing"}
            self.files["sources/doc.yaml"] = {"document": "S", "title": "a text", "file": "doc.txt", "statements": [*listed, extra]}
            for each in self.files.get("interpretations.yaml", {}).get("interpretations", []):
                each["statements"] = ["S-X"]

    def make(self) -> Files:
        first = (self.vocabulary, self.interpretations, self.parameters, self.share_parameters, self.look)
        then = (self.derived, self.reckoned_derived, self.look, self.world, self.usual, self.amounts, self.share_amounts, self.look)
        for step in (*first, *then, self.decisions, self.properties, self.statements, self.cases, self.accepted, self.forced):
            step()
        return self.files

    def forced(self) -> None:
        """Some properties are said to be forced to fail, mostly one that fails."""
        book = book_of(self.files)
        named = [each.id for each in book.statements.values() if each.then and each.fate in {"rule", "claim", "open"}]
        for raw, asked in zip(self.files["properties.yaml"]["properties"], book.properties, strict=True):
            broken = bool(View(book).under(asked.under).property(asked)[0])
            if named and self.chance(0.5 if broken else 0.05):
                raw["forced_by"] = self.rng.sample(named, min(len(named), self.rng.choice([1, 1, 2])))

    def accepted(self) -> None:
        """Some real gaps are known and accepted."""
        gaps = [name for name, found in View(self.book).with_status("gap").items() if found and self.chance(0.3)]
        if gaps:
            listed = [{"id": f"gap:{name}", "reason": "it is known", "until": datetime.date(2026, 6, 30)} for name in gaps]
            self.files["accepted.yaml"] = {"accepted": listed}

    def cases(self) -> None:
        """Some persons with what they get, and sometimes with what they do not."""
        if not self.envs or self.chance(0.4):
            return
        listed: list[dict[str, Any]] = []
        for place, env in enumerate(self.rng.sample(self.envs, min(3, len(self.envs)))):
            facts = {fact.name: self.plain(env[fact.name]) for fact in self.book.facts if env[fact.name] != fact.default}
            decided = [term for term in self.scope.concluded if env["?" + term.text]]
            expect = {term.text: self.plain(env[term.text]) for term in decided}
            wrong = [term for term in decided if term.type == "enum"]
            if wrong and self.chance(0.2):
                expect[wrong[0].text] = self.rng.choice(wrong[0].values)
            if expect:
                listed.append({"case": f"c{place}", "person": facts, "expect": expect, "why": "it is so"})
                if self.readings and self.chance(0.3):
                    listed[-1]["under"] = self.reading(switched=True)
        if listed:
            self.files["cases.yaml"] = {"cases": listed}

    @staticmethod
    def plain(value: Any) -> Any:
        if isinstance(value, tuple):
            return datetime.date(*value)
        return {f"{year:04}": True for year in sorted(value)} if isinstance(value, frozenset) else value


def make(rng: random.Random) -> Files:
    """One random rulebook."""
    return Maker(rng).make()


def write(files: Files, folder: Path) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(copy.deepcopy(content), sort_keys=False, allow_unicode=True, width=1000), encoding="utf-8")
