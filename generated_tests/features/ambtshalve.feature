# language: nl
Functionaliteit: Ambtshalve aan te sluiten bij de Vlaamse Zorgkas

  Scenario: niet-ambtshalve/decides
    Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Heeft de eerste premie betaald: nee was het: ja.

    Gegeven Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee

  Scenario: ambtshalve-wie-niet-betaalt/decides
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Buitenlandse student: Nee → Aansluitbaarheid: Verplicht; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: Vrijwillig.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Buitenlandse student is Nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja

  Scenario: ambtshalve-wie-niet-betaalt/when-2.1-boundary-other
    Gewoonlijk sluit niemand ambtshalve aan. Peildatum: 31 december 2026; Geboortedatum: 1 januari 2001 → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Peildatum: 1 januari 2027 was het: ja.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee

  Scenario: ambtshalve-wie-niet-betaalt/when-3.1-flips
    Gewoonlijk sluit niemand ambtshalve aan. Huidige aansluiting: Officieel → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Huidige aansluiting: Geen was het: ja.

    Gegeven Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee

  Scenario: ambtshalve-wie-niet-betaalt/when-5.1-flips
    Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven Is overleden is ja
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
