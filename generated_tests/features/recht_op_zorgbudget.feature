# language: nl
Functionaliteit: Recht op zorgbudget op grond van de aansluiting

  Scenario: geen-zorgbudget-in-wachttijd/decides
    Tijdens de wachttijd is er geen recht op zorgbudget. Peildatum: 31 december 2030; Buitenlandse student: Uit de EU, de EER of Zwitserland; Is opnieuw aangesloten na een onderbreking: ja → Recht op zorgbudget op grond van de aansluiting: nee; met Peildatum: 1 januari 2031 was het: ja.

    Gegeven Peildatum is 2030-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Recht op zorgbudget op grond van de aansluiting gelijk aan nee

  Scenario: geen-zorgbudget-in-wachttijd/when-2.1-boundary
    Wie officieel aangesloten is, heeft recht op zorgbudget. Peildatum: 1 januari 2031; Heeft de eerste premie betaald: ja → Recht op zorgbudget op grond van de aansluiting: ja; met Peildatum: 31 december 2030 was het: nee.

    Gegeven Peildatum is 2031-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Recht op zorgbudget op grond van de aansluiting gelijk aan ja
