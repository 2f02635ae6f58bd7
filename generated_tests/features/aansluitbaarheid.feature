# language: nl
Functionaliteit: Aansluitbaarheid

  Scenario: geen-grond-om-aan-te-sluiten/decides
    De regel geen-grond-om-aan-te-sluiten beslist voor deze persoon.

    Gegeven Peildatum is 2018-12-31
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-met-band/decides
    De regel afgevoerd-met-band beslist voor deze persoon.

    Gegeven Peildatum is 2019-01-01
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: afgevoerd-met-band/valid-from
    De regel afgevoerd-met-band geldt op 2019-01-01 en niet op 2018-12-31.

    Gegeven Peildatum is 2018-12-31
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-met-band/when-1.1-flips
    In de regel afgevoerd-met-band maakt de voorwaarde “register == ambtshalve_afgevoerd” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: afgevoerd-met-band/when-1.1-flips-other
    In de regel afgevoerd-met-band maakt de voorwaarde “register == ambtshalve_afgevoerd” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: afgevoerd-met-band/when-2.1-flips
    In de regel afgevoerd-met-band maakt de voorwaarde “woonplaats in {vlaanderen, brussel}” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: afgevoerd-met-band/when-2.1-flips-other
    In de regel afgevoerd-met-band maakt de voorwaarde “woonplaats in {vlaanderen, brussel}” alleen het verschil.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: afgevoerd-met-band/when-2-dropped
    Wie in de regel afgevoerd-met-band “-” schrijft in plaats van “woonplaats in {vlaanderen, brussel}”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-brussel/decides
    De regel inwoner-van-brussel beslist voor deze persoon.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: inwoner-van-brussel/when-1.1-flips
    In de regel inwoner-van-brussel maakt de voorwaarde “woonplaats == brussel” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: inwoner-van-brussel/when-2.1-flips
    In de regel inwoner-van-brussel maakt de voorwaarde “register in {bevolkingsregister, vreemdelingenregister}” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-brussel/when-2-without-vreemdelingenregister
    Wie in de regel inwoner-van-brussel “register in {bevolkingsregister}” schrijft in plaats van “register in {bevolkingsregister, vreemdelingenregister}”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Vreemdelingenregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: inwoner-van-wallonie/decides
    De regel inwoner-van-wallonie beslist voor deze persoon.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: inwoner-van-wallonie/valid-from
    De regel inwoner-van-wallonie geldt op 2019-01-01 en niet op 2018-12-31.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-europa/decides
    De regel inwoner-van-europa beslist voor deze persoon.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: inwoner-van-europa/valid-from
    De regel inwoner-van-europa geldt op 2019-01-01 en niet op 2018-12-31.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-europa/when-1.1-flips
    In de regel inwoner-van-europa maakt de voorwaarde “in_europa_alleen_administratief” alleen het verschil.

    Gegeven Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-europa/when-1.1-flips-other
    In de regel inwoner-van-europa maakt de voorwaarde “in_europa_alleen_administratief” alleen het verschil.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: werkt-in-vlaanderen/decides
    De regel werkt-in-vlaanderen beslist voor deze persoon.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: werkt-in-vlaanderen/when-1.1-flips
    In de regel werkt-in-vlaanderen maakt de voorwaarde “werkregel_geldt” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: werkt-in-vlaanderen/when-2.1-flips
    In de regel werkt-in-vlaanderen maakt de voorwaarde “werkregio == vlaanderen” alleen het verschil.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: werkt-in-brussel/when-1.1-flips
    In de regel werkt-in-brussel maakt de voorwaarde “werkregel_geldt” alleen het verschil.

    Gegeven Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-vlaanderen/decides
    De regel inwoner-van-vlaanderen beslist voor deze persoon.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-vlaanderen/when-1.1-flips
    In de regel inwoner-van-vlaanderen maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: inwoner-van-vlaanderen/exception-to-inwoner-van-brussel
    Zowel inwoner-van-brussel als de uitzondering inwoner-van-vlaanderen is op deze persoon van toepassing.

    Gegeven Woonplaats is Brussel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-vlaanderen/exception-to-werkt-in-vlaanderen
    Zowel werkt-in-vlaanderen als de uitzondering inwoner-van-vlaanderen is op deze persoon van toepassing.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: inwoner-van-vlaanderen/exception-to-werkt-in-brussel
    Zowel werkt-in-brussel als de uitzondering inwoner-van-vlaanderen is op deze persoon van toepassing.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-vlaanderen/exception-to-afgevoerd-met-band
    Zowel afgevoerd-met-band als de uitzondering inwoner-van-vlaanderen is op deze persoon van toepassing.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-vlaanderen/exception-inwoner-van-brussel-dropped
    Wie in de regel inwoner-van-vlaanderen “-” schrijft in plaats van “inwoner-van-brussel”, beslist verkeerd voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: verzekerd-in-ander-europees-land/decides
    De regel verzekerd-in-ander-europees-land beslist voor deze persoon.

    Gegeven Peildatum is 2019-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land/when-4.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel verzekerd-in-ander-europees-land.

    Gegeven Geboortedatum is 2000-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land/when-4.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel verzekerd-in-ander-europees-land.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land/valid-from
    De regel verzekerd-in-ander-europees-land geldt op 2019-01-01 en niet op 2018-12-31.

    Gegeven Peildatum is 2018-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land/when-1.1-flips
    In de regel verzekerd-in-ander-europees-land maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land/when-1.1-flips-other
    In de regel verzekerd-in-ander-europees-land maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land/when-2.1-flips
    In de regel verzekerd-in-ander-europees-land maakt de voorwaarde “sociale_zekerheid == eu_eer_zwitserland” alleen het verschil.

    Gegeven de standaardpersoon
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land/when-3.1-flips
    In de regel verzekerd-in-ander-europees-land maakt de voorwaarde “verzekering_telt” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land/when-5.1-flips
    In de regel verzekerd-in-ander-europees-land maakt de voorwaarde “uitzondering_bewezen” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land-voor-2019/decides
    De regel verzekerd-in-ander-europees-land-voor-2019 beslist voor deze persoon.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-3.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel verzekerd-in-ander-europees-land-voor-2019.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 1993-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-3.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel verzekerd-in-ander-europees-land-voor-2019.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 1992-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land-voor-2019/valid-until
    De regel verzekerd-in-ander-europees-land-voor-2019 geldt op 2018-12-31 en niet op 2019-01-01.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-1.1-flips
    In de regel verzekerd-in-ander-europees-land-voor-2019 maakt de voorwaarde “sociale_zekerheid == eu_eer_zwitserland” alleen het verschil.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-2.1-flips
    In de regel verzekerd-in-ander-europees-land-voor-2019 maakt de voorwaarde “verzekering_telt” alleen het verschil.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-4.1-flips
    In de regel verzekerd-in-ander-europees-land-voor-2019 maakt de voorwaarde “uitzondering_bewezen” alleen het verschil.

    Gegeven Peildatum is 2018-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-5.1-flips
    In de regel verzekerd-in-ander-europees-land-voor-2019 maakt de voorwaarde “buitenlandse_student != eu_eer_zwitserland” alleen het verschil.

    Gegeven Peildatum is 2018-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-5.2-flips-other
    In de regel verzekerd-in-ander-europees-land-voor-2019 maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Peildatum is 2018-12-31
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-3-dropped
    Wie in de regel verzekerd-in-ander-europees-land-voor-2019 “-” schrijft in plaats van “leeftijd_voor_vsb >= 26 or (zorgvraag and uitzondering_ook_onder_26)”, beslist verkeerd voor deze persoon.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 1993-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: student-uit-europa/decides
    De regel student-uit-europa beslist voor deze persoon.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: student-uit-europa/when-3.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel student-uit-europa.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: student-uit-europa/when-1.1-flips
    In de regel student-uit-europa maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: student-uit-europa/when-1.1-flips-other
    In de regel student-uit-europa maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: student-uit-europa/when-4.1-flips
    In de regel student-uit-europa maakt de voorwaarde “uitzondering_bewezen” alleen het verschil.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: gekozen-voor-belgische-zekerheid/decides
    De regel gekozen-voor-belgische-zekerheid beslist voor deze persoon.

    Gegeven Peildatum is 2019-01-01
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/when-4.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel gekozen-voor-belgische-zekerheid.

    Gegeven Geboortedatum is 2001-01-01
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: gekozen-voor-belgische-zekerheid/when-4.1-boundary-other
    Eén stap aan weerszijden van “leeftijd_voor_vsb >= 26” in de regel gekozen-voor-belgische-zekerheid.

    Gegeven Geboortedatum is 2000-12-31
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/valid-from
    De regel gekozen-voor-belgische-zekerheid geldt op 2019-01-01 en niet op 2018-12-31.

    Gegeven Peildatum is 2018-12-31
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: gekozen-voor-belgische-zekerheid/when-1.1-flips
    In de regel gekozen-voor-belgische-zekerheid maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: gekozen-voor-belgische-zekerheid/when-1.1-flips-other
    In de regel gekozen-voor-belgische-zekerheid maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/when-1.2-flips
    In de regel gekozen-voor-belgische-zekerheid maakt de voorwaarde “woonplaats in {vlaanderen, brussel, eu_eer_zwitserland}” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/when-2.1-flips-other
    In de regel gekozen-voor-belgische-zekerheid maakt de voorwaarde “werkt_voor_internationale_instelling” alleen het verschil.

    Gegeven Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/when-3.1-flips
    In de regel gekozen-voor-belgische-zekerheid maakt de voorwaarde “sociale_zekerheid == belgie” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: gekozen-voor-belgische-zekerheid/when-5.1-flips
    In de regel gekozen-voor-belgische-zekerheid maakt de voorwaarde “uitzondering_bewezen” alleen het verschil.

    Gegeven Werkt of werkte voor een internationale instelling is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: gekozen-voor-belgische-zekerheid/when-1-without-brussel
    Wie in de regel gekozen-voor-belgische-zekerheid “dag_in_vlaanderen or woonplaats in {vlaanderen, eu_eer_zwitserland}” schrijft in plaats van “dag_in_vlaanderen or woonplaats in {vlaanderen, brussel, eu_eer_zwitserland}”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/when-1-without-eu_eer_zwitserland
    Wie in de regel gekozen-voor-belgische-zekerheid “dag_in_vlaanderen or woonplaats in {vlaanderen, brussel}” schrijft in plaats van “dag_in_vlaanderen or woonplaats in {vlaanderen, brussel, eu_eer_zwitserland}”, beslist verkeerd voor deze persoon.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/when-4-dropped
    Wie in de regel gekozen-voor-belgische-zekerheid “-” schrijft in plaats van “leeftijd_voor_vsb >= 26 or (zorgvraag and uitzondering_ook_onder_26)”, beslist verkeerd voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Werkt of werkte voor een internationale instelling is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: jonger-dan-26/decides
    De regel jonger-dan-26 beslist voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: jonger-dan-26/when-1.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel jonger-dan-26.

    Gegeven Geboortedatum is 2000-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: jonger-dan-26/when-2.1-flips
    In de regel jonger-dan-26 maakt de voorwaarde “zorgvraag” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: jonger-dan-26-buiten-vlaanderen/decides
    De regel jonger-dan-26-buiten-vlaanderen beslist voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: jonger-dan-26-buiten-vlaanderen/when-1.1-boundary
    Eén stap aan weerszijden van “leeftijd_voor_vsb < 26” in de regel jonger-dan-26-buiten-vlaanderen.

    Gegeven Geboortedatum is 2000-12-31
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: jonger-dan-26-buiten-vlaanderen/when-2.1-flips
    In de regel jonger-dan-26-buiten-vlaanderen maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Geboortedatum is 2001-01-01
    En Inschrijving in een register is In geen register
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: woont-buiten-europa/decides
    De regel woont-buiten-europa beslist voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: woont-buiten-europa/when-1.1-flips-other
    In de regel woont-buiten-europa maakt de voorwaarde “woonplaats == elders” alleen het verschil.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: woont-buiten-europa/when-2.1-flips
    In de regel woont-buiten-europa maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: derdelandstudent-met-vergunning/decides
    De regel derdelandstudent-met-vergunning beslist voor deze persoon.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/when-1.1-flips
    In de regel derdelandstudent-met-vergunning maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: derdelandstudent-met-vergunning/when-1.1-flips-other
    In de regel derdelandstudent-met-vergunning maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/when-1.2-flips
    In de regel derdelandstudent-met-vergunning maakt de voorwaarde “woonplaats in {vlaanderen, brussel}” alleen het verschil.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/when-2.1-flips
    In de regel derdelandstudent-met-vergunning maakt de voorwaarde “buitenlandse_student == ander_land” alleen het verschil.

    Gegeven Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: derdelandstudent-met-vergunning/when-2.1-flips-other
    In de regel derdelandstudent-met-vergunning maakt de voorwaarde “buitenlandse_student == ander_land” alleen het verschil.

    Gegeven Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/when-3.1-flips
    In de regel derdelandstudent-met-vergunning maakt de voorwaarde “tijdelijke_verblijfsvergunning != geen” alleen het verschil.

    Gegeven Buitenlandse student is Uit een ander land
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: derdelandstudent-met-vergunning/when-4.1-flips
    In de regel derdelandstudent-met-vergunning maakt de voorwaarde “vergunning_bewezen” alleen het verschil.

    Gegeven Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: derdelandstudent-met-vergunning/exception-to-verzekerd-in-ander-europees-land
    Zowel verzekerd-in-ander-europees-land als de uitzondering derdelandstudent-met-vergunning is op deze persoon van toepassing.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/exception-to-gekozen-voor-belgische-zekerheid
    Zowel gekozen-voor-belgische-zekerheid als de uitzondering derdelandstudent-met-vergunning is op deze persoon van toepassing.

    Gegeven Werkt of werkte voor een internationale instelling is ja
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: internationale-instelling/decides
    De regel internationale-instelling beslist voor deze persoon.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: internationale-instelling/when-1.1-flips-other
    In de regel internationale-instelling maakt de voorwaarde “via_internationale_instelling” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: internationale-instelling/when-2.1-flips
    In de regel internationale-instelling maakt de voorwaarde “uitzondering_bewezen” alleen het verschil.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: internationale-instelling/exception-to-verzekerd-in-ander-europees-land
    Zowel verzekerd-in-ander-europees-land als de uitzondering internationale-instelling is op deze persoon van toepassing.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Werkt of werkte voor een internationale instelling is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: wachtregister/decides
    De regel wachtregister beslist voor deze persoon.

    Gegeven Geboortedatum is 2008-06-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: wachtregister/when-2.1-boundary
    Eén stap aan weerszijden van “leeftijd >= 18” in de regel wachtregister.

    Gegeven Peildatum is 2026-05-31
    En Geboortedatum is 2008-06-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: wachtregister/when-1.1-flips-other
    In de regel wachtregister maakt de voorwaarde “register == wachtregister” alleen het verschil.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: wachtregister/when-3.1-flips
    In de regel wachtregister maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Inschrijving in een register is Wachtregister
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: wachtregister/exception-to-gekozen-voor-belgische-zekerheid
    Zowel gekozen-voor-belgische-zekerheid als de uitzondering wachtregister is op deze persoon van toepassing.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-zonder-band/decides
    De regel afgevoerd-zonder-band beslist voor deze persoon.

    Gegeven Geboortedatum is 2001-01-01
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-zonder-band/when-1.1-flips-other
    In de regel afgevoerd-zonder-band maakt de voorwaarde “register == ambtshalve_afgevoerd” alleen het verschil.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-zonder-band/when-3.1-flips
    In de regel afgevoerd-zonder-band maakt de voorwaarde “dag_in_vlaanderen” alleen het verschil.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: afgevoerd-zonder-band/exception-to-gekozen-voor-belgische-zekerheid
    Zowel gekozen-voor-belgische-zekerheid als de uitzondering afgevoerd-zonder-band is op deze persoon van toepassing.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden
