"""Sentences of the server: how it starts, what it refuses, and what its OpenAPI document says."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "serve-started": said(
        "answers at {url} (POST /decide, POST /explain, GET /coverage, GET /openapi.json); Ctrl-C ends it",
        "antwoordt op {url} (POST /decide, POST /explain, GET /coverage, GET /openapi.json); Ctrl-C beëindigt het",
        "répond à {url} (POST /decide, POST /explain, GET /coverage, GET /openapi.json) ; Ctrl-C y met fin",
    ),
    "serve-bind": said(
        "it answers on this machine only, not on {host}",
        "het antwoordt alleen op deze machine, niet op {host}",
        "il ne répond que sur cette machine, non sur {host}",
    ),
    "serve-bind-help": said("leave --host out", "laat --host weg", "omettez --host"),
    # -- what is refused
    "serve-target": said(
        "the address is longer than {limit} characters", "het adres is langer dan {limit} tekens", "l’adresse dépasse {limit} caractères"
    ),
    "serve-path": said("there is nothing at {path}", "er is niets op {path}", "il n’y a rien à {path}"),
    "serve-method": said("{path} does not take {method}", "{path} kent {method} niet", "{path} n’accepte pas {method}"),
    "serve-id": said(
        "`id` must be a text or a whole number of at most {limit} characters, not {found}",
        "`id` moet een tekst of een geheel getal zijn van hoogstens {limit} tekens, niet {found}",
        "`id` doit être un texte ou un nombre entier d’au plus {limit} caractères, non {found}",
    ),
    "serve-json": said("the body is no JSON", "de body is geen JSON", "le corps n’est pas du JSON"),
    "serve-shape": said(
        "the body must be a JSON object with `facts`, an object too",
        "de body moet een JSON-object zijn met `facts`, ook een object",
        "le corps doit être un objet JSON avec `facts`, un objet aussi",
    ),
    "serve-shape-help": said(
        'write {{"id": "one", "facts": {{…}}}}; facts that are left out have their defaults',
        'schrijf {{"id": "een", "facts": {{…}}}}; weggelaten feiten hebben hun standaardwaarde',
        'écrivez {{"id": "un", "facts": {{…}}}} ; les faits omis ont leur valeur par défaut',
    ),
    "serve-parameter": said(
        "the address holds `{name}`, which means nothing here",
        "het adres bevat `{name}`, wat hier niets betekent",
        "l’adresse contient `{name}`, qui ne signifie rien ici",
    ),
    "serve-language": said(
        "`lang` is {found}; it must stand there once, and be one of these",
        "`lang` is {found}; het moet er één keer staan, en een van deze zijn",
        "`lang` est {found} ; il doit y être une fois, et être l’un de ceux-ci",
    ),
    "serve-key": said(
        "the body holds {key}, which means nothing here",
        "de body bevat {key}, wat hier niets betekent",
        "le corps contient {key}, qui ne signifie rien ici",
    ),
    "serve-many": said(
        "{count} facts are given, and there are only {limit}",
        "er zijn {count} feiten gegeven, en er bestaan er maar {limit}",
        "{count} faits sont donnés, et il n’y en a que {limit}",
    ),
    "serve-facts": said(
        "the person cannot be read; mistakes: {count}", "de persoon is onleesbaar; fouten: {count}", "la personne est illisible ; erreurs : {count}"
    ),
    "serve-host": said(
        "the request is for the host “{host}”, which is not this machine",
        "de aanvraag is voor de host “{host}”, en dat is niet deze machine",
        "la requête est pour l’hôte « {host} », qui n’est pas cette machine",
    ),
    "serve-host-help": said("ask 127.0.0.1 or localhost", "vraag het aan 127.0.0.1 of localhost", "adressez-vous à 127.0.0.1 ou localhost"),
    "serve-origin": said(
        "a page of {origin} may not ask here", "een pagina van {origin} mag hier niet vragen", "une page de {origin} ne peut pas demander ici"
    ),
    "serve-length": said(
        "a body needs its length in Content-Length, and is not sent in chunks",
        "een body moet zijn lengte in Content-Length hebben, en komt niet in stukken",
        "un corps doit avoir sa longueur dans Content-Length, et n’est pas envoyé par morceaux",
    ),
    "serve-length-odd": said(
        "Content-Length is no length: {found}", "Content-Length is geen lengte: {found}", "Content-Length n’est pas une longueur : {found}"
    ),
    "serve-short": said(
        "the body ends after {found} of {expected} bytes",
        "de body eindigt na {found} van de {expected} bytes",
        "le corps finit après {found} octets sur {expected}",
    ),
    "serve-slow": said(
        "the request did not arrive within {seconds} seconds",
        "de aanvraag kwam niet binnen {seconds} seconden aan",
        "la requête n’est pas arrivée en {seconds} secondes",
    ),
    "serve-head": said(
        "the headers are longer than {limit} bytes", "de headers zijn langer dan {limit} bytes", "les en-têtes dépassent {limit} octets"
    ),
    "serve-http": said(
        "this is no request that is understood: {reason}",
        "deze aanvraag is onbegrijpelijk: {reason}",
        "cette requête est incompréhensible : {reason}",
    ),
    "serve-busy": said(
        "{limit} requests are open already; ask again",
        "er zijn al {limit} aanvragen open; vraag het opnieuw",
        "{limit} requêtes sont déjà ouvertes ; redemandez",
    ),
    "serve-defect": said(
        "this should not happen ({what}); please report it",
        "dit hoort niet te gebeuren ({what}); meld het",
        "cela ne devrait pas arriver ({what}) ; signalez-le",
    ),
    # -- the OpenAPI document
    "serve-doc": said(
        "Decides persons by this rulebook, on this machine. Facts that are left out have their defaults.",
        "Beslist over personen volgens dit regelboek, op deze machine. Weggelaten feiten hebben hun standaardwaarde.",
        "Décide de personnes selon ce recueil, sur cette machine. Les faits omis ont leur valeur par défaut.",
    ),
    "serve-doc-decide": said("every decision about a person", "elke beslissing over een persoon", "toutes les décisions sur une personne"),
    "serve-doc-explain": said("every decision, and why", "elke beslissing, en waarom", "toutes les décisions, et pourquoi"),
    "serve-doc-coverage": said(
        "how many persons came, and for how many each rule decided",
        "hoeveel personen er kwamen, en over hoeveel elke regel besliste",
        "combien de personnes sont venues, et pour combien chaque règle a décidé",
    ),
    "serve-doc-forget": said("the same, and then it is forgotten", "hetzelfde, en daarna is het vergeten", "de même, et ensuite c’est oublié"),
    "serve-doc-openapi": said("this document", "dit document", "ce document"),
    "serve-doc-400": said("no JSON, or not of this form", "geen JSON, of niet van deze vorm", "pas de JSON, ou pas de cette forme"),
    "serve-doc-403": said("not from this machine", "niet van deze machine", "pas de cette machine"),
    "serve-doc-404": said("no such address", "zo’n adres is er niet", "pas d’adresse pareille"),
    "serve-doc-405": said("no such method there", "die methode is daar niet", "pas cette méthode à cette adresse"),
    "serve-doc-414": said("too long an address", "een te lang adres", "une adresse trop longue"),
    "serve-doc-431": said("too long headers", "te lange headers", "des en-têtes trop longs"),
    "serve-doc-408": said("it came too slowly", "het kwam te traag", "trop lent"),
    "serve-doc-411": said("without Content-Length", "zonder Content-Length", "sans Content-Length"),
    "serve-doc-413": said("too long", "te lang", "trop long"),
    "serve-doc-422": said(
        "facts that do not exist, values that they cannot have, or somebody who cannot exist",
        "feiten die niet bestaan, waarden die ze niet kunnen hebben, of iemand die niet kan bestaan",
        "des faits inexistants, des valeurs impossibles, ou quelqu’un qui ne peut exister",
    ),
    "serve-doc-503": said("too many at once", "te veel tegelijk", "trop à la fois"),
}
