"""Sentences about the translations of a rulebook."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "translation-own": said(
        "`{file}` is in the language of the rulebook itself, which its own files say",
        "`{file}` is in de taal van het regelboek zelf, en die staat in de bestanden van de regels",
        "`{file}` est dans la langue du recueil de règles lui-même, que disent ses propres fichiers",
    ),
    "translation-language": said(
        "`{file}` is not named after a language into which a rulebook can be translated",
        "`{file}` heet niet naar een taal waarin een regelboek vertaald kan worden",
        "`{file}` ne porte pas le nom d’une langue dans laquelle un recueil de règles peut être traduit",
    ),
    "translation-of": said(
        "`of` is the 8 hexadecimal digits that `regelproef translations` gives for the original, in quotes",
        "`of` is de 8 hexadecimale cijfers die `regelproef translations` voor het origineel geeft, tussen aanhalingstekens",
        "`of` est les 8 chiffres hexadécimaux que `regelproef translations` donne pour l’original, entre guillemets",
    ),
    "translation-unknown": said(
        "`{kind}` has no `{name}` to translate (any more); take this line out, or correct the name",
        "in `{kind}` is er (nu) geen `{name}` te vertalen; haal deze lijn weg, of verbeter de naam",
        "dans `{kind}`, il n’y a pas (ou plus) de `{name}` à traduire ; supprimez cette ligne, ou corrigez le nom",
    ),
    "translation-nothing": said(
        "`{name}` has no `{key}` to translate (any more); take this line out, or correct the name",
        "`{name}` heeft (nu) geen `{key}` te vertalen; haal deze lijn weg, of verbeter de naam",
        "`{name}` n’a pas (ou plus) de `{key}` à traduire ; supprimez cette ligne, ou corrigez le nom",
    ),
    "translation-quotes": said(
        "the original quotes {names}, and a translation quotes the same",
        "het origineel citeert {names}, en een vertaling citeert hetzelfde",
        "l’original cite {names}, et une traduction cite la même chose",
    ),
    "translation-quotes-none": said(
        "the original quotes no parameter, and a translation quotes the same",
        "het origineel citeert geen parameter, en een vertaling citeert hetzelfde",
        "l’original ne cite aucun paramètre, et une traduction cite la même chose",
    ),
    # -- check
    "translation-stale": said(
        "{language}: the original changed after it was translated, of {things}: {names}",
        "{language}: het origineel veranderde na de vertaling, van {things}: {names}",
        "{language} : l’original a changé après la traduction, pour {things} : {names}",
    ),
    "translation-missing": said(
        "{language}: {texts} without translation: {names}",
        "{language}: {texts} zonder vertaling: {names}",
        "{language} : {texts} sans traduction : {names}",
    ),
    "translation-help": said(
        "`regelproef translations {language}` shows them with their originals, and `--write` adds what is missing",
        "`regelproef translations {language}` toont ze met hun origineel, en `--write` voegt toe wat ontbreekt",
        "`regelproef translations {language}` les montre avec leur original, et `--write` ajoute ce qui manque",
    ),
    "about:translation-stale": said(
        "The original of a translation changed, or a text has none; a rulebook without translations is not asked for any.",
        "Het origineel van een vertaling veranderde, of een tekst heeft er geen. Wat niet vertaald is, verschijnt in de taal van het regelboek. "
        "Vertaal het opnieuw, of zeg dat de vertaling nog klopt: `regelproef translations`.",
        "L’original d’une traduction a changé, ou un texte n’en a pas. Ce qui n’est pas traduit paraît dans la langue du recueil de règles. "
        "Traduisez-le à nouveau, ou dites que la traduction vaut encore : `regelproef translations`.",
    ),
    "rp-proved:translation-stale": said(
        "These translations are of originals that still stand.",
        "Deze vertalingen zijn van originelen die er nog zo staan.",
        "Ces traductions sont celles d’originaux inchangés.",
    ),
    "rp-proved:translation-missing": said(
        "In these languages every text is translated.", "In deze talen is elke tekst vertaald.", "Dans ces langues, chaque texte est traduit."
    ),
    "code:translation-stale": said("translations of what still stands", "vertalingen van wat er nog staat", "traductions de ce qui existe encore"),
    "code:translation-missing": said("complete translations", "volledige vertalingen", "traductions complètes"),
    "notes:translation-stale": said("{count} translations out of date", "{count} verouderde vertalingen", "{count} traductions dépassées"),
    "notes:translation-stale:one": said("{count} translation out of date", "{count} verouderde vertaling", "{count} traduction dépassée"),
    "notes:translation-missing": said("{count} incomplete translations", "{count} onvolledige vertalingen", "{count} traductions incomplètes"),
    "notes:translation-missing:one": said("{count} incomplete translation", "{count} onvolledige vertaling", "{count} traduction incomplète"),
    "count-texts": said("{count} texts", "{count} teksten", "{count} textes"),
    "count-texts:one": said("{count} text", "{count} tekst", "{count} texte"),
    "count-things": said("{count} entries", "{count} vermeldingen", "{count} entrées"),
    "count-things:one": said("{count} entry", "{count} vermelding", "{count} entrée"),
    "language-nl": said("Dutch", "Nederlands", "néerlandais"),
    "language-fr": said("French", "Frans", "français"),
    "language-en": said("English", "Engels", "anglais"),
    # -- the command
    "translations-head": said(
        "{book} in {language}: {count} of {total:text|texts}, {stale} out of date",
        "{book} in het {language}: {count} van {total:tekst|teksten}, {stale} verouderd",
        "{book} en {language} : {count:texte|textes} sur {total}, {stale:dépassé|dépassés}",
    ),
    "translations-missing": said("not translated", "niet vertaald", "non traduit"),
    "translations-stale": said("out of date", "verouderd", "dépassé"),
    "translations-original": said("original: {words}", "origineel: {words}", "original : {words}"),
    "translations-now": said("translation: {words}", "vertaling: {words}", "traduction : {words}"),
    "translations-more": said("{rest} more with `--all`", "nog {rest} met `--all`", "encore {rest} avec `--all`"),
    "translations-written": said(
        "{file}: {added} added, {fresh} brought up to date",
        "{file}: {added} toegevoegd, {fresh} bijgewerkt",
        "{file} : {added} ajoutées, {fresh} mises à jour",
    ),
    "translations-fresh-unknown": said(
        "`{name}` is no translation that is out of date", "`{name}` is geen verouderde vertaling", "`{name}` n’est pas une traduction dépassée"
    ),
    "translations-fresh-write": said("`--fresh` goes with `--write`", "`--fresh` gaat samen met `--write`", "`--fresh` va avec `--write`"),
    "translations-own": said(
        "{language} is the language of the rulebook itself",
        "{language} is de taal van het regelboek zelf",
        "{language} est la langue du recueil de règles lui-même",
    ),
}
