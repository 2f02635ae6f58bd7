"""The solver for what is too wide for clauses: cvc5, by linear arithmetic over whole numbers. It need not be installed.

In: a formula over terms and the literal of a question. Out: an assignment that meets it, or that there is none, or nothing where that took too long.
Its work is counted in cvc5's own units, so that every machine gives up at the same point. Every assertion is made anew for each question.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from typing import Any

from regelproef.certify.clauses import TRUE
from regelproef.certify.packages import loaded
from regelproef.certify.wide import Assigned, Part, WideFormula, gates_of, made_of

WORK = 3_000_000  # of cvc5, for one question


def is_installed() -> bool:
    return find_spec("cvc5") is not None


def _cvc5() -> Any:
    return loaded("cvc5", "Kind", "TermManager", "Solver")


def is_usable() -> bool:
    """What stands there and cannot be loaded is as good as not there."""
    try:
        return is_installed() and _cvc5() is not None
    except ImportError:
        return False


def decide(formula: WideFormula, literal: int, work: int = WORK) -> Assigned | bool | None:
    """An assignment that meets the literal; False: there is none; None: given up."""
    asked = _Terms(formula)
    answer = asked.answer(literal, work)
    return asked.assigned() if answer else answer


class _Terms:
    def __init__(self, formula: WideFormula) -> None:
        self.cvc5, self.formula, self.linear = _cvc5(), formula, formula.linear
        self.kinds, self.made = self.cvc5.Kind, self.cvc5.TermManager()
        self.solver = self.cvc5.Solver(self.made)
        self._gates = gates_of(formula)
        self._known: dict[Part, Any] = {("literal", TRUE): self.made.mkTrue()}
        self._free: dict[Part, Any] = {}

    def answer(self, literal: int, work: int) -> bool | None:
        for name, value in (("produce-models", "true"), ("rlimit", str(work)), ("seed", "0")):
            self.solver.setOption(name, value)
        self.solver.setLogic("QF_LIA")
        for clause in self.formula.clauses.required:
            self.solver.assertFormula(self._any(map(self._literal, clause)))
        for place, (low, high) in self.linear.ranges.items():
            own = self._term(("term", place))
            for kind, bound in ((self.kinds.GEQ, low), (self.kinds.LEQ, high)):
                self.solver.assertFormula(self.made.mkTerm(kind, own, self.made.mkInteger(str(bound))))
        self.solver.assertFormula(self._literal(literal))
        found = self.solver.checkSat()
        return True if found.isSat() else False if found.isUnsat() else None

    def assigned(self) -> Assigned:
        literals, numbers = set[int](), dict[int, int]()
        for (kind, one), term in self._free.items():
            value = self.solver.getValue(term)
            if kind == "literal":
                literals.add(one if value.getBooleanValue() else -one)
            else:
                numbers[one] = int(value.getIntegerValue())
        return Assigned(literals, numbers)

    # -- what is said ---------------------------------------------------------------------------------------------------------------

    def _literal(self, literal: int) -> Any:
        term = self._term(("literal", abs(literal)))
        return term if literal > 0 else self.made.mkTerm(self.kinds.NOT, term)

    def _any(self, terms: Iterable[Any]) -> Any:
        parts = [*terms]
        return self.made.mkTerm(self.kinds.OR, *parts) if len(parts) > 1 else parts[0] if parts else self.made.mkFalse()

    def _term(self, wanted: Part) -> Any:
        """What is made of others after these."""
        for part in made_of(self.linear, self._gates, wanted, self._known):
            kind, one = part
            self._known[part] = self._truth(one) if kind == "literal" else self._number(one)
        return self._known[wanted]

    def _truth(self, variable: int) -> Any:
        kinds, make = self.kinds, self.made.mkTerm
        if variable in self.linear.atoms:
            op, one, other = self.linear.atoms[variable]
            return make(kinds.LEQ if op == "<=" else kinds.EQUAL, self._known["term", one], self._known["term", other])
        if variable not in self._gates:
            self._free["literal", variable] = self.made.mkConst(self.made.getBooleanSort(), f"b{variable}")
            return self._free["literal", variable]
        gate, parts = self._gates[variable]
        terms = [self._literal(one) for one in parts]
        if gate == "all":
            return make(kinds.AND, *terms)
        if gate == "same":
            return make(kinds.EQUAL, *terms)
        return make(kinds.OR, *(make(kinds.AND, terms[a], terms[b]) for a, b in ((0, 1), (0, 2), (1, 2))))

    def _number(self, place: int) -> Any:
        kinds, make, known = self.kinds, self.made.mkTerm, self._known
        match self.linear.nodes[place]:
            case "var", _:
                self._free["term", place] = self.made.mkConst(self.made.getIntegerSort(), f"n{place}")
                return self._free["term", place]
            case "const", (value,):
                return self.made.mkInteger(str(value))
            case "plus", (one, other):
                return make(kinds.ADD, known["term", one], known["term", other])
            case "times", (factor, one):
                return make(kinds.MULT, self.made.mkInteger(str(factor)), known["term", one])
            case "div", (one, divisor):
                return make(kinds.INTS_DIVISION, known["term", one], self.made.mkInteger(str(divisor)))
            case "if", (condition, one, other):
                return make(kinds.ITE, self._literal(condition), known["term", one], known["term", other])
            case node:
                raise AssertionError(node)
