# language: nl
Functionaliteit: Einde van de huidige aansluiting

  Scenario: restrictief-beeindigt/when-1.1-flips
    Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Onmiddellijk.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Geen
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-4.1-flips
    Gewoonlijk loopt een aansluiting door. Heeft de eerste premie betaald: ja → Einde van de huidige aansluiting: Geen einde; met Heeft de eerste premie betaald: nee was het: Onmiddellijk.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-flips-other
    Wie verplicht is en niet officieel aansluit, ook niet ambtshalve, verliest een administratieve aansluiting onmiddellijk. Geboortedatum: 2 juni 2008; Heeft de eerste premie betaald: nee; Huidige aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Einde van de huidige aansluiting: Onmiddellijk; met Heeft de eerste premie betaald: ja was het: Geen einde.

    Gegeven Geboortedatum is 2008-06-02
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is nee
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-6.1-flips
    Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Geboortedatum: 31 december 2000 → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Geboortedatum: 1 januari 2001 was het: nee.

    Gegeven Geboortedatum is 2000-12-31
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/decides
    Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Wallonië; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Huidige aansluiting: Geen was het: Geen einde.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-1.1-flips
    Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Op het einde van het jaar.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Geen
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-2.1-flips
    Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: nee was het: Onmiddellijk.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3.1-flips
    Gewoonlijk loopt een aansluiting door. Woonplaats: Vlaanderen → Einde van de huidige aansluiting: Geen einde; met Woonplaats: Wallonië was het: Op het einde van het jaar.

    Gegeven Woonplaats is Vlaanderen
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Werkt of werkte voor een internationale instelling: nee → Aansluitbaarheid: Verplicht; met Werkt of werkte voor een internationale instelling: ja was het: Vrijwillig.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Werkt of werkte voor een internationale instelling is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-4.2-flips
    Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Werkt of werkte voor een internationale instelling: nee was het: Verplicht.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Werkt of werkte voor een internationale instelling is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/exception-to-verboden-beeindigt
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: verhuisd-uit-vlaanderen-en-brussel/when-3-without-brussel
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-1.1-flips
    Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Op het einde van het jaar.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een band met Vlaanderen is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Geen
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-1.1-flips-other
    Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Huidige aansluiting: Geen was het: Geen einde.

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
    Wie in de loop van het jaar afgevoerd is, verliest de aansluiting op het einde van het jaar. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Inschrijving in een register: Bevolkingsregister was het: Geen einde.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3.1-flips
    Wie ambtshalve afgevoerd is zonder band met Vlaanderen, mag niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met In premiejaar minstens één dag ingeschreven in Vlaanderen: ja was het: Verplicht.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3.2-flips
    Wie restrictief is, verliest een officiële aansluiting onmiddellijk. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: nee; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja was het: Op het einde van het jaar.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is nee
    En Heeft een band met Vlaanderen is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-3-without-part-2
    Wie officieel aangesloten is, heeft recht op zorgbudget. Woonplaats: Vlaanderen; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Recht op zorgbudget op grond van de aansluiting: ja; met Woonplaats: Wallonië was het: nee.

    Gegeven Woonplaats is Vlaanderen
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een band met Vlaanderen is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: opgezegd/decides
    Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Officieel; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Op het einde van het jaar.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd

  Scenario: opgezegd/when-2.1-flips
    Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Administratief was het: Vrijwillig opgezegd.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Geen
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/when-3.1-flips
    Gewoonlijk loopt een aansluiting door. Socialezekerheidsstelsel: België → Einde van de huidige aansluiting: Geen einde; met Socialezekerheidsstelsel: Een ander stelsel of geen was het: Vrijwillig opgezegd.

    Gegeven Socialezekerheidsstelsel is België
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/when-3.2-flips-other
    Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Geen einde.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd

  Scenario: opgezegd/exception-to-verplicht-en-niet-ambtshalve-beeindigt-administratief
    Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd, en niet: Onmiddellijk.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Vrijwillig opgezegd

  Scenario: stopgezet-in-brussel/decides
    Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 2; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet, en niet: Vrijwillig opgezegd.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Automatisch stopgezet

  Scenario: stopgezet-in-brussel/when-1.1-flips
    Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Automatisch stopgezet.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Geen
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: stopgezet-in-brussel/when-2.1-flips
    Wie in Wallonië woont, kan alleen administratief aansluiten. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Woonplaats: Brussel was het: Vrijwillig.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: einde-door-overlijden/decides
    Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Is overleden: nee was het: Automatisch stopgezet.

    Gegeven Is overleden is ja
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: einde-door-overlijden/when-2.1-flips
    Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Geen → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Onmiddellijk.

    Gegeven Is overleden is ja
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Geen
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: restrictief-beeindigt/when-1.1-not-administratief
    Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Op het einde van het jaar.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-not-nvt
    Gewoonlijk loopt een aansluiting door. Gevraagde aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde, en niet: Onmiddellijk.

    Gegeven Geboortedatum is 2001-01-01
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-not-geen_volmacht
    Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Echtgenoot of wettelijk samenwonende partner → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Ondertekenaar van het formulier is Echtgenoot of wettelijk samenwonende partner
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-not-volmacht
    Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Ondertekenaar van het formulier is Ouder
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: verplicht-en-niet-ambtshalve-beeindigt-administratief/when-5.3-not-kopie_beschikking
    Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-2.1-not-vreemdelingenregister
    Gewoonlijk loopt een aansluiting door. Inschrijving in een register: Vreemdelingenregister → Einde van de huidige aansluiting: Geen einde; met Inschrijving in een register: Ambtshalve afgevoerd was het: Op het einde van het jaar.

    Gegeven Inschrijving in een register is Vreemdelingenregister
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: afgevoerd-in-de-loop-van-het-jaar/when-2.1-not-wachtregister
    Gewoonlijk loopt een aansluiting door. Inschrijving in een register: Wachtregister → Einde van de huidige aansluiting: Geen einde; met Inschrijving in een register: Ambtshalve afgevoerd was het: Op het einde van het jaar.

    Gegeven Inschrijving in een register is Wachtregister
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/when-3.1-not-restrictief
    Gewoonlijk loopt een aansluiting door. Socialezekerheidsstelsel: België → Einde van de huidige aansluiting: Geen einde; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Vrijwillig opgezegd.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is België
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/when-3.1-not-nog_niet
    Gewoonlijk loopt een aansluiting door. De standaardpersoon → Einde van de huidige aansluiting: Geen einde.

    Gegeven Geboortedatum is 2001-01-01
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: opgezegd/when-3.2-not-eu_eer_zwitserland
    Bij overlijden eindigt de aansluiting onmiddellijk. Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk, en niet: Geen einde.

    Gegeven Is overleden is ja
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Onmiddellijk

  Scenario: opgezegd/when-3.2-not-elders
    Gewoonlijk loopt een aansluiting door. De standaardpersoon → Einde van de huidige aansluiting: Geen einde.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: stopgezet-in-brussel/when-1.1-not-administratief
    Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Automatisch stopgezet.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: stopgezet-in-brussel/when-2.1-not-vlaanderen
    Gewoonlijk loopt een aansluiting door. Woonplaats: Vlaanderen → Einde van de huidige aansluiting: Geen einde; met Woonplaats: Brussel was het: Automatisch stopgezet.

    Gegeven Woonplaats is Vlaanderen
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Geen einde

  Scenario: stopgezet-in-brussel/when-2.1-not-eu_eer_zwitserland
    Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, in EU, EER of Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Plaats van de huidige of laatste tewerkstelling: Brussel; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 1979-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar

  Scenario: stopgezet-in-brussel/when-2.1-not-elders
    Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar, en niet: Geen einde.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Einde van de huidige aansluiting gelijk aan Op het einde van het jaar
