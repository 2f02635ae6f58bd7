# language: nl
Functionaliteit: Einde van de huidige aansluiting

  Scenario: restrictief-beeindigt/when-1.1-flips
    In de regel restrictief-beeindigt maakt de voorwaarde “huidige_aansluiting == officieel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/decides
    De regel verplicht-en-niet-ambtshalve-beeindigt-administratief beslist voor deze persoon.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-4.1-flips
    In de regel verplicht-en-niet-ambtshalve-beeindigt-administratief maakt de voorwaarde “eerste_premie_betaald” alleen het verschil.

    Gegeven Gevraagde aansluiting is Officieel
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-flips-other
    In de regel verplicht-en-niet-ambtshalve-beeindigt-administratief maakt de voorwaarde “ondertekening == niet_toegestaan” alleen het verschil.

    Gegeven Peildatum is 2019-01-01
    En Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/decides
    De regel verhuisd-uit-vlaanderen-en-brussel beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-1.1-flips
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “huidige_aansluiting == officieel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-2.1-flips
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “woonde_eerder_dit_jaar_in_vlaanderen_of_brussel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3.1-flips
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “woonplaats not in {vlaanderen, brussel}” alleen het verschil.

    Gegeven Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.1-flips
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “plicht_loopt_door” alleen het verschil.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.2-flips
    In de regel verhuisd-uit-vlaanderen-en-brussel maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Werkt of werkte voor een internationale instelling is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/exception-to-verboden-beeindigt
    Zowel verboden-beeindigt als de uitzondering verhuisd-uit-vlaanderen-en-brussel is op deze persoon van toepassing.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3-without-brussel
    Wie in de regel verhuisd-uit-vlaanderen-en-brussel “woonplaats not in {vlaanderen}” schrijft in plaats van “woonplaats not in {vlaanderen, brussel}”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-1.1-flips
    In de regel afgevoerd-in-de-loop-van-het-jaar maakt de voorwaarde “huidige_aansluiting == officieel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een band met Vlaanderen is ja
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-1.1-flips-other
    In de regel afgevoerd-in-de-loop-van-het-jaar maakt de voorwaarde “huidige_aansluiting == officieel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een band met Vlaanderen is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-2.1-flips-other
    In de regel afgevoerd-in-de-loop-van-het-jaar maakt de voorwaarde “register == ambtshalve_afgevoerd” alleen het verschil.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3.1-flips
    In de regel afgevoerd-in-de-loop-van-het-jaar maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3.2-flips
    In de regel afgevoerd-in-de-loop-van-het-jaar maakt de voorwaarde “woonde_eerder_dit_jaar_in_vlaanderen_of_brussel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3-without-part-2
    Wie in de regel afgevoerd-in-de-loop-van-het-jaar “dag_in_vlaanderen or false” schrijft in plaats van “dag_in_vlaanderen or woonde_eerder_dit_jaar_in_vlaanderen_of_brussel”, beslist verkeerd voor deze persoon.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een band met Vlaanderen is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: opgezegd/decides
    De regel opgezegd beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd

  Scenario: opgezegd/when-1.1-flips
    In de regel opgezegd maakt de voorwaarde “opzegging” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: opgezegd/when-2.1-flips
    In de regel opgezegd maakt de voorwaarde “huidige_aansluiting != geen” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Gevraagde aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/when-3.1-flips
    In de regel opgezegd maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/when-3.2-flips-other
    In de regel opgezegd maakt de voorwaarde “woonplaats == brussel” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd

  Scenario: opgezegd/when-3-without-eu_eer_zwitserland
    Wie in de regel opgezegd “aansluitbaarheid == vrijwillig or woonplaats == brussel or sociale_zekerheid in {elders}” schrijft in plaats van “aansluitbaarheid == vrijwillig or woonplaats == brussel or sociale_zekerheid in {eu_eer_zwitserland, elders}”, beslist verkeerd voor deze persoon.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd

  Scenario: stopgezet-in-brussel/decides
    De regel stopgezet-in-brussel beslist voor deze persoon.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Automatisch stopgezet

  Scenario: stopgezet-in-brussel/when-1.1-flips
    In de regel stopgezet-in-brussel maakt de voorwaarde “huidige_aansluiting == officieel” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: stopgezet-in-brussel/when-2.1-flips
    In de regel stopgezet-in-brussel maakt de voorwaarde “woonplaats == brussel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: einde-door-overlijden/decides
    De regel einde-door-overlijden beslist voor deze persoon.

    Gegeven Is overleden is ja
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: einde-door-overlijden/when-2.1-flips
    In de regel einde-door-overlijden maakt de voorwaarde “huidige_aansluiting != geen” alleen het verschil.

    Gegeven Is overleden is ja
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde
