# language: nl
Functionaliteit: Aanvraag van een zorgbudget mogelijk

  Scenario: aanvraag-voor-26/when-1.1-boundary
    Een student uit een ander Europees land kan vrijwillig aansluiten. Peildatum: 1 januari 2026; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Peildatum: 31 december 2025 was het: Nog niet aan de orde.

    Gegeven Peildatum is 2026-01-01
    En Geboortedatum is 2000-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee

  Scenario: aanvraag-voor-26/when-1.1-boundary-other
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Peildatum: 31 december 2025; Geboortedatum: 1 januari 2000 → Aansluitbaarheid: Nog niet aan de orde; met Peildatum: 1 januari 2026 was het: Vrijwillig.

    Gegeven Peildatum is 2025-12-31
    En Geboortedatum is 2000-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan ja

  Scenario: aanvraag-voor-26/when-2.1-flips
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee

  Scenario: aanvraag-voor-26/when-3.1-flips
    Wie niet officieel aangesloten is, kan geen zorgbudget aanvragen. Is overleden: ja → Aanvraag van een zorgbudget mogelijk: nee; met Is overleden: nee was het: ja.

    Gegeven Geboortedatum is 2001-01-01
    En Is overleden is ja
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee

  Scenario: aanvraag-voor-26/when-4.1-flips
    Wie in Wallonië woont, kan geen zorgbudget aanvragen. Woonplaats: Wallonië → Aanvraag van een zorgbudget mogelijk: nee, en niet: ja.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee
