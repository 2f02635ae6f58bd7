"""Sentences about whether statements mean what they say, and about properties that statements force to fail."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "copied-exception": said(
        "in statement {statement} the condition `{line}` repeats, as its denial, an exception that goes before it already: {names}",
        "in uitspraak {statement} herhaalt de voorwaarde `{line}`, als ontkenning, een uitzondering die al voorgaat: {names}",
        "dans l’énoncé {statement}, la condition `{line}` répète, en la niant, une exception qui passe déjà avant : {names}",
    ),
    "copied-exception-help": said(
        "take the line out, and name the statement that makes the exception in `yields_to`; where the sentence itself says so, "
        "say why with `negates: <reason>`",
        "haal de lijn weg en noem de uitspraak die de uitzondering maakt in `yields_to`; zegt de zin het zelf, zeg dan waarom met `negates: <reden>`",
        "supprimez la ligne et nommez dans `yields_to` l’énoncé qui fait l’exception ; si la phrase le dit elle-même, dites pourquoi avec "
        "`negates: <raison>`",
    ),
    "copied-line": said("this denies it", "dit ontkent het", "ceci le nie"),
    "copied-rule": said("rule `{name}` goes before", "regel `{name}` gaat voor", "la règle `{name}` passe avant"),
    "copied-statement": said("statement {name} goes before", "uitspraak {name} gaat voor", "l’énoncé {name} passe avant"),
    "copied-stale": said(
        "statement {statement} says why it denies an exception (`negates`), and denies none",
        "uitspraak {statement} zegt waarom ze een uitzondering ontkent (`negates`), maar ontkent er geen",
        "l’énoncé {statement} dit pourquoi il nie une exception (`negates`), et n’en nie aucune",
    ),
    "followed-reading": said(
        "statement {statement} reads what differs by reading, and so follows the choice of the rules: {names}",
        "uitspraak {statement} leest wat van een lezing afhangt, en volgt zo de keuze van de regels: {names}",
        "l’énoncé {statement} lit ce qui dépend d’une lecture, et suit donc le choix des règles : {names}",
    ),
    "followed-reading-help": said(
        "write out what the sentence means, or say why it reads this with `follows: <reason>`",
        "schrijf uit wat de zin betekent, of zeg waarom ze dit leest met `follows: <reden>`",
        "écrivez ce que la phrase veut dire, ou dites pourquoi elle lit ceci avec `follows: <raison>`",
    ),
    "followed-stale": said(
        "statement {statement} says why it reads what differs by reading (`follows`), and reads nothing of the kind",
        "uitspraak {statement} zegt waarom ze leest wat van een lezing afhangt (`follows`), en leest niets van die aard",
        "l’énoncé {statement} dit pourquoi il lit ce qui dépend d’une lecture (`follows`), et ne lit rien de tel",
    ),
    "idle-statement": said(
        "no slip of the rules could violate statement {statement}, so it controls nothing",
        "geen vergissing in de regels kan uitspraak {statement} schenden, die dus niets controleert",
        "aucune erreur dans les règles ne pourrait enfreindre l’énoncé {statement}, qui ne contrôle donc rien",
    ),
    "idle-statement-help": said(
        "conclude what the sentence concludes about a decision, or say why nothing can violate it with `idle: <reason>`",
        "besluit wat de zin over een beslissing besluit, of zeg waarom niets ze kan schenden met `idle: <reden>`",
        "concluez ce que la phrase conclut sur une décision, ou dites pourquoi rien ne peut l’enfreindre avec `idle: <raison>`",
    ),
    "idle-stale": said(
        "statement {statement} says that no slip could violate it (`idle`), and `{slip}` does",
        "uitspraak {statement} zegt dat geen vergissing ze kan schenden (`idle`), en `{slip}` doet het",
        "l’énoncé {statement} dit qu’aucune erreur ne pourrait l’enfreindre (`idle`), et `{slip}` l’enfreint",
    ),
    "property-forced": said(
        "the property `{property}` does not hold for whom the sources force it otherwise ({statements}): {text}",
        "de eigenschap `{property}` geldt niet voor wie de bronnen het anders opleggen ({statements}): {text}",
        "la propriété `{property}` n’est pas vérifiée pour ceux à qui les sources imposent autre chose ({statements}) : {text}",
    ),
    "property-forced-all": said(
        "whoever meets the guard of the property `{property}` is one whom a statement of `forced_by` is about, so it proves nothing",
        "wie voldoet aan de voorwaarde van de eigenschap `{property}` is altijd bedoeld met een uitspraak van `forced_by`; ze bewijst dus niets",
        "quiconque remplit la condition de la propriété `{property}` est visé par un énoncé de `forced_by`, elle ne prouve donc rien",
    ),
    "property-forced-help": said(
        "no statement that `forced_by` names is about this person: either a rule is wrong, or another statement forces it too",
        "geen uitspraak die `forced_by` noemt, gaat over deze persoon: ofwel is een regel fout, ofwel legt nog een andere uitspraak dit op",
        "aucun énoncé nommé par `forced_by` ne vise cette personne : soit une règle est erronée, soit un autre énoncé l’impose aussi",
    ),
    "property-forced-stale": said(
        "statement {statement} does not force the property `{property}` to fail: nobody whom it is about breaks it by what it demands",
        "uitspraak {statement} doet de eigenschap `{property}` niet falen: niemand die ermee bedoeld is, schendt ze door wat ze oplegt",
        "l’énoncé {statement} ne fait pas échouer la propriété `{property}` : personne qu’il vise ne l’enfreint par ce qu’il exige",
    ),
    "property-forced-stale-help": said(
        "take it out of `forced_by`; the property then has to hold for them too",
        "haal ze uit `forced_by`; de eigenschap moet dan ook voor hen gelden",
        "retirez-le de `forced_by` ; la propriété devra alors valoir pour eux aussi",
    ),
    "statement-unknown": said("there is no statement `{name}`", "er is geen uitspraak `{name}`", "il n’y a pas d’énoncé `{name}`"),
    "forced-by-nothing": said(
        "statement {name} has no formula, or is superseded, so it forces nothing",
        "uitspraak {name} heeft geen formule of is achterhaald, en legt dus niets op",
        "l’énoncé {name} n’a pas de formule ou est dépassé, et n’impose donc rien",
    ),
    "code:property-rest": said(
        "properties that hold for all but whom the sources force otherwise",
        "eigenschappen die gelden voor iedereen behalve wie de bronnen het anders opleggen",
        "propriétés vérifiées pour tous sauf ceux à qui les sources imposent autre chose",
    ),
    "rp-verdict-forced": said("but whom the sources force", "behalve wie de bronnen het opleggen", "sauf ceux à qui les sources l’imposent"),
    "rp-forced-by": said("Forced otherwise by", "Anders opgelegd door", "Imposé autrement par"),
    "rp-negates": said("denies an exception", "ontkent een uitzondering", "nie une exception"),
    "rp-idle": said("no slip violates it", "geen vergissing schendt ze", "aucune erreur ne l’enfreint"),
    "rp-follows": said("follows a reading", "volgt een lezing", "suit une lecture"),
    "code:idle-statement": said(
        "source statements that some slip of the rules would violate",
        "bronuitspraken die een vergissing in de regels zou schenden",
        "énoncés des sources qu’une erreur dans les règles enfreindrait",
    ),
}
