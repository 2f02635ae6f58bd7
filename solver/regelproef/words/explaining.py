"""Sentences with which `explain` gives reasons, and what each check is about.

A key `about:CODE` holds the explanation of a check in other languages than English, which is the check's own module docstring.
"""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "ex-person": said("the person", "de persoon", "la personne"),
    "ex-decided-by": said("decided by", "beslist door", "décidé par"),
    "ex-base": said("a base rule, without conditions", "een basisregel, zonder voorwaarden", "une règle de base, sans conditions"),
    "ex-defeats": said("goes before", "gaat voor op", "l’emporte sur"),
    "ex-near": said("just not", "net niet", "de peu"),
    "ex-near-line": said(
        "`{rule}` would say {value}, but this fails: {line}",
        "`{rule}` zou {value} zeggen, maar dit klopt niet: {line}",
        "`{rule}` dirait {value}, mais ceci ne vaut pas : {line}",
    ),
    "ex-validity": said("the rule is in force {period}", "de regel is van kracht {period}", "la règle est en vigueur {period}"),
    "ex-reads": said("follows from", "volgt uit", "découle de"),
    "ex-readings": said("readings in play", "lezingen die meespelen", "lectures en jeu"),
    "ex-reading-chosen": said("{id}: {question} Chosen: {reading}", "{id}: {question} Gekozen: {reading}", "{id} : {question} Choix : {reading}"),
    "ex-other-reading": said(
        "under another reading, {id}={value}: {changes}",
        "onder een andere lezing, {id}={value}: {changes}",
        "selon une autre lecture, {id}={value} : {changes}",
    ),
    "ex-other-impossible": said(
        "under another reading, {id}={value}, this person cannot exist: {lines}",
        "onder een andere lezing, {id}={value}, kan deze persoon niet bestaan: {lines}",
        "selon une autre lecture, {id}={value}, cette personne ne peut pas exister : {lines}",
    ),
    "ex-change": said(
        "{decision} becomes {after} instead of {before}",
        "{decision} wordt {after} in plaats van {before}",
        "{decision} devient {after} au lieu de {before}",
    ),
    "ex-why-already": said(
        "{decision} already is {value} for this person",
        "{decision} is al {value} voor deze persoon",
        "{decision} est déjà {value} pour cette personne",
    ),
    "ex-why-none": said(
        "no change of facts that can change makes {decision} {value}; this is proved",
        "geen enkele wijziging van feiten die kunnen wijzigen maakt {decision} {value}; dat is bewezen",
        "aucun changement de faits modifiables ne rend {decision} {value} ; cela est prouvé",
    ),
    "ex-why-undecided": said(
        "the search was cut short; there may be other or smaller changes",
        "de zoektocht is afgebroken; er kunnen andere of kleinere wijzigingen zijn",
        "la recherche a été interrompue ; d’autres changements ou de plus petits sont possibles",
    ),
    "ex-why-title": said("{decision} would be {value}", "{decision} zou {value} zijn", "{decision} serait {value}"),
    "ex-why-if": said("if", "als", "si"),
    "ex-why-or": said("or if", "of als", "ou si"),
    "ex-why-change": said("{fact}: {then} instead of {now}", "{fact}: {then} in plaats van {now}", "{fact} : {then} au lieu de {now}"),
    "ex-time-title": said(
        "when only time passes, from {first} to {last}",
        "als enkel de tijd verstrijkt, van {first} tot en met {last}",
        "si seul le temps passe, du {first} au {last}",
    ),
    "ex-time-none": said("nothing changes", "er verandert niets", "rien ne change"),
    "ex-time-change": said(
        "{day}: {decision} becomes {after} (was {before})",
        "{day}: {decision} wordt {after} (was {before})",
        "{day} : {decision} devient {after} (était {before})",
    ),
    "ex-time-stops": said(
        "{day}: this person cannot exist any more: {lines}",
        "{day}: deze persoon kan niet meer bestaan: {lines}",
        "{day} : cette personne ne peut plus exister : {lines}",
    ),
    # -- wrong use
    "ex-until-form": said(
        "`{word}` is not a year or a date (YYYY or YYYY-MM-DD)",
        "`{word}` is geen jaar of datum (JJJJ of JJJJ-MM-DD)",
        "`{word}` n’est ni une année ni une date (AAAA ou AAAA-MM-JJ)",
    ),
    "ex-until-range": said(
        "`{word}` must lie after {first} and not after {last}",
        "`{word}` moet na {first} liggen en niet na {last}",
        "`{word}` doit se situer après le {first} et pas après le {last}",
    ),
    "ex-until-clock": said(
        "nothing in this rulebook is dated, so time changes nothing",
        "niets in dit regelboek is gedateerd, dus de tijd verandert niets",
        "rien dans ce recueil n’est daté, le temps ne change donc rien",
    ),
    "ex-value-unknown": said(
        "no decision has the value `{value}`", "geen enkele beslissing heeft de waarde `{value}`", "aucune décision n’a la valeur `{value}`"
    ),
    "ex-value-several": said(
        "`{value}` is a value of several decisions; write decision=value, with one of {names}",
        "`{value}` is een waarde van verschillende beslissingen; schrijf beslissing=waarde, met een van {names}",
        "`{value}` est une valeur de plusieurs décisions ; écrivez décision=valeur, avec l’une de {names}",
    ),
    "ex-value-type": said(
        "{decision} cannot be `{value}` ({expected})",
        "{decision} kan niet `{value}` zijn ({expected})",
        "{decision} ne peut pas être `{value}` ({expected})",
    ),
    "ex-word": said(
        "`{word}` is neither fact=value, nor a file, nor the code of a check",
        "`{word}` is geen feit=waarde, geen bestand en geen code van een controle",
        "`{word}` n’est ni fait=valeur, ni un fichier, ni le code d’un contrôle",
    ),
    "ex-mixed": said(
        "a file and fact=value cannot be combined with the code of a check",
        "een bestand of feit=waarde gaat niet samen met de code van een controle",
        "un fichier ou fait=valeur ne se combine pas avec le code d’un contrôle",
    ),
    "ex-no-person": said("there is no person in the input", "er staat geen persoon in de invoer", "il n’y a personne dans l’entrée"),
    "ex-twice": said("the fact `{fact}` stands there twice", "het feit `{fact}` staat er twee keer", "le fait `{fact}` y figure deux fois"),
}
