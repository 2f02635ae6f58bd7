# language: nl
Functionaliteit: Administratieve geldboete

  Scenario: boete/decides
    Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Peildatum: 1 januari 2027; Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00; met Peildatum: 31 december 2026 was het: € 0,00.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 250,00 euro

  Scenario: boete/when-2.1-boundary-other
    Gewoonlijk is er geen boete. Peildatum: 31 december 2026; Geboortedatum: 1 januari 2001 → Administratieve geldboete: € 0,00; met Peildatum: 1 januari 2027 was het: € 250,00.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-3.1-boundary
    Gewoonlijk is er geen boete. Aantal openstaande premies: 1 → Administratieve geldboete: € 0,00; met Aantal openstaande premies: 2 was het: € 250,00.

    Gegeven Aantal openstaande premies is 1
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-3.1-boundary-other
    Wie verplicht is en na een aangetekende brief twee premies open heeft staan, krijgt een boete. Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 250,00; met Aantal openstaande premies: 1 was het: € 0,00.

    Gegeven Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 250,00 euro

  Scenario: boete/when-1.1-flips
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-4.1-flips
    Gewoonlijk is er geen boete. Is aangetekend aangemaand en de termijn is verstreken: nee → Administratieve geldboete: € 0,00; met Is aangetekend aangemaand en de termijn is verstreken: ja was het: € 250,00.

    Gegeven Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is nee
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-5.1-flips
    Gewoonlijk is er geen boete. Woonplaats: Brussel; Huidige aansluiting: Officieel → Administratieve geldboete: € 0,00; met Woonplaats: Vlaanderen was het: € 250,00.

    Gegeven Woonplaats is Brussel
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-6.1-flips
    Gewoonlijk is er geen boete. Is overleden: ja → Administratieve geldboete: € 0,00; met Is overleden: nee was het: € 250,00.

    Gegeven Is overleden is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/decides
    Met verhoogde tegemoetkoming is de boete lager. Peildatum: 1 januari 2027; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 100,00; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: € 250,00.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 100,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-2.1-boundary-other
    Gewoonlijk is er geen boete. Peildatum: 31 december 2026; Geboortedatum: 1 januari 2001 → Administratieve geldboete: € 0,00; met Peildatum: 1 januari 2027 was het: € 100,00.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-3.1-boundary
    Gewoonlijk is er geen boete. Aantal openstaande premies: 1 → Administratieve geldboete: € 0,00; met Aantal openstaande premies: 2 was het: € 100,00.

    Gegeven Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 1
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-3.1-boundary-other
    Met verhoogde tegemoetkoming is de boete lager. Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Aantal openstaande premies: 2; Is aangetekend aangemaand en de termijn is verstreken: ja → Administratieve geldboete: € 100,00; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: € 250,00.

    Gegeven Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 100,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-1.1-flips
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-4.1-flips
    Gewoonlijk is er geen boete. Is aangetekend aangemaand en de termijn is verstreken: nee → Administratieve geldboete: € 0,00; met Is aangetekend aangemaand en de termijn is verstreken: ja was het: € 100,00.

    Gegeven Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is nee
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-6.1-flips
    Gewoonlijk is er geen boete. Woonplaats: Brussel; Huidige aansluiting: Officieel → Administratieve geldboete: € 0,00, en niet: € 100,00.

    Gegeven Woonplaats is Brussel
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-7.1-flips
    Gewoonlijk is er geen boete. Is overleden: ja → Administratieve geldboete: € 0,00; met Is overleden: nee was het: € 100,00.

    Gegeven Is overleden is ja
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-1.1-not-restrictief
    Gewoonlijk is er geen boete. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Administratieve geldboete: € 0,00, en niet: € 250,00.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete/when-1.1-not-verboden
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-1.1-not-restrictief
    Gewoonlijk is er geen boete. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Administratieve geldboete: € 0,00, en niet: € 100,00.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro

  Scenario: boete-met-verhoogde-tegemoetkoming/when-1.1-not-verboden
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Aantal openstaande premies is 2
    En Is aangetekend aangemaand en de termijn is verstreken is ja
    Als de beslissingen worden genomen
    Dan is Administratieve geldboete gelijk aan 0,00 euro
