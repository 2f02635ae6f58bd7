# language: nl
Functionaliteit: Facturatie van de tegemoetkoming voor zorg

  Elke persoon heeft de standaardwaarde van wat niet wordt genoemd. Elk scenario zegt één beslissing, Facturatie van de tegemoetkoming voor zorg; fixtures.jsonl heeft ze alle.

  Scenario: aan-de-gebruiker/decides
    Want: Zonder recht op tegemoetkoming voor zorg betaalt de gebruiker. Buitenlandse student: Uit de EU, de EER of Zwitserland; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de gebruiker; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Geen facturatie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Buitenlandse student | Uit de EU, de EER of Zwitserland |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |

  Scenario: aan-de-zorgkas/decides
    Want: Met recht op tegemoetkoming voor zorg betaalt de zorgkas. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de zorgkas; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Geen facturatie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Facturatie van de tegemoetkoming voor zorg | Aan de zorgkas |

  Scenario: aan-de-zorgkas/when-2.1-flips
    Want: Zonder recht op tegemoetkoming voor zorg betaalt de gebruiker. Is overleden: ja; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de gebruiker; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Geen facturatie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Is overleden | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |

  Scenario: decision:facturatie/still-overleden
    Want: Zonder recht op tegemoetkoming voor zorg betaalt de gebruiker. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de gebruiker, en niet: Geen facturatie.

    Gegeven een persoon met
      | gegeven | waarde |
      | Geboortedatum | 2000-12-31 |
      | Is overleden | ja |
      | Is gekend in het ledenbeheer VSB | nee |
      | Is persoon ten laste | ja |
      | Socialezekerheidsstelsel | Ander EU- of EER-land, of Zwitserland |
      | Zetel van de huidige of laatste werkgever | Brussel |
      | Studeert in het buitenland | ja |
      | Ingeschreven in Vlaanderen of Brussel (per jaar) | 2021 2022 2023 2024 2025 |
      | Verzekerd in EU, EER of Zwitserland, niet België (per jaar) | 2021 2022 2023 2024 2025 |
      | Sociaal verzekerd in België (per jaar) | 2021 2022 2023 2024 2025 |
      | Verhoogde tegemoetkoming op 1 januari van het vorige jaar | ja |
      | Is verplichte inburgeraar | ja |
      | Is gebruiker van een 7.73-revalidatievoorziening | ja |
      | Vraagt tegemoetkoming voor zorg in Vlaamse voorziening | ja |
      | Heeft een handicap met vastgestelde ondersteuningsnood | ja |
      | Heeft een beperkte zelfredzaamheid | ja |
    Als de beslissingen worden genomen
    Dan zijn de uitkomsten
      | beslissing | uitkomst |
      | Facturatie van de tegemoetkoming voor zorg | Aan de gebruiker |
