"""What `change` says, asks and refuses."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    # -- refused
    "change-unsafe": said(
        "this cannot be edited safely: `{what}` would change too, or the file could not be read any more; edit it by hand",
        "dit kan niet veilig worden gewijzigd: `{what}` zou mee wijzigen, of het bestand zou niet meer leesbaar zijn; wijzig het met de hand",
        "ceci ne peut être modifié sans risque : `{what}` changerait aussi, ou le fichier ne serait plus lisible ; modifiez-le à la main",
    ),
    "change-layout": said(
        "this is written in a way that `change` does not edit; edit it by hand",
        "dit is geschreven op een manier die `change` niet wijzigt; wijzig het met de hand",
        "ceci est écrit d’une façon que `change` ne modifie pas ; modifiez-le à la main",
    ),
    "change-euro": said(
        "`{word}` is no amount: expected is 104, 104,00, € 104 or 10400 cent",
        "`{word}` is geen bedrag: verwacht wordt 104, 104,00, € 104 of 10400 cent",
        "`{word}` n’est pas un montant : on attend 104, 104,00, € 104 ou 10400 centimes",
    ),
    "change-euro-twofold": said(
        "`{word}` can mean two amounts: write `{one}` or `{other}`",
        "`{word}` kan twee bedragen betekenen: schrijf `{one}` of `{other}`",
        "`{word}` peut désigner deux montants : écrivez `{one}` ou `{other}`",
    ),
    "change-number": said("`{word}` is no whole number", "`{word}` is geen geheel getal", "`{word}` n’est pas un nombre entier"),
    "change-rate": said(
        "`{name}` is a rate: write it in {file} yourself; `change` does not do that yet",
        "`{name}` is een percentage: schrijf het zelf in {file}; `change` kan dat nog niet",
        "`{name}` est un taux : écrivez-le vous-même dans {file} ; `change` ne le fait pas encore",
    ),
    "change-day-of-year": said(
        "`{word}` is no day of a year: expected is month and day, such as 04-30",
        "`{word}` is geen dag van een jaar: verwacht wordt een maand en een dag, zoals 04-30",
        "`{word}` n’est pas un jour de l’année : on attend un mois et un jour, comme 04-30",
    ),
    "change-day": said(
        "`{word}` is no day: expected is a year such as 2027, or 2027-07-01",
        "`{word}` is geen dag: verwacht wordt een jaar zoals 2027, of 2027-07-01",
        "`{word}` n’est pas un jour : on attend une année comme 2027, ou 2027-07-01",
    ),
    "change-no-name": said("there is no {kind} `{name}`", "er is geen {kind} `{name}`", "il n’y a pas de {kind} `{name}`"),
    "change-kind-amount": said("amount", "bedrag", "montant"),
    "change-kind-parameter": said("parameter", "parameter", "paramètre"),
    "change-no-rule": said("there is no rule `{name}`", "er is geen regel `{name}`", "il n’y a pas de règle `{name}`"),
    "change-no-property": said("there is no property `{name}`", "er is geen eigenschap `{name}`", "il n’y a pas de propriété `{name}`"),
    "change-no-period": said(
        "`{name}` has no period that holds on {day}; say from when with --from, or add the period by hand",
        "`{name}` heeft geen periode die op {day} geldt; zeg vanaf wanneer met --from, of voeg de periode met de hand toe",
        "`{name}` n’a pas de période qui vaut au {day} ; dites à partir de quand avec --from, ou ajoutez la période à la main",
    ),
    "change-no-first": said(
        "`{name}` has no period without a first day: say from when with --from",
        "`{name}` heeft geen periode zonder eerste dag: zeg vanaf wanneer met --from",
        "`{name}` n’a pas de période sans premier jour : dites à partir de quand avec --from",
    ),
    "change-same": said("`{name}` is already {value} there", "`{name}` is daar al {value}", "`{name}` y est déjà {value}"),
    "change-several": said(
        "`{name}` has another value after {day}: change one period at a time, with --until {day}",
        "`{name}` heeft na {day} een andere waarde: wijzig één periode tegelijk, met --until {day}",
        "`{name}` a une autre valeur après le {day} : modifiez une période à la fois, avec --until {day}",
    ),
    "change-document-file": said(
        "document `{document}` cannot stand in `{file}`: name it with --document, as a word of letters, digits and dashes",
        "document `{document}` kan niet in `{file}` staan: noem het met --document, als een woord van letters, cijfers en streepjes",
        "le document `{document}` ne peut se trouver dans `{file}` : nommez-le avec --document, en lettres, chiffres et tirets",
    ),
    "change-statement-id": said(
        "`{id}` names no statement: expected is the document and a number, such as S005-01",
        "`{id}` duidt geen uitspraak aan: verwacht wordt het document en een nummer, zoals S005-01",
        "`{id}` ne désigne pas un énoncé : on attend le document et un numéro, comme S005-01",
    ),
    "change-statement-taken": said(
        "statement `{id}` is there already, and its formula stays: name another id, or edit it by hand",
        "uitspraak `{id}` bestaat al, en haar formule blijft: geef een andere id, of wijzig haar met de hand",
        "l’énoncé `{id}` existe déjà, et sa formule reste : donnez un autre identifiant, ou modifiez-le à la main",
    ),
    "change-text-taken": said(
        "statement `{id}` is there already and says something else: leave --text out, or name another id",
        "uitspraak `{id}` bestaat al en zegt iets anders: laat --text weg, of geef een andere id",
        "l’énoncé `{id}` existe déjà et dit autre chose : omettez --text, ou donnez un autre identifiant",
    ),
    "change-one-line": said("{flag} is one sentence on one line", "{flag} is één zin op één regel", "{flag} est une phrase sur une seule ligne"),
    "change-sentence-value": said(
        "the sentence says {words}, and the new value is {value}: make them agree",
        "de zin zegt {words}, en de nieuwe waarde is {value}: maak ze gelijk",
        "la phrase dit {words}, et la nouvelle valeur est {value} : mettez-les d’accord",
    ),
    "change-sentence-year": said(
        "the sentence says {words}, and the change holds {days}: make them agree",
        "de zin zegt {words}, en de wijziging geldt {days}: maak ze gelijk",
        "la phrase dit {words}, et la modification vaut {days} : mettez-les d’accord",
    ),
    "change-sentence-days": said("from {first} to {last}", "van {first} tot en met {last}", "du {first} au {last}"),
    "change-uncommitted": said(
        "the rulebook has uncommitted changes, which would be declared for the reason of this one: {files}",
        "het regelboek heeft wijzigingen die niet zijn vastgelegd, en die met de reden van deze zouden worden verklaard: {files}",
        "le recueil a des modifications non enregistrées, qui seraient déclarées avec la raison de celle-ci : {files}",
    ),
    "change-uncommitted-help": said(
        "did the last change write them? take it back with --undo, or make this one in its place with --again; else commit them, put them aside "
        "(git stash), or go on with --dirty",
        "schreef de vorige wijziging ze? maak die ongedaan met --undo, of doe deze in de plaats met --again; leg ze anders vast, zet ze opzij "
        "(git stash), of ga door met --dirty",
        "la modification précédente les a-t-elle écrits ? annulez-la avec --undo, ou faites celle-ci à sa place avec --again ; sinon "
        "enregistrez-les, mettez-les de côté (git stash), ou continuez avec --dirty",
    ),
    "change-none-last": said(
        "no change has been made since the last commit that could be taken back",
        "sinds de laatste keer dat u vastlegde, is er geen wijziging die ongedaan kan worden gemaakt",
        "depuis le dernier enregistrement, il n’y a pas de modification à annuler",
    ),
    "change-edited-since": said(
        "these files of the last change were edited since, so nothing is taken back: {files}",
        "deze bestanden van de vorige wijziging zijn sindsdien bewerkt, dus er wordt niets ongedaan gemaakt: {files}",
        "ces fichiers de la dernière modification ont été modifiés depuis, donc rien n’est annulé : {files}",
    ),
    "change-undo-alone": said(
        "--undo stands alone: it takes back the last change",
        "--undo staat alleen: het maakt de vorige wijziging ongedaan",
        "--undo s’emploie seul : il annule la dernière modification",
    ),
    "change-undone": said(
        "the last change is taken back: {files} files are as they were before it",
        "de vorige wijziging is ongedaan gemaakt: {files} bestanden zijn zoals ervoor",
        "la dernière modification est annulée : {files} fichiers sont comme avant",
    ),
    "change-no-sentence": said(
        "statement `{id}` is new: say with --text what the document says, in one sentence",
        "uitspraak `{id}` is nieuw: zeg met --text wat het document zegt, in één zin",
        "l’énoncé `{id}` est nouveau : dites avec --text ce que dit le document, en une phrase",
    ),
    "change-no-formula": said(
        "no formula of what `{id}` says could be built from the change: say it with --says-when and --says-then",
        "uit de wijziging kon geen formule worden opgebouwd van wat `{id}` zegt: zeg het met --says-when en --says-then",
        "aucune formule de ce que dit `{id}` n’a pu être déduite de la modification : dites-la avec --says-when et --says-then",
    ),
    "change-no-effect": said(
        "this changes nothing for anybody, so nothing is written",
        "dit verandert voor niemand iets, dus er wordt niets geschreven",
        "ceci ne change rien pour personne : rien n’est écrit",
    ),
    "change-no-line": said("the rule has no line `{line}`", "de regel heeft geen voorwaarde `{line}`", "la règle n’a pas de condition `{line}`"),
    "change-lines": said("its lines: {lines}", "haar voorwaarden: {lines}", "ses conditions : {lines}"),
    "change-rule-taken": said("there is a rule `{name}` already", "er is al een regel `{name}`", "il y a déjà une règle `{name}`"),
    "change-periods": said(
        "the periods of rule `{name}` cannot be cut there; edit them by hand",
        "de periodes van regel `{name}` kunnen daar niet worden gesplitst; wijzig ze met de hand",
        "les périodes de la règle `{name}` ne peuvent être scindées à cet endroit ; modifiez-les à la main",
    ),
    "change-nothing": said(
        "nothing of the rule is to change: say what with --line, --add, --drop, --then, --from or --until",
        "er valt niets aan de regel te wijzigen: zeg wat met --line, --add, --drop, --then, --from of --until",
        "rien n’est à modifier dans la règle : dites quoi avec --line, --add, --drop, --then, --from ou --until",
    ),
    "change-kind": said(
        "`{word}` is nothing that `change` changes", "`{word}` is niets wat `change` wijzigt", "`change` ne modifie rien de tel : `{word}`"
    ),
    "change-form-amount": said(
        "expected is: change amount NAME VALUE", "verwacht wordt: change amount NAAM WAARDE", "on attend : change amount NOM VALEUR"
    ),
    "change-form-parameter": said(
        "expected is: change parameter NAME VALUE", "verwacht wordt: change parameter NAAM WAARDE", "on attend : change parameter NOM VALEUR"
    ),
    "change-form-rule": said("expected is: change rule RULE", "verwacht wordt: change rule REGEL", "on attend : change rule RÈGLE"),
    "change-form-exception": said(
        "expected is: change exception RULE", "verwacht wordt: change exception REGEL", "on attend : change exception RÈGLE"
    ),
    "change-form-statement": said("expected is: change statement ID", "verwacht wordt: change statement ID", "on attend : change statement ID"),
    "change-strange": said(
        "{flag} says something of: {kinds}; of nothing else",
        "{flag} hoort alleen bij: {kinds}",
        "{flag} ne va qu’avec : {kinds}",
    ),
    "change-needed": said("{kind} needs {flag}", "{kind} vereist {flag}", "{kind} exige {flag}"),
    "change-ended": said("the answers ended too early", "de antwoorden hielden te vroeg op", "les réponses se sont arrêtées trop tôt"),
    # -- told
    "change-dirty": said(
        "the rulebook has changes that are not in {base}; the gate judges them too",
        "het regelboek heeft wijzigingen die niet in {base} staan; de poort beoordeelt ze mee",
        "le recueil a des modifications qui ne sont pas dans {base} ; la porte les juge aussi",
    ),
    "change-written": said("written: {files}", "geschreven: {files}", "écrit : {files}"),
    "change-would": said("nothing was written (--dry-run)", "er is niets geschreven (--dry-run)", "rien n’a été écrit (--dry-run)"),
    "change-says": said(
        "{id} says: {then}, for whom this holds: {when}",
        "{id} zegt: {then}, en dat voor: {when}",
        "{id} dit : {then}, et cela pour : {when}",
    ),
    "change-read-as": said(
        "the outcome is {euro} ({word} cents); an amount in euro is written as `10 euro` or `10,00`",
        "de uitkomst is {euro} ({word} cent); een bedrag in euro schrijft u als `10 euro` of `10,00`",
        "l’issue est {euro} ({word} centimes) ; un montant en euros s’écrit `10 euro` ou `10,00`",
    ),
    "change-everybody": said("everybody", "iedereen", "tout le monde"),
    "change-yielding": said("gives way to {id}: {names}", "wijkt voor {id}: {names}", "cède le pas à {id} : {names}"),
    "change-superseded": said(
        "has gone because of {id}, of whom nobody was left: {names}",
        "vervallen door {id}, omdat ze over niemand meer gingen: {names}",
        "caduc à cause de {id}, ne parlant plus de personne : {names}",
    ),
    "change-case": said(
        "case {case}: {decision} {expected} → {found}; read its reason again",
        "geval {case}: {decision} {expected} → {found}; herlees de reden ervan",
        "cas {case} : {decision} {expected} → {found} ; relisez sa justification",
    ),
    "change-left": said("what is left:", "wat er nog te doen is:", "ce qui reste à faire :"),
    "change-left-case": said(
        "case {case} expects {decision} {expected}, and its person now gets {found}: is that meant? then --update-cases",
        "geval {case} verwacht {decision} {expected}, en de persoon krijgt nu {found}: is dat de bedoeling? voeg dan --update-cases toe",
        "le cas {case} attend {decision} {expected}, et sa personne obtient maintenant {found} : est-ce voulu ? ajoutez alors --update-cases",
    ),
    "change-left-reason": said(
        "{place}: the reason of case {case} still says {words}; rewrite it",
        "{place}: de reden van geval {case} zegt nog {words}; herschrijf ze",
        "{place} : la justification du cas {case} dit encore {words} ; réécrivez-la",
    ),
    "change-left-statement": said(
        "statement {id} is not borne out by the rules: say of whom {by} speaks with --says-when, or edit it by hand",
        "uitspraak {id} volgt niet uit de regels: zeg met --says-when over wie {by} gaat, of wijzig haar met de hand",
        "l’énoncé {id} ne découle pas des règles : dites avec --says-when de qui parle {by}, ou modifiez-le à la main",
    ),
    "change-left-reference": said(
        "whoever keeps the reference implementation must follow the change: {message}",
        "wie de referentie-implementatie onderhoudt, moet de wijziging volgen: {message}",
        "qui entretient l’implémentation de référence doit suivre la modification : {message}",
    ),
    "change-left-commit": said("commit these files together", "leg deze bestanden samen vast", "enregistrez ces fichiers ensemble"),
    # -- asked
    "ask-what": said("What changes?", "Wat verandert er?", "Qu’est-ce qui change ?"),
    "ask-what-amount": said("an amount", "een bedrag", "un montant"),
    "ask-what-parameter": said("a limit (parameter)", "een grens (parameter)", "une limite (paramètre)"),
    "ask-what-rule": said("a rule", "een regel", "une règle"),
    "ask-what-exception": said("a new exception", "een nieuwe uitzondering", "une nouvelle exception"),
    "ask-which": said("Which one? (number or name)", "Uw keuze? (nummer of naam)", "Votre choix ? (numéro ou nom)"),
    "ask-value-amount": said("How many euro does it become?", "Hoeveel euro wordt het bedrag?", "Quel est le nouveau montant, en euros ?"),
    "ask-value-parameter": said("What does it become?", "Wat is de nieuwe waarde?", "Quelle est la nouvelle valeur ?"),
    "ask-from": said(
        "From when? (2027 or 2027-07-01; empty: always)",
        "Vanaf wanneer? (2027 of 2027-07-01; leeg: altijd)",
        "À partir de quand ? (2027 ou 2027-07-01 ; vide : toujours)",
    ),
    "ask-until": said(
        "Until when? (2027 or 2027-12-31; empty: for good)",
        "Tot en met wanneer? (2027 of 2027-12-31; leeg: voorgoed)",
        "Jusqu’à quand inclus ? (2027 ou 2027-12-31 ; vide : sans fin)",
    ),
    "ask-source": said(
        "Which statement asks for it? (an id that exists, or a new one such as S005-01)",
        "Welke uitspraak vraagt erom? (een id die bestaat, of een nieuwe zoals S005-01)",
        "Quel énoncé le demande ? (un identifiant existant, ou un nouveau comme S005-01)",
    ),
    "ask-text": said("What does the document say, in one sentence?", "Wat zegt het document, in één zin?", "Que dit le document, en une phrase ?"),
    "ask-title": said("The title of the document?", "De titel van het document?", "Le titre du document ?"),
    "ask-rule-line": said(
        "Which line of its condition changes? (number; empty: none)",
        "Welke voorwaarde van de regel verandert? (nummer; leeg: geen)",
        "Quelle condition de la règle change ? (numéro ; vide : aucune)",
    ),
    "ask-rule-new": said(
        "What stands there instead? (empty: nothing)", "Wat komt er in de plaats? (leeg: niets)", "Que met-on à la place ? (vide : rien)"
    ),
    "ask-then": said("What is the outcome? (empty: as it is)", "Wat is de uitkomst? (leeg: zoals nu)", "Quel est le résultat ? (vide : inchangé)"),
    "ask-to": said("To which rule is it an exception?", "Op welke regel is het een uitzondering?", "À quelle règle fait-elle exception ?"),
    "ask-id": said("A name for the new rule?", "Een naam voor de nieuwe regel?", "Un nom pour la nouvelle règle ?"),
    "ask-when": said(
        "For whom? A condition of the rule language (empty: no more)",
        "Voor wie? Een voorwaarde in de regeltaal (leeg: geen meer)",
        "Pour qui ? Une condition dans la langue des règles (vide : aucune autre)",
    ),
    "ask-cases": said(
        "Adapt cases whose outcome changes? (y/n)",
        "Gevallen aanpassen waarvan de uitkomst verandert? (j/n)",
        "Adapter les cas dont le résultat change ? (o/n)",
    ),
    "ask-again": said("Please choose from the list.", "Kies uit de lijst.", "Choisissez dans la liste."),
    "ask-command": said("The same without questions:", "Hetzelfde zonder vragen:", "La même chose sans questions :"),
}
