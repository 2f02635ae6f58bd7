# language: nl
Functionaliteit: Recht op een mobiliteitshulpmiddel

  Scenario: hulpmiddel-op-voorschrift/decides
    Wie aangesloten is en een medisch voorschrift heeft, heeft recht op een mobiliteitshulpmiddel. Peildatum: 1 januari 2019; Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja; met Peildatum: 31 december 2018 was het: nee.

    Gegeven Peildatum is 2019-01-01
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: hulpmiddel-op-voorschrift/valid-from
    Gewoonlijk is er geen recht op een mobiliteitshulpmiddel. Peildatum: 31 december 2018 → Recht op een mobiliteitshulpmiddel: nee; met Peildatum: 1 januari 2019 was het: ja.

    Gegeven Peildatum is 2018-12-31
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-1.1-flips-other
    Wie aangesloten is en een medisch voorschrift heeft, heeft recht op een mobiliteitshulpmiddel. Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja; met Heeft een voorschrift voor een mobiliteitshulpmiddel: nee was het: nee.

    Gegeven Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: hulpmiddel-op-voorschrift/when-2.1-flips
    Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven Is overleden is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-3.1-flips
    Gewoonlijk is er geen recht op een mobiliteitshulpmiddel. Woonplaats: Wallonië → Recht op een mobiliteitshulpmiddel: nee, en niet: ja.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-2-dropped
    Gewoonlijk is er geen recht op een mobiliteitshulpmiddel. Buitenlandse student: Uit de EU, de EER of Zwitserland → Recht op een mobiliteitshulpmiddel: nee, en niet: ja.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee
