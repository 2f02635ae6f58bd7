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
