"""Sentences of conforming: which persons are tried, how an implementation differs, and what is wrong with its answers as such."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    # -- the test persons
    "fixtures-missing": said(
        "there are no fixtures in {file}; run `regelproef generate`, or name them with --fixtures",
        "er zijn geen testpersonen in {file}; voer `regelproef generate` uit, of noem ze met --fixtures",
        "il n’y a pas de personnes de test dans {file} ; lancez `regelproef generate`, ou nommez-les avec --fixtures",
    ),
    "fixtures-none": said(
        "there are no generated tests of the rulebook in {folder} as it stands now; name test persons with --fixtures, or run `regelproef generate`",
        "er zijn geen gegenereerde tests van het regelboek in {folder} zoals het nu is; noem testpersonen met --fixtures, of voer "
        "`regelproef generate` uit",
        "il n’y a pas de tests générés du recueil dans {folder} tel qu’il est à présent ; nommez des personnes de test avec --fixtures, ou lancez "
        "`regelproef generate`",
    ),
    "fixtures-line": said(
        "line {line} of {file} is not a fixture: {reason}",
        "regel {line} van {file} is geen testpersoon: {reason}",
        "la ligne {line} de {file} n’est pas une personne de test : {reason}",
    ),
    "fixtures-encoding": said("{file} cannot be read: {reason}", "{file} kan niet gelezen worden: {reason}", "{file} est illisible : {reason}"),
    "fixtures-misfit": said(
        "line {line} of {file} does not fit the rulebook (lines with this mistake: {count}): {reason}",
        "regel {line} van {file} past niet bij het regelboek (regels met deze fout: {count}): {reason}",
        "la ligne {line} de {file} ne convient pas au recueil (lignes avec cette erreur : {count}) : {reason}",
    ),
    "fixture-lacks": said(
        "`id`, `facts` and `decisions` are needed", "`id`, `facts` en `decisions` zijn nodig", "il faut `id`, `facts` et `decisions`"
    ),
    "fixture-twice": said("the id `{id}` stands there twice", "de id `{id}` staat er twee keer", "l’id `{id}` y figure deux fois"),
    # -- JSON
    "json-object": said("no JSON object", "geen JSON-object", "ce n’est pas un objet JSON"),
    "json-long": said("longer than {limit} bytes", "langer dan {limit} bytes", "plus long que {limit} octets"),
    "json-cr": said(
        "a carriage return (CR) stands within the line; a line ends with a line feed (LF)",
        "er staat een regelterugloop (CR) in de regel; een regel eindigt met een regeldoorvoer (LF)",
        "un retour chariot (CR) se trouve dans la ligne ; une ligne se termine par un saut de ligne (LF)",
    ),
    "encoding-named": said("this is {encoding}, not UTF-8", "dit is {encoding}, geen UTF-8", "c’est de l’{encoding}, non de l’UTF-8"),
    "encoding-likely": said(
        "byte {byte} is not UTF-8; this looks like {encoding}",
        "byte {byte} is geen UTF-8; dit lijkt op {encoding}",
        "l’octet {byte} n’est pas de l’UTF-8 ; cela ressemble à {encoding}",
    ),
    "encoding-unknown": said("byte {byte} is not UTF-8", "byte {byte} is geen UTF-8", "l’octet {byte} n’est pas de l’UTF-8"),
    # -- the implementation
    "callable-form": said(
        "`{word}` must be written package.module:function",
        "`{word}` moet geschreven worden als pakket.module:functie",
        "`{word}` doit s’écrire paquet.module:fonction",
    ),
    "callable-missing": said(
        "`{word}` cannot be called: {reason}", "`{word}` kan niet aangeroepen worden: {reason}", "`{word}` ne peut pas être appelé : {reason}"
    ),
    "callable-not": said("it is not callable", "het is niet aanroepbaar", "ce n’est pas appelable"),
    "callable-gave": said(
        "it gave {kind}, not a mapping of decisions",
        "het gaf {kind}, geen verzameling van beslissingen",
        "il a donné {kind}, non un ensemble de décisions",
    ),
    "command-missing": said(
        "`{command}` cannot be run: {reason}", "`{command}` kan niet uitgevoerd worden: {reason}", "`{command}` ne peut pas être exécuté : {reason}"
    ),
    "command-empty": said("it names no program", "er staat geen programma", "aucun programme n’y est nommé"),
    "command-open": said(
        "a quote is not closed, or a backslash stands last",
        "een aanhalingsteken is niet gesloten, of er staat een backslash achteraan",
        "un guillemet n’est pas fermé, ou une barre oblique inverse est à la fin",
    ),
    "command-odd": said("it holds a zero byte", "er staat een nulbyte in", "il contient un octet nul"),
    "url-form": said(
        "`{url}` is not an address such as http://localhost:8080/decide or https://example.org/decide, in ASCII and without a password",
        "`{url}` is geen adres zoals http://localhost:8080/decide of https://example.org/decide, in ASCII en zonder wachtwoord",
        "`{url}` n’est pas une adresse comme http://localhost:8080/decide ou https://example.org/decide, en ASCII et sans mot de passe",
    ),
    # -- what differs
    "conform-summary": said(
        "{answered} of {decisions} decisions answered, {fixtures} persons: {agreeing} agree; {compared} outcomes compared, {differences} differ",
        "{answered} van {decisions} beslissingen beantwoord, {fixtures} personen: {agreeing} stemmen overeen; {compared} uitkomsten vergeleken, "
        "{differences} verschillen",
        "réponse à {answered} décisions sur {decisions}, {fixtures} personnes : {agreeing} concordent ; {compared} résultats comparés, "
        "{differences} diffèrent",
    ),
    "conform-nothing": said("nothing was compared", "er is niets vergeleken", "rien n’a été comparé"),
    "conform-group": said(
        "{decision}, rule {rule}: {count:differs|differ}",
        "{decision}, regel {rule}: {count:verschilt|verschillen}",
        "{decision}, règle {rule} : {count:différence|différences}",
    ),
    "conform-follows": said("follows from it: {decisions}", "volgt daaruit: {decisions}", "en découle : {decisions}"),
    "conform-follows-from": said("{decision} follows from {root}", "{decision} volgt uit {root}", "{decision} découle de {root}"),
    "conform-difference": said("expected {expected}, found {found}", "verwacht {expected}, gekregen {found}", "attendu {expected}, reçu {found}"),
    "conform-under": said("stands under the readings {readings}", "geldt onder de lezingen {readings}", "vaut selon les lectures {readings}"),
    "conform-unanswered": said(
        "{decision} is not answered for {count:test person|test persons}",
        "{decision} is niet beantwoord voor {count:testpersoon|testpersonen}",
        "{decision} est sans réponse pour {count:personne de test|personnes de test}",
    ),
    # -- what is wrong with the answers as such
    "trouble-missing": said("no answer: {count}", "geen antwoord: {count}", "sans réponse : {count}"),
    "trouble-doubled": said("answered twice: {count}", "tweemaal beantwoord: {count}", "réponse en double : {count}"),
    "trouble-unknown-id": said(
        "answers for nobody that was asked about: {count}",
        "antwoorden over niemand naar wie gevraagd is: {count}",
        "réponses ne concernant aucune personne demandée : {count}",
    ),
    "trouble-unknown-decision": said(
        "answers to decisions that do not exist: {count}",
        "antwoorden op beslissingen die niet bestaan: {count}",
        "réponses à des décisions qui n’existent pas : {count}",
    ),
    "trouble-malformed": said("answers that cannot be read: {count}", "onleesbare antwoorden: {count}", "réponses illisibles : {count}"),
    "trouble-encoding": said(
        "answers that are not UTF-8: {count}", "antwoorden die geen UTF-8 zijn: {count}", "réponses qui ne sont pas en UTF-8 : {count}"
    ),
    "trouble-error": said("answered with an error: {count}", "beantwoord met een fout: {count}", "réponses en erreur : {count}"),
    "trouble-crash": said("the implementation broke down: {count}", "de implementatie viel uit: {count}", "l’implémentation a échoué : {count}"),
    "trouble-hang": said(
        "the implementation did not end in time", "de implementatie was niet op tijd klaar", "l’implémentation n’a pas fini à temps"
    ),
    "trouble-flood": said(
        "the implementation answered more than is taken, and was stopped",
        "de implementatie antwoordde meer dan er aangenomen wordt, en is gestopt",
        "l’implémentation a répondu plus que ce qui est accepté, et a été arrêtée",
    ),
    "trouble-left-behind": said(
        "the program ended and left behind what still held its output; that was ended too",
        "het programma eindigde en liet achter wat zijn uitvoer nog vasthield; ook dat is beëindigd",
        "le programme a fini en laissant derrière lui ce qui tenait encore sa sortie ; cela aussi a été arrêté",
    ),
    "trouble-redirect": said(
        "the address sends us elsewhere, which is not followed; name the right address with --url",
        "het adres verwijst naar elders, wat niet gevolgd wordt; noem het juiste adres met --url",
        "l’adresse renvoie ailleurs, ce qui n’est pas suivi ; nommez la bonne adresse avec --url",
    ),
    "trouble-unreachable": said("the address cannot be reached", "het adres is onbereikbaar", "l’adresse est injoignable"),
    "answer-line": said("line {line}", "regel {line}", "ligne {line}"),
    "answer-about": said("about {id}", "over {id}", "sur {id}"),
    "answer-at": said("{where}: {reason}", "{where}: {reason}", "{where} : {reason}"),
    "answer-read": said("line {line}: {reason}: {found}", "regel {line}: {reason}: {found}", "ligne {line} : {reason} : {found}"),
    "answer-id": said("{where}: id {found}", "{where}: id {found}", "{where} : id {found}"),
    "answer-bare": said("no `decisions`", "geen `decisions`", "pas de `decisions`"),
    "answer-decision": said(
        "there is no decision `{name}`; answered for {count:person|persons}",
        "er is geen beslissing `{name}`; beantwoord voor {count:persoon|personen}",
        "il n’y a pas de décision `{name}` ; réponse pour {count:personne|personnes}",
    ),
    "answer-decisions": said(
        "and {count:more name|more names}",
        "en nog {count:naam|namen}",
        "et {count:autre nom|autres noms}",
    ),
    "answer-meant": said("{what}; {guess}", "{what}; {guess}", "{what} ; {guess}"),
    "program-hang": said("no end within {seconds} seconds", "geen einde binnen {seconds} seconden", "pas de fin dans les {seconds} secondes"),
    "program-flood": said(
        "more than {bytes} bytes or {lines} lines", "meer dan {bytes} bytes of {lines} regels", "plus de {bytes} octets ou de {lines} lignes"
    ),
    "program-code": said("exit code {code}", "exitcode {code}", "code de sortie {code}"),
    "program-signal": said("ended by signal {signal}", "beëindigd door signaal {signal}", "arrêté par le signal {signal}"),
    "address-hang": said(
        "no whole answer within {seconds} seconds of the run",
        "geen volledig antwoord binnen {seconds} seconden sinds het begin",
        "pas de réponse entière dans les {seconds} secondes depuis le début",
    ),
    "address-flood": said("more than {bytes} bytes", "meer dan {bytes} bytes", "plus de {bytes} octets"),
    "address-elsewhere": said("HTTP {status} to {address}", "HTTP {status} naar {address}", "HTTP {status} vers {address}"),
}
