# language: nl
Functionaliteit: Aansluiting

  Scenario: huidige-aansluiting-blijft/decides
    De regel huidige-aansluiting-blijft beslist voor deze persoon.

    Gegeven Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: huidige-aansluiting-blijft/then-officieel
    Wie in de regel huidige-aansluiting-blijft “officieel” schrijft in plaats van “huidige_aansluiting”, beslist verkeerd voor deze persoon.

    Gegeven Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: verplicht-niet-administratief/decides
    De regel verplicht-niet-administratief beslist voor deze persoon.

    Gegeven Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: verplicht-niet-administratief/when-1.1-flips
    In de regel verplicht-niet-administratief maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: restrictief-niet-officieel/decides
    De regel restrictief-niet-officieel beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: restrictief-niet-officieel/when-1.1-flips
    In de regel restrictief-niet-officieel maakt de voorwaarde “aansluitbaarheid == restrictief” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: restrictief-niet-officieel/when-2.1-flips
    In de regel restrictief-niet-officieel maakt de voorwaarde “huidige_aansluiting == officieel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Huidige aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: verboden-geen-aansluiting/decides
    De regel verboden-geen-aansluiting beslist voor deze persoon.

    Gegeven Inschrijving in een register is Wachtregister
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: restrictief-op-aanvraag/decides
    De regel restrictief-op-aanvraag beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: restrictief-op-aanvraag/when-1.1-flips
    In de regel restrictief-op-aanvraag maakt de voorwaarde “aansluitbaarheid == restrictief” alleen het verschil.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: restrictief-op-aanvraag/when-1.1-flips-other
    In de regel restrictief-op-aanvraag maakt de voorwaarde “aansluitbaarheid == restrictief” alleen het verschil.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: restrictief-op-aanvraag/when-2.1-flips-other
    In de regel restrictief-op-aanvraag maakt de voorwaarde “gevraagde_aansluiting != geen” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: vrijwillig-op-aanvraag/decides
    De regel vrijwillig-op-aanvraag beslist voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: vrijwillig-op-aanvraag/when-1.1-flips
    In de regel vrijwillig-op-aanvraag maakt de voorwaarde “aansluitbaarheid == vrijwillig” alleen het verschil.

    Gegeven Inschrijving in een register is Wachtregister
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: vrijwillig-op-aanvraag/when-3.1-flips
    In de regel vrijwillig-op-aanvraag maakt de voorwaarde “huidige_aansluiting == geen” alleen het verschil.

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

    Gegeven Inschrijving in een register is Wachtregister
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: jongere-op-aanvraag/decides
    De regel jongere-op-aanvraag beslist voor deze persoon.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: jongere-op-aanvraag/when-2.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel jongere-op-aanvraag.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: jongere-op-aanvraag/when-1.1-flips
    In de regel jongere-op-aanvraag maakt de voorwaarde “aansluitbaarheid == verplicht” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Inschrijving in een register is Wachtregister
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

  Scenario: jongere-op-aanvraag/exception-to-verplicht-niet-administratief
    Zowel verplicht-niet-administratief als de uitzondering jongere-op-aanvraag is op deze persoon van toepassing.

    Gegeven Geboortedatum is 2001-01-01
    En Gevraagde aansluiting is Administratief
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: loopt-tot-jaareinde/decides
    De regel loopt-tot-jaareinde beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Wachtregister
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: loopt-tot-jaareinde/when-1.1-flips-other
    In de regel loopt-tot-jaareinde maakt de voorwaarde “einde_aansluiting == einde_van_het_jaar” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Gevraagde aansluiting is Administratief
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: stopgezet-meteen/decides
    De regel stopgezet-meteen beslist voor deze persoon.

    Gegeven Woonplaats is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: stopgezet-meteen/when-1.1-flips
    In de regel stopgezet-meteen maakt de voorwaarde “einde_aansluiting == stopgezet” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Officieel

  Scenario: stopgezet-meteen/when-1.1-flips-other
    In de regel stopgezet-meteen maakt de voorwaarde “einde_aansluiting == stopgezet” alleen het verschil.

    Gegeven Geboortedatum is 2000-12-31
    En Woonplaats is Brussel
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Aantal openstaande premies is 2
    En Huidige aansluiting is Officieel
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen/decides
    De regel opgezegd-meteen beslist voor deze persoon.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft de eerste premie betaald is ja
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Geen

  Scenario: opgezegd-meteen/when-1.1-flips
    In de regel opgezegd-meteen maakt de voorwaarde “einde_aansluiting == opgezegd” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
    Als de beslissingen worden genomen
    Dan is Aansluiting gelijk aan Administratief

  Scenario: opgezegd-meteen/when-1.1-flips-other
    In de regel opgezegd-meteen maakt de voorwaarde “einde_aansluiting == opgezegd” alleen het verschil.

    Gegeven Geboortedatum is 2000-12-31
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Huidige aansluiting is Administratief
    En Heeft gevraagd de aansluiting op te zeggen is ja
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
