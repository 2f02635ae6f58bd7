"""Sentences with which `explain` gives reasons, and what each check is about.

A key `about:CODE` holds the explanation of a check in other languages than English, which is the check's own module docstring.
"""

TEXTS: dict[str, dict[str, str]] = {
    "ex-person": {"en": "the person", "nl": "de persoon", "fr": "la personne"},
    "ex-decided-by": {"en": "decided by", "nl": "beslist door", "fr": "décidé par"},
    "ex-base": {"en": "a base rule, without conditions", "nl": "een basisregel, zonder voorwaarden", "fr": "une règle de base, sans conditions"},
    "ex-defeats": {"en": "goes before", "nl": "gaat voor op", "fr": "l’emporte sur"},
    "ex-near": {"en": "just not", "nl": "net niet", "fr": "de peu"},
    "ex-near-line": {
        "en": "`{rule}` would say {value}, but this fails: {line}",
        "nl": "`{rule}` zou {value} zeggen, maar dit klopt niet: {line}",
        "fr": "`{rule}` dirait {value}, mais ceci ne vaut pas : {line}",
    },
    "ex-validity": {"en": "the rule is in force {period}", "nl": "de regel is van kracht {period}", "fr": "la règle est en vigueur {period}"},
    "ex-reads": {"en": "follows from", "nl": "volgt uit", "fr": "découle de"},
    "ex-readings": {"en": "readings in play", "nl": "lezingen die meespelen", "fr": "lectures en jeu"},
    "ex-reading-chosen": {
        "en": "{id}: {question} Chosen: {reading}",
        "nl": "{id}: {question} Gekozen: {reading}",
        "fr": "{id} : {question} Choix : {reading}",
    },
    "ex-other-reading": {
        "en": "under another reading, {id}={value}: {changes}",
        "nl": "onder een andere lezing, {id}={value}: {changes}",
        "fr": "selon une autre lecture, {id}={value} : {changes}",
    },
    "ex-other-impossible": {
        "en": "under another reading, {id}={value}, this person cannot exist: {lines}",
        "nl": "onder een andere lezing, {id}={value}, kan deze persoon niet bestaan: {lines}",
        "fr": "selon une autre lecture, {id}={value}, cette personne ne peut pas exister : {lines}",
    },
    "ex-change": {
        "en": "{decision} becomes {after} instead of {before}",
        "nl": "{decision} wordt {after} in plaats van {before}",
        "fr": "{decision} devient {after} au lieu de {before}",
    },
    "ex-why-already": {
        "en": "{decision} already is {value} for this person",
        "nl": "{decision} is al {value} voor deze persoon",
        "fr": "{decision} est déjà {value} pour cette personne",
    },
    "ex-why-none": {
        "en": "no change of facts that can change makes {decision} {value}; this is proved",
        "nl": "geen enkele wijziging van feiten die kunnen wijzigen maakt {decision} {value}; dat is bewezen",
        "fr": "aucun changement de faits modifiables ne rend {decision} {value} ; cela est prouvé",
    },
    "ex-why-undecided": {
        "en": "the search was cut short; there may be other or smaller changes",
        "nl": "de zoektocht is afgebroken; er kunnen andere of kleinere wijzigingen zijn",
        "fr": "la recherche a été interrompue ; d’autres changements ou de plus petits sont possibles",
    },
    "ex-why-title": {"en": "{decision} would be {value}", "nl": "{decision} zou {value} zijn", "fr": "{decision} serait {value}"},
    "ex-why-if": {"en": "if", "nl": "als", "fr": "si"},
    "ex-why-or": {"en": "or if", "nl": "of als", "fr": "ou si"},
    "ex-why-change": {"en": "{fact}: {then} instead of {now}", "nl": "{fact}: {then} in plaats van {now}", "fr": "{fact} : {then} au lieu de {now}"},
    "ex-time-title": {
        "en": "when only time passes, from {first} to {last}",
        "nl": "als enkel de tijd verstrijkt, van {first} tot en met {last}",
        "fr": "si seul le temps passe, du {first} au {last}",
    },
    "ex-time-none": {"en": "nothing changes", "nl": "er verandert niets", "fr": "rien ne change"},
    "ex-time-change": {
        "en": "{day}: {decision} becomes {after} (was {before})",
        "nl": "{day}: {decision} wordt {after} (was {before})",
        "fr": "{day} : {decision} devient {after} (était {before})",
    },
    "ex-time-stops": {
        "en": "{day}: this person cannot exist any more: {lines}",
        "nl": "{day}: deze persoon kan niet meer bestaan: {lines}",
        "fr": "{day} : cette personne ne peut plus exister : {lines}",
    },
    # -- wrong use
    "ex-until-form": {
        "en": "`{word}` is not a year or a date (YYYY or YYYY-MM-DD)",
        "nl": "`{word}` is geen jaar of datum (JJJJ of JJJJ-MM-DD)",
        "fr": "`{word}` n’est ni une année ni une date (AAAA ou AAAA-MM-JJ)",
    },
    "ex-until-range": {
        "en": "`{word}` must lie after {first} and not after {last}",
        "nl": "`{word}` moet na {first} liggen en niet na {last}",
        "fr": "`{word}` doit se situer après le {first} et pas après le {last}",
    },
    "ex-until-clock": {
        "en": "nothing in this rulebook is dated, so time changes nothing",
        "nl": "niets in dit regelboek is gedateerd, dus de tijd verandert niets",
        "fr": "rien dans ce recueil n’est daté, le temps ne change donc rien",
    },
    "ex-value-unknown": {
        "en": "no decision has the value `{value}`",
        "nl": "geen enkele beslissing heeft de waarde `{value}`",
        "fr": "aucune décision n’a la valeur `{value}`",
    },
    "ex-value-several": {
        "en": "`{value}` is a value of several decisions; write decision=value, with one of {names}",
        "nl": "`{value}` is een waarde van verschillende beslissingen; schrijf beslissing=waarde, met een van {names}",
        "fr": "`{value}` est une valeur de plusieurs décisions ; écrivez décision=valeur, avec l’une de {names}",
    },
    "ex-value-type": {
        "en": "{decision} cannot be `{value}` ({expected})",
        "nl": "{decision} kan niet `{value}` zijn ({expected})",
        "fr": "{decision} ne peut pas être `{value}` ({expected})",
    },
    "ex-word": {
        "en": "`{word}` is neither fact=value, nor a file, nor the code of a check",
        "nl": "`{word}` is geen feit=waarde, geen bestand en geen code van een controle",
        "fr": "`{word}` n’est ni fait=valeur, ni un fichier, ni le code d’un contrôle",
    },
    "ex-mixed": {
        "en": "a file and fact=value cannot be combined with the code of a check",
        "nl": "een bestand of feit=waarde gaat niet samen met de code van een controle",
        "fr": "un fichier ou fait=valeur ne se combine pas avec le code d’un contrôle",
    },
    "ex-no-person": {"en": "there is no person in the input", "nl": "er staat geen persoon in de invoer", "fr": "il n’y a personne dans l’entrée"},
    "ex-twice": {
        "en": "the fact `{fact}` stands there twice",
        "nl": "het feit `{fact}` staat er twee keer",
        "fr": "le fait `{fact}` y figure deux fois",
    },
}
