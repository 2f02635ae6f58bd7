"""What is answered to a request, whoever brought it.

In: a rulebook, and method, target, headers and body of a request. Out: an `Answer`: a status and a JSON value. `POST /decide` answers the protocol of
`conform`; `POST /explain` says why besides; `GET /coverage` which rules have decided somebody, and `DELETE /coverage` forgets that; `GET
/openapi.json` describes all of it. Guarantees: what is wrong with a request is said, with the fact, what was expected and what was probably meant, in
the language that was asked for; one request costs no more than deciding one person; what is remembered grows with the rulebook only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from regelproef.answer.outcome import Person
from regelproef.answer.suggestion import did_you_mean
from regelproef.answer.text import Text, text
from regelproef.conform.json_lines import read_json
from regelproef.evaluate.covered import Covered
from regelproef.evaluate.evaluator import Evaluator
from regelproef.explain.person import explain_person
from regelproef.load.shape import LANGUAGES
from regelproef.load.strict_json import NotJson
from regelproef.model.rulebook import Rulebook
from regelproef.model.values import given_in, read_person, shown, to_json
from regelproef.report.content.explain import Explained
from regelproef.serve.openapi import described
from regelproef.words.say import Speech

TABLE_HELP = "table-days-other"  # names an option that is no part of this protocol
MOST_TOLD = 20  # mistakes of one person
SPARE = 10  # facts that a person may name beyond those that there are
MAX_ID, MAX_TARGET, MAX_SHOWN = 1_000, 2_000, 80  # characters
LANGUAGE = "lang"  # the one parameter of an address
PATHS: Mapping[str, tuple[str, ...]] = {
    "/": ("GET",),
    "/decide": ("POST",),
    "/explain": ("POST",),
    "/coverage": ("GET", "DELETE"),
    "/openapi.json": ("GET",),
}


@dataclass(frozen=True)
class Asked:
    """`accepts`: the header Accept-Language."""

    method: str
    target: str
    accepts: str = ""
    body: bytes = b""


@dataclass(frozen=True)
class Answer:
    """`value`: of JSON, or bytes of the type that `headers` say."""

    status: int
    value: Mapping[str, object] | bytes
    headers: Mapping[str, str] = field(default_factory=dict)


class Refusal(Exception):
    """A request that cannot be answered; `problems`: what is wrong with each fact."""

    def __init__(self, status: int, message: Text, help: Text | None = None, problems: tuple[Mapping[str, object], ...] = ()) -> None:
        super().__init__(message.key)
        self.status, self.message, self.help, self.problems = status, message, help, problems


class Oracle:
    """Answers for one rulebook; several threads may ask at once."""

    def __init__(self, book: Rulebook, language: str) -> None:
        self.book, self.language = book, language
        self._evaluator = Evaluator(book)
        self._alone = threading.Lock()
        self._covered, self._persons = Covered(book), 0

    def answer(self, asked: Asked) -> Answer:
        """Whatever was asked."""
        speech = Speech(self._language(asked))
        id_: list[object] = []
        try:
            path = self._path(asked)
            match path:
                case "/decide" | "/explain":
                    return self._person(path, asked, speech.language, id_)
                case "/coverage":
                    return Answer(200, self._coverage(forget=asked.method == "DELETE"))
                case "/openapi.json":
                    return Answer(200, described(self.book, speech.language))
                case _:
                    return Answer(200, {"rulebook": self._rulebook(), "paths": {name: list(methods) for name, methods in PATHS.items()}})
        except Refusal as error:
            allowed = {"Allow": ", ".join(PATHS[urlsplit(asked.target).path])} if error.status == 405 else {}
            return Answer(error.status, {**({"id": id_[0]} if id_ else {}), **refusal_json(error, speech)}, allowed)

    def _path(self, asked: Asked) -> str:
        if len(asked.target) > MAX_TARGET:
            raise Refusal(414, text("serve-target", limit=MAX_TARGET))
        path = urlsplit(asked.target).path
        if path not in PATHS:
            raise Refusal(404, text("serve-path", path=path), did_you_mean(path, PATHS) or text("keys-allowed", names=", ".join(PATHS)))
        if asked.method not in PATHS[path]:
            raise Refusal(405, text("serve-method", path=path, method=asked.method), text("keys-allowed", names=", ".join(PATHS[path])))
        self._heed_query(asked.target)
        return path

    @staticmethod
    def _heed_query(target: str) -> None:
        """Nothing that is asked for is passed over in silence."""
        for name, values in parse_qs(urlsplit(target).query, keep_blank_values=True).items():
            if name != LANGUAGE:
                raise Refusal(400, text("serve-parameter", name=name[:MAX_SHOWN]), text("keys-allowed", names=LANGUAGE))
            if len(values) > 1 or values[0] not in LANGUAGES:
                raise Refusal(400, text("serve-language", found=", ".join(values)[:MAX_SHOWN]), text("keys-allowed", names=", ".join(LANGUAGES)))

    def _language(self, asked: Asked) -> str:
        """That of `?lang=`, else the first in Accept-Language that is known, else that of the server."""
        named = parse_qs(urlsplit(asked.target[:MAX_TARGET]).query).get(LANGUAGE, [])
        accepted = (part.split(";")[0].strip()[:2].lower() for part in asked.accepts[:MAX_TARGET].split(","))
        return next((one for one in (*named, *accepted) if one in LANGUAGES), self.language)

    # -- persons ----------------------------------------------------------------------------------------------------------------

    def _person(self, path: str, asked: Asked, language: str, told: list[object]) -> Answer:
        """`told`: takes the id, which also stands in a refusal."""
        request = self._request(asked.body)
        id_ = request.get("id")
        if "id" in request:
            if not isinstance(id_, (str, int)) or isinstance(id_, bool) or len(str(id_)) > MAX_ID:
                raise Refusal(400, text("serve-id", found=shown(id_), limit=MAX_ID))
            told.append(id_)
        facts = request.get("facts")
        person = self._admitted(facts, language)
        given: Mapping[str, object] = facts if isinstance(facts, dict) else {}
        with self._alone:
            outcomes = self._evaluator.decide(person)
            self._covered.note(outcomes)
            self._persons += 1
            why = self._why(person, given, language) if path == "/explain" else {}
        decided = {name: to_json(outcome.value) for name, outcome in outcomes.items() if outcome.ok}
        undecided = {name: outcome.status.value for name, outcome in outcomes.items() if not outcome.ok}
        return Answer(200, {"id": id_, "decisions": decided, **({"not_decided": undecided} if undecided else {}), **why})

    def _why(self, person: Person, given: Mapping[str, object], language: str) -> dict[str, object]:
        reasons = explain_person(self._evaluator, person, self.book.decisions, given_in(self.book, given))
        return {"explanation": Explained(self.book, reasons).answer(language)}

    def _request(self, body: bytes) -> dict[str, object]:
        try:
            found = read_json(body)
        except NotJson as error:
            raise Refusal(400, text("serve-json"), error.message) from None
        if not isinstance(found, dict) or not isinstance(found.get("facts"), dict):
            raise Refusal(400, text("serve-shape"), text("serve-shape-help"))
        strange = next((key for key in found if key not in {"id", "facts"}), None)
        if strange is not None:
            raise Refusal(400, text("serve-key", key=shown(strange)), text("serve-shape-help"))
        return found

    def _admitted(self, facts: object, language: str) -> Person:
        most = len(self.book.facts) + SPARE
        if isinstance(facts, dict) and len(facts) > most:
            raise Refusal(422, text("serve-many", count=len(facts), limit=len(self.book.facts)))
        person, problems = read_person(self.book, facts)
        if problems:
            speech = Speech(language)
            told = tuple(_problem(one.message, one.help, speech) for one in problems[:MOST_TOLD])
            raise Refusal(422, text("serve-facts", count=len(problems)), problems=told)
        broken = self._evaluator.impossible(person)
        if broken:
            lines = "; ".join(f"{one.name}: {one.why.in_language(language)}" for one in broken)
            told = tuple({"line": one.name, "message": one.why.in_language(language), "rule": one.holds.source} for one in broken)
            raise Refusal(422, text("person-impossible", lines=lines), problems=told)
        return person

    # -- what is remembered -----------------------------------------------------------------------------------------------------

    def _coverage(self, *, forget: bool) -> dict[str, object]:
        """How often each rule decided, before it is forgotten."""
        with self._alone:
            counts, persons = {name: dict(own) for name, own in self._covered.counts.items()}, self._persons
            if forget:
                self._covered, self._persons = Covered(self.book), 0
        decisions = {name: {"rules": len(own), "covered": sum(1 for count in own.values() if count), "counts": own} for name, own in counts.items()}
        rules, covered = (sum(one[key] for one in decisions.values() if isinstance(one[key], int)) for key in ("rules", "covered"))  # type: ignore[misc]
        return {"rulebook": self._rulebook(), "persons": persons, "rules": rules, "covered": covered, "decisions": decisions}

    def _rulebook(self) -> dict[str, object]:
        return {"digest": self.book.digest, "readings": dict(self.book.choice)}


def refusal_json(error: Refusal, speech: Speech) -> dict[str, object]:
    """What is wrong, in words; `problems` by fact."""
    told: dict[str, object] = {"error": speech.text(error.message), "help": speech.text(error.help) if error.help else None}
    return {**told, "problems": list(error.problems)} if error.problems else told


def _problem(message: Text, help: Text | None, speech: Speech) -> dict[str, object]:
    help = None if help is not None and help.key == TABLE_HELP else help
    return {"fact": message.params.get("fact"), "message": speech.text(message), "help": speech.text(help) if help else None}


Respond = Callable[[Asked], Answer]
