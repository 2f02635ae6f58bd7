# language: nl
Functionaliteit: Bedrag van de premie

  Scenario: bedrag-verlaagd/when-1.1-flips
    In de regel bedrag-verlaagd maakt de voorwaarde “tarief == verlaagd” alleen het verschil.

    Gegeven Peildatum is 2024-12-31
    En Verzekerd in EU, EER of Zwitserland, niet België (per jaar) is 2021, 2022, 2023, 2024, 2025
    En Verhoogde tegemoetkoming op 1 januari van het vorige jaar is ja
    Als de beslissingen worden genomen
    Dan is Bedrag van de premie gelijk aan 62,00 euro
