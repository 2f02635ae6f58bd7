"""Sentences about persons as they are given: files, encodings, JSON, tables and their columns, and the answers on them."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    # -- files
    "persons-kind": said(
        "`{file}` is of no known kind ({kinds}); --input says which it is",
        "de soort van `{file}` is niet bekend ({kinds}); --input zegt welke het is",
        "le type de `{file}` n'est pas connu ({kinds}) ; --input le précise",
    ),
    "persons-encoding": said("`{file}`: {what}", "`{file}`: {what}", "`{file}` : {what}"),
    "persons-zero": said(
        "`{file}` holds zero bytes, which no text does",
        "`{file}` bevat nulbytes, en dat doet geen tekst",
        "`{file}` contient des octets nuls, ce qu'aucun texte ne fait",
    ),
    "encoding-other": said(
        "byte {byte} is not {encoding} text", "byte {byte} is geen {encoding}-tekst", "l'octet {byte} n'est pas du texte {encoding}"
    ),
    "encoding-windows-1252": said(
        "this looks like Windows-1252; use --encoding windows-1252",
        "dit lijkt op Windows-1252; gebruik --encoding windows-1252",
        "cela ressemble à du Windows-1252 ; utilisez --encoding windows-1252",
    ),
    "encoding-utf-16": said(
        "if it is UTF-16, use --encoding utf-16", "als het UTF-16 is, gebruik --encoding utf-16", "si c'est de l'UTF-16, utilisez --encoding utf-16"
    ),
    # -- JSON
    "persons-json": said("line {line} is not JSON: {what}", "regel {line} is geen JSON: {what}", "la ligne {line} n'est pas du JSON : {what}"),
    "persons-json-file": said("`{file}` is not JSON: {what}", "`{file}` is geen JSON: {what}", "`{file}` n'est pas du JSON : {what}"),
    "json-syntax": said(
        "something is wrong on line {line} at character {column}",
        "er klopt iets niet op regel {line} bij teken {column}",
        "quelque chose ne va pas à la ligne {line}, caractère {column}",
    ),
    "json-deep": said("nested more than {limit} levels deep", "meer dan {limit} niveaus diep genest", "imbriqué sur plus de {limit} niveaux"),
    "json-number": said(
        "{number} is not a number that JSON can hold",
        "{number} is geen getal dat in JSON past",
        "{number} n’est pas un nombre que JSON peut contenir",
    ),
    "json-twice": said("the key `{key}` stands there twice", "de sleutel `{key}` staat er twee keer", "la clé `{key}` y figure deux fois"),
    "person-form": said(
        'whoever has an id is written {{"id": …, "facts": {{…}}}}',
        'wie een id heeft, wordt geschreven als {{"id": …, "facts": {{…}}}}',
        'qui a un id s\'écrit {{"id": …, "facts": {{…}}}}',
    ),
    "number-plain": said(
        "write a whole number, in digits alone", "schrijf een geheel getal, met alleen cijfers", "écrivez un nombre entier, en chiffres seuls"
    ),
    "person-id": said(
        "an `id` is a text or a number, not {found}",
        "een `id` is een tekst of een getal, niet {found}",
        "un `id` est un texte ou un nombre, pas {found}",
    ),
    # -- what values look like
    "kind-bool": said("true or false", "true of false (waar of onwaar)", "true ou false (vrai ou faux)"),
    "kind-int": said("a whole number", "een geheel getal", "un nombre entier"),
    "kind-money": said(
        "an amount in whole cents (12050 for 120.50 euro)",
        "een bedrag in hele centen (12050 voor 120,50 euro)",
        "un montant en centimes entiers (12050 pour 120,50 euros)",
    ),
    "kind-date": said(
        "a day of the calendar, written YYYY-MM-DD", "een dag van de kalender, geschreven als JJJJ-MM-DD", "un jour du calendrier, écrit AAAA-MM-JJ"
    ),
    "kind-enum": said("one of its values ({values})", "een van zijn waarden ({values})", "l'une de ses valeurs ({values})"),
    "kind-per_year_bool": said(
        'years (`2019 2020` in a table, {{"2019": true}} in JSON)',
        'jaren (`2019 2020` in een tabel, {{"2019": true}} in JSON)',
        'des années (`2019 2020` dans un tableau, {{"2019": true}} en JSON)',
    ),
    "cell-backwards": said(
        "`{word}` runs backwards: {first} comes after {last}",
        "`{word}` loopt achteruit: {first} komt na {last}",
        "`{word}` va à rebours : {first} vient après {last}",
    ),
    "cell-several": said(
        "`{word}` is the label of several values of `{fact}`: {values}; write the value itself",
        "`{word}` is het label van verschillende waarden van `{fact}`: {values}; schrijf de waarde zelf",
        "`{word}` est le libellé de plusieurs valeurs de `{fact}` : {values} ; écrivez la valeur elle-même",
    ),
    # -- tables
    "table-no-header": said(
        "`{file}` has no header that names its columns",
        "`{file}` heeft geen titelregel die de kolommen noemt",
        "`{file}` n'a pas d'en-tête qui nomme ses colonnes",
    ),
    "table-no-rows": said(
        "`{file}` holds a header and nobody below it",
        "`{file}` bevat een titelregel en daaronder niemand",
        "`{file}` contient un en-tête et personne en dessous",
    ),
    "table-quotes": said(
        "`{file}`, line {line}: a quotation mark is not closed, or something follows a closing one",
        "`{file}`, regel {line}: een aanhalingsteken wordt niet gesloten, of er volgt iets op een sluitend",
        "`{file}`, ligne {line} : un guillemet n'est pas fermé, ou quelque chose suit un guillemet fermant",
    ),
    "table-cell-long": said(
        "`{file}`, line {line}: a cell is too long; is a quotation mark not closed?",
        "`{file}`, regel {line}: een cel is te lang; is een aanhalingsteken niet gesloten?",
        "`{file}`, ligne {line} : une cellule est trop longue ; un guillemet n'est-il pas fermé ?",
    ),
    "table-column-empty": said(
        "`{file}`: column {number} has no name in the header",
        "`{file}`: kolom {number} heeft geen naam in de titelregel",
        "`{file}` : la colonne {number} n'a pas de nom dans l'en-tête",
    ),
    "table-column-twice": said(
        "`{file}`: the columns `{one}` and `{other}` both give `{name}`",
        "`{file}`: de kolommen `{one}` en `{other}` geven allebei `{name}`",
        "`{file}` : les colonnes `{one}` et `{other}` donnent toutes deux `{name}`",
    ),
    "table-column-several": said(
        "`{file}`: the column `{title}` may be any of {names}; write that name above it",
        "`{file}`: de kolom `{title}` kan elk van {names} zijn; zet die naam erboven",
        "`{file}` : la colonne `{title}` peut être n'importe lequel de {names} ; mettez ce nom en tête",
    ),
    "table-column-unknown": said(
        "`{file}`: the column `{title}` is no fact of the rulebook",
        "`{file}`: de kolom `{title}` is geen feit van het regelboek",
        "`{file}` : la colonne `{title}` n'est pas un fait du recueil de règles",
    ),
    "table-row-empty": said(
        "`{file}`, line {line}: this row holds nothing but separators",
        "`{file}`, regel {line}: deze rij bevat alleen scheidingstekens",
        "`{file}`, ligne {line} : cette ligne ne contient que des séparateurs",
    ),
    "table-row-empty-help": said(
        "take the row out; for a person with all defaults give an id",
        "haal de rij weg; geef een id voor een persoon met alle standaardwaarden",
        "retirez la ligne ; donnez un id pour une personne ayant toutes les valeurs par défaut",
    ),
    "table-row-width": said(
        "`{file}`, line {line}: this row has {found:cell|cells}, the header {expected}",
        "`{file}`, regel {line}: deze rij heeft {found:cel|cellen}, de titelregel {expected}",
        "`{file}`, ligne {line} : cette ligne a {found:cellule|cellules}, l'en-tête {expected}",
    ),
    "table-rows-more": said(
        "`{file}`: {count:more row|more rows} of that kind",
        "`{file}`: nog {count:zulke rij|zulke rijen}",
        "`{file}` : encore {count:ligne|lignes} de ce genre",
    ),
    "table-days": said(
        "`{file}`: the column `{title}` holds days such as {word} (line {line}), and nobody said what comes first, the day or the month",
        "`{file}`: de kolom `{title}` bevat dagen zoals {word} (regel {line}), en niemand zei wat eerst komt, de dag of de maand",
        "`{file}` : la colonne `{title}` contient des jours tels que {word} (ligne {line}), et rien ne dit ce qui vient d'abord, le jour ou le mois",
    ),
    "table-days-other": said(
        "write days as YYYY-MM-DD, or with --dates dmy as 31/12/2025 or 31-12-2025, the year in four digits",
        "schrijf dagen als JJJJ-MM-DD, of met --dates dmy als 31/12/2025 of 31-12-2025, het jaar in vier cijfers",
        "écrivez les jours AAAA-MM-JJ, ou avec --dates dmy 31/12/2025 ou 31-12-2025, l'année en quatre chiffres",
    ),
    "table-days-help": said(
        "use --dates dmy if the day comes first; else write YYYY-MM-DD",
        "gebruik --dates dmy als de dag eerst komt; schrijf anders JJJJ-MM-DD",
        "utilisez --dates dmy si le jour vient d'abord ; sinon écrivez AAAA-MM-JJ",
    ),
    # -- how a table is understood
    "dry-file": said(
        "{file}: {rows} rows, {delimiter} between cells",
        "{file}: {rows} rijen, {delimiter} tussen de cellen",
        "{file} : {rows} lignes, {delimiter} entre les cellules",
    ),
    "dry-no-table": said(
        "{file}: no table; each person names facts",
        "{file}: geen tabel; elke persoon noemt feiten",
        "{file} : pas de tableau ; chaque personne nomme des faits",
    ),
    "delimiter-comma": said("commas", "komma's", "des virgules"),
    "delimiter-semicolon": said("semicolons", "puntkomma's", "des points-virgules"),
    "delimiter-tab": said("tabs", "tabs", "des tabulations"),
    "dry-column": said("column", "kolom", "colonne"),
    "dry-fact": said("fact", "feit", "fait"),
    "dry-type": said("type", "soort", "type"),
    "dry-reads": said("how cells are read", "hoe cellen gelezen worden", "comment les cellules sont lues"),
    "dry-empty": said("an empty cell is", "een lege cel is", "une cellule vide vaut"),
    "dry-type-id": said("id", "id", "id"),
    "dry-type-outcome": said("decision", "beslissing", "décision"),
    "dry-type-bool": said("yes or no", "ja of nee", "oui ou non"),
    "dry-type-int": said("number", "getal", "nombre"),
    "dry-type-money": said("amount", "bedrag", "montant"),
    "dry-type-date": said("day", "dag", "jour"),
    "dry-type-enum": said("value from a list", "waarde uit een lijst", "valeur d'une liste"),
    "dry-type-per_year_bool": said("years", "jaren", "années"),
    "read-id": said("what the person is called", "hoe de persoon genoemd wordt", "comment la personne est désignée"),
    "read-outcome": said("passed over", "wordt overgeslagen", "ignoré"),
    "read-bool": said(
        "ja/nee, oui/non, yes/no, WAAR/ONWAAR, VRAI/FAUX, TRUE/FALSE",
        "ja/nee, oui/non, yes/no, WAAR/ONWAAR, VRAI/FAUX, TRUE/FALSE",
        "ja/nee, oui/non, yes/no, WAAR/ONWAAR, VRAI/FAUX, TRUE/FALSE",
    ),
    "read-int": said("digits, from {low} to {high}", "cijfers, van {low} tot en met {high}", "des chiffres, de {low} à {high}"),
    "read-money": said(
        "whole cents (12050 for 120.50 euro), from {low} to {high}",
        "hele centen (12050 voor 120,50 euro), van {low} tot en met {high}",
        "centimes entiers (12050 pour 120,50 euros), de {low} à {high}",
    ),
    "read-date-iso": said("YYYY-MM-DD, from {low} to {high}", "JJJJ-MM-DD, van {low} tot en met {high}", "AAAA-MM-JJ, de {low} à {high}"),
    "read-date-dmy": said(
        "YYYY-MM-DD or day/month/year, from {low} to {high}",
        "JJJJ-MM-DD of dag/maand/jaar, van {low} tot en met {high}",
        "AAAA-MM-JJ ou jour/mois/année, de {low} à {high}",
    ),
    "read-enum": said(
        "one of these, or its label: {values}", "een van deze, of het label: {values}", "l'une de ces valeurs, ou son libellé : {values}"
    ),
    "read-per_year_bool": said(
        "years from {low} to {high}: 2019 2020, or 2016-2020; - for none",
        "jaren van {low} tot en met {high}: 2019 2020, of 2016-2020; - voor geen",
        "années de {low} à {high} : 2019 2020, ou 2016-2020 ; - pour aucune",
    ),
    # -- answers
    "person-incomplete": said(
        "left out, but read for this person: {facts}",
        "niet gegeven, maar voor deze persoon gelezen: {facts}",
        "non donné, mais lu pour cette personne : {facts}",
    ),
    "status-conflict": said("conflict", "tegenspraak", "contradiction"),
    "status-gap": said("gap", "geen regel beslist", "aucune règle ne décide"),
    "status-blocked": said("blocked", "wacht op een andere beslissing", "dépend d’une autre décision"),
    "decided-id": said("person", "persoon", "personne"),
    "decided-decision": said("decision", "beslissing", "décision"),
    "decided-outcome": said("outcome", "uitkomst", "résultat"),
    "ex-person-of": said("person {id}", "persoon {id}", "personne {id}"),
    "ex-left-out": said(
        "{count:more person is|more persons are} not explained; --id names one",
        "{count:persoon wordt|personen worden} niet meer uitgelegd; --id noemt er een",
        "{count:autre personne n’est pas expliquée|autres personnes ne sont pas expliquées} ; --id en désigne une",
    ),
    "ex-id-unknown": said("no person has the id `{id}`", "geen persoon heeft de id `{id}`", "aucune personne n'a l'identifiant `{id}`"),
}
