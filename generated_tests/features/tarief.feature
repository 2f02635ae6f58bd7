# language: nl
Functionaliteit: Tarief van de premie

  Scenario: standaardtarief/decides
    Wie verplicht is en niet uit eigen beweging aansluit, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Is overleden: nee → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Is overleden: ja was het: nee.

    Gegeven Is overleden is nee
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: standaardtarief/when-1.1-flips
    Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven Is overleden is ja
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Geen premie

  Scenario: verlaagd-tarief/decides
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Geboortedatum: 31 december 2000 → Aansluitbaarheid: Verplicht; met Geboortedatum: 1 januari 2001 was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2000-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: verlaagd-tarief/when-1.1-flips
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001 → Aansluitbaarheid: Nog niet aan de orde; met Geboortedatum: 31 december 2000 was het: Verplicht.

    Gegeven Geboortedatum is 2001-01-01
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Geen premie

  Scenario: verlaagd-tarief/when-2.1-flips-other
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Verhoogde tegemoetkoming op 1 januari van het vorige jaar: nee was het: Standaard.

    Gegeven Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: geen-vijf-opeenvolgende-jaren/decides
    Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Peildatum: 1 januari 2022 → Tarief van de premie: Standaard; met Peildatum: 31 december 2021 was het: Verlaagd.

    Gegeven Peildatum is 2022-01-01
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-boundary
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 1 januari 2026; Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Peildatum: 31 december 2025 was het: Standaard.

    Gegeven Peildatum is 2026-01-01
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-boundary-other
    Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. Peildatum: 31 december 2025 → Tarief van de premie: Standaard; met Peildatum: 1 januari 2026 was het: Verlaagd.

    Gegeven Peildatum is 2025-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: geen-vijf-opeenvolgende-jaren/valid-from
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2021; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd; met Peildatum: 1 januari 2022 was het: Standaard.

    Gegeven Peildatum is 2021-12-31
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: inburgeraar-zonder-attest/decides
    Vanaf premiejaar 2023 heeft een verplichte inburgeraar een geldig attest nodig. Is verplichte inburgeraar: ja → Tarief van de premie: Standaard; met Is verplichte inburgeraar: nee was het: Verlaagd.

    Gegeven Peildatum is 2023-01-01
    En Sociaal verzekerd in België (per jaar) is 2018, 2019, 2020, 2021, 2022
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: inburgeraar-zonder-attest/valid-from
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Peildatum: 31 december 2022; Geboortedatum: 1 januari 1997 → Aansluitbaarheid: Nog niet aan de orde; met Peildatum: 1 januari 2023 was het: Verplicht.

    Gegeven Peildatum is 2022-12-31
    En Geboortedatum is 1997-01-01
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Geen premie

  Scenario: inburgeraar-zonder-attest/valid-from-other
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Peildatum: 1 januari 2023 → Aansluitbaarheid: Verplicht; met Peildatum: 31 december 2022 was het: Nog niet aan de orde.

    Gegeven Peildatum is 2023-01-01
    En Geboortedatum is 1997-01-01
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: inburgeraar-zonder-attest/when-1.1-flips
    Gewoonlijk sluit niemand ambtshalve aan. Is overleden: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Is overleden: nee was het: ja.

    Gegeven Is overleden is ja
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Geen premie

  Scenario: inburgeraar-zonder-attest/when-1.1-flips-other
    Wie verplicht is en niet uit eigen beweging aansluit, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Is overleden: nee → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Is overleden: ja was het: nee.

    Gegeven Is overleden is nee
    En Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: inburgeraar-zonder-attest/when-2.1-flips-other
    Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. De standaardpersoon → Tarief van de premie: Standaard.

    Gegeven Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard

  Scenario: inburgeraar-zonder-attest/when-3.1-flips
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Sociaal verzekerd in België (per jaar): 2021–2025; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja; Attest van inburgering op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Sociaal verzekerd in België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    En Attest van inburgering op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: inburgeraar-zonder-attest/valid-dropped
    Met verhoogde tegemoetkoming op 1 januari van het vorige jaar betaalt men het verlaagde bedrag. Peildatum: 31 december 2022; Verzekerd in EU, EER of Zwitserland, niet België (per jaar): 2016–2020; Verhoogde tegemoetkoming op 1 januari van het vorige jaar: ja → Tarief van de premie: Verlaagd, en niet: Standaard.

    Gegeven Peildatum is 2022-12-31
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2016, 2017, 2018, 2019, 2020
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    En Is verplichte inburgeraar is ja
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Verlaagd

  Scenario: geen-vijf-opeenvolgende-jaren/when-2.1-in-two-runs
    Vanaf premiejaar 2022 zijn vijf opeenvolgende jaren nodig van wonen in Vlaanderen of Brussel of van Europese verzekering. De standaardpersoon → Tarief van de premie: Standaard.

    Gegeven Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2025
    En Sociaal verzekerd in België (per jaar) is 2022, 2023, 2024, 2025
    Als de beslissingen worden genomen
    Dan is Tarief van de premie gelijk aan Standaard
