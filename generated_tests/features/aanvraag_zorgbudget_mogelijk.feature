# language: nl
Functionaliteit: Aanvraag van een zorgbudget mogelijk

  Scenario: aanvraag-voor-26/when-2.1-flips
    In de regel aanvraag-voor-26 maakt de voorwaarde “aansluitbaarheid != verboden” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Inschrijving in een register is Wachtregister
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee

  Scenario: aanvraag-voor-26/when-3.1-flips
    In de regel aanvraag-voor-26 maakt de voorwaarde “overleden” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Is overleden is ja
    Als de beslissingen worden genomen
    Dan is Aanvraag van een zorgbudget mogelijk gelijk aan nee
