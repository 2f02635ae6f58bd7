# language: nl
Functionaliteit: Uiterste datum om aan te sluiten zonder wachttijd

  Scenario: aangekomen-in-eerste-jaarhelft/decides
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 30 juni 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2026; met Datum van aankomst in Vlaanderen of Brussel: 1 juli 2025 was het: 31 december 2027.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-06-30
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2026-12-31

  Scenario: aangekomen-in-eerste-jaarhelft/when-3.1-boundary-other
    Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 1 juli 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Datum van aankomst in Vlaanderen of Brussel: 30 juni 2025 was het: 31 december 2026.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-07-01
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31

  Scenario: aangekomen-in-eerste-jaarhelft/when-1.1-flips-other
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31

  Scenario: aangekomen-in-eerste-jaarhelft/when-2.1-flips
    Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Socialezekerheidsstelsel: België → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: 31 december 2027.

    Gegeven Socialezekerheidsstelsel is België
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets

  Scenario: aangekomen-in-eerste-jaarhelft/then-minus1.5
    Wie in de eerste jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het volgende jaar. Geboortedatum: 1 januari 2002; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Is nieuwkomer in Vlaanderen of Brussel: ja → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2028, en niet: 31 december 2027.

    Gegeven Geboortedatum is 2002-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2028-12-31

  Scenario: aangekomen-in-tweede-jaarhelft/when-1.1-flips
    Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Is nieuwkomer in Vlaanderen of Brussel: nee → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Is nieuwkomer in Vlaanderen of Brussel: ja was het: 31 december 2027.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is nee
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets

  Scenario: aangekomen-in-tweede-jaarhelft/when-1.1-flips-other
    Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 31 december 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2027; met Is nieuwkomer in Vlaanderen of Brussel: nee was het: geen waarde.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31

  Scenario: aangekomen-in-tweede-jaarhelft/when-2.1-flips
    Gewoonlijk is er geen bijzondere termijn om aan te sluiten. Verzekerd in EU, EER of Zwitserland, niet België (per jaar): geen enkel jaar → Uiterste datum om aan te sluiten zonder wachttijd: geen waarde; met Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025 was het: 31 december 2027.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is geen enkel jaar
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets

  Scenario: aangekomen-in-tweede-jaarhelft/then-minus1.5
    Wie in de tweede jaarhelft komt wonen en in Europa verzekerd is, heeft tijd tot het einde van het tweede jaar nadien. Geboortedatum: 1 januari 2002; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2025; Is nieuwkomer in Vlaanderen of Brussel: ja; Datum van aankomst in Vlaanderen of Brussel: 31 december 2025 → Uiterste datum om aan te sluiten zonder wachttijd: 31 december 2028, en niet: 31 december 2027.

    Gegeven Geboortedatum is 2002-01-01
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2028-12-31
