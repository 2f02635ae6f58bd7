# language: nl
Functionaliteit: Uiterste datum om aan te sluiten zonder wachttijd

  Scenario: aangekomen-in-eerste-jaarhelft/decides
    De regel aangekomen-in-eerste-jaarhelft beslist voor deze persoon.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-06-30
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2026-12-31

  Scenario: aangekomen-in-eerste-jaarhelft/when-3.1-boundary-other
    Eén stap aan weerszijden van “month(aankomstdatum) <= 6” in de regel aangekomen-in-eerste-jaarhelft.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-07-01
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31

  Scenario: aangekomen-in-eerste-jaarhelft/when-1.1-flips-other
    In de regel aangekomen-in-eerste-jaarhelft maakt de voorwaarde “nieuwkomer” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31

  Scenario: aangekomen-in-eerste-jaarhelft/when-2.1-flips
    In de regel aangekomen-in-eerste-jaarhelft maakt de voorwaarde “verzekerd_bij_aankomst” alleen het verschil.

    Gegeven Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets

  Scenario: aangekomen-in-eerste-jaarhelft/then-minus1.5
    Wie in de regel aangekomen-in-eerste-jaarhelft “max(date(year(aankomstdatum) + 1, 12, 31), date(eerste_aansluitjaar, 12, 30))” schrijft in plaats van “max(date(year(aankomstdatum) + 1, 12, 31), date(eerste_aansluitjaar, 12, 31))”, beslist verkeerd voor deze persoon.

    Gegeven Geboortedatum is 2002-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2028-12-31

  Scenario: aangekomen-in-tweede-jaarhelft/when-1.1-flips
    In de regel aangekomen-in-tweede-jaarhelft maakt de voorwaarde “nieuwkomer” alleen het verschil.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets

  Scenario: aangekomen-in-tweede-jaarhelft/when-1.1-flips-other
    In de regel aangekomen-in-tweede-jaarhelft maakt de voorwaarde “nieuwkomer” alleen het verschil.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2027-12-31

  Scenario: aangekomen-in-tweede-jaarhelft/when-2.1-flips
    In de regel aangekomen-in-tweede-jaarhelft maakt de voorwaarde “verzekerd_bij_aankomst” alleen het verschil.

    Gegeven Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan niets

  Scenario: aangekomen-in-tweede-jaarhelft/then-minus1.5
    Wie in de regel aangekomen-in-tweede-jaarhelft “max(date(year(aankomstdatum) + 2, 12, 31), date(eerste_aansluitjaar, 12, 30))” schrijft in plaats van “max(date(year(aankomstdatum) + 2, 12, 31), date(eerste_aansluitjaar, 12, 31))”, beslist verkeerd voor deze persoon.

    Gegeven Geboortedatum is 2002-01-01
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Is nieuwkomer in Vlaanderen of Brussel is ja
    En Datum van aankomst in Vlaanderen of Brussel is 2025-12-31
    Als de beslissingen worden genomen
    Dan is Uiterste datum om aan te sluiten zonder wachttijd gelijk aan 2028-12-31
