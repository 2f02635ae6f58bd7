# language: nl
Functionaliteit: Zorgbudget voor personen met een handicap (per maand)

  Scenario: budget-handicap/decides
    De regel budget-handicap beslist voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro

  Scenario: budget-handicap/valid-from
    De regel budget-handicap geldt op 2016-09-01 en niet op 2016-08-31.

    Gegeven Peildatum is 2016-08-31
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro

  Scenario: budget-handicap/valid-from-other
    De regel budget-handicap geldt op 2016-09-01 en niet op 2016-08-31.

    Gegeven Peildatum is 2016-09-01
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan niets

  Scenario: budget-handicap/when-1.1-flips-other
    In de regel budget-handicap maakt de voorwaarde “handicap_met_ondersteuningsnood” alleen het verschil.

    Gegeven Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 300,00 euro

  Scenario: budget-handicap/when-2.1-flips
    In de regel budget-handicap maakt de voorwaarde “aansluiting == officieel” alleen het verschil.

    Gegeven Gevraagde aansluiting is Officieel
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro

  Scenario: budget-handicap/when-2.3-flips
    In de regel budget-handicap maakt de voorwaarde “aansluitbaarheid != verboden” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro

  Scenario: geen-budget-handicap-in-wallonie/decides
    De regel geen-budget-handicap-in-wallonie beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    Als de beslissingen worden genomen
    Dan is Zorgbudget voor personen met een handicap (per maand) gelijk aan 0,00 euro
