"""Sentences of searching with random persons: how many were tried, what they covered, and what became of those whom it found."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "search-needed": said(
        "{option} says something only beside --search", "{option} betekent alleen iets naast --search", "{option} n’a de sens qu’avec --search"
    ),
    "search-no-rulebook": said(
        "--search decides persons by a rulebook, and there is none here; name it with --spec",
        "--search beslist personen met een regelboek, en hier is er geen; noem het met --spec",
        "--search décide des personnes selon un recueil, et il n’y en a pas ici ; nommez-le avec --spec",
    ),
    "search-summary": said(
        "{tried} random persons tried (seed {seed}), no two alike: {wrong} come out otherwise or without an answer",
        "{tried} willekeurige personen geprobeerd (seed {seed}), geen twee gelijk: bij {wrong} is de uitkomst anders of het antwoord onbruikbaar",
        "{tried} personnes aléatoires essayées (graine {seed}), toutes différentes : pour {wrong}, le résultat est autre ou la réponse inutilisable",
    ),
    "search-found": said(
        "different ways in which they do: {kinds}; made as simple as they can be, persons below: {found}",
        "verschillende manieren waarop: {kinds}; zo eenvoudig mogelijk gemaakt, personen hieronder: {found}",
        "manières différentes : {kinds} ; ramenées au plus simple, personnes ci-dessous : {found}",
    ),
    "search-unsteady": said(
        "asked once more, the answer was another: {names}",
        "nog eens gevraagd, en het antwoord was anders: {names}",
        "redemandé, la réponse était autre : {names}",
    ),
    "search-ended-budget": said(
        "ended by the budget of {seconds} seconds: {tried} of the {persons} persons that were asked for",
        "geëindigd door het budget van {seconds} seconden: {tried} van de {persons} gevraagde personen",
        "terminé par le budget de {seconds} secondes : {tried} des {persons} personnes demandées",
    ),
    "search-ended-nobody-new": said(
        "ended after {tried:person|persons}: hardly anybody new is left to draw",
        "geëindigd na {tried:persoon|personen}: er is bijna niemand nieuw meer te trekken",
        "terminé après {tried:personne|personnes} : il ne reste presque personne de nouveau à tirer",
    ),
    "search-ended-trouble": said(
        "ended after {tried:person|persons}: the implementation no longer answers",
        "geëindigd na {tried:persoon|personen}: de implementatie antwoordt niet meer",
        "terminé après {tried:personne|personnes} : l’implémentation ne répond plus",
    ),
    "search-ended-broken": said(
        "ended after {tried:person|persons}: the implementation broke down many times one after another, without any answer",
        "geëindigd na {tried:persoon|personen}: de implementatie viel vele keren na elkaar uit, zonder enig antwoord",
        "terminé après {tried:personne|personnes} : l’implémentation a échoué de nombreuses fois de suite, sans aucune réponse",
    ),
    "search-silent": said(
        "{count} more were asked about, and no decision that is compared was answered",
        "er is nog naar {count:iemand|anderen} gevraagd, en geen beslissing die vergeleken wordt is beantwoord",
        "{count:autre a été demandée|autres ont été demandées}, et aucune décision comparée n’a reçu de réponse",
    ),
    "search-covered": said(
        "decisions that were answered met {covered} of {rules} rules that decide; all of them for {whole} of {decisions} decisions",
        "beantwoorde beslissingen raakten {covered} van de {rules} regels die beslissen; alle voor {whole} van de {decisions} beslissingen",
        "les décisions répondues ont rencontré {covered} des {rules} règles qui décident ; toutes pour {whole} des {decisions} décisions",
    ),
    "search-uncovered": said(
        "{decision}: {covered} of {rules}, never {names}",
        "{decision}: {covered} van {rules}, nooit {names}",
        "{decision} : {covered} sur {rules}, jamais {names}",
    ),
    "search-saved": said(
        "{count:person|persons} of {file} tried first",
        "{count:persoon|personen} van {file} eerst geprobeerd",
        "{count:personne|personnes} de {file} {count:=essayée|essayées} d’abord",
    ),
    "search-saved-changed": said(
        "{count} of them {count:=is|are} decided otherwise by the rulebook as it stands now",
        "over {count} van hen beslist het regelboek nu anders",
        "pour {count} d’entre elles, le recueil décide à présent autrement",
    ),
    "search-saved-gone": said(
        "{count} of them can no longer exist, and {count:=is|are} left out",
        "{count} van hen {count:=kan|kunnen} niet meer bestaan, en {count:=is|zijn} weggelaten",
        "{count} d’entre elles ne {count:=peut|peuvent} plus exister, et {count:=est omise|sont omises}",
    ),
    "search-written": said(
        "{file} holds {count:person|persons}, {new} of them new",
        "{file} bevat {count:persoon|personen}, waarvan {new} nieuw",
        "{file} contient {count:personne|personnes}, dont {new:nouvelle|nouvelles}",
    ),
    "found-strange": said(
        "line {line} of {file} holds `{id}`, which no search wrote; nothing is written over it",
        "regel {line} van {file} bevat `{id}`, dat geen zoektocht schreef; er wordt niet overheen geschreven",
        "la ligne {line} de {file} contient `{id}`, qu’aucune recherche n’a écrit ; rien ne l’écrasera",
    ),
    "found-strange-help": said("name a file of its own with --write", "noem een eigen bestand met --write", "nommez un fichier à part avec --write"),
    "persons-list": said(
        "`known` is a list of persons, each the mapping of his facts, not {found}",
        "`known` is een lijst van personen, elk de mapping van zijn feiten, niet {found}",
        "`known` est une liste de personnes, chacune la table de ses données, non {found}",
    ),
    "found-why-text": said(
        "{rule} {decision}: {value}, because: {lines}.",
        "{rule} {decision}: {value}, want: {lines}.",
        "{rule} {decision} : {value}, car : {lines}.",
    ),
    "found-why-text-base": said(
        "{rule} {decision}: {value}; no exception to it holds here.",
        "{rule} {decision}: {value}; geen uitzondering erop geldt hier.",
        "{rule} {decision} : {value} ; aucune exception ne vaut ici.",
    ),
    "found-why": said(
        "Rule {rule} decides {decision}: {value}, because: {lines}.",
        "De regel {rule} beslist {decision}: {value}, want: {lines}.",
        "La règle {rule} décide {decision} : {value}, car : {lines}.",
    ),
    "found-why-base": said(
        "Rule {rule} decides {decision}: {value}; it has no conditions, and no exception to it holds here.",
        "De regel {rule} beslist {decision}: {value}; hij heeft geen voorwaarden, en geen uitzondering erop geldt hier.",
        "La règle {rule} décide {decision} : {value} ; elle n’a pas de conditions, et aucune de ses exceptions ne vaut ici.",
    ),
}
