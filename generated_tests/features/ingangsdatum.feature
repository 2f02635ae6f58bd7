# language: nl
Functionaliteit: Ingangsdatum van de officiële aansluiting

  Scenario: ingang-op-1-januari-van-het-betaaljaar/decides
    De regel ingang-op-1-januari-van-het-betaaljaar beslist voor deze persoon.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-1.1-flips
    In de regel ingang-op-1-januari-van-het-betaaljaar maakt de voorwaarde “ingangsdatum_staat_vast” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-2.1-flips
    In de regel ingang-op-1-januari-van-het-betaaljaar maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-3.1-flips
    In de regel ingang-op-1-januari-van-het-betaaljaar maakt de voorwaarde “aansluiting == officieel” alleen het verschil.

    Gegeven Is overleden is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-4.1-flips
    In de regel ingang-op-1-januari-van-het-betaaljaar maakt de voorwaarde “sociale_zekerheid == eu_eer_zwitserland” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-betaaljaar/when-5.1-flips
    In de regel ingang-op-1-januari-van-het-betaaljaar maakt de voorwaarde “eerste_premie_betaald” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/decides
    De regel ingang-op-1-januari-van-het-verhuisjaar beslist voor deze persoon.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2026-01-01
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2026-01-01
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-5.1-boundary
    Eén stap aan weerszijden van “eerste_premie_betaald_op >= aankomstdatum” in de regel ingang-op-1-januari-van-het-verhuisjaar.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2025-12-31
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2026-01-01
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2025-01-01

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-6.1-boundary
    Eén stap aan weerszijden van “eerste_premie_betaald_op <= uiterste_aansluitdatum” in de regel ingang-op-1-januari-van-het-verhuisjaar.

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
    Eén stap aan weerszijden van “eerste_premie_betaald_op <= uiterste_aansluitdatum” in de regel ingang-op-1-januari-van-het-verhuisjaar.

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
    In de regel ingang-op-1-januari-van-het-verhuisjaar maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-1.1-flips-other
    In de regel ingang-op-1-januari-van-het-verhuisjaar maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-2.1-flips
    In de regel ingang-op-1-januari-van-het-verhuisjaar maakt de voorwaarde “aansluiting == officieel” alleen het verschil.

    Gegeven Is overleden is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-3.1-flips
    In de regel ingang-op-1-januari-van-het-verhuisjaar maakt de voorwaarde “eerste_premie_betaald” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan niets

  Scenario: ingang-op-1-januari-van-het-verhuisjaar/when-5-gt
    Wie in de regel ingang-op-1-januari-van-het-verhuisjaar “eerste_premie_betaald_op > aankomstdatum” schrijft in plaats van “eerste_premie_betaald_op >= aankomstdatum”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2026-03-01
    Als de beslissingen worden genomen
    Dan is Ingangsdatum van de officiële aansluiting gelijk aan 2026-01-01
