"""What each check is about, for `explain CODE` and the report.

One text for each check, under the first of its codes. In English `explain` shows the check's own module docstring instead, which says more.
"""

from regelproef.words import said

TEXTS: dict[str, dict[str, str]] = {
    "about:default-impossible": said(
        "The default person, or every person, is excluded by world.yaml. A world that excludes everybody would make every proof hold for nobody.",
        "De standaardpersoon, of elke persoon, wordt uitgesloten door world.yaml. Als de wereld iedereen uitsluit, gaat elk bewijs over niemand.",
        "La personne par défaut, ou toute personne, est exclue par world.yaml. Un monde qui exclut chacun ferait de chaque "
        "preuve une preuve sur personne.",
    ),
    "about:conflict": said(
        "Two rules apply to one person, neither is defeated, and they say different things. Make one an exception to the other, "
        "narrow one of them, or write an interpretation and bind each rule to a reading.",
        "Twee regels gelden voor dezelfde persoon, geen van beide wijkt, en ze zeggen iets anders. Maak de ene een uitzondering "
        "op de andere, verfijn een van beide, of schrijf een interpretatie en bind elke regel aan een lezing.",
        "Deux règles s’appliquent à une même personne, aucune ne s’efface, et elles disent des choses différentes. Faites de "
        "l’une une exception à l’autre, restreignez-en une, ou écrivez une interprétation et liez chaque règle à une lecture.",
    ),
    "about:gap": said(
        "No rule says anything about a possible person. Widen the rule that comes nearest, or add a base rule without conditions.",
        "Geen enkele regel zegt iets over een mogelijke persoon. Verruim de regel die het dichtst komt, of voeg een basisregel "
        "zonder voorwaarden toe voor wie overblijft.",
        "Aucune règle ne dit quoi que ce soit d’une personne possible. Élargissez la règle la plus proche, ou ajoutez une règle "
        "de base sans conditions pour les autres.",
    ),
    "about:amount-missing": said(
        "A rule needs an amount on a day that no period covers, or an amount is known to be unknown. Write the amount, or `unknown` with the reason.",
        "Een regel heeft een bedrag nodig op een dag die geen enkele periode dekt, of van een bedrag is bekend dat het onbekend "
        "is. Zonder bedrag geldt de regel niet. Schrijf het bedrag, of `unknown` met de reden.",
        "Une règle a besoin d’un montant un jour qu’aucune période ne couvre, ou un montant est déclaré inconnu. Sans montant, "
        "la règle ne s’applique pas. Écrivez le montant, ou `unknown` avec la raison.",
    ),
    "about:dead-rule": said(
        "A rule applies to nobody, or is defeated wherever it applies. Such a rule looks as if it did something.",
        "Een regel geldt voor niemand, of wijkt overal waar hij geldt. Zo’n regel lijkt iets te doen, maar zijn voorwaarden "
        "spreken elkaar tegen of zijn uitzonderingen dekken hem volledig.",
        "Une règle ne s’applique à personne, ou s’efface partout où elle s’applique. Elle semble agir, mais ses conditions se "
        "contredisent ou ses exceptions la couvrent entièrement.",
    ),
    "about:redundant-rule": said(
        "Leaving out this rule, condition or exception alone changes nobody's result. Take it out, or correct it so that it does what was meant.",
        "Deze regel, voorwaarde of uitzondering weglaten wijzigt niemands uitkomst. Wat niets doet, misleidt wie de regel leest "
        "of aanpast. Haal het weg, of verbeter het zodat het doet wat bedoeld was.",
        "Omettre cette règle, condition ou exception ne change l’issue de personne. Ce qui n’agit pas trompe celui qui lit ou "
        "modifie la règle. Retirez-le, ou corrigez-le pour qu’il fasse ce qui était voulu.",
    ),
    "about:read-where": said(
        "A fact that is read only where something holds has an effect on somebody elsewhere.",
        "Een feit dat enkel in bepaalde gevallen gelezen mag worden, heeft gevolg voor iemand daarbuiten. Dat wordt bewezen "
        "over twee personen die enkel in dat feit verschillen.",
        "Un fait qui ne doit être lu que dans certains cas a un effet sur quelqu’un en dehors. Cela se prouve sur deux "
        "personnes qui ne diffèrent que par ce fait.",
    ),
    "about:property": said(
        "Something that must hold for everyone does not, or nobody meets what it is about. Either a rule is wrong, or the property claims too much.",
        "Iets dat voor iedereen moet gelden, geldt niet, of niemand voldoet aan waar het over gaat. Ofwel is een regel fout, "
        "ofwel beweert de eigenschap meer dan de bronnen zeggen.",
        "Ce qui doit valoir pour tous ne vaut pas, ou personne ne répond à ce dont il s’agit. Soit une règle est fausse, soit "
        "la propriété affirme plus que les sources.",
    ),
    "about:case": said(
        "An example person does not get the outcome that the analyst expects, or cannot exist.",
        "Een voorbeeldpersoon krijgt niet de uitkomst die de analist verwacht, of kan niet bestaan. Ofwel hebben de regels de "
        "uitkomst gewijzigd, ofwel was de verwachting fout.",
        "Une personne exemple n’obtient pas l’issue attendue par l’analyste, ou ne peut exister. Soit les règles ont changé "
        "l’issue, soit l’attente était fausse.",
    ),
    "about:statement": said(
        "Every statement of the sources is accounted for, and says what the rules do.",
        "Elke uitspraak van de bronnen is verantwoord en zegt wat de regels doen. Wat in een regel vervat is, moet uit de "
        "regels volgen; wat achterhaald is, mag niet volgen; wat open is, volgt onder de ene lezing en niet onder de andere.",
        "Chaque énoncé des sources est justifié et dit ce que font les règles. Ce qu’une règle porte doit découler des règles ; "
        "ce qui est dépassé ne doit pas en découler ; ce qui est ouvert en découle selon une lecture et non selon une autre.",
    ),
    "about:reading-not-expressible": said(
        "An open question cannot be expressed with the vocabulary, or its readings bind nothing.",
        "Een open vraag is met de woordenschat niet uit te drukken, of haar lezingen binden niets. Een keuze die geen regel "
        "raakt, lijkt enkel op een keuze.",
        "Une question ouverte ne peut s’exprimer avec le vocabulaire, ou ses lectures ne lient rien. Un choix qui ne touche "
        "aucune règle n’en a que l’apparence.",
    ),
    "about:unused-fact": said(
        "Nothing in the rules reads this, under any reading. Take it out, use it, or say why it stands there with `unused: <reason>`.",
        "Niets in de regels leest dit, onder geen enkele lezing. Haal het uit de woordenschat, gebruik het, of zeg met `unused: "
        "<reden>` waarom het er staat.",
        "Rien dans les règles ne lit ceci, selon aucune lecture. Retirez-le du vocabulaire, utilisez-le, ou dites avec `unused: "
        "<raison>` pourquoi il y figure.",
    ),
    "about:gives-way": said(
        "A property that is said to give way under another reading does not, or fails under a reading without saying so.",
        "Van een eigenschap is gezegd dat ze onder een andere lezing wijkt, en dat doet ze niet; of ze faalt onder een andere "
        "lezing zonder dat het gezegd is. Verbeter `gives_way` bij de eigenschap, of de regels van die lezing.",
        "Il est dit qu’une propriété cède selon une autre lecture, et elle ne cède pas ; ou elle échoue selon une autre lecture "
        "sans que ce soit dit. Corrigez `gives_way` dans la propriété, ou les règles de cette lecture.",
    ),
    "about:adequacy": said(
        "A small change of a rule or amount would be noticed by no check.",
        "Een kleine wijziging van een regel of bedrag zou door geen enkele controle opgemerkt worden. Schrijf de eigenschap, de "
        "uitspraak of de voorbeeldpersoon die de wijziging opmerkt.",
        "Un petit changement d’une règle ou d’un montant ne serait remarqué par aucun contrôle. Écrivez la propriété, l’énoncé "
        "ou la personne exemple qui le remarque.",
    ),
}
