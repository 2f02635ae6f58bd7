# language: nl
Functionaliteit: Ingangsdatum van de officiële aansluiting

  Scenario: ingang-op-1-januari-van-het-betaaljaar/decides
    Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Geen.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-1.1-flips
    Voor de meesten noemt geen bron een ingangsdatum. De standaardpersoon → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Is verzekerd door huidig of vroeger werk: nee → Aansluitbaarheid: Verplicht; met Is verzekerd door huidig of vroeger werk: ja was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-3.1-flips
    Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

    Gegeven Is overleden is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-4.1-flips
    Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Geen.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-5.1-flips
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Huidige aansluiting: Officieel → Aansluiting: Officieel; met Huidige aansluiting: Geen was het: Geen.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/decides
    Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 1 januari 2026 → Ingangsdatum van de officiële aansluiting: 1 januari 2026; met Betaaldatum van de eerste premie: 31 december 2025 was het: 1 januari 2025.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2026-01-01
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2026-01-01
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-5.1-boundary
    Wie in een ander Europees land verzekerd is en vrijwillig betaalt, is aangesloten vanaf 1 januari van dat jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025 → Ingangsdatum van de officiële aansluiting: 1 januari 2025; met Betaaldatum van de eerste premie: 1 januari 2026 was het: 1 januari 2026.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2026-01-01
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2025-01-01

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-6.1-boundary
    Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Geboortedatum: 31 december 1999; Buitenlandse student: Uit de EU, de EER of Zwitserland; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2024; Heeft de eerste premie betaald: ja; Betaaldatum van de eerste premie: 31 december 2025; en nog 2 andere → Ingangsdatum van de officiële aansluiting: 1 januari 2025; met Betaaldatum van de eerste premie: 1 januari 2026 was het: geen waarde.

    Gegeven Geboortedatum is 1999-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2025-01-01

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-6.1-boundary-other
    Voor de meesten noemt geen bron een ingangsdatum. Betaaldatum van de eerste premie: 1 januari 2026 → Ingangsdatum van de officiële aansluiting: geen waarde; met Betaaldatum van de eerste premie: 31 december 2025 was het: 1 januari 2025.

    Gegeven Geboortedatum is 1999-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2024
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2026-01-01
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2024-06-30
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Is verzekerd door huidig of vroeger werk: nee → Aansluitbaarheid: Verplicht; met Is verzekerd door huidig of vroeger werk: ja was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-flips-other
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is verzekerd door huidig of vroeger werk: ja → Aansluitbaarheid: Vrijwillig; met Is verzekerd door huidig of vroeger werk: nee was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is ja
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-2.1-flips
    Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Officieel.

    Gegeven Is overleden is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-3.1-flips
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-5-gt
    Wie binnen de bijzondere termijn betaalt, is aangesloten vanaf 1 januari van het jaar van aankomst. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft de eerste premie betaald: ja; Is nieuwkomer in Vlaanderen of Brussel: ja → Ingangsdatum van de officiële aansluiting: 1 januari 2026, en niet: geen waarde.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2026-03-01
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-not-restrictief
    Voor de meesten noemt geen bron een ingangsdatum. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een band met Vlaanderen is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-not-verboden
    Voor de meesten noemt geen bron een ingangsdatum. Werkt of werkte voor een internationale instelling: ja → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Werkt of werkte voor een internationale instelling is ja
    En Heeft de eerste premie betaald is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2015-01-01
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-not-nog_niet
    Voor de meesten noemt geen bron een ingangsdatum. Geboortedatum: 29 februari 2008 → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven Geboortedatum is 2008-02-29
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2035-12-31
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-3.1-not-administratief
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: Een ander stelsel of geen was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-4.1-not-elders
    Voor de meesten noemt geen bron een ingangsdatum. De standaardpersoon → Ingangsdatum van de officiële aansluiting: geen waarde.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-not-restrictief
    Voor de meesten noemt geen bron een ingangsdatum. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-not-verboden
    Voor de meesten noemt geen bron een ingangsdatum. Werkt of werkte voor een internationale instelling: ja → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Werkt of werkte voor een internationale instelling is ja
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-not-nog_niet
    Voor de meesten noemt geen bron een ingangsdatum. Geboortedatum: 1 januari 2001 → Ingangsdatum van de officiële aansluiting: geen waarde, en niet: 1 januari 2026.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-2.1-not-administratief
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets
