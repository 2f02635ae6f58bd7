# language: nl
Functionaliteit: Ambtshalve aan te sluiten bij de Vlaamse Zorgkas

  Scenario: niet-ambtshalve/decides
    De regel niet-ambtshalve beslist voor deze persoon.

    Gegeven Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee

  Scenario: ambtshalve-wie-niets-doet/decides
    De regel ambtshalve-wie-niets-doet beslist voor deze persoon.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja

  Scenario: ambtshalve-wie-niets-doet/when-2.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel ambtshalve-wie-niets-doet.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee

  Scenario: ambtshalve-wie-niets-doet/when-3.1-flips
    In de regel ambtshalve-wie-niets-doet maakt de voorwaarde “huidige_aansluiting != officieel” alleen het verschil.

    Gegeven Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee

  Scenario: ambtshalve-wie-niets-doet/when-4.2-flips-other
    In de regel ambtshalve-wie-niets-doet maakt de voorwaarde “ondertekening == niet_toegestaan” alleen het verschil.

    Gegeven Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan ja

  Scenario: ambtshalve-wie-niets-doet/when-6.1-flips
    In de regel ambtshalve-wie-niets-doet maakt de voorwaarde “overleden” alleen het verschil.

    Gegeven Is overleden is ja
    Als de beslissingen worden genomen
    Dan is Ambtshalve aan te sluiten bij de Vlaamse Zorgkas gelijk aan nee
