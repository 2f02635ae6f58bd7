"""Sentences about whole populations: what cannot be read, how many persons get what, and what is synthetic."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "code:population": said("persons", "personen", "personnes"),
    "population-kind": said(
        "`{file}` is of no kind that is read for whole populations ({kinds}); --input says which it is",
        "`{file}` is van geen soort die voor hele bevolkingen gelezen wordt ({kinds}); --input zegt welke het is",
        "`{file}` n’est d’aucun type lu pour des populations entières ({kinds}) ; --input le précise",
    ),
    "population-parquet": said("`{file}` is not Parquet", "`{file}` is geen Parquet", "`{file}` n’est pas du Parquet"),
    "population-table": said(
        "`{file}` cannot be read as a table", "`{file}` kan niet als tabel gelezen worden", "`{file}` ne peut être lu comme tableau"
    ),
    "population-spark": said(
        "Apache Spark does not start; it needs Java 17 or later",
        "Apache Spark start niet; het heeft Java 17 of later nodig",
        "Apache Spark ne démarre pas ; il lui faut Java 17 ou une version ultérieure",
    ),
    "population-files": said(
        "name at least one file of persons, or use --sample, and not both",
        "noem minstens één bestand met personen, of gebruik --sample, niet beide",
        "nommez au moins un fichier de personnes, ou utilisez --sample, pas les deux",
    ),
    "population-marginals": said(
        "--marginals says how --sample draws", "--marginals zegt hoe --sample trekt", "--marginals dit comment --sample tire"
    ),
    "marginals-shape": said(
        "`{file}` must name facts, each with its values and their weights",
        "`{file}` moet feiten noemen, elk met zijn waarden en hun gewichten",
        "`{file}` doit nommer des faits, chacun avec ses valeurs et leurs poids",
    ),
    "marginals-values": said(
        "`{fact}` needs values, each with a whole number as its weight",
        "`{fact}` vraagt waarden, elk met een geheel getal als gewicht",
        "`{fact}` demande des valeurs, chacune avec un nombre entier comme poids",
    ),
    "marginals-weight": said(
        "of `{fact}` the value `{value}` has the weight `{weight}`; a weight is a whole number from 0 to {most}, such as 58 or 5805 (for 58.05 %)",
        "van `{fact}` heeft de waarde `{value}` het gewicht `{weight}`; een gewicht is een geheel getal van 0 tot {most}, zoals 58 of 5805 "
        "(voor 58,05 %)",
        "de `{fact}`, la valeur `{value}` a le poids `{weight}` ; un poids est un nombre entier de 0 à {most}, comme 58 ou 5805 (pour 58,05 %)",
    ),
    "marginals-sum": said(
        "the weights of `{fact}` together must be from 1 to {most}",
        "de gewichten van `{fact}` moeten samen van 1 tot {most} zijn",
        "les poids de `{fact}` doivent totaliser de 1 à {most}",
    ),
    "marginals-value": said("{what}", "{what}", "{what}"),
    "marginals-nobody": said(
        "hardly anybody who is drawn so is possible; let the file of --marginals say what occurs together in fact",
        "bijna niemand die zo getrokken wordt is mogelijk; laat het bestand van --marginals zeggen wat in feite samen voorkomt",
        "presque aucune personne tirée ainsi n’est possible ; que le fichier de --marginals dise ce qui se présente ensemble en fait",
    ),
    "population-by-history": said(
        "`{fact}` is a history, by which nobody can be counted",
        "`{fact}` is een geschiedenis, waarnaar niet geteld kan worden",
        "`{fact}` est un historique, d’après lequel on ne peut compter",
    ),
    "population-written": said("`{file}` is neither .csv nor .parquet", "`{file}` is noch .csv noch .parquet", "`{file}` n’est ni .csv ni .parquet"),
    "population-own-input": said(
        "`{file}` is read: write elsewhere",
        "`{file}` wordt gelezen: schrijf elders",
        "`{file}` est lu : écrivez ailleurs",
    ),
    "population-summary": said(
        "{persons:person|persons}; {unreadable} with cells that cannot be read, {impossible} impossible",
        "{persons:persoon|personen}; {unreadable} met onleesbare cellen, {impossible} onmogelijk",
        "{persons:personne|personnes} ; {unreadable} avec des cellules illisibles, {impossible} impossibles",
    ),
    "population-synthetic": said(
        "These persons are synthetic: nobody of them exists.",
        "Deze personen zijn synthetisch: niemand van hen bestaat.",
        "Ces personnes sont synthétiques : aucune n’existe.",
    ),
    "population-drawn-new": said(
        "All of them are possible in the new version: who is possible only in the old one is not among them.",
        "Ze zijn allemaal mogelijk in de nieuwe versie: wie alleen in de oude mogelijk is, is er niet bij.",
        "Toutes sont possibles dans la nouvelle version : qui ne l’est que dans l’ancienne n’y figure pas.",
    ),
    "population-drawn": said(
        "{drawn} were drawn; {lost} of them were impossible and were passed over, so shares may differ from those asked for.",
        "Er zijn er {drawn} getrokken; {lost} daarvan waren onmogelijk en zijn overgeslagen, dus aandelen kunnen afwijken van wat gevraagd is.",
        "{drawn} ont été tirées ; {lost} d’entre elles étaient impossibles et ont été écartées : les parts peuvent différer de celles demandées.",
    ),
    "population-errors-in": said(
        "whose cells cannot be read or who is impossible, and why, stands in {file}",
        "wie onleesbare cellen heeft of onmogelijk is, en waarom, staat in {file}",
        "qui a des cellules illisibles ou est impossible, et pourquoi, se trouve dans {file}",
    ),
    "population-errors-help": said(
        "--errors FILE tells row by row which cells cannot be read and who is impossible, and why",
        "--errors BESTAND vertelt rij per rij welke cellen onleesbaar zijn en wie onmogelijk is, en waarom",
        "--errors FICHIER indique ligne par ligne quelles cellules sont illisibles et qui est impossible, et pourquoi",
    ),
    "population-results-in": said("the results stand in {file}", "de resultaten staan in {file}", "les résultats se trouvent dans {file}"),
    "population-base": said(
        "--population counts what changed: name the version that it is held against (--base)",
        "--population telt wat veranderd is: noem de versie waartegen het gehouden wordt (--base)",
        "--population compte ce qui a changé : nommez la version à laquelle on compare (--base)",
    ),
    "population-none-named": said(
        "--input, --encoding and --dates say how the files of --population are read, and none is named",
        "--input, --encoding en --dates zeggen hoe de bestanden van --population gelezen worden, en er is er geen genoemd",
        "--input, --encoding et --dates disent comment lire les fichiers de --population, et aucun n’est nommé",
    ),
    "population-in": said("counted in {files}", "geteld in {files}", "compté dans {files}"),
    "population-changed": said(
        "changes for {persons:person|persons} of {all}",
        "verandert voor {persons:persoon|personen} van {all}",
        "change pour {persons:personne|personnes} sur {all}",
    ),
    "population-so-many": said("{persons:person|persons}", "{persons:persoon|personen}", "{persons:personne|personnes}"),
    "population-one-sided": said(
        "{persons:person|persons} possible under one of the two readings only",
        "{persons:persoon|personen} mogelijk onder maar één van beide lezingen",
        "{persons:personne|personnes} possibles sous une seule des deux lectures",
    ),
    "population-unchanged": said(
        "proved, and counted: changes for nobody: {names}",
        "bewezen, en geteld: verandert voor niemand: {names}",
        "prouvé, et compté : ne change pour personne : {names}",
    ),
    "population-incomplete": said(
        "the map is not proved complete; what is counted is counted all the same",
        "de kaart is niet bewezen volledig; wat geteld is, is toch geteld",
        "la carte n’est pas prouvée complète ; ce qui est compté l’est tout de même",
    ),
    "population-group": said(
        "{id}: {change}: {persons:person|persons}", "{id}: {change}: {persons:persoon|personen}", "{id} : {change} : {persons:personne|personnes}"
    ),
    "population-difference": said(
        "; together {before} before and {after} after ({difference})",
        "; samen {before} voordien en {after} nadien ({difference})",
        " ; ensemble {before} avant et {after} après ({difference})",
    ),
    "population-none": said(
        "; nothing to add up for {before:person|persons} before and {after} after",
        "; niets op te tellen voor {before:persoon|personen} voordien en {after} nadien",
        " ; rien à additionner pour {before:personne|personnes} avant et {after} après",
    ),
    "population-absent": said(
        "a table says nothing of these facts, which only the old version has; it then decides with their defaults: {names}",
        "een tabel zegt niets van deze feiten, die alleen de oude versie heeft; die beslist dan met hun standaardwaarden: {names}",
        "un tableau ne dit rien de ces faits, que seule l’ancienne version connaît ; elle décide alors avec leurs valeurs par défaut : {names}",
    ),
    "population-defaults": said(
        "the default of these facts is another in the new version; where a table or a cell says nothing of them, both decide with the new one: "
        "{names}",
        "de standaardwaarde van deze feiten is in de nieuwe versie een andere; waar een tabel of een cel er niets van zegt, beslissen beide met de "
        "nieuwe: {names}",
        "la valeur par défaut de ces faits est autre dans la nouvelle version ; là où un tableau ou une cellule n’en dit rien, les deux décident "
        "avec la nouvelle : {names}",
    ),
    "population-dropped": said(
        "of these facts the old version alone knows some values; whoever has one counts among those with cells that cannot be read, and in no "
        "group: {names}",
        "van deze feiten kent alleen de oude versie sommige waarden; wie er een heeft, telt bij wie onleesbare cellen heeft, en in geen groep: "
        "{names}",
        "de ces faits, seule l’ancienne version connaît certaines valeurs ; qui en a une compte parmi ceux qui ont des cellules illisibles, et dans "
        "aucun groupe : {names}",
    ),
    "population-apart": said(
        "not compared, and not counted: {names}", "niet vergeleken, en niet geteld: {names}", "non comparé, et non compté : {names}"
    ),
    "population-on-defaults": said(
        "what follows takes old facts of another type at their defaults",
        "wat volgt neemt oude feiten van een ander type op hun standaardwaarde",
        "ce qui suit prend les anciens faits d’un autre type à leur valeur par défaut",
    ),
    "population-twice": said("`{file}` is named twice", "`{file}` is twee keer genoemd", "`{file}` est nommé deux fois"),
    "population-seed": said(
        "--seed says which persons --sample draws", "--seed zegt welke personen --sample trekt", "--seed dit quelles personnes --sample tire"
    ),
    "population-by": said("{fact}: {value}", "{fact}: {value}", "{fact} : {value}"),
    "population-valued": said("a value {count}", "een waarde {count}", "une valeur {count}"),
    "population-sum": said("together {sum}", "samen {sum}", "ensemble {sum}"),
}
