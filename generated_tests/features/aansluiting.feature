# language: nl
Functionaliteit: Aansluiting

  Scenario: huidige-aansluiting-blijft/decides
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Buitenlandse student: Uit de EU, de EER of Zwitserland; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: verplicht-niet-administratief/decides
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: verplicht-niet-administratief/when-1.1-flips
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Geboortedatum: 1 januari 2001; Huidige aansluiting: Administratief → Aansluiting: Administratief; met Huidige aansluiting: Geen was het: Geen.

    Gegeven Geboortedatum is 2001-01-01
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: verplicht-niet-administratief/when-3.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja → Aansluitbaarheid: Verplicht; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Restrictief.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is ja
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: verplicht-niet-administratief/when-2-dropped
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Huidige aansluiting: Officieel → Aansluiting: Officieel; met Huidige aansluiting: Geen was het: Geen.

    Gegeven Geboortedatum is 2001-01-01
    En Huidige aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: verplicht-niet-administratief/when-3-dropped
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Geboortedatum: 1 januari 2001; Woonplaats: Wallonië; Huidige aansluiting: Administratief → Aansluiting: Administratief, en niet: Officieel.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: restrictief-niet-officieel/decides
    Wie in Wallonië woont, kan alleen administratief aansluiten. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Woonplaats: Brussel was het: Vrijwillig.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: restrictief-niet-officieel/when-1.1-flips
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: restrictief-niet-officieel/when-2.1-flips
    Gewoonlijk loopt een aansluiting door. Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde; met Huidige aansluiting: Officieel was het: Onmiddellijk.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: verboden-geen-aansluiting/decides
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: verboden-geen-aansluiting/when-1.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Buitenlandse student: Nee → Aansluitbaarheid: Verplicht; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: Vrijwillig.

    Gegeven Buitenlandse student is Nee
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: restrictief-op-aanvraag/decides
    Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: restrictief-op-aanvraag/when-1.1-flips
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: restrictief-op-aanvraag/when-3.1-flips
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: restrictief-op-aanvraag/when-3.1-flips-other
    Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: vrijwillig-op-aanvraag/decides
    Wie de keuze heeft, of verplicht is maar niet in Vlaanderen woont, is op aanvraag minstens administratief aangesloten zolang er niet betaald is. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: vrijwillig-op-aanvraag/when-1.1-flips
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: vrijwillig-op-aanvraag/when-3.1-flips
    Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: vrijwillig-op-aanvraag/when-4.1-flips
    Wie aangesloten is of nog niet kan aansluiten, krijgt geen melding. Huidige aansluiting: Administratief → Melding in de software van de voorziening: Geen melding; met Huidige aansluiting: Geen was het: Persoon kan aansluiten, maar heeft geen aansluiting.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: vrijwillig-op-aanvraag/when-1-dropped
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001 → Aansluitbaarheid: Nog niet aan de orde; met Geboortedatum: 31 december 2000 was het: Verplicht.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: vrijwillig-op-aanvraag/when-4-dropped
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Huidige aansluiting: Officieel → Aansluiting: Officieel; met Huidige aansluiting: Geen was het: Administratief.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: betaald/decides
    Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Heeft de eerste premie betaald: nee was het: ja.

    Gegeven Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: betaald/when-1.1-flips-other
    Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. Heeft de eerste premie betaald: ja → Aansluiting: Officieel; met Heeft de eerste premie betaald: nee was het: Administratief.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: betaald/when-2.1-flips
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: jongere-op-aanvraag/decides
    Gewoonlijk loopt een aansluiting door. Gevraagde aansluiting: Administratief → Einde van de huidige aansluiting: Geen einde; met Gevraagde aansluiting: Geen was het: Onmiddellijk.

    Gegeven Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: jongere-op-aanvraag/when-1.1-flips
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: jongere-op-aanvraag/when-1.1-flips-other
    Een jongere met een zorgvraag in Vlaanderen is op aanvraag officieel aangesloten, zonder te betalen. Gevraagde aansluiting: Administratief; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluiting: Officieel; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: jongere-op-aanvraag/when-3.1-flips
    Wie jonger is dan 18 tekent niet zelf, behalve in een 7.73-revalidatievoorziening. Peildatum: 31 december 2018; Geboortedatum: 1 januari 2001; Gevraagde aansluiting: Administratief → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Peildatum: 1 januari 2019 was het: Niet van toepassing.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: jongere-op-aanvraag/when-3.1-flips-other
    Wie niets vraagt, of zelf tekent, heeft niets meer nodig. Peildatum: 1 januari 2019 → Vereiste bij de ondertekening: Niet van toepassing; met Peildatum: 31 december 2018 was het: Ondertekening niet toegestaan.

    Gegeven Peildatum is 2019-01-01
    En Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: ambtshalve-officieel/when-1.1-flips-other
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Geboortedatum: 31 december 2000 → Aansluitbaarheid: Verplicht; met Geboortedatum: 1 januari 2001 was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2000-12-31
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: loopt-tot-jaareinde/decides
    Wie in de loop van het jaar afgevoerd is, verliest de aansluiting op het einde van het jaar. Inschrijving in een register: Ambtshalve afgevoerd; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Inschrijving in een register: Bevolkingsregister was het: Onmiddellijk.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: loopt-tot-jaareinde/when-1.1-flips-other
    Wie niet meer in Vlaanderen of Brussel woont, verliest de aansluiting op het einde van het jaar. Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Op het einde van het jaar; met Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet: nee was het: Onmiddellijk.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: stopgezet-meteen/decides
    Bij twee openstaande premies wordt de aansluiting van een Brusselaar stopgezet. Aantal openstaande premies: 2; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Automatisch stopgezet; met Aantal openstaande premies: 1 was het: Geen einde.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: stopgezet-meteen/when-1.1-flips
    Gewoonlijk loopt een aansluiting door. Aantal openstaande premies: 1 → Einde van de huidige aansluiting: Geen einde; met Aantal openstaande premies: 2 was het: Automatisch stopgezet.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 1
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: stopgezet-meteen/when-2.1-flips
    Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Heeft een band met Vlaanderen: ja; Gevraagde aansluiting: Administratief → Aansluiting: Administratief, en niet: Geen.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: stopgezet-meteen/exception-to-jongere-op-aanvraag
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Brussel
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opgezegd-meteen-zonder-ambtshalve/decides
    Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-1.1-flips
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001 → Aansluitbaarheid: Nog niet aan de orde; met Geboortedatum: 31 december 2000 was het: Vrijwillig.

    Gegeven Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-1.1-flips-other
    Een student uit een ander Europees land kan vrijwillig aansluiten. Geboortedatum: 31 december 2000; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Geboortedatum: 1 januari 2001 was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2000-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.1-flips
    Een meerderjarige in het wachtregister mag niet aansluiten. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Inschrijving in een register: Bevolkingsregister was het: Restrictief.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.1-flips-other
    Wie in Wallonië woont, kan alleen administratief aansluiten. Inschrijving in een register: Bevolkingsregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Inschrijving in een register: Wachtregister was het: Verboden.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Bevolkingsregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.2-flips
    Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Gevraagde aansluiting: Geen; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen; met Gevraagde aansluiting: Administratief was het: Administratief.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Geen
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.3-flips-other
    De verantwoordelijke van de voorziening tekent geen officiële aanvraag. Gevraagde aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Vereiste bij de ondertekening: Ondertekening niet toegestaan; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-3.1-flips
    Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Heeft de eerste premie betaald: nee → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Heeft de eerste premie betaald: ja was het: nee.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Heeft de eerste premie betaald is nee
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-3.1-flips-other
    Wie vrijwillig aangesloten is, in Brussel woont of in een ander land verzekerd is, kan opzeggen. Buitenlandse student: Uit de EU, de EER of Zwitserland; Huidige aansluiting: Administratief; Heeft gevraagd de aansluiting op te zeggen: ja → Einde van de huidige aansluiting: Vrijwillig opgezegd; met Heeft gevraagd de aansluiting op te zeggen: nee was het: Geen einde.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-stopzetting/decides
    Wie is stopgezet en de keuze heeft, is op aanvraag administratief aangesloten. Aantal openstaande premies: 2; Gevraagde aansluiting: Administratief; Huidige aansluiting: Officieel → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-stopzetting/when-1.1-flips
    Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Officieel → Einde van de huidige aansluiting: Onmiddellijk; met Is overleden: nee was het: Automatisch stopgezet.

    Gegeven Is overleden is ja
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.1-flips
    Een meerderjarige in het wachtregister mag niet aansluiten. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Inschrijving in een register: Bevolkingsregister was het: Vrijwillig.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.2-flips
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Woonplaats is Brussel
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.2-flips-other
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: België → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Stelsel van een internationale instelling was het: Verboden.

    Gegeven Woonplaats is Brussel
    En Socialezekerheidsstelsel is België
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-stopzetting/when-4.1-flips
    Een aansluiting die is stopgezet, is er niet meer. Aantal openstaande premies: 2; Huidige aansluiting: Officieel; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Officieel
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2-or
    Wie niet mag aansluiten, heeft geen aansluiting. Peildatum: 31 december 2018; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluiting: Geen, en niet: Administratief.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Brussel
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Betaaldatum van de eerste premie is 2018-12-31
    En Eerste jaar van de officiële aansluiting is 2018
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-opzegging/decides
    Gewoonlijk sluit niemand ambtshalve aan. Heeft de eerste premie betaald: ja → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: nee; met Heeft de eerste premie betaald: nee was het: ja.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-opzegging/when-1.1-flips
    Bij overlijden eindigt de aansluiting onmiddellijk. Is overleden: ja; Huidige aansluiting: Administratief → Einde van de huidige aansluiting: Onmiddellijk; met Is overleden: nee was het: Vrijwillig opgezegd.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-opzegging/when-1.1-flips-other
    Wie heeft opgezegd en de keuze heeft, is op aanvraag administratief aangesloten. Buitenlandse student: Uit de EU, de EER of Zwitserland; Gevraagde aansluiting: Administratief → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.1-flips
    Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Socialezekerheidsstelsel: België; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Verboden.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is België
    En Werkt of werkte voor een internationale instelling is ja
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.1-flips-other
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Vrijwillig.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Werkt of werkte voor een internationale instelling is ja
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.3-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: Een ander stelsel of geen → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.4-flips
    Wie verplicht is en niet uit eigen beweging aansluit door te betalen, wordt ambtshalve bij de Vlaamse Zorgkas aangesloten. Heeft de eerste premie betaald: nee → Ambtshalve aan te sluiten bij de Vlaamse Zorgkas: ja; met Heeft de eerste premie betaald: ja was het: nee.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is nee
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: opnieuw-gevraagd-na-opzegging/when-4.1-flips
    Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Buitenlandse student: Uit de EU, de EER of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja; Ondertekenaar van het formulier: Verantwoordelijke van de voorziening → Aansluiting: Geen, en niet: Officieel.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: overleden-geen-aansluiting/decides
    Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen, en niet: Officieel.

    Gegeven Geboortedatum is 2001-01-01
    En Is overleden is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: overleden-geen-aansluiting/when-1.1-flips-other
    Bij overlijden vervalt de aansluiting meteen. Is overleden: ja → Aansluiting: Geen; met Is overleden: nee was het: Administratief.

    Gegeven Is overleden is ja
    En Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: restrictief-niet-officieel/when-1.1-not-nog_niet
    Zonder aanvraag, betaling of einde blijft de aansluiting wat ze was. Huidige aansluiting: Officieel → Aansluiting: Officieel, en niet: Geen.

    Gegeven Geboortedatum is 2001-01-01
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: vrijwillig-op-aanvraag/when-1.2-not-verboden
    Wie niet mag aansluiten, heeft geen aansluiting. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluiting: Geen, en niet: Officieel.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.2-not-officieel
    Wie restrictief is, wordt op aanvraag administratief aangesloten, ook wie officieel vroeg. Gevraagde aansluiting: Officieel → Aansluiting: Administratief; met Gevraagde aansluiting: Geen was het: Geen.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.3-not-geen_volmacht
    Partner, kinderen en schoonkinderen tekenen zonder volmacht. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Echtgenoot of wettelijk samenwonende partner → Vereiste bij de ondertekening: Geen volmacht nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ondertekenaar van het formulier is Echtgenoot of wettelijk samenwonende partner
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.3-not-volmacht
    Ouders en schoonouders hebben voor een administratieve aanvraag een volmacht nodig. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Ouder → Vereiste bij de ondertekening: Volmacht van de persoon nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ondertekenaar van het formulier is Ouder
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.3-not-kopie_beschikking
    Een wettelijk vertegenwoordiger voegt een kopie van de beschikking toe. Gevraagde aansluiting: Administratief; Ondertekenaar van het formulier: Wettelijk vertegenwoordiger → Vereiste bij de ondertekening: Kopie van de beschikking nodig; met Ondertekenaar van het formulier: De persoon zelf was het: Niet van toepassing.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ondertekenaar van het formulier is Wettelijk vertegenwoordiger
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-stopzetting/when-1.1-not-einde_van_het_jaar
    Wie mag of moet aansluiten, is officieel aangesloten zodra de eerste premie betaald is. De standaardpersoon → Aansluiting: Officieel.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.1-not-nog_niet
    Een aansluiting die is stopgezet, is er niet meer. Geboortedatum: 1 januari 2001; Aantal openstaande premies: 2 → Aansluiting: Geen, en niet: Administratief.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.2-not-nog_niet
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee → Aansluitbaarheid: Nog niet aan de orde; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja was het: Verplicht.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Brussel
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is nee
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.1-not-nog_niet
    Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.2-not-nog_niet
    Een aansluiting die is opgezegd, is er niet meer, tenzij men ambtshalve aangesloten wordt. Geboortedatum: 1 januari 2001; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Heeft gevraagd de aansluiting op te zeggen: ja → Aansluiting: Geen, en niet: Administratief.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen
