# language: nl
Functionaliteit: Melding in de software van de voorziening

  Scenario: kan-administratief-aansluiten/when-2.1-flips
    Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Kan administratief aansluiten, maar heeft geen aansluiting.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: openstaande-premie/when-2.1-flips
    Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon heeft minstens één openstaande zorgpremie voor VSB.

    Gegeven Aantal openstaande premies is 1
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: openstaande-premie/exception-to-kan-aansluiten
    Minstens één openstaande premie. Aantal openstaande premies: 1 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB; met Aantal openstaande premies: 0 was het: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB

  Scenario: openstaande-premie/exception-to-kan-administratief-aansluiten
    Minstens één openstaande premie. Aantal openstaande premies: 1 → Melding in de software van de voorziening: Persoon heeft minstens één openstaande zorgpremie voor VSB; met Aantal openstaande premies: 0 was het: Kan administratief aansluiten, maar heeft geen aansluiting.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon heeft minstens één openstaande zorgpremie voor VSB

  Scenario: mag-niet-aansluiten/when-2.1-flips
    Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon mag niet aansluiten bij VSB.

    Gegeven Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: mag-niet-aansluiten/exception-to-openstaande-premie
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Aantal openstaande premies is 1
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Alleen na overstap naar de Belgische sociale zekerheid

  Scenario: melding-overleden/decides
    De persoon is overleden. Is overleden: ja → Melding in de software van de voorziening: Persoon is overleden; met Is overleden: nee was het: Alleen na overstap naar de Belgische sociale zekerheid.

    Gegeven Is overleden is ja
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon is overleden

  Scenario: niet-gekend/decides
    De gegevens van de persoon zijn nog niet bekend. Is gekend in het ledenbeheer VSB: nee → Melding in de software van de voorziening: Persoon niet gekend in ledenbeheer VSB; met Is gekend in het ledenbeheer VSB: ja was het: Persoon is overleden.

    Gegeven Is overleden is ja
    En Is gekend in het ledenbeheer VSB is nee
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB

  Scenario: niet-gekend/when-1.1-flips-other
    De gegevens van de persoon zijn nog niet bekend. Is gekend in het ledenbeheer VSB: nee → Melding in de software van de voorziening: Persoon niet gekend in ledenbeheer VSB; met Is gekend in het ledenbeheer VSB: ja was het: Persoon moet aansluiten, maar heeft geen aansluiting.

    Gegeven Is gekend in het ledenbeheer VSB is nee
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon niet gekend in ledenbeheer VSB

  Scenario: kan-aansluiten/when-2.1-not-administratief
    Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding, en niet: Persoon heeft minstens één openstaande zorgpremie voor VSB.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    En Aantal openstaande premies is 1
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: kan-aansluiten/when-2.1-not-officieel
    Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Officieel → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: openstaande-premie/when-2.1-not-officieel
    De zorgkas int openstaande premies. Aantal openstaande premies: 1 → Inning van openstaande premies: Door de zorgkas; met Aantal openstaande premies: 0 was het: Geen inning.

    Gegeven Aantal openstaande premies is 1
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: mag-niet-aansluiten/when-2.1-not-officieel
    Wie niet mag aansluiten, verliest de aansluiting onmiddellijk. Inschrijving in een register: Bevolkingsregister; Socialezekerheidsstelsel: Stelsel van een internationale instelling; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Inschrijving in een register: Ambtshalve afgevoerd was het: Op het einde van het jaar.

    Gegeven Inschrijving in een register is Bevolkingsregister
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Geen melding

  Scenario: na-overstap/when-3.1-not-administratief
    De persoon is overleden. Is overleden: ja → Melding in de software van de voorziening: Persoon is overleden; met Is overleden: nee was het: Geen melding.

    Gegeven Is overleden is ja
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Melding in de software van de voorziening gelijk aan Persoon is overleden
