"""Faults that an implementer makes, as edits of the text of a right program.

In: the text of `vsb.mjs` or `vsb.py`. Out: `Fault`s, each one edit, in the order of the text; the same on every machine. Whether a fault changes
anybody's outcome is not known here: `campaign.py` tries it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import yaml

from vendor.tokens import Span, Token, choices, conditions, operands, tokens_of

NATURAL = Path(__file__).with_name("natural.yaml")
Edit = tuple[str, int, int, str]  # kind, from, until, instead


@dataclass(frozen=True)
class Fault:
    """`text`: what stands instead of the program's text from `start` until `end`."""

    kind: str
    start: int
    end: int
    text: str

    def applied(self, source: str) -> str:
        return source[: self.start] + self.text + source[self.end :]

    def shown(self, source: str) -> str:
        """The line, what was there, and what is there now."""
        was = " ".join(source[self.start : self.end].split())
        return f"{source.count(chr(10), 0, self.start) + 1}: {was or 'nothing'} -> {' '.join(self.text.split()) or 'nothing'}"


FIELDS = (  # facts that are easily taken for one another
    ("woonplaats", "tewerkstelling", "werkgever_gevestigd"),
    ("sociale_zekerheid", "buitenlandse_student", "woonplaats"),
    ("huidige_aansluiting", "gevraagde_aansluiting"),
    ("ziekenfonds", "aanvullende_verzekering"),
    ("peildatum", "geboortedatum", "eerste_premie_betaald_op", "aankomstdatum"),
    ("woonde_in_vlaanderen_of_brussel", "eu_verzekerd", "belgisch_verzekerd"),
    ("openstaande_premies", "te_laat_betaalde_premies"),
    ("premiejaar", "aansluitingsjaar"),
    ("year", "aansluitingsjaar"),
    ("leeftijd", "leeftijd_in_premiejaar"),
    ("age", "age_this_year"),
    ("dag_in_vlaanderen", "woonde_eerder_dit_jaar_in_vlaanderen_of_brussel", "band_met_vlaanderen"),
    ("heraansluiting", "laattijdig_aangesloten", "nieuwkomer"),
    ("verhoogde_tegemoetkoming", "inkomen_onder_grens", "schuldenregeling"),
    ("verplichte_inburgeraar", "attest_van_inburgering", "bewijs_uitzondering"),
    ("zwaar_zorgbehoevend", "handicap_met_ondersteuningsnood", "beperkte_zelfredzaamheid", "zorgvraag"),
    ("werkt_voor_internationale_instelling", "verzekerd_door_werk", "persoon_ten_laste", "studeert_in_buitenland"),
    ("overleden", "opzegging"),
    ("eerste_premie_betaald", "aangetekend_aangemaand"),
    ("medisch_voorschrift_hulpmiddel", "revalidatievoorziening_773", "gekend_in_ledenbeheer"),
)
VALUES = (  # values of one fact or decision
    ("vlaanderen", "brussel", "wallonie", "eu_eer_zwitserland", "elders"),
    ("bevolkingsregister", "vreemdelingenregister", "wachtregister", "ambtshalve_afgevoerd", "geen"),
    ("belgie", "eu_eer_zwitserland", "internationale_instelling", "elders"),
    ("nee", "eu_eer_zwitserland", "ander_land"),
    ("geen", "administratief", "officieel"),
    ("cm", "neutraal", "solidaris", "liberaal", "helan", "kas_nmbs", "hulpkas", "geen"),
    ("persoon", "wettelijk_vertegenwoordiger", "partner", "kind", "schoonkind", "ouder", "schoonouder", "verantwoordelijke_voorziening"),
    ("verplicht", "vrijwillig", "restrictief", "verboden", "nog_niet"),
    ("verlaagd", "standaard", "geen"),
    ("zorgkas", "agentschap", "gebruiker", "geen"),
    ("onmiddellijk", "einde_van_het_jaar", "stopgezet", "opgezegd", "geen"),
    ("niet_gekend", "mag_niet_aansluiten", "openstaande_premie", "overleden", "na_overstap", "moet_aansluiten", "kan_aansluiten", "geen"),
    ("cm_zorgkas", "neutrale_zorgkas", "zorgkas_socialistische_mutualiteiten", "zorgkas_liberale_ziekenfondsen", "geen"),
    ("nvt", "geen_volmacht", "volmacht", "kopie_beschikking", "niet_toegestaan"),
)
RELATIONS = {
    "<": ("<=", ">"), "<=": ("<", ">="), ">": (">=", "<"), ">=": (">", "<="),
    "===": ("!==",), "!==": ("===",), "==": ("!=",), "!=": ("==",),
}  # fmt: skip
WORDS = {
    "true": "false", "false": "true", "True": "False", "False": "True", "all": "any", "any": "all", "max": "min", "Math.max": "Math.min",
}  # fmt: skip
NOTHING = {"null": ("0", '"geen"', "false"), "None": ("0", '"geen"', "False")}


def faults(source: str) -> list[Fault]:
    """All faults of one program, without those that give the same text."""
    language = "py" if "def decide(" in source else "js"
    first = source.index("DEFAULTS")
    last = source.index("if __name__") if language == "py" else source.index("if (process.argv")
    tokens = tokens_of(source, first, last)
    edits = [edit for kind in (_tokens, _connectives, _conditions, _choices, _rows) for edit in kind(tokens, source)]
    edits.extend(_natural(source, language))
    seen: dict[str, Fault] = {}
    for kind, start, end, text in sorted(edits, key=lambda edit: edit[1]):
        fault = Fault(kind, start, end, text)
        if (applied := fault.applied(source)) != source:
            seen.setdefault(applied, fault)
    return list(seen.values())


# -- one token ------------------------------------------------------------------------------------------------------------------


def _tokens(tokens: list[Token], source: str) -> Iterator[Edit]:
    for index, token in enumerate(tokens):
        match token.kind:
            case "word":
                yield from _words(token, source)
            case "number":
                yield from _numbers(token, source)
            case "string":
                yield from _strings(token, source)
            case "operator" if token.text in RELATIONS:
                yield from (("relation", token.start, token.end, other) for other in RELATIONS[token.text])
                if token.text in {">", ">="} and tokens[index + 1].kind == "number":
                    yield "exactly", token.start, token.end, "==" if "def decide(" in source else "==="
            case "operator" if token.text == "!":
                yield "negation", token.start, token.end, ""
            case "operator" if token.text in {"+", "-"} and source[token.end] == " ":
                yield "arithmetic", token.start, token.end, "-" if token.text == "+" else "+"


def _words(token: Token, source: str) -> Iterator[Edit]:
    if token.text in WORDS:
        yield "default" if token.start < source.index("FUND") else "opposite", token.start, token.end, WORDS[token.text]
    if token.text == "not":
        yield "negation", token.start, token.end, ""
    yield from (("nothing", token.start, token.end, other) for other in NOTHING.get(token.text, ()))
    owner, _, name = token.text.partition(".")
    if owner == "p":
        for other in dict.fromkeys(other for group in FIELDS if name in group for other in group if other != name):
            if source.count(other) > 0:
                yield "wrong field", token.start, token.end, f"p.{other}"
    if owner == "d" and name in {"aansluiting", "ondertekening"}:
        yield "stale value", token.start, token.end, "p.huidige_aansluiting" if name == "aansluiting" else "p.ondertekenaar"


def _numbers(token: Token, source: str) -> Iterator[Edit]:
    value = int(token.text)
    kind = "amount" if value > 2100 else "year" if value >= 1990 else "number"
    yield from ((kind, token.start, token.end, str(other)) for other in (value - 1, value + 1) if other >= 0)
    if kind == "amount":
        yield "unit", token.start, token.end, str(value // 100)
        yield "string for number", token.start, token.end, f'"{value}"'
    if value == 0 and source[token.end] == ";":
        yield "nothing", token.start, token.end, "null"


def _strings(token: Token, source: str) -> Iterator[Edit]:
    inner = token.text[1:-1]
    if day := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", inner):
        year, month, number = (int(part) for part in day.groups())
        others = [(year - 1, month, number), (year + 1, month, number), (year, month % 12 + 1, number), (year, month, number + 1)]
        yield from (("date", token.start, token.end, f'"{y:04}-{m:02}-{n:02}"') for y, m, n in others)
    near = source[max(0, token.start - 120) : token.start] + source[token.end : token.end + 120]
    groups = [group for group in VALUES if inner in group]
    close = [group for group in groups if any(f'"{other}"' in near for other in group if other != inner)]
    for group in (close or groups)[:2]:
        place = group.index(inner)
        others = dict.fromkeys(group[(place + step) % len(group)] for step in (-1, 1, 2))
        yield from (("wrong value", token.start, token.end, f'"{other}"') for other in others if other != inner)


# -- several tokens -------------------------------------------------------------------------------------------------------------


def _connectives(tokens: list[Token], source: str) -> Iterator[Edit]:
    """`and` for `or`, an operand ignored, an operand negated."""
    other = {"&&": "||", "||": "&&", "and": "or", "or": "and"}
    for index, left, right in operands(tokens):
        token = tokens[index]
        yield "and for or", token.start, token.end, other[token.text]
        yield "ignored", left[0], right[0], ""
        yield "ignored", left[1], right[1], ""
        yield from (("negated", *span, _not(source, span)) for span in (left, right) if not PLAIN.fullmatch(source[slice(*span)]))


PLAIN = re.compile(r"""(!|not ).*|[\w.]+ (===|!==|==|!=|<|>|<=|>=) [\w."]+""", re.DOTALL)  # negated as a relation or by leaving out its `not`


def _not(source: str, span: Span) -> str:
    inner = source[slice(*span)]
    return f"!({inner})" if "&& " in source else f"(not ({inner}))"


def _conditions(tokens: list[Token], source: str) -> Iterator[Edit]:
    """A condition negated, an early return that never or always happens."""
    never, always = ("false", "true") if "=== " in source else ("False", "True")
    for span in conditions(tokens, source):
        yield "negated", *span, _not(source, span)
        yield "dropped return", *span, never
        yield "always returns", *span, always


def _choices(tokens: list[Token], source: str) -> Iterator[Edit]:
    """The two outcomes of a choice swapped, or one of them always taken."""
    for first, second in choices(tokens):
        one, other = source[slice(*first)], source[slice(*second)]
        yield "swapped choice", first[0], second[1], other + source[first[1] : second[0]] + one
        yield "one choice", *first, other
        yield "one choice", *second, one


# -- rows and lines -------------------------------------------------------------------------------------------------------------

ENTRY = re.compile(r"""(?P<key>"?\w+"?): (?P<value>\[[^\]]*\]|"\w+"|\d+)(?=[,} ])""")


def _rows(tokens: list[Token], source: str) -> Iterator[Edit]:
    """Neighbouring rows of a table with each other's values, a row with the value of the one before, a row left out; neighbouring ifs swapped."""
    first, last = tokens[0].start, tokens[-1].end
    entries = list(ENTRY.finditer(source, first, last))
    for one, other in pairwise(entries):
        between = source[one.end() : other.start()]
        if re.fullmatch(r",\s*", between) and one["value"][0] == other["value"][0]:
            swapped = (
                source[one.start() : one.start("value")] + other["value"] + between + source[other.start() : other.start("value")] + one["value"]
            )
            yield "swapped rows", one.start(), other.end(), swapped
            yield "row of before", other.start("value"), other.end(), one["value"]
            yield "row left out", one.end(), other.end(), ""
    statements = [match for match in re.finditer(r"^( *)if .*?return[^\n]*\n", source, re.MULTILINE | re.DOTALL) if first < match.start() < last]
    for here, there in pairwise(statements):
        if here.end() == there.start() and here[1] == there[1] and "{\n" not in here[0] + there[0]:
            yield "wrong order", here.start(), there.end(), there[0] + here[0]


def _natural(source: str, language: str) -> Iterator[Edit]:
    """What is written by hand."""
    for entry in yaml.safe_load(NATURAL.read_text(encoding="utf-8"))[language]:
        found = entry["found"]
        assert found in source, f"{found} stands no longer in the program"
        yield entry["kind"], source.index(found), source.index(found) + len(found), entry["instead"]
