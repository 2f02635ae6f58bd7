# language: nl
Functionaliteit: Recht op zorgbudget op grond van de aansluiting

  Scenario: geen-zorgbudget-in-wachttijd/decides
    De regel geen-zorgbudget-in-wachttijd beslist voor deze persoon.

    Gegeven Peildatum is 2030-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Recht op zorgbudget op grond van de aansluiting gelijk aan nee

  Scenario: geen-zorgbudget-in-wachttijd/when-2.1-boundary
    Eén stap aan weerszijden van “premiejaar < aansluitingsjaar + 5” in de regel geen-zorgbudget-in-wachttijd.

    Gegeven Peildatum is 2031-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
