# language: nl
Functionaliteit: Zorgbudget voor personen met een handicap (per maand)

  Scenario: budget-handicap/decides
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): € 300,00; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro

  Scenario: budget-handicap/valid-from
    Gewoonlijk is er geen zorgbudget voor personen met een handicap. Peildatum: 31 augustus 2016 → Zorgbudget voor personen met een handicap (per maand): € 0,00; met Peildatum: 1 september 2016 was het: geen waarde.

    Gegeven Peildatum is 2016-08-31
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro

  Scenario: budget-handicap/valid-from-other
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Peildatum: 1 september 2016; Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): geen waarde; met Peildatum: 31 augustus 2016 was het: € 0,00.

    Gegeven Peildatum is 2016-09-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets

  Scenario: budget-handicap/when-1.1-flips-other
    Wie een erkende handicap en een vastgestelde nood heeft en officieel aangesloten is, of geen aansluiting nodig heeft, krijgt het bedrag van de maand. Heeft een handicap met vastgestelde ondersteuningsnood: ja → Zorgbudget voor personen met een handicap (per maand): € 300,00; met Heeft een handicap met vastgestelde ondersteuningsnood: nee was het: € 0,00.

    Gegeven Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro

  Scenario: budget-handicap/when-2.1-flips
    Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro

  Scenario: budget-handicap/when-2.3-flips
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro

  Scenario: geen-budget-handicap-in-wallonie/decides
    Wie in Wallonië woont, krijgt geen zorgbudget voor personen met een handicap. Woonplaats: Wallonië → Zorgbudget voor personen met een handicap (per maand): € 0,00, en niet: € 300,00.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro

  Scenario: budget-handicap/when-2.1-not-administratief
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Buitenlandse student: Uit de EU, de EER of Zwitserland; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
