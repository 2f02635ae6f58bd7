"""All documents of a rulebook to one `Rulebook`.

In: `Documents`. Out: `Rulebook`, or `Unusable` with every mistake that could be found. This is the only place that knows which file of a
rulebook holds what.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from regelproef.answer.text import text
from regelproef.language.types import BOOL
from regelproef.load.folder import Documents, read_folder
from regelproef.load.nodes import Node
from regelproef.load.shape import LANGUAGES
from regelproef.model.formulas import read_formula
from regelproef.model.from_amounts import read_accepted, read_amounts, read_interpretations, read_parameters
from regelproef.model.from_labels import read_labels
from regelproef.model.from_profiles import read_profiles
from regelproef.model.from_questions import check_forced_by, names_of_documents, read_cases, read_documents, read_properties
from regelproef.model.from_rules import collect_rules, read_world, type_rules
from regelproef.model.from_tables import read_tables
from regelproef.model.from_translations import translated
from regelproef.model.from_vocabulary import DerivedValues, Vocabulary, read_vocabulary
from regelproef.model.labels import Labels
from regelproef.model.parts import AmountDefinition, FactDefinition
from regelproef.model.quotes import Quoting
from regelproef.model.rulebook import Rulebook
from regelproef.model.shapes import Problems
from regelproef.model.table import Table


def load_rulebook(folder: Path, shown_as: str | None = None, languages: Collection[str] = LANGUAGES) -> Rulebook:
    """The rulebook in `folder`, with what its translations into these languages say.

    Raises:
        Unusable: with a finding for each mistake.
    """
    return build_rulebook(read_folder(folder, shown_as, languages))


def build_rulebook(documents: Documents) -> Rulebook:
    """Type and link the documents of one rulebook."""
    problems = Problems()
    nodes = documents.nodes
    if nodes.get("vocabulary.yaml") is None:
        problems.add("folder", None, text("file-missing", file="vocabulary.yaml", folder=documents.root))
    rule_files, tables = _rules(documents, problems)
    problems.raise_if_any()
    vocabulary = read_vocabulary(nodes["vocabulary.yaml"], problems)
    problems.raise_if_any()
    language = vocabulary.language
    interpretations = read_interpretations(nodes.get("interpretations.yaml"), language, problems)
    amounts = read_amounts(nodes.get("amounts.yaml"), vocabulary.names, language, problems)
    amounts |= read_parameters(nodes.get("parameters.yaml"), vocabulary.names | amounts.keys(), language, problems)
    problems.raise_if_any()  # whatever names one that could not be read would be wrong too
    derived = DerivedValues(vocabulary, amounts, interpretations, problems)
    definitions = derived.define_all()
    problems.raise_if_any()
    rule_nodes = collect_rules(rule_files, vocabulary.decisions, problems)
    decisions = {name: decision.type for name, decision in vocabulary.decisions.items()}
    scope = replace(derived.scope, decisions=decisions, reads_decisions=True)
    facts = _facts(vocabulary, derived, problems)
    quoting = Quoting(language, amounts, facts[vocabulary.reference_date].type if vocabulary.reference_date else None)
    rules = type_rules(rule_nodes, vocabulary.decisions, scope, interpretations, quoting, problems)
    scope = replace(scope, decisions={name: decision.type for name, decision in rules.decisions.items()})
    if not vocabulary.reference_date and (amounts or any(rule.valid for rule in rules.rules.values())):
        problems.add("shape", None, text("reference-date-missing"))
    sources = _in_folder(documents, "sources")
    profiles = read_profiles(nodes.get("profiles.yaml"), interpretations, names_of_documents(sources), language, problems)
    world, usual = read_world(nodes.get("world.yaml"), scope, language, problems)
    book = Rulebook(
        documents.root,
        documents.digest,
        language,
        vocabulary.reference_date,
        facts,
        definitions,
        rules.decisions,
        amounts,
        (*vocabulary.lines, *world),
        interpretations,
        rules.rules,
        read_properties(nodes.get("properties.yaml"), scope, facts, interpretations, profiles, quoting, problems),
        read_cases(nodes.get("cases.yaml"), facts, vocabulary.members, rules.decisions, interpretations, profiles, language, problems),
        read_documents(sources, scope, interpretations, profiles, language, problems),
        _labels(documents, vocabulary, amounts, problems),
        {one.id: one.chosen for one in interpretations.values() if one.values},
        rules.order,
        read_accepted(nodes.get("accepted.yaml"), language, problems),
        vocabulary.title,
        documents.files,
        usual,
        profiles=profiles,
        tables=tables,
        members=vocabulary.members,
    )
    check_forced_by(book, problems)
    return translated(book, nodes, documents.root, problems)


def _rules(documents: Documents, problems: Problems) -> tuple[list[tuple[str, Node | None]], tuple[Table, ...]]:
    """The files of rules, those that the rows of tables make among them, and the tables."""
    rows, tables = read_tables(documents.nodes, problems)
    files = [*_in_folder(documents, "rules"), *rows]
    if not any(node is not None for _, node in files):
        problems.add("folder", None, text("file-missing", file="rules/*.yaml", folder=documents.root))
    return files, tables


def _facts(vocabulary: Vocabulary, derived: DerivedValues, problems: Problems) -> dict[str, FactDefinition]:
    facts = dict(vocabulary.facts)
    for name, node in vocabulary.read_where.items():
        formula = read_formula(node, derived.scope, BOOL, problems)
        facts[name] = replace(facts[name], read_where=formula)
    return facts


def _labels(documents: Documents, vocabulary: Vocabulary, amounts: Mapping[str, AmountDefinition], problems: Problems) -> Labels:
    known: dict[str, Collection[str]] = {
        "facts": list(dict.fromkeys(one.called for one in vocabulary.facts.values())),
        "members": vocabulary.members,
        "derived": vocabulary.derived_nodes,
        "decisions": vocabulary.decisions,
    }
    known |= {kind: [name for name, one in amounts.items() if one.parameter is (kind == "parameters")] for kind in ("amounts", "parameters")}
    types = {one.called: one.type for one in vocabulary.facts.values()} | {name: one.type for name, one in vocabulary.decisions.items()}
    values_of = {name: type_.values for name, type_ in types.items() if type_.values}
    return read_labels(documents.nodes.get("labels.yaml"), known, values_of, vocabulary.language, problems)


def _in_folder(documents: Documents, folder: str) -> list[tuple[str, Node | None]]:
    return [(name, node) for name, node in documents.nodes.items() if name.startswith(folder + "/")]
