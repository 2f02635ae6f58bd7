# language: nl
Functionaliteit: Facturatie van de tegemoetkoming voor zorg

  Scenario: aan-de-gebruiker/decides
    Zonder recht op tegemoetkoming voor zorg betaalt de gebruiker. Buitenlandse student: Uit de EU, de EER of Zwitserland; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de gebruiker; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Geen facturatie.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker

  Scenario: aan-de-zorgkas/decides
    Met recht op tegemoetkoming voor zorg betaalt de zorgkas. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de zorgkas; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Geen facturatie.

    Gegeven Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas

  Scenario: aan-de-zorgkas/when-2.1-flips
    Zonder recht op tegemoetkoming voor zorg betaalt de gebruiker. Is overleden: ja; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Facturatie van de tegemoetkoming voor zorg: Aan de gebruiker; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Geen facturatie.

    Gegeven Is overleden is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
