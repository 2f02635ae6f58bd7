"""Why a certificate is refused, in words: for each way in which it shows less than it says."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "certify-refused": said(
        "{folder}: refused: {why}",
        "{folder}: geweigerd: {why}",
        "{folder} : refusé : {why}",
    ),
    "refused-order": said(
        "step {step} of the proof does not come after step {last}",
        "stap {step} van het bewijs komt niet na stap {last}",
        "le pas {step} de la preuve ne vient pas après le pas {last}",
    ),
    "refused-step": said(
        "step {step} of the proof does not follow from the clauses that it names",
        "stap {step} van het bewijs volgt niet uit de clausules die hij noemt",
        "le pas {step} de la preuve ne suit pas des clauses qu’il nomme",
    ),
    "refused-line": said(
        "`{line}` is no step of a proof",
        "`{line}` is geen stap van een bewijs",
        "`{line}` n’est pas un pas de preuve",
    ),
    "refused-open": said(
        "the proof ends without a contradiction",
        "het bewijs eindigt zonder tegenspraak",
        "la preuve se termine sans contradiction",
    ),
    "refused-hint": said(
        "step {step} of the proof names a clause that nobody gave",
        "stap {step} van het bewijs noemt een clausule die niemand gaf",
        "le pas {step} de la preuve nomme une clause que personne n’a donnée",
    ),
    "refused-question": said(
        "question {number}: {why}",
        "vraag {number}: {why}",
        "question {number} : {why}",
    ),
    "refused-changed": said(
        "`{file}` is not as it was written",
        "`{file}` is niet zoals het geschreven is",
        "`{file}` n’est pas tel qu’il a été écrit",
    ),
    "refused-format": said(
        "`{file}` has format {found}, and this version reads format {format}",
        "`{file}` heeft formaat {found}, en deze versie leest formaat {format}",
        "`{file}` a le format {found}, et cette version lit le format {format}",
    ),
    "refused-missing": said("`{file}` is missing", "`{file}` ontbreekt", "`{file}` manque"),
    "refused-strange": said(
        "nothing says what `{file}` is for",
        "niets zegt waarvoor `{file}` dient",
        "rien ne dit à quoi sert `{file}`",
    ),
    "refused-many": said(
        "there are more than {limit} files",
        "er zijn meer dan {limit} bestanden",
        "il y a plus de {limit} fichiers",
    ),
    "refused-large": said(
        "all files together are larger than {limit} bytes",
        "alle bestanden samen zijn groter dan {limit} bytes",
        "tous les fichiers ensemble dépassent {limit} octets",
    ),
    "refused-text": said("`{file}` is no text", "`{file}` is geen tekst", "`{file}` n’est pas un texte"),
    "refused-proof-text": said(
        "`{file}` is not written as a proof is",
        "`{file}` is niet geschreven zoals een bewijs",
        "`{file}` n’est pas écrit comme l’est une preuve",
    ),
    "refused-json": said(
        "`{file}` cannot be read as JSON",
        "`{file}` kan niet als JSON gelezen worden",
        "`{file}` ne peut pas être lu comme du JSON",
    ),
    "refused-twice": said(
        "the key `{key}` stands twice",
        "de sleutel `{key}` staat er tweemaal",
        "la clé `{key}` figure deux fois",
    ),
    "refused-key": said(
        "`{where}` may have no key `{key}`",
        "`{where}` mag geen sleutel `{key}` hebben",
        "`{where}` ne peut pas avoir de clé `{key}`",
    ),
    "refused-no-key": said(
        "`{where}` has no key `{key}`",
        "`{where}` heeft geen sleutel `{key}`",
        "`{where}` n’a pas de clé `{key}`",
    ),
    "refused-kind": said(
        "`{where}` is `{found}`, which it cannot be",
        "`{where}` is `{found}`, wat niet kan",
        "`{where}` est `{found}`, ce qui ne se peut pas",
    ),
    "refused-tree": said(
        "what it asks is no expression about its rulebook",
        "wat ze vraagt, is geen uitdrukking over haar regelboek",
        "ce qu’elle demande n’est pas une expression sur son recueil de règles",
    ),
    "refused-person-value": said(
        "a person who is shown lacks a fact, or has a value that it cannot have",
        "een persoon die getoond wordt, mist een feit, of heeft er een waarde van die niet kan",
        "une personne montrée est sans l’un des faits, ou lui donne une valeur qu’il ne peut avoir",
    ),
    "refused-written": said(
        "`{file}` is not written as a certificate is",
        "`{file}` is niet geschreven zoals een certificaat",
        "`{file}` n’est pas écrit comme l’est un certificat",
    ),
    "refused-deep": said(
        "something in it is nested too deep",
        "er zit iets te diep genest in",
        "quelque chose y est imbriqué trop profondément",
    ),
    "refused-nothing": said(
        "it states no question or no verdict, so it shows nothing",
        "er staat geen vraag of geen oordeel in, dus het toont niets aan",
        "il n’énonce aucune question ou aucun verdict, et ne montre donc rien",
    ),
    "refused-rulebook": said(
        "its rulebook cannot be used: {why}",
        "zijn regelboek kan niet gebruikt worden: {why}",
        "son recueil de règles ne peut pas être utilisé : {why}",
    ),
    "refused-digest": said(
        "its rulebook is not the one that it names",
        "zijn regelboek is niet het genoemde",
        "son recueil de règles n’est pas celui qu’il nomme",
    ),
    "refused-asked": said(
        "its rulebook has no such profile or reading, or its questions are not about it",
        "zijn regelboek kent dat profiel of die lezing niet, of zijn vragen gaan er niet over",
        "son recueil de règles n’a ni ce profil ni cette lecture, ou ses questions ne portent pas dessus",
    ),
    "refused-variant": said(
        "entry {number} of `rulebooks` cannot be made from its rulebook, or nothing asks about it",
        "`rulebooks` nummer {number} kan niet uit zijn regelboek gemaakt worden, of niets vraagt ernaar",
        "l’entrée {number} de `rulebooks` ne peut être tirée de son recueil de règles, ou rien n’y renvoie",
    ),
    "refused-says": said(
        "its words say something else than its tree",
        "haar woorden zeggen iets anders dan haar boom",
        "ses mots disent autre chose que son arbre",
    ),
    "refused-literal": said(
        "it has another literal than this version gives it",
        "ze heeft een ander literaal dan deze versie haar geeft",
        "elle a un autre littéral que celui que lui donne cette version",
    ),
    "refused-clauses": said(
        "`{file}` has other clauses than this version makes of the questions",
        "`{file}` heeft andere clausules dan deze versie van de vragen maakt",
        "`{file}` a d’autres clauses que celles que cette version tire des questions",
    ),
    "refused-persons": said(
        "whoever is shown does not meet it",
        "wie getoond wordt, beantwoordt er niet aan",
        "la personne montrée n’y répond pas",
    ),
    "refused-evidence": said(
        "it has a proof or a person where there can be none, or lacks one",
        "ze heeft een bewijs of een persoon waar dat niet kan, of mist er een",
        "elle a une preuve ou une personne là où il ne peut y en avoir, ou il en manque une",
    ),
    "refused-encoder": said(
        "the second encoder does not read its rules as the evaluator does: {what}",
        "de tweede vertaler leest zijn regels niet zoals de evaluator: {what}",
        "le second encodeur ne lit pas ses règles comme l’évaluateur : {what}",
    ),
    "refused-decided": said(
        "decided again over integers, the answer is another",
        "opnieuw beslist over gehele getallen is het antwoord een ander",
        "tranchée à nouveau sur les entiers, la réponse est autre",
    ),
    "refused-verdict": said(
        "verdict {number}, on `{code}`: {why}",
        "oordeel {number}, over `{code}`: {why}",
        "verdict {number}, sur `{code}` : {why}",
    ),
    "refused-verdict-twice": said(
        "it is told twice",
        "het staat er tweemaal",
        "il est donné deux fois",
    ),
    "refused-profile": said(
        "its rulebook has no profile `{profile}`",
        "zijn regelboek heeft geen profiel `{profile}`",
        "son recueil de règles n’a pas de profil `{profile}`",
    ),
    "refused-rests": said(
        "it rests on questions that are not there, or are not in order",
        "het steunt op vragen die er niet zijn, of niet op volgorde staan",
        "il repose sur des questions qui n’existent pas, ou ne sont pas en ordre",
    ),
    "refused-word-proved": said("proved", "bewezen", "prouvé"),
    "refused-word-refuted": said("refuted", "weerlegd", "réfuté"),
    "refused-told-as": said(
        "what is {verdict} is not told as a verdict of that code of the kind `{kind}`",
        "wat {verdict} is, wordt onder die code niet gezegd als oordeel van de soort `{kind}`",
        "ce qui est {verdict} ne se dit pas, sous ce code, comme verdict du genre `{kind}`",
    ),
    "refused-follows": said(
        "that it is {verdict} of {of} does not follow from the proofs and persons",
        "dat het {verdict} is van {of}, volgt niet uit de bewijzen en personen",
        "qu’il soit {verdict} de {of} ne suit pas des preuves et des personnes",
    ),
    "refused-stands": said(
        "it stands otherwise than what it rests on",
        "het staat anders dan waarop het steunt",
        "il tient autrement que ce sur quoi il repose",
    ),
}
