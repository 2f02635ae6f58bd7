# language: nl
Functionaliteit: Aanvraag van een zorgbudget mogelijk

  Scenario: aanvraag-voor-26/when-1.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel aanvraag-voor-26.

    Gegeven Peildatum is 2026-01-01
    En Geboortedatum is 2000-01-01
    En Gevraagde aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee

  Scenario: aanvraag-voor-26/when-1.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel aanvraag-voor-26.

    Gegeven Peildatum is 2025-12-31
    En Geboortedatum is 2000-01-01
    En Gevraagde aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan ja

  Scenario: aanvraag-voor-26/when-2.1-flips
    In de regel aanvraag-voor-26 maakt de voorwaarde “aansluitbaarheid != verboden” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee

  Scenario: aanvraag-voor-26/when-3.1-flips
    In de regel aanvraag-voor-26 maakt de voorwaarde “overleden” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Is overleden is ja
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee

  Scenario: aanvraag-voor-26/when-4.1-flips
    In de regel aanvraag-voor-26 maakt de voorwaarde “woonplaats != wallonie” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee
