"""Sentences about profiles: named choices of readings."""

from regelproef.words import said, translated

TEXTS: dict[str, dict[str, str]] = {
    # -- reading them
    "profile-id": said(
        "the id of a profile is a word in lower case: letters, digits, - and _, beginning with a letter; not `by` or `features`",
        "de id van een profiel is een woord in kleine letters: letters, cijfers, - en _, met een letter vooraan; niet `by` of `features`",
        "l'id d'un profil est un mot en minuscules : lettres, chiffres, - et _, commençant par une lettre ; pas `by` ni `features`",
    ),
    "profile-first": said(
        "`{name}` is the first profile, which is the default one, so it chooses nothing: what `chosen` says holds under it",
        "`{name}` is het eerste profiel, en dus het standaardprofiel, dat niets kiest: daaronder geldt wat `chosen` zegt",
        "`{name}` est le premier profil, donc celui par défaut, qui ne choisit rien : ce que dit `chosen` y vaut",
    ),
    "profile-first-help": said(
        "leave `choose` empty, and change `chosen` in interpretations.yaml if another reading is meant",
        "laat `choose` leeg, en wijzig `chosen` in interpretations.yaml als een andere lezing bedoeld is",
        "laissez `choose` vide, et modifiez `chosen` dans interpretations.yaml si une autre lecture est voulue",
    ),
    "profile-first-kept": said(
        "`{name}` is the default profile, of which test persons are always kept",
        "`{name}` is het standaardprofiel, waarvan altijd testpersonen bewaard worden",
        "`{name}` est le profil par défaut, dont des personnes de test sont toujours gardées",
    ),
    "profile-document": said("there is no source document `{name}`", "er is geen brondocument `{name}`", "il n'y a pas de document source `{name}`"),
    "profile-document-twice": said(
        "the document `{name}` is named twice", "het document `{name}` staat er twee keer", "le document `{name}` est nommé deux fois"
    ),
    "profile-unknown": said("there is no profile `{name}`", "er is geen profiel `{name}`", "il n'y a pas de profil `{name}`"),
    "profile-none": said(
        "the rulebook has no profiles: they stand in profiles.yaml",
        "het regelboek heeft geen profielen: die staan in profiles.yaml",
        "le recueil de règles n'a pas de profils : ils se trouvent dans profiles.yaml",
    ),
    "fate-no-profiles": said(
        "the fate is given by profile, and the rulebook has none",
        "het `fate` staat er per profiel, en het regelboek heeft er geen",
        "le `fate` est donné par profil, et le recueil n'en a pas",
    ),
    "fate-default": said(
        "the fate is given by profile, and not for `{profile}`, the default one",
        "het `fate` staat er per profiel, maar niet voor `{profile}`, het standaardprofiel",
        "le `fate` est donné par profil, mais pas pour `{profile}`, celui par défaut",
    ),
    "fate-one": said(
        "under `{profile}` stands one fate: {values}",
        "onder `{profile}` staat één `fate`: {values}",
        "sous `{profile}` se trouve un seul `fate` : {values}",
    ),
    "fate-by-profile-unknown": said(
        "`{name}` is not a fate ({values})", "`{name}` is geen `fate` ({values})", "`{name}` n'est pas un `fate` ({values})"
    ),
    # -- what holds under which
    "under-profile": said("under {profile}: {finding}", "onder {profile}: {finding}", "sous {profile} : {finding}"),
    "code:statement-settled": said(
        "source statements that hold under another profile, settled by a reading that parts them",
        "uitspraken van bronnen die onder een ander profiel gelden, beslecht door een lezing die ze scheidt",
        "énoncés de sources qui valent sous un autre profil, tranchés par une lecture qui les sépare",
    ),
    "code:property-settled": said(
        "properties that give way to a switch which the profile makes",
        "eigenschappen die wijken voor een andere lezing van het profiel",
        "propriétés qui cèdent à une autre lecture du profil",
    ),
    "settled-by-none": said(
        "{document} holds under {profiles}: list {statement} in the interpretation of which the readings part them, or give its fate by profile",
        "{document} geldt onder {profiles}: noem {statement} in de interpretatie waarvan de lezingen ze scheiden, of geef zijn `fate` per profiel",
        "{document} vaut sous {profiles} : citez {statement} dans l'interprétation dont les lectures les séparent, ou donnez son `fate` par profil",
    ),
    "settled-in-vain": said(
        "{document} holds under {profiles}, and none of {readings} makes {statement} true here: list it in the interpretation that does, too",
        "{document} geldt onder {profiles}, en geen van {readings} maakt {statement} hier waar: noem hem ook in de interpretatie die dat wel doet",
        "{document} vaut sous {profiles}, et aucune de {readings} ne rend {statement} vrai ici : citez-le aussi dans l'interprétation qui le fait",
    ),
    # -- where two part
    "parting-title": said("Where {one} and {other} differ", "Waar {one} en {other} verschillen", "Où {one} et {other} diffèrent"),
    "parting-lead": said(
        "{one} and {other} answer {count:question|questions} otherwise, so that somebody gets something else. They are in the order of what that "
        "changes for the person shown, decisions first and then euros; for somebody else it can be more.",
        "{one} en {other} beantwoorden {count:vraag|vragen} anders, zodat iemand iets anders krijgt. Ze staan in de volgorde van wat dat verandert "
        "voor de persoon die getoond wordt, eerst in beslissingen en dan in euro's; voor iemand anders kan het meer zijn.",
        "{one} et {other} répondent autrement à {count:question|questions}, si bien que quelqu'un obtient autre chose. Elles suivent l'ordre de ce "
        "que cela change pour la personne montrée, d'abord en décisions, puis en euros ; pour quelqu'un d'autre, cela peut être davantage.",
    ),
    "parting-lead-counted": said(
        "{one} and {other} answer {count:question|questions} otherwise, so that somebody gets something else; those that touch most of the persons "
        "counted come first.",
        "{one} en {other} beantwoorden {count:vraag|vragen} anders, zodat iemand iets anders krijgt; die de meeste van de getelde personen raken, "
        "staan eerst.",
        "{one} et {other} répondent autrement à {count:question|questions}, si bien que quelqu'un obtient autre chose ; celles qui touchent le plus "
        "de personnes comptées viennent d'abord.",
    ),
    "parting-table": said("What differs", "Wat verschilt", "Ce qui diffère"),
    "parting-question": said("question", "vraag", "question"),
    "parting-decisions": said("decisions", "beslissingen", "décisions"),
    "parting-count": said("{count:decision|decisions}", "{count:beslissing|beslissingen}", "{count:décision|décisions}"),
    "parting-money": said("for that person", "voor die persoon", "pour cette personne"),
    "parting-undecided": said("undecided", "onbeslist", "non tranché"),
    "parting-persons": said("who is possible", "wie mogelijk is", "qui est possible"),
    "parting-more": said("also", "ook", "aussi"),
    "parting-person": said("the simplest person", "de eenvoudigste persoon", "la personne la plus simple"),
    "parting-case": said(
        "a person of the cases ({case}); the simplest one gets something else from {profile} as a whole",
        "een persoon uit de gevallen ({case}); de eenvoudigste krijgt van {profile} als geheel iets anders",
        "une personne des cas ({case}) ; la plus simple obtient autre chose de {profile} dans son ensemble",
    ),
    "parting-alike": said(
        "{count:question|questions} on which texts of both bear, and that {one} and {other} read alike:",
        "{count:vraag|vragen} waarover teksten van beide gaan, en die {one} en {other} gelijk lezen:",
        "{count:question|questions} dont parlent des textes des deux côtés, et que {one} et {other} lisent de même :",
    ),
    "parting-unsaid": said(
        "{count:question|questions} of {other} not compared, because no fact or decision expresses them:",
        "{count:vraag|vragen} van {other} niet vergeleken, omdat geen feit of beslissing ze uitdrukt:",
        "{count:question|questions} de {other} sans comparaison, parce qu’aucun fait ni décision ne les exprime :",
    ),
    "parting-changes": said(
        "{profile} → with this question alone read otherwise ({reading})",
        "{profile} → als alleen deze vraag anders gelezen wordt ({reading})",
        "{profile} → si seule cette question est lue autrement ({reading})",
    ),
    "parting-whole": said("with every question as in {profile}", "met elke vraag volgens {profile}", "avec chaque question selon {profile}"),
    "parting-same": said("the same", "hetzelfde", "la même chose"),
    "parting-vanishes": said("is impossible then", "is dan onmogelijk", "est alors impossible"),
    "parting-appears": said("is possible only then", "is alleen dan mogelijk", "n'est possible qu'alors"),
    "parting-idle": said(
        "{count:question|questions} by which alone nobody gets anything else:",
        "{count:vraag|vragen} waardoor alleen niemand iets anders krijgt:",
        "{count:question|questions} par lesquelles seules personne n'obtient autre chose :",
    ),
    # -- in the gate
    "lost-profile-gone": said(
        "it is gone, and what was asked of it is asked of nobody",
        "het is weg, en wat ervan gevraagd werd, wordt van niemand meer gevraagd",
        "il a disparu, et ce qu'on en demandait n'est plus demandé de personne",
    ),
    "lost-profile-first": said(
        "it is the default profile no longer", "het is niet langer het standaardprofiel", "il n'est plus le profil par défaut"
    ),
    "lost-profile-choice": said("it chooses otherwise", "het kiest anders", "il choisit autrement"),
    "lost-profile-document": said("a document holds under it no more", "een document geldt er niet meer onder", "un document n'y vaut plus"),
    "lost-profile-fewer": said(
        "it is asked under fewer profiles", "het wordt onder minder profielen gevraagd", "il est demandé sous moins de profils"
    ),
    "lost-profile-fate": said(
        "what became of it changes under a profile", "wat ervan werd, verandert onder een profiel", "ce qu'il en est advenu change sous un profil"
    ),
    # -- asking about one
    "profile-asked": said("profile: {profile}", "profiel: {profile}", "profil : {profile}"),
    **translated(
        "ask as a profile of profiles.yaml reads it; a --reading goes before it",
        "vragen zoals een profiel van profiles.yaml het leest; een --reading gaat voor",
        "poser selon un profil de profiles.yaml ; un --reading passe avant",
    ),
    **translated(
        "read NEW as a profile of profiles.yaml does; a --reading goes before it",
        "NEW lezen zoals een profiel van profiles.yaml; een --reading gaat voor",
        "lire NEW selon un profil de profiles.yaml ; un --reading passe avant",
    ),
    **translated(
        "read OLD as a profile of profiles.yaml does; a --reading-old goes before it",
        "OLD lezen zoals een profiel van profiles.yaml; een --reading-old gaat voor",
        "lire OLD selon un profil de profiles.yaml ; un --reading-old passe avant",
    ),
}
