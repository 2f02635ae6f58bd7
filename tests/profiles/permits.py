"""A rulebook with two profiles, to be written to disk or changed in one file: what the leaflet says, and what the bylaw says.

In: the text of files that differ. Out: the rulebook. The leaflet gives everybody with a card the low fee; the bylaw asks five years besides, and the
same of the badge. `seat` is decided alike under both.
"""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from regelproef.load.folder import parse_documents
from regelproef.model.from_documents import build_rulebook
from regelproef.model.rulebook import Rulebook

FILES = {
    "vocabulary.yaml": """
        language: en
        reference_date: day
        facts:
          day: {type: date, range: [2024-01-01, 2026-12-31], default: 2025-01-01}
          card: {type: bool, default: false}
          years: {type: int, range: [0, 10], default: 0}
          child: {type: bool, default: false}
        decisions:
          fee: {type: enum, values: [full, low]}
          badge: {type: bool}
          seat: {type: bool}
        """,
    "rules/all.yaml": """
        rules:
          - {rule: fee-full, decision: fee, then: full, source: [P-2]}
          - {rule: fee-low, decision: fee, reading: {Q-fee: leaflet}, exception_to: fee-full, when: card, then: low, source: [P-1]}
          - {rule: fee-low-years, decision: fee, reading: {Q-fee: bylaw}, exception_to: fee-full, when: [card, years >= 5], then: low, source: [L-1]}
          - {rule: badge-no, decision: badge, then: false, source: [P-4]}
          - {rule: badge-card, decision: badge, reading: {Q-badge: card}, exception_to: badge-no, when: card, then: true, source: [P-3]}
          - rule: badge-years
            decision: badge
            reading: {Q-badge: years}
            exception_to: badge-no
            when: [card, years >= 2]
            then: true
            source: [L-2]
          - {rule: seat-child, decision: seat, when: child, then: true, source: [P-5]}
          - {rule: seat-no, decision: seat, when: not child, then: false, source: [P-5]}
        """,
    "interpretations.yaml": """
        interpretations:
          - id: Q-fee
            question: Does the low fee ask five years?
            statements: [P-1, L-1]
            readings: {leaflet: a card is enough, bylaw: five years besides}
            chosen: leaflet
            why: the leaflet is what people read
          - id: Q-badge
            question: Does the badge ask two years?
            statements: [P-3, L-2]
            readings: {card: a card is enough, years: two years besides}
            chosen: card
            why: the leaflet is what people read
        """,
    "sources/leaflet.yaml": """
        document: leaflet
        title: The leaflet
        file: leaflet.txt
        statements:
          - {id: P-1, paraphrase: a card gives the low fee, fate: rule, says: {when: card, then: fee == low}}
          - {id: P-2, paraphrase: others pay in full, fate: rule, yields_to: P-1, says: {then: fee == full}}
          - {id: P-3, paraphrase: a card gives a badge, fate: rule, says: {when: card, then: badge}}
          - {id: P-4, paraphrase: others get no badge, fate: rule, yields_to: P-3, says: {then: not badge}}
          - {id: P-5, paraphrase: children have a seat, fate: rule, says: {when: child, then: seat}}
        """,
    "sources/bylaw.yaml": """
        document: bylaw
        title: The bylaw
        file: bylaw.txt
        statements:
          - {id: L-1, paraphrase: five years for the low fee, fate: rule, says: {when: [card, years < 5], then: fee == full}}
          - {id: L-2, paraphrase: two years for the badge, fate: rule, says: {when: [card, years < 2], then: not badge}}
        """,
    "properties.yaml": """
        properties:
          - {property: low-with-card, when: fee == low, then: card, text: the low fee asks a card, source: [P-1]}
          - {property: low-with-years, when: fee == low, then: years >= 5, text: the low fee asks years, source: [L-1], profile: bylaw}
        """,
    "cases.yaml": """
        cases:
          - {case: new-card, person: {card: true}, expect: {fee: low, badge: true}, why: a card is enough, source: [P-1]}
          - {case: new-card-bylaw, person: {card: true}, expect: {fee: full, badge: false}, why: years are missing, source: [L-1], profile: bylaw}
        """,
    "profiles.yaml": """
        profiles:
          - {id: leaflet, text: what the leaflet says, documents: [leaflet], choose: {}}
          - {id: bylaw, text: what the bylaw says, documents: [bylaw], choose: {Q-fee: bylaw, Q-badge: years}}
        """,
}


def texts(**changed: str) -> dict[str, str]:
    """The files, of which some say something else: by their name without suffix, `rules`, `leaflet` and `bylaw` for those in folders."""
    places = {"rules": "rules/all.yaml", "leaflet": "sources/leaflet.yaml", "bylaw": "sources/bylaw.yaml"}
    files = {**FILES, **{places.get(name, f"{name}.yaml"): content for name, content in changed.items()}}
    return {name: dedent(content) for name, content in files.items() if content}


def permits(**changed: str) -> Rulebook:
    return build_rulebook(parse_documents({name: content.encode() for name, content in texts(**changed).items()}, "permits"))


def replaced(name: str, old: str, new: str) -> str:
    """A file in which a part stands otherwise."""
    content = dedent(FILES[name])
    assert old in content
    return content.replace(old, new)


def written(folder: Path, **changed: str) -> Path:
    for name, content in texts(**changed).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder
