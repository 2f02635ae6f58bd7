# language: nl
Functionaliteit: Administratieve geldboete

  Scenario: boete/decides
    De regel boete beslist voor deze persoon.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 250,00 euro

  Scenario: boete/when-2.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel boete.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-3.1-boundary
    Eén stap aan weerszijden van “premies_voor_boete >= 2” in de regel boete.

    Gegeven Aantal openstaande premies is 1
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-3.1-boundary-other
    Eén stap aan weerszijden van “premies_voor_boete >= 2” in de regel boete.

    Gegeven Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 250,00 euro

  Scenario: boete/when-1.1-flips
    In de regel boete maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-4.1-flips
    In de regel boete maakt de voorwaarde “aangetekend_aangemaand” alleen het verschil.

    Gegeven Aantal openstaande premies is 2
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-5.1-flips
    In de regel boete maakt de voorwaarde “stopgezet_in_plaats_van_beboet” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-6.1-flips
    In de regel boete maakt de voorwaarde “overleden” alleen het verschil.

    Gegeven Is overleden is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/decides
    De regel boete-met-verhoogde-tegemoetkoming beslist voor deze persoon.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 100,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-2.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel boete-met-verhoogde-tegemoetkoming.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-3.1-boundary
    Eén stap aan weerszijden van “premies_voor_boete >= 2” in de regel boete-met-verhoogde-tegemoetkoming.

    Gegeven Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 1
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-3.1-boundary-other
    Eén stap aan weerszijden van “premies_voor_boete >= 2” in de regel boete-met-verhoogde-tegemoetkoming.

    Gegeven Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 100,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-1.1-flips
    In de regel boete-met-verhoogde-tegemoetkoming maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-4.1-flips
    In de regel boete-met-verhoogde-tegemoetkoming maakt de voorwaarde “aangetekend_aangemaand” alleen het verschil.

    Gegeven Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-6.1-flips
    In de regel boete-met-verhoogde-tegemoetkoming maakt de voorwaarde “stopgezet_in_plaats_van_beboet” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-7.1-flips
    In de regel boete-met-verhoogde-tegemoetkoming maakt de voorwaarde “overleden” alleen het verschil.

    Gegeven Is overleden is ja
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro
