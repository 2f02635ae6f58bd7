# language: nl
Functionaliteit: Wachttijd opgelegd bij de aansluiting

  Scenario: laattijdig-aangesloten/decides
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja; met Is laattijdig aangesloten: nee was het: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: laattijdig-aangesloten/when-1.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Buitenlandse student: Nee → Aansluitbaarheid: Verplicht; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: Vrijwillig.

    Gegeven Buitenlandse student is Nee
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: laattijdig-aangesloten/when-2.1-flips
    Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: laattijdig-aangesloten/when-3.1-flips
    Wie tijdig aansluit, heeft geen wachttijd. Is nieuwkomer in Vlaanderen of Brussel: ja → Wachttijd opgelegd bij de aansluiting: nee, en niet: ja.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/decides
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2024 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2025; met Datum van aankomst in Vlaanderen of Brussel: 1 juli 2024 was het: 31 december 2026.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: betaald-na-de-uiterste-datum/when-5.1-boundary
    Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 1 juli 2024 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2026; met Datum van aankomst in Vlaanderen of Brussel: 30 juni 2024 was het: 31 december 2025.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-07-01
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-1.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Buitenlandse student: Nee → Aansluitbaarheid: Verplicht; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: Vrijwillig.

    Gegeven Buitenlandse student is Nee
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-2.1-flips
    Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-3.1-flips
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Betaaldatum van de eerste premie is 2028-01-01
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-4.1-flips
    Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): geen enkel jaar → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024 was het: 31 december 2025.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is geen enkel jaar
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-5-ge
    Wie tijdig aansluit, heeft geen wachttijd. Betaaldatum van de eerste premie: 31 december 2025 → Wachttijd opgelegd bij de aansluiting: nee, en niet: ja.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: opnieuw-aangesloten/decides
    Wie na een onderbreking opnieuw vrijwillig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is opnieuw aangesloten na een onderbreking: ja → Wachttijd opgelegd bij de aansluiting: ja; met Is opnieuw aangesloten na een onderbreking: nee was het: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: opnieuw-aangesloten/when-1.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Buitenlandse student: Nee → Aansluitbaarheid: Verplicht; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: Vrijwillig.

    Gegeven Buitenlandse student is Nee
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: opnieuw-aangesloten/when-2.1-flips
    Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: eerst-aangesloten-voor-2022/decides
    Wie elders in Europa verzekerd is en vóór 2022 voor het eerst aansloot, heeft geen wachttijd. Eerste jaar van de officiële aansluiting: 2021 → Wachttijd opgelegd bij de aansluiting: nee; met Eerste jaar van de officiële aansluiting: 2022 was het: ja.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: eerst-aangesloten-voor-2022/when-4.1-boundary
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Eerste jaar van de officiële aansluiting: 2022; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja; met Eerste jaar van de officiële aansluiting: 2021 was het: nee.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2022
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: eerst-aangesloten-voor-2022/when-1.1-flips
    Wie na een onderbreking opnieuw vrijwillig aansloot, krijgt een wachttijd van 5 jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is opnieuw aangesloten na een onderbreking: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: eerst-aangesloten-voor-2022/when-1.1-flips-other
    Wie elders in Europa verzekerd is en vóór 2022 voor het eerst aansloot, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Eerste jaar van de officiële aansluiting is 2021
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: eerst-aangesloten-voor-2022/when-2.1-flips
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: eerst-aangesloten-voor-2022/when-3.1-flips
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Woonplaats: Wallonië; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: eerst-aangesloten-voor-2022/exception-to-betaald-na-de-uiterste-datum
    Wie elders in Europa verzekerd is en vóór 2022 voor het eerst aansloot, heeft geen wachttijd. Eerste jaar van de officiële aansluiting: 2021 → Wachttijd opgelegd bij de aansluiting: nee, en niet: ja.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/decides
    Wie voor het eerst aansloot en in elk van de vijf jaren voordien elders in Europa verzekerd was, heeft geen wachttijd. Peildatum: 1 januari 2026; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2021–2025 → Wachttijd opgelegd bij de aansluiting: nee; met Peildatum: 31 december 2025 was het: ja.

    Gegeven Peildatum is 2026-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-2.1-boundary
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Peildatum: 31 december 2025; Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja; met Peildatum: 1 januari 2026 was het: nee.

    Gegeven Peildatum is 2025-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-1.1-flips
    Wie na een onderbreking opnieuw vrijwillig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is opnieuw aangesloten na een onderbreking: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-1.1-flips-other
    Wie premie verschuldigd is, betaalt het volle bedrag. Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee → Tarief van de premie: Standaard; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja was het: Verlaagd.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is nee
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/exception-to-betaald-na-de-uiterste-datum
    Wie voor het eerst aansloot en in elk van de vijf jaren voordien elders in Europa verzekerd was, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-3-dropped
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Peildatum is 2025-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Eerste jaar van de officiële aansluiting is 2025
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-3-before
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: laattijdig-aangesloten/when-1.1-not-restrictief
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: laattijdig-aangesloten/when-1.1-not-verboden
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: laattijdig-aangesloten/when-1.1-not-nog_niet
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: laattijdig-aangesloten/when-2.1-not-administratief
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Betaaldatum van de eerste premie is 2035-12-31
    En Eerste jaar van de officiële aansluiting is 2024
    En Is laattijdig aangesloten is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-1.1-not-restrictief
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-1.1-not-verboden
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: betaald-na-de-uiterste-datum/when-2.1-not-administratief
    Wie tijdig aansluit, heeft geen wachttijd. Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Wachttijd opgelegd bij de aansluiting: nee, en niet: ja.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: opnieuw-aangesloten/when-1.1-not-restrictief
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: opnieuw-aangesloten/when-1.1-not-verboden
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: opnieuw-aangesloten/when-1.1-not-nog_niet
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft de eerste premie betaald is ja
    En Is opnieuw aangesloten na een onderbreking is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: opnieuw-aangesloten/when-2.1-not-administratief
    Wie tijdig aansluit, heeft geen wachttijd. De standaardpersoon → Wachttijd opgelegd bij de aansluiting: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Is opnieuw aangesloten na een onderbreking is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan nee

  Scenario: eerst-aangesloten-voor-2022/when-2.1-not-elders
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Geboortedatum is 1979-01-01
    En Is gekend in het ledenbeheer VSB is nee
    En Inschrijving in een register is Vreemdelingenregister
    En Heeft een band met Vlaanderen is ja
    En Is persoon ten laste is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Is verzekerd door huidig of vroeger werk is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Eerste jaar van de officiële aansluiting is 2021
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-3.1-lacks-4
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2023, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Is laattijdig aangesloten is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-01-01
    En Aanvullende verzekering bij een ziekenfonds is CM
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Is gebruiker van een 7.73-revalidatievoorziening is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    En Is zwaar zorgbehoevend is ja
    En Heeft een handicap met vastgestelde ondersteuningsnood is ja
    En Heeft een beperkte zelfredzaamheid is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-3.1-lacks-3
    Wie de eerste premie na de uiterste aansluitdatum betaalde, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2020–2022, 2024–2025; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2024 → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2020, 2021, 2022, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    En Heeft een inkomen onder de grens is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja

  Scenario: vijf-jaar-europees-verzekerd-bij-eerste-aansluiting/when-3.1-lacks-2
    Wie vrijwillig en laattijdig aansloot, krijgt een wachttijd van 5 jaar. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft de eerste premie betaald: ja; Is laattijdig aangesloten: ja → Wachttijd opgelegd bij de aansluiting: ja, en niet: nee.

    Gegeven Peildatum is 2025-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2020, 2021, 2022, 2024, 2025
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Eerste jaar van de officiële aansluiting is 2025
    En Is laattijdig aangesloten is ja
    Als de beslissingen worden genomen
    Dan is Wachttijd opgelegd bij de aansluiting gelijk aan ja
