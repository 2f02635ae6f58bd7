"""What `--help` says of the arguments of `population`; the English sentence is the key."""

from regelproef.words import translated

TEXTS: dict[str, dict[str, str]] = {
    **translated(
        "also count whom it touches among the persons of this table, .csv or .parquet, as `population` reads it; may be repeated",
        "ook tellen wie geraakt wordt onder de personen van deze tabel, .csv of .parquet, zoals `population` ze leest; mag herhaald worden",
        "compter aussi qui est touché parmi les personnes de ce tableau, .csv ou .parquet, lu comme par `population` ; répétable",
    ),
    **translated(
        "tables of persons: .csv, .tsv or .parquet",
        "tabellen met personen: .csv, .tsv of .parquet",
        "tableaux de personnes : .csv, .tsv ou .parquet",
    ),
    **translated(
        "what the files are (default: by suffix)",
        "wat de bestanden zijn (standaard: naar hun uitgang)",
        "ce que sont les fichiers (par défaut : selon leur extension)",
    ),
    **translated(
        "also count by the values of this fact; may be repeated",
        "ook tellen naar de waarden van dit feit; mag herhaald worden",
        "compter aussi selon les valeurs de ce fait ; répétable",
    ),
    **translated(
        "write what everybody gets here, as .parquet or .csv",
        "hier schrijven wat iedereen krijgt, als .parquet of .csv",
        "écrire ici ce que chacun obtient, en .parquet ou .csv",
    ),
    **translated(
        "write here whose cells cannot be read or who is impossible, as .csv or .parquet",
        "hier schrijven wie onleesbare cellen heeft of onmogelijk is, als .csv of .parquet",
        "écrire ici qui a des cellules illisibles ou est impossible, en .csv ou .parquet",
    ),
    **translated(
        "also count whom the step from this version touches: a folder or a git revision, as for diff",
        "ook tellen wie de stap van deze versie raakt: een map of een git-revisie, zoals bij diff",
        "compter aussi qui le passage depuis cette version touche : un dossier ou une révision git, comme pour diff",
    ),
    **translated(
        "instead of files: so many synthetic persons, all of them possible",
        "in plaats van bestanden: zoveel synthetische personen, allemaal mogelijk",
        "au lieu de fichiers : autant de personnes synthétiques, toutes possibles",
    ),
    **translated(
        "another number draws other persons (default: 0)",
        "een ander getal trekt andere personen (standaard: 0)",
        "un autre nombre tire d’autres personnes (par défaut : 0)",
    ),
    **translated(
        "YAML that says how often each value of a fact occurs (default: all as often)",
        "YAML die zegt hoe vaak elke waarde van een feit voorkomt (standaard: alle even vaak)",
        "YAML qui dit combien de fois chaque valeur d’un fait se présente (par défaut : toutes autant)",
    ),
    **translated(
        "what decides: in this process, or Apache Spark (default: duckdb)",
        "wat beslist: in dit proces, of Apache Spark (standaard: duckdb)",
        "ce qui décide : dans ce processus, ou Apache Spark (par défaut : duckdb)",
    ),
    **translated(
        "memory that the engine may take, in megabytes (default: %(default)s)",
        "geheugen dat de motor mag nemen, in megabytes (standaard: %(default)s)",
        "mémoire que le moteur peut prendre, en mégaoctets (par défaut : %(default)s)",
    ),
}
