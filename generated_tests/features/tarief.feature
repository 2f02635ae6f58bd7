# language: nl
Functionaliteit: Tarief van de premie

  Scenario: standaardtarief/decides
    De regel standaardtarief beslist voor deze persoon.

    Gegeven Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: standaardtarief/when-1.1-flips
    In de regel standaardtarief maakt de voorwaarde “premie_verschuldigd” alleen het verschil.

    Gegeven Is overleden is ja
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Geen premie

  Scenario: verlaagd-tarief/decides
    De regel verlaagd-tarief beslist voor deze persoon.

    Gegeven Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: verlaagd-tarief/when-1.1-flips
    In de regel verlaagd-tarief maakt de voorwaarde “premie_verschuldigd” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Geen premie

  Scenario: verlaagd-tarief/when-2.1-flips-other
    In de regel verlaagd-tarief maakt de voorwaarde “verhoogde_tegemoetkoming” alleen het verschil.

    Gegeven Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: geen-vijf-opeenvolgende-jaren/decides
    De regel geen-vijf-opeenvolgende-jaren beslist voor deze persoon.

    Gegeven Peildatum is 2022-01-01
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-boundary
    Eén stap aan weerszijden van “jaren_voor_verlaagd_tarief < 5” in de regel geen-vijf-opeenvolgende-jaren.

    Gegeven Peildatum is 2026-01-01
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-boundary-other
    Eén stap aan weerszijden van “jaren_voor_verlaagd_tarief < 5” in de regel geen-vijf-opeenvolgende-jaren.

    Gegeven Peildatum is 2025-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: geen-vijf-opeenvolgende-jaren/valid-from
    De regel geen-vijf-opeenvolgende-jaren geldt op 2022-01-01 en niet op 2021-12-31.

    Gegeven Peildatum is 2021-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: inburgeraar-zonder-attest/decides
    De regel inburgeraar-zonder-attest beslist voor deze persoon.

    Gegeven Peildatum is 2023-01-01
    En Sociaal verzekerd in België (per jaar) is 2018, 2019, 2020, 2021, 2022
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: inburgeraar-zonder-attest/valid-from
    De regel inburgeraar-zonder-attest geldt op 2023-01-01 en niet op 2022-12-31.

    Gegeven Peildatum is 2022-12-31
    En Geboortedatum is 1997-01-01
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Geen premie

  Scenario: inburgeraar-zonder-attest/valid-from-other
    De regel inburgeraar-zonder-attest geldt op 2023-01-01 en niet op 2022-12-31.

    Gegeven Peildatum is 2023-01-01
    En Geboortedatum is 1997-01-01
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: inburgeraar-zonder-attest/when-1.1-flips
    In de regel inburgeraar-zonder-attest maakt de voorwaarde “premie_verschuldigd” alleen het verschil.

    Gegeven Is overleden is ja
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Geen premie

  Scenario: inburgeraar-zonder-attest/when-1.1-flips-other
    In de regel inburgeraar-zonder-attest maakt de voorwaarde “premie_verschuldigd” alleen het verschil.

    Gegeven Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: inburgeraar-zonder-attest/when-2.1-flips-other
    In de regel inburgeraar-zonder-attest maakt de voorwaarde “verplichte_inburgeraar” alleen het verschil.

    Gegeven Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: inburgeraar-zonder-attest/when-3.1-flips
    In de regel inburgeraar-zonder-attest maakt de voorwaarde “attest_van_inburgering” alleen het verschil.

    Gegeven Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: inburgeraar-zonder-attest/valid-dropped
    Wie in de regel inburgeraar-zonder-attest “-” schrijft in plaats van “2023-01-01..”, beslist verkeerd voor deze persoon.

    Gegeven Peildatum is 2022-12-31
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2016, 2017, 2018, 2019, 2020
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd
