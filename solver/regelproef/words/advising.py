"""What leads through the findings of `check`: what they share, what was folded, and what to do next in the ordinary case.

A key `next:CODE` is the step after such a finding, and `notes:CODE` (with `:one`) how many notes of that kind there are; most codes need neither.
"""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    # -- findings together
    "alike-trait": said("{count}, all with: {trait}", "{count}, allemaal met: {trait}", "{count}, tous avec : {trait}"),
    "alike-trait-rule": said(
        "{count}, all with: {trait}; rule `{rule}` decides in each",
        "{count}, allemaal met: {trait}; in elk ervan beslist regel `{rule}`",
        "{count}, tous avec : {trait} ; la règle `{rule}` décide dans chacune",
    ),
    "alike-rule": said("{count}, all of rule `{rule}`", "{count}, allemaal bij regel `{rule}`", "{count}, tous autour de la règle `{rule}`"),
    "alike-code": said(
        "{count}, all of one kind (`{code}`); they share nothing else",
        "{count}, allemaal van dezelfde soort (`{code}`); verder hebben ze niets gemeen",
        "{count}, tous d’un même genre (`{code}`) ; ils n’ont rien d’autre en commun",
    ),
    "alike-others": said("{count} others", "{count} andere", "{count} autres"),
    "alike-others:one": said("{count} other", "{count} andere", "{count} autre"),
    "fold-all": said(
        "{others}, a line each; `--all` shows them in full",
        "{others}, telkens op één regel; `--all` toont ze voluit",
        "{others}, une ligne chacun ; `--all` les montre en entier",
    ),
    "fold-standing": said("{count}; `--all` shows them", "{count}; `--all` toont ze", "{count} ; `--all` les montre"),
    "fold-proved": said("{count}; `--all` shows what", "{count}; `--all` toont wat", "{count} ; `--all` montre quoi"),
    "undecided-kind": said("undecided too ({count})", "ook onbeslist ({count})", "non tranché non plus ({count})"),
    "undecided-next": said(
        "give each question more work (`--work`), or the command more time (`--budget`); what stays undecided is no pass",
        "geef elke vraag meer werk (`--work`), of de opdracht meer tijd (`--budget`); wat onbeslist blijft, is niet goedgekeurd",
        "donnez plus de travail à chaque question (`--work`), ou plus de temps à la commande (`--budget`) ; ce qui reste non tranché n’est "
        "pas approuvé",
    ),
    "undecided-next-time": said(
        "give the command more time (`--budget`); what stays undecided is no pass",
        "geef de opdracht meer tijd (`--budget`); wat onbeslist blijft, is niet goedgekeurd",
        "donnez plus de temps à la commande (`--budget`) ; ce qui reste non tranché n’est pas approuvé",
    ),
    # -- notes
    "fold-notes": said("{count}: {kinds}; `--notes` shows them", "{count}: {kinds}; `--notes` toont ze", "{count} : {kinds} ; `--notes` les montre"),
    "fold-kind": said("{kind}: {names}; `--all` shows each", "{kind}: {names}; `--all` toont elke", "{kind} : {names} ; `--all` montre chacune"),
    "notes:described": said(
        "{count} decisions that change as well for somebody who cannot exist today, whom a declaration describes that means others too",
        "{count} beslissingen die ook veranderen voor iemand die vandaag niet kan bestaan, en die een verklaring over anderen mee omschrijft",
        "{count} décisions qui changent aussi pour quelqu’un qui ne peut pas exister aujourd’hui, décrit par une déclaration qui vise aussi d’autres",
    ),
    "notes:described:one": said(
        "{count} decision that changes as well for somebody who cannot exist today, whom a declaration describes that means others too",
        "{count} beslissing die ook verandert voor iemand die vandaag niet kan bestaan, en die een verklaring over anderen mee omschrijft",
        "{count} décision qui change aussi pour quelqu’un qui ne peut pas exister aujourd’hui, décrit par une déclaration qui vise aussi d’autres",
    ),
    "notes:reading-not-expressible": said(
        "{count} questions outside the vocabulary", "{count} vragen buiten de woordenschat", "{count} questions hors du vocabulaire"
    ),
    "notes:reading-not-expressible:one": said(
        "{count} question outside the vocabulary", "{count} vraag buiten de woordenschat", "{count} question hors du vocabulaire"
    ),
    "notes:amount-unknown": said("{count} unknown amounts", "{count} onbekende bedragen", "{count} montants inconnus"),
    "notes:amount-unknown:one": said("{count} unknown amount", "{count} onbekend bedrag", "{count} montant inconnu"),
    "code:property-forced": said(
        "properties that the sources themselves break", "eigenschappen waarvan de bronnen zelf afwijken", "propriétés dont les sources s’écartent"
    ),
    "notes:property-forced": said(
        "{count} properties that the sources themselves break",
        "{count} eigenschappen waarvan de bronnen zelf afwijken",
        "{count} propriétés dont les sources elles-mêmes s’écartent",
    ),
    "notes:property-forced:one": said(
        "{count} property that the sources themselves break",
        "{count} eigenschap waarvan de bronnen zelf afwijken",
        "{count} propriété dont les sources elles-mêmes s’écartent",
    ),
    "notes:copied-exception": said(
        "{count} exceptions that stand in two places",
        "{count} uitzonderingen die op twee plaatsen staan",
        "{count} exceptions écrites à deux endroits",
    ),
    "notes:copied-exception:one": said(
        "{count} exception that stands in two places", "{count} uitzondering die op twee plaatsen staat", "{count} exception écrite à deux endroits"
    ),
    # -- what to do next
    "next-word": said("next step", "volgende stap", "étape suivante"),
    "next-of": said("{code}: {step}", "{code}: {step}", "{code} : {step}"),
    "next:statement": said(
        "has the law changed? then add the new statement with its own formula, and give this one `fate: superseded` with `by: [the new one]`; "
        "otherwise the rule is wrong",
        "is de wet gewijzigd? voeg dan de nieuwe uitspraak toe met haar eigen formule, en geef deze `fate: superseded` met `by: [de nieuwe]`; "
        "anders is de regel fout",
        "la loi a-t-elle changé ? ajoutez alors le nouvel énoncé avec sa propre formule, et donnez à celui-ci `fate: superseded` avec "
        "`by: [le nouveau]` ; sinon, la règle est fausse",
    ),
    "next:case": said(
        "is the new outcome what was meant? then correct `expect` and `why` of the case; otherwise `regelproef explain` tells which rule is at fault",
        "is de nieuwe uitkomst de bedoelde? verbeter dan `expect` en `why` van het geval; anders zegt `regelproef explain` welke regel fout is",
        "le nouveau résultat est-il voulu ? corrigez alors `expect` et `why` du cas ; sinon, `regelproef explain` dit quelle règle est fautive",
    ),
    "next:property": said(
        "should this still hold for everyone? then correct the rule; has the law changed, adapt the property to it; do the sources themselves "
        "demand otherwise for some, name those statements in `forced_by`",
        "moet dit nog voor iedereen gelden? verbeter dan de regel; is de wet gewijzigd, pas dan de eigenschap aan; leggen de bronnen zelf voor "
        "sommigen iets anders op, noem die uitspraken dan in `forced_by`",
        "cela doit-il encore valoir pour tous ? corrigez alors la règle ; si la loi a changé, adaptez la propriété ; si les sources elles-mêmes "
        "imposent autre chose à certains, nommez ces énoncés dans `forced_by`",
    ),
    "next:gap": said(
        "say of this person what the source says; does it say nothing, write an interpretation with a reading for each answer",
        "zeg van deze persoon wat de bron zegt; zegt ze niets, schrijf dan een interpretatie met een lezing voor elk antwoord",
        "dites de cette personne ce que dit la source ; si elle ne dit rien, écrivez une interprétation avec une lecture par réponse",
    ),
    "next:statement-source": said(
        "cite the statement on which the rule rests in `source`; is the document new, write the statement first, in `sources/`",
        "noem in `source` de uitspraak waarop de regel steunt; is het document nieuw, schrijf dan eerst de uitspraak, in `sources/`",
        "citez dans `source` l’énoncé sur lequel la règle repose ; si le document est nouveau, écrivez d’abord l’énoncé, dans `sources/`",
    ),
}
