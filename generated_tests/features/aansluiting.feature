# language: nl
Functionaliteit: Aansluiting

  Scenario: huidige-aansluiting-blijft/then-geen
    Wie in de regel huidige-aansluiting-blijft “geen” schrijft in plaats van “huidige_aansluiting”, beslist verkeerd voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: verplicht-niet-administratief/decides
    De regel verplicht-niet-administratief beslist voor deze persoon.

    Gegeven Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: verplicht-niet-administratief/when-1.1-flips
    In de regel verplicht-niet-administratief maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: verplicht-niet-administratief/when-3.1-flips
    In de regel verplicht-niet-administratief maakt de voorwaarde “ook_administratief_bij_plicht” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: verplicht-niet-administratief/when-2-dropped
    Wie in de regel verplicht-niet-administratief “-” schrijft in plaats van “huidige_aansluiting == administratief”, beslist verkeerd voor deze persoon.

    Gegeven Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: verplicht-niet-administratief/when-3-dropped
    Wie in de regel verplicht-niet-administratief “-” schrijft in plaats van “not ook_administratief_bij_plicht”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: restrictief-niet-officieel/decides
    De regel restrictief-niet-officieel beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: restrictief-niet-officieel/when-1.1-flips
    In de regel restrictief-niet-officieel maakt de voorwaarde “aansluitbaarheid == restrictief” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: restrictief-niet-officieel/when-2.1-flips
    In de regel restrictief-niet-officieel maakt de voorwaarde “huidige_aansluiting == officieel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: verboden-geen-aansluiting/decides
    De regel verboden-geen-aansluiting beslist voor deze persoon.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: verboden-geen-aansluiting/when-1.1-flips
    In de regel verboden-geen-aansluiting maakt de voorwaarde “aansluitbaarheid == verboden” alleen het verschil.

    Gegeven Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: restrictief-op-aanvraag/decides
    De regel restrictief-op-aanvraag beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: restrictief-op-aanvraag/when-1.1-flips
    In de regel restrictief-op-aanvraag maakt de voorwaarde “aansluitbaarheid == restrictief” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: restrictief-op-aanvraag/when-3.1-flips
    In de regel restrictief-op-aanvraag maakt de voorwaarde “ondertekening != niet_toegestaan” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: restrictief-op-aanvraag/when-3.1-flips-other
    In de regel restrictief-op-aanvraag maakt de voorwaarde “ondertekening != niet_toegestaan” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: vrijwillig-op-aanvraag/decides
    De regel vrijwillig-op-aanvraag beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: vrijwillig-op-aanvraag/when-1.1-flips
    In de regel vrijwillig-op-aanvraag maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: vrijwillig-op-aanvraag/when-1.1-flips-other
    In de regel vrijwillig-op-aanvraag maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: vrijwillig-op-aanvraag/when-1.2-flips
    In de regel vrijwillig-op-aanvraag maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: vrijwillig-op-aanvraag/when-1.3-flips
    In de regel vrijwillig-op-aanvraag maakt de voorwaarde “ook_administratief_bij_plicht” alleen het verschil.

    Gegeven Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: vrijwillig-op-aanvraag/when-3.1-flips
    In de regel vrijwillig-op-aanvraag maakt de voorwaarde “ondertekening != niet_toegestaan” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Officieel
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: vrijwillig-op-aanvraag/when-4.1-flips
    In de regel vrijwillig-op-aanvraag maakt de voorwaarde “huidige_aansluiting == geen” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: vrijwillig-op-aanvraag/when-1-without-part-2.2
    Wie in de regel vrijwillig-op-aanvraag “aansluitbaarheid == vrijwillig or (aansluitbaarheid == verplicht and true)” schrijft in plaats van “aansluitbaarheid == vrijwillig or (aansluitbaarheid == verplicht and ook_administratief_bij_plicht)”, beslist verkeerd voor deze persoon.

    Gegeven Gevraagde aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: vrijwillig-op-aanvraag/when-4-dropped
    Wie in de regel vrijwillig-op-aanvraag “-” schrijft in plaats van “huidige_aansluiting == geen”, beslist verkeerd voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: betaald/decides
    De regel betaald beslist voor deze persoon.

    Gegeven Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: betaald/when-1.1-flips-other
    In de regel betaald maakt de voorwaarde “eerste_premie_betaald” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: betaald/when-2.1-flips
    In de regel betaald maakt de voorwaarde “aansluitbaarheid in {verplicht, vrijwillig}” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: jongere-op-aanvraag/decides
    De regel jongere-op-aanvraag beslist voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: jongere-op-aanvraag/when-2.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel jongere-op-aanvraag.

    Gegeven Peildatum is 2026-01-01
    En Geboortedatum is 2000-01-01
    En Gevraagde aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: jongere-op-aanvraag/when-2.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel jongere-op-aanvraag.

    Gegeven Peildatum is 2025-12-31
    En Geboortedatum is 2000-01-01
    En Gevraagde aansluiting is Officieel
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: jongere-op-aanvraag/when-1.1-flips
    In de regel jongere-op-aanvraag maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: jongere-op-aanvraag/when-1.1-flips-other
    In de regel jongere-op-aanvraag maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: jongere-op-aanvraag/when-4.1-flips
    In de regel jongere-op-aanvraag maakt de voorwaarde “ondertekening != niet_toegestaan” alleen het verschil.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: jongere-op-aanvraag/when-4.1-flips-other
    In de regel jongere-op-aanvraag maakt de voorwaarde “ondertekening != niet_toegestaan” alleen het verschil.

    Gegeven Peildatum is 2019-01-01
    En Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: ambtshalve-officieel/when-1.1-flips
    In de regel ambtshalve-officieel maakt de voorwaarde “ambtshalve” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: ambtshalve-officieel/when-1.1-flips-other
    In de regel ambtshalve-officieel maakt de voorwaarde “ambtshalve” alleen het verschil.

    Gegeven Geboortedatum is 2000-12-31
    En Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: loopt-tot-jaareinde/decides
    De regel loopt-tot-jaareinde beslist voor deze persoon.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: loopt-tot-jaareinde/when-1.1-flips-other
    In de regel loopt-tot-jaareinde maakt de voorwaarde “einde_aansluiting == einde_van_het_jaar” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: stopgezet-meteen/decides
    De regel stopgezet-meteen beslist voor deze persoon.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: stopgezet-meteen/when-1.1-flips
    In de regel stopgezet-meteen maakt de voorwaarde “einde_aansluiting == stopgezet” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 1
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: stopgezet-meteen/when-2.1-flips
    In de regel stopgezet-meteen maakt de voorwaarde “aansluitbaarheid != restrictief” alleen het verschil.

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
    Zowel jongere-op-aanvraag als de uitzondering stopgezet-meteen is op deze persoon van toepassing.

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
    De regel opgezegd-meteen-zonder-ambtshalve beslist voor deze persoon.

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
    In de regel opgezegd-meteen-zonder-ambtshalve maakt de voorwaarde “einde_aansluiting == opgezegd” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-1.1-flips-other
    In de regel opgezegd-meteen-zonder-ambtshalve maakt de voorwaarde “einde_aansluiting == opgezegd” alleen het verschil.

    Gegeven Geboortedatum is 2000-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.1-flips
    In de regel opgezegd-meteen-zonder-ambtshalve maakt de voorwaarde “aansluitbaarheid != restrictief” alleen het verschil.

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
    In de regel opgezegd-meteen-zonder-ambtshalve maakt de voorwaarde “aansluitbaarheid != restrictief” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.2-flips
    In de regel opgezegd-meteen-zonder-ambtshalve maakt de voorwaarde “gevraagde_aansluiting == geen” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-2.3-flips-other
    In de regel opgezegd-meteen-zonder-ambtshalve maakt de voorwaarde “ondertekening == niet_toegestaan” alleen het verschil.

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
    In de regel opgezegd-meteen-zonder-ambtshalve maakt de voorwaarde “ambtshalve” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: opgezegd-meteen-zonder-ambtshalve/when-3.1-flips-other
    In de regel opgezegd-meteen-zonder-ambtshalve maakt de voorwaarde “ambtshalve” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-stopzetting/decides
    De regel opnieuw-gevraagd-na-stopzetting beslist voor deze persoon.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-stopzetting/when-1.1-flips
    In de regel opnieuw-gevraagd-na-stopzetting maakt de voorwaarde “einde_aansluiting == stopgezet” alleen het verschil.

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
    In de regel opnieuw-gevraagd-na-stopzetting maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

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
    In de regel opnieuw-gevraagd-na-stopzetting maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-stopzetting/when-2.2-flips-other
    In de regel opnieuw-gevraagd-na-stopzetting maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En Aantal openstaande premies is 2
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-stopzetting/when-4.1-flips
    In de regel opnieuw-gevraagd-na-stopzetting maakt de voorwaarde “ondertekening != niet_toegestaan” alleen het verschil.

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
    Wie in de regel opnieuw-gevraagd-na-stopzetting “aansluitbaarheid == vrijwillig or (aansluitbaarheid == verplicht or ook_administratief_bij_plicht)” schrijft in plaats van “aansluitbaarheid == vrijwillig or (aansluitbaarheid == verplicht and ook_administratief_bij_plicht)”, beslist verkeerd voor deze persoon.

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
    De regel opnieuw-gevraagd-na-opzegging beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-opzegging/when-1.1-flips
    In de regel opnieuw-gevraagd-na-opzegging maakt de voorwaarde “einde_aansluiting == opgezegd” alleen het verschil.

    Gegeven Is overleden is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-opzegging/when-1.1-flips-other
    In de regel opnieuw-gevraagd-na-opzegging maakt de voorwaarde “einde_aansluiting == opgezegd” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.1-flips
    In de regel opnieuw-gevraagd-na-opzegging maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Werkt of werkte voor een internationale instelling is ja
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.1-flips-other
    In de regel opnieuw-gevraagd-na-opzegging maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

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
    In de regel opnieuw-gevraagd-na-opzegging maakt de voorwaarde “ook_administratief_bij_plicht” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Een ander stelsel of geen
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opnieuw-gevraagd-na-opzegging/when-2.4-flips
    In de regel opnieuw-gevraagd-na-opzegging maakt de voorwaarde “ambtshalve” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: opnieuw-gevraagd-na-opzegging/when-4.1-flips
    In de regel opnieuw-gevraagd-na-opzegging maakt de voorwaarde “ondertekening != niet_toegestaan” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Officieel
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    En Ondertekenaar van het formulier is Verantwoordelijke van de voorziening
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: overleden-geen-aansluiting/decides
    De regel overleden-geen-aansluiting beslist voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Is overleden is ja
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: overleden-geen-aansluiting/when-1.1-flips-other
    In de regel overleden-geen-aansluiting maakt de voorwaarde “overleden” alleen het verschil.

    Gegeven Is overleden is ja
    En Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen
