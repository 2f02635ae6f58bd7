# language: nl
Functionaliteit: Premie verschuldigd

  Scenario: premie-uit-keuze/decides
    De regel premie-uit-keuze beslist voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan ja

  Scenario: premie-uit-keuze/when-1.1-flips
    In de regel premie-uit-keuze maakt de voorwaarde “aansluiting == officieel” alleen het verschil.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: geen-premie-voor-26/decides
    De regel geen-premie-voor-26 beslist voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: geen-premie-voor-26/when-1.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel geen-premie-voor-26.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan ja

  Scenario: geen-premie-voor-26/when-1.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel geen-premie-voor-26.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: geen-premie-in-schuldenregeling/decides
    De regel geen-premie-in-schuldenregeling beslist voor deze persoon.

    Gegeven Collectieve schuldenregeling of persoonlijk faillissement is ja
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: geen-premie-in-schuldenregeling/when-1.1-flips-other
    In de regel geen-premie-in-schuldenregeling maakt de voorwaarde “schuldenregeling” alleen het verschil.

    Gegeven Collectieve schuldenregeling of persoonlijk faillissement is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee
