# language: nl
Functionaliteit: Facturatie van de tegemoetkoming voor zorg

  Scenario: aan-de-gebruiker/decides
    De regel aan-de-gebruiker beslist voor deze persoon.

    Gegeven Gevraagde aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker

  Scenario: aan-de-zorgkas/decides
    De regel aan-de-zorgkas beslist voor deze persoon.

    Gegeven Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de zorgkas

  Scenario: aan-de-zorgkas/when-2.1-flips
    In de regel aan-de-zorgkas maakt de voorwaarde “recht_op_tegemoetkoming_voor_zorg” alleen het verschil.

    Gegeven Is overleden is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Facturatie van de tegemoetkoming voor zorg gelijk aan Aan de gebruiker
