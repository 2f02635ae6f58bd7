"""Sentences about the members that a person may have: how they are defined, asked about and given."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "members-max": said(
        "`max` says how many members there may be, at least 1",
        "`max` zegt hoeveel leden er mogen zijn, minstens 1",
        "`max` dit combien de membres il peut y avoir, au moins 1",
    ),
    "members-many": said(
        "a person has at most {limit} members of one name",
        "een persoon heeft hoogstens {limit} leden van één naam",
        "une personne a au plus {limit} membres d'un même nom",
    ),
    "members-facts": said(
        "members have at most {limit} facts together, and these have {count}",
        "leden hebben samen hoogstens {limit} feiten, en deze hebben er {count}",
        "les membres ont ensemble au plus {limit} faits, et ceux-ci en ont {count}",
    ),
    "members-history": said(
        "a fact of members is not yet `per_year_bool`",
        "een feit van leden is nog geen `per_year_bool`",
        "un fait de membres n'est pas encore `per_year_bool`",
    ),
    "members-read-where": said(
        "`read_where` is not yet there for facts of members",
        "`read_where` is er nog niet voor feiten van leden",
        "`read_where` n'existe pas encore pour les faits de membres",
    ),
    "members-decision": said(
        "there are no decisions `for` members yet: give each of them a derived value, and let the decision add these up",
        "er zijn nog geen beslissingen `for` leden: geef elk van hen een afgeleide waarde, en laat de beslissing die samentellen",
        "il n'y a pas encore de décisions `for` membres : donnez à chacun une valeur dérivée, et que la décision les additionne",
    ),
    # -- in expressions
    "members-name": said(
        "the name of the members of a person is expected here",
        "hier hoort de naam van de leden van een persoon",
        "le nom des membres d'une personne est attendu ici",
    ),
    "members-form": said(
        "write `count(children where born >= 2020-01-01)`, with the name that stands under `members` and the names that each of them has",
        "schrijf `count(kinderen where geboren >= 2020-01-01)`, met de naam die onder `members` staat en de namen die elk van hen heeft",
        "écrivez `count(enfants where naissance >= 2020-01-01)`, avec le nom qui figure sous `members` et les noms que chacun a",
    ),
    "members-unknown": said("a person has no members `{name}`", "een persoon heeft geen leden `{name}`", "une personne n'a pas de membres `{name}`"),
    "members-function": said("`{name}` asks nothing of members", "`{name}` vraagt niets van leden", "`{name}` ne demande rien aux membres"),
    "members-within": said(
        "within what is asked of members nothing is asked of members again",
        "binnen wat van leden gevraagd wordt, wordt niet nog eens iets van leden gevraagd",
        "dans ce qui est demandé aux membres, rien n'est de nouveau demandé aux membres",
    ),
    "members-within-help": said(
        "name the inner part as a derived value, `for: {members}` if each of them has its own",
        "geef het binnenste deel een naam als afgeleide waarde, `for: {members}` als elk van hen er een heeft",
        "nommez la partie intérieure comme valeur dérivée, `for: {members}` si chacun a la sienne",
    ),
    "members-number": said(
        "`{name}`: members are not told apart by number, because their order means nothing",
        "`{name}`: leden worden niet bij hun nummer genoemd, want hun volgorde betekent niets",
        "`{name}` : les membres ne se désignent pas par leur numéro, car leur ordre ne signifie rien",
    ),
    "members-own": said(
        "each of {members} has its own `{name}`: ask for instance `any({members} where …)`",
        "elk van {members} heeft een eigen `{name}`: vraag bijvoorbeeld `any({members} where …)`",
        "chacun de {members} a son propre `{name}` : demandez par exemple `any({members} where …)`",
    ),
    "members-rank": said(
        "`rank({members} by …)` is the place of one of them, so it stands only in a derived value `for: {members}`",
        "`rank({members} by …)` is de plaats van een van hen, en staat dus alleen in een afgeleide waarde `for: {members}`",
        "`rank({members} by …)` est la place de l'un d'eux, et ne figure donc que dans une valeur dérivée `for: {members}`",
    ),
    "members-parts": said(
        "`{name}` is not asked of members in this way", "`{name}` wordt niet zo van leden gevraagd", "`{name}` ne se demande pas ainsi aux membres"
    ),
    **{
        f"members-form-{name}": said(f"write `{en}`", f"schrijf `{nl}`", f"écrivez `{fr}`")
        for name, en, nl, fr in (
            ("count", "count(children where …)", "count(kinderen where …)", "count(enfants where …)"),
            ("any", "any(children where …)", "any(kinderen where …)", "any(enfants where …)"),
            ("all", "all(children where …)", "all(kinderen where …)", "all(enfants where …)"),
            ("sum", "sum(amount for children where …)", "sum(bedrag for kinderen where …)", "sum(montant for enfants where …)"),
            ("min", "min(born for children, else: …)", "min(geboren for kinderen, else: …)", "min(naissance for enfants, else: …)"),
            ("max", "max(born for children, else: …)", "max(geboren for kinderen, else: …)", "max(naissance for enfants, else: …)"),
            ("rank", "rank(children by born)", "rank(kinderen by geboren)", "rank(enfants by naissance)"),
        )
    },
    # -- of formats
    "members-bundle": said(
        "persons with members are not yet in the formats of a bundle; `fixtures.jsonl` and `fixtures.csv` of `generate` have them",
        "personen met leden zijn er nog niet in de formaten van een bundel; `fixtures.jsonl` en `fixtures.csv` van `generate` hebben ze",
        "les personnes avec membres ne figurent pas encore dans les formats d'un paquet ; `fixtures.jsonl` et `fixtures.csv` de `generate` les ont",
    ),
    # -- of proofs
    "members-bound": said(
        "all of this is said of persons with at most {most}",
        "dit alles is gezegd van personen met hoogstens {most}",
        "tout cela est dit de personnes ayant au plus {most}",
    ),
    # -- of persons
    "members-more": said(
        "`{name}`: at most {limit}, and here are {found}",
        "`{name}`: hoogstens {limit}, en hier staan er {found}",
        "`{name}` : au plus {limit}, et il y en a ici {found}",
    ),
    "members-twice": said(
        "`{name}` is a list, and beside it facts of its members are given by number",
        "`{name}` is een lijst, en daarnaast staan feiten van de leden bij hun nummer",
        "`{name}` est une liste, et à côté des faits de ses membres sont donnés par numéro",
    ),
    "members-shape": said(
        "`{name}`, number {place}, is a mapping of facts to values, not {found}",
        "`{name}`, nummer {place}, bestaat uit feiten met hun waarden, niet uit {found}",
        "`{name}`, numéro {place}, est une liste de faits avec leurs valeurs, et non {found}",
    ),
    "members-fact": said("`{name}` have no fact `{fact}`", "`{name}` hebben geen feit `{fact}`", "`{name}` n'ont pas de fait `{fact}`"),
}
