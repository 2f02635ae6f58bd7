# language: nl
Functionaliteit: Recht op een mobiliteitshulpmiddel

  Scenario: hulpmiddel-op-voorschrift/decides
    Wie een medisch voorschrift heeft en aangesloten is, of geen aansluiting nodig heeft, heeft recht op een mobiliteitshulpmiddel. Peildatum: 1 januari 2019; Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja; met Peildatum: 31 december 2018 was het: nee.

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
    Wie een medisch voorschrift heeft en aangesloten is, of geen aansluiting nodig heeft, heeft recht op een mobiliteitshulpmiddel. Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja; met Heeft een voorschrift voor een mobiliteitshulpmiddel: nee was het: nee.

    Gegeven Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: hulpmiddel-op-voorschrift/when-2.1-flips
    Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven Is overleden is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-2.4-flips
    Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee

  Scenario: hulpmiddel-op-voorschrift/when-2.4-flips-other
    Wie een medisch voorschrift heeft en aangesloten is, of geen aansluiting nodig heeft, heeft recht op een mobiliteitshulpmiddel. Heeft een voorschrift voor een mobiliteitshulpmiddel: ja → Recht op een mobiliteitshulpmiddel: ja; met Heeft een voorschrift voor een mobiliteitshulpmiddel: nee was het: nee.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan ja

  Scenario: hulpmiddel-op-voorschrift/when-2.5-flips
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
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
    Wie de keuze heeft, of verplicht is maar niet in Vlaanderen woont, is op aanvraag minstens administratief aangesloten zolang er niet betaald is. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Recht op een mobiliteitshulpmiddel gelijk aan nee
