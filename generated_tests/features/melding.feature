# language: nl
Functionaliteit: Melding in de software van de voorziening

  Scenario: kan-administratief-aansluiten/when-2.1-flips
    In de regel kan-administratief-aansluiten maakt de voorwaarde “huidige_aansluiting == geen” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: openstaande-premie/when-2.1-flips
    In de regel openstaande-premie maakt de voorwaarde “huidige_aansluiting == geen” alleen het verschil.

    Gegeven Aantal openstaande premies is 1
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: openstaande-premie/exception-to-kan-aansluiten
    Zowel kan-aansluiten als de uitzondering openstaande-premie is op deze persoon van toepassing.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB

  Scenario: openstaande-premie/exception-to-kan-administratief-aansluiten
    Zowel kan-administratief-aansluiten als de uitzondering openstaande-premie is op deze persoon van toepassing.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB

  Scenario: mag-niet-aansluiten/when-2.1-flips
    In de regel mag-niet-aansluiten maakt de voorwaarde “huidige_aansluiting == geen” alleen het verschil.

    Gegeven Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: mag-niet-aansluiten/exception-to-openstaande-premie
    Zowel openstaande-premie als de uitzondering mag-niet-aansluiten is op deze persoon van toepassing.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Alleen na overstap naar de Belgische sociale zekerheid

  Scenario: melding-overleden/decides
    De regel melding-overleden beslist voor deze persoon.

    Gegeven Is overleden is ja
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon is overleden

  Scenario: niet-gekend/decides
    De regel niet-gekend beslist voor deze persoon.

    Gegeven Is overleden is ja
    En Is gekend in het ledenbeheer VSB is nee
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB

  Scenario: niet-gekend/when-1.1-flips-other
    In de regel niet-gekend maakt de voorwaarde “gekend_in_ledenbeheer” alleen het verschil.

    Gegeven Is gekend in het ledenbeheer VSB is nee
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB
