# language: nl
Functionaliteit: Premie verschuldigd

  Scenario: premie-uit-plicht/when-1.1-flips
    In de regel premie-uit-plicht maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: premie-uit-keuze/when-1.1-flips
    In de regel premie-uit-keuze maakt de voorwaarde “aansluiting == officieel” alleen het verschil.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: geen-premie-voor-26/decides
    De regel geen-premie-voor-26 beslist voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft de eerste premie betaald is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee

  Scenario: geen-premie-voor-26/when-1.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel geen-premie-voor-26.

    Gegeven Geboortedatum is 2000-12-31
    En Heeft de eerste premie betaald is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan ja

  Scenario: geen-premie-in-schuldenregeling/decides
    De regel geen-premie-in-schuldenregeling beslist voor deze persoon.

    Gegeven Collectieve schuldenregeling of persoonlijk faillissement is ja
    Als de beslissingen worden genomen
    Dan is Premie verschuldigd gelijk aan nee
