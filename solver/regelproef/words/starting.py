"""What `new` asks, says and refuses."""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    # -- refused
    "new-folder": said("`{folder}` names no folder", "`{folder}` is geen naam van een map", "`{folder}` n’est pas un nom de dossier"),
    "new-holds": said(
        "`{folder}` is there already, and is no empty folder",
        "`{folder}` bestaat al, en is geen lege map",
        "`{folder}` existe déjà, et n’est pas un dossier vide",
    ),
    "new-link": said(
        "`{folder}` is a link, and nothing is written through it",
        "`{folder}` is een koppeling, en daardoor wordt niets geschreven",
        "`{folder}` est un lien, et rien n’est écrit à travers lui",
    ),
    "new-inside": said(
        "`{folder}` lies in the rulebook `{around}`, and a rulebook holds no other",
        "`{folder}` ligt in het regelboek `{around}`, en in een regelboek staat geen ander",
        "`{folder}` se trouve dans le recueil `{around}`, et un recueil n’en contient pas d’autre",
    ),
    "new-elsewhere": said("name a new folder elsewhere", "noem een nieuwe map elders", "nommez un nouveau dossier ailleurs"),
    "new-title": said(
        "the name is one line of at most {limit} characters that can be printed",
        "de naam is één regel van hoogstens {limit} tekens die gedrukt kunnen worden",
        "le nom est une ligne d’au plus {limit} caractères imprimables",
    ),
    "new-name-taken": said(
        "`{name}` is the name of something else in this rulebook: choose another",
        "`{name}` is in dit regelboek de naam van iets anders: kies een andere",
        "`{name}` est le nom d’autre chose dans ce recueil : choisissez-en un autre",
    ),
    "new-needed": said(
        "nothing is asked with --format json: say {flags} too",
        "met --format json wordt niets gevraagd: geef ook {flags}",
        "avec --format json, rien n’est demandé : donnez aussi {flags}",
    ),
    # -- asked
    "new-ask-name": said("What is the rulebook called?", "Hoe heet het regelboek?", "Comment s’appelle le recueil ?"),
    "new-ask-language": said(
        "In which language is it written? (number or name)",
        "In welke taal wordt het geschreven? (nummer of naam)",
        "Dans quelle langue est-il écrit ? (numéro ou nom)",
    ),
    "new-ask-decision": said(
        "What does it decide? A name of letters, digits and _ (empty: {usual})",
        "Wat beslist het? Een naam van letters, cijfers en _ (leeg: {usual})",
        "Que décide-t-il ? Un nom de lettres, chiffres et _ (vide : {usual})",
    ),
    # -- told
    "new-written": said(
        "written: {folder}, {files:file|files}",
        "geschreven: {folder}, {files:bestand|bestanden}",
        "écrit : {folder}, {files:fichier|fichiers}",
    ),
    "new-next": said(
        "A small example that is sound; comments say where to go on. Next:",
        "Een klein voorbeeld dat sluit; opmerkingen zeggen waar u verder gaat. Nu:",
        "Un petit exemple cohérent ; des commentaires disent où continuer. À présent :",
    ),
    "new-next-check": said("is it sound, for everybody?", "sluit het, voor iedereen?", "est-il cohérent, pour tous ?"),
    "new-next-explain": said("why does this person get that?", "waarom krijgt deze persoon dat?", "pourquoi cette personne obtient-elle cela ?"),
    "new-next-generate": said(
        "test persons for every rule and limit", "testpersonen voor elke regel en grens", "des personnes de test pour chaque règle et limite"
    ),
}
