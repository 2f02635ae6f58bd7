# language: nl
Functionaliteit: Aansluitbaarheid

  Scenario: geen-grond-om-aan-te-sluiten/decides
    Wie onder geen andere regel valt, mag niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven Peildatum is 2018-12-31
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-met-band/decides
    Ambtshalve afgevoerd maar met een band met Vlaanderen: administratief aansluiten kan. Peildatum: 1 januari 2019; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Heeft een band met Vlaanderen: ja → Aansluitbaarheid: Restrictief; met Peildatum: 31 december 2018 was het: Verboden.

    Gegeven Peildatum is 2019-01-01
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: afgevoerd-met-band/valid-from
    Wie onder geen andere regel valt, mag niet aansluiten. Peildatum: 31 december 2018; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Peildatum: 1 januari 2019 was het: Restrictief.

    Gegeven Peildatum is 2018-12-31
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-met-band/when-1.1-flips
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Inschrijving in een register: Bevolkingsregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Inschrijving in een register: Ambtshalve afgevoerd was het: Restrictief.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Bevolkingsregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: afgevoerd-met-band/when-1.1-flips-other
    Ambtshalve afgevoerd maar met een band met Vlaanderen: administratief aansluiten kan. Inschrijving in een register: Ambtshalve afgevoerd; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Heeft een band met Vlaanderen: ja → Aansluitbaarheid: Restrictief; met Inschrijving in een register: Bevolkingsregister was het: Vrijwillig.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: afgevoerd-met-band/when-2.1-flips
    Wie in Wallonië woont, heeft geen recht op zorgbudget. Woonplaats: Wallonië → Recht op zorgbudget op grond van de aansluiting: nee; met Woonplaats: Buitenland, in EU, EER of Zwitserland was het: ja.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is Ambtshalve afgevoerd
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: afgevoerd-met-band/when-2.1-flips-other
    Ambtshalve afgevoerd maar met een band met Vlaanderen: administratief aansluiten kan. Woonplaats: Vlaanderen; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Heeft een band met Vlaanderen: ja → Aansluitbaarheid: Restrictief; met Woonplaats: Buitenland, in EU, EER of Zwitserland was het: Verplicht.

    Gegeven Woonplaats is Vlaanderen
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: afgevoerd-met-band/when-2-dropped
    Wie in het buitenland woont, Belgisch verzekerd is en in Vlaanderen werkt of laatst werkte, sluit verplicht aan. Woonplaats: Buitenland, in EU, EER of Zwitserland; Heeft een band met Vlaanderen: ja → Aansluitbaarheid: Verplicht; met Woonplaats: Brussel was het: Restrictief.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-brussel/decides
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Woonplaats: Brussel; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: inwoner-van-brussel/when-1.1-flips
    Wie in Wallonië woont, kan alleen administratief aansluiten. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Woonplaats: Brussel was het: Vrijwillig.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: inwoner-van-brussel/when-2.1-flips
    Wie onder geen andere regel valt, mag niet aansluiten. Inschrijving in een register: In geen register; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Inschrijving in een register: Bevolkingsregister was het: Vrijwillig.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-brussel/when-2-without-vreemdelingenregister
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Inschrijving in een register: Vreemdelingenregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Vrijwillig; met Inschrijving in een register: In geen register was het: Verboden.

    Gegeven Woonplaats is Brussel
    En Inschrijving in een register is Vreemdelingenregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: inwoner-van-wallonie/decides
    Wie in Wallonië woont, kan alleen administratief aansluiten. Peildatum: 1 januari 2019; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Peildatum: 31 december 2018 was het: Verboden.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: inwoner-van-wallonie/valid-from
    Wie onder geen andere regel valt, mag niet aansluiten. Peildatum: 31 december 2018; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Peildatum: 1 januari 2019 was het: Restrictief.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-europa/decides
    Wie in een ander Europees land woont en niet onder de werkregel valt, kan alleen administratief aansluiten. Peildatum: 1 januari 2019; Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Wallonië → Aansluitbaarheid: Restrictief; met Peildatum: 31 december 2018 was het: Verboden.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: inwoner-van-europa/valid-from
    Wie onder geen andere regel valt, mag niet aansluiten. Peildatum: 31 december 2018; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Wallonië → Aansluitbaarheid: Verboden; met Peildatum: 1 januari 2019 was het: Restrictief.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-europa/when-1.1-flips
    Wie onder geen andere regel valt, mag niet aansluiten. Woonplaats: Vlaanderen; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Woonplaats: Buitenland, in EU, EER of Zwitserland was het: Restrictief.

    Gegeven Woonplaats is Vlaanderen
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-europa/when-1.1-flips-other
    Wie in een ander Europees land woont en niet onder de werkregel valt, kan alleen administratief aansluiten. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Wallonië → Aansluitbaarheid: Restrictief; met Woonplaats: Vlaanderen was het: Verboden.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: werkt-in-vlaanderen/decides
    Wie in het buitenland woont, Belgisch verzekerd is en in Vlaanderen werkt of laatst werkte, sluit verplicht aan. Woonplaats: Buitenland, in EU, EER of Zwitserland → Aansluitbaarheid: Verplicht; met Woonplaats: Brussel was het: Verboden.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: werkt-in-vlaanderen/when-1.1-flips
    Wie in Wallonië woont, kan alleen administratief aansluiten. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Woonplaats: Brussel was het: Verboden.

    Gegeven Woonplaats is Wallonië
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: werkt-in-vlaanderen/when-2.1-flips
    Wie in het buitenland woont, Belgisch verzekerd is en in Brussel werkt of laatst werkte, kan vrijwillig aansluiten. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Plaats van de huidige of laatste tewerkstelling: Brussel → Aansluitbaarheid: Vrijwillig; met Plaats van de huidige of laatste tewerkstelling: Wallonië was het: Restrictief.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: werkt-in-brussel/when-1.1-flips
    Wie onder geen andere regel valt, mag niet aansluiten. Woonplaats: Vlaanderen; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Woonplaats: Buitenland, in EU, EER of Zwitserland was het: Vrijwillig.

    Gegeven Woonplaats is Vlaanderen
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: inwoner-van-vlaanderen/decides
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja → Aansluitbaarheid: Verplicht; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Restrictief.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is ja
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-vlaanderen/when-1.1-flips
    Wie in Wallonië woont, kan alleen administratief aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met In premiejaar minstens één dag ingeschreven in Vlaanderen: ja was het: Verplicht.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: inwoner-van-vlaanderen/exception-to-inwoner-van-brussel
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja → Aansluitbaarheid: Verplicht; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Vrijwillig.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-vlaanderen/exception-to-werkt-in-vlaanderen
    Gewoonlijk is er geen recht op een mobiliteitshulpmiddel. Heeft een voorschrift voor een mobiliteitshulpmiddel: nee → Recht op een mobiliteitshulpmiddel: nee; met Heeft een voorschrift voor een mobiliteitshulpmiddel: ja was het: ja.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Heeft een voorschrift voor een mobiliteitshulpmiddel is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: inwoner-van-vlaanderen/exception-to-werkt-in-brussel
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Plaats van de huidige of laatste tewerkstelling is Brussel
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-vlaanderen/exception-to-afgevoerd-met-band
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja → Aansluitbaarheid: Verplicht; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Restrictief.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is ja
    En Heeft een band met Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: inwoner-van-vlaanderen/exception-inwoner-van-brussel-dropped
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001 → Aansluitbaarheid: Nog niet aan de orde, en niet: Vrijwillig.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: verzekerd-in-ander-europees-land/decides
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Peildatum: 1 januari 2019; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Peildatum: 31 december 2018 was het: Verboden.

    Gegeven Peildatum is 2019-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land/when-4.1-boundary
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Geboortedatum: 31 december 2000; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Geboortedatum: 1 januari 2001 was het: Verplicht.

    Gegeven Geboortedatum is 2000-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land/when-4.1-boundary-other
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Geboortedatum: 1 januari 2001; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met Geboortedatum: 31 december 2000 was het: Vrijwillig.

    Gegeven Geboortedatum is 2001-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land/valid-from
    Vóór 2019 kon wie in een ander Europees land verzekerd was, niet aansluiten. Peildatum: 31 december 2018; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Verboden; met Peildatum: 1 januari 2019 was het: Vrijwillig.

    Gegeven Peildatum is 2018-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land/when-1.1-flips
    Een meerderjarige in het wachtregister mag niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Vrijwillig.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land/when-1.1-flips-other
    Wie in Vlaanderen woont maar door werk in een ander Europees land verzekerd is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: België was het: Verplicht.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land/when-2.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: België → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is België
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land/when-3.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Is verzekerd door huidig of vroeger werk: nee → Aansluitbaarheid: Verplicht; met Is verzekerd door huidig of vroeger werk: ja was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land/when-5.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Heeft een correct bewijs van de uitzondering gegeven: nee → Aansluitbaarheid: Verplicht; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land-voor-2019/decides
    Vóór 2019 kon wie in een ander Europees land verzekerd was, niet aansluiten. Peildatum: 31 december 2018; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Verboden; met Peildatum: 1 januari 2019 was het: Vrijwillig.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-3.1-boundary
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Peildatum: 31 december 2018; Geboortedatum: 1 januari 1993 → Aansluitbaarheid: Nog niet aan de orde; met Geboortedatum: 31 december 1992 was het: Verboden.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 1993-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-3.1-boundary-other
    Vóór 2019 kon wie in een ander Europees land verzekerd was, niet aansluiten. Peildatum: 31 december 2018; Geboortedatum: 31 december 1992; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Verboden; met Geboortedatum: 1 januari 1993 was het: Nog niet aan de orde.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 1992-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land-voor-2019/valid-until
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Peildatum: 1 januari 2019 → Aansluitbaarheid: Vrijwillig; met Peildatum: 31 december 2018 was het: Verboden.

    Gegeven Peildatum is 2019-01-01
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-1.1-flips
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Socialezekerheidsstelsel: België → Aansluitbaarheid: Vrijwillig; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Verboden.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is België
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-2.1-flips
    Wie in Brussel ingeschreven is, kan vrijwillig aansluiten. Is verzekerd door huidig of vroeger werk: nee → Aansluitbaarheid: Vrijwillig; met Is verzekerd door huidig of vroeger werk: ja was het: Verboden.

    Gegeven Peildatum is 2018-12-31
    En Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Is verzekerd door huidig of vroeger werk is nee
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-4.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Heeft een correct bewijs van de uitzondering gegeven: nee → Aansluitbaarheid: Verplicht; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: Verboden.

    Gegeven Peildatum is 2018-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-5.1-flips
    Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verboden.

    Gegeven Peildatum is 2018-12-31
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-5.2-flips-other
    Vóór 2019 kon wie in een ander Europees land verzekerd was, niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Vrijwillig.

    Gegeven Peildatum is 2018-12-31
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-3-dropped
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Peildatum: 31 december 2018; Geboortedatum: 1 januari 1993; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Nog niet aan de orde.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 1993-01-01
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: student-uit-europa/decides
    Een student uit een ander Europees land kan vrijwillig aansluiten. Peildatum: 1 januari 2027; Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Peildatum: 31 december 2026 was het: Verplicht.

    Gegeven Peildatum is 2027-01-01
    En Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: student-uit-europa/when-3.1-boundary-other
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Peildatum: 31 december 2026; Geboortedatum: 1 januari 2001; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met Peildatum: 1 januari 2027 was het: Vrijwillig.

    Gegeven Peildatum is 2026-12-31
    En Geboortedatum is 2001-01-01
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: student-uit-europa/when-1.1-flips
    Een meerderjarige in het wachtregister mag niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Vrijwillig.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: student-uit-europa/when-1.1-flips-other
    Een student uit een ander Europees land kan vrijwillig aansluiten. Buitenlandse student: Uit de EU, de EER of Zwitserland → Aansluitbaarheid: Vrijwillig; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: student-uit-europa/when-4.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Heeft een correct bewijs van de uitzondering gegeven: nee → Aansluitbaarheid: Verplicht; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: Vrijwillig.

    Gegeven Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: gekozen-voor-belgische-zekerheid/decides
    Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Peildatum: 1 januari 2019; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Peildatum: 31 december 2018 was het: Verplicht.

    Gegeven Peildatum is 2019-01-01
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/when-4.1-boundary
    Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Geboortedatum: 31 december 2000; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Geboortedatum: 1 januari 2001 was het: Verplicht.

    Gegeven Geboortedatum is 2000-12-31
    En Werkt of werkte voor een internationale instelling is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/when-4.1-boundary-other
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Geboortedatum: 1 januari 2001; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met Geboortedatum: 31 december 2000 was het: Vrijwillig.

    Gegeven Geboortedatum is 2001-01-01
    En Werkt of werkte voor een internationale instelling is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: gekozen-voor-belgische-zekerheid/valid-from
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Peildatum: 31 december 2018 → Aansluitbaarheid: Verplicht; met Peildatum: 1 januari 2019 was het: Vrijwillig.

    Gegeven Peildatum is 2018-12-31
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: gekozen-voor-belgische-zekerheid/when-1.1-flips
    Wie in Wallonië woont, kan alleen administratief aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief, en niet: Vrijwillig.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: gekozen-voor-belgische-zekerheid/when-1.1-flips-other
    Wie voor een internationale instelling werkt en voor de Belgische sociale zekerheid koos, kan vrijwillig aansluiten. Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Vrijwillig; met Werkt of werkte voor een internationale instelling: nee was het: Verplicht.

    Gegeven Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Vrijwillig

  Scenario: gekozen-voor-belgische-zekerheid/when-3.1-flips
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Verboden; met Werkt of werkte voor een internationale instelling: nee was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: gekozen-voor-belgische-zekerheid/when-5.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Heeft een correct bewijs van de uitzondering gegeven: nee → Aansluitbaarheid: Verplicht; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: Vrijwillig.

    Gegeven Werkt of werkte voor een internationale instelling is ja
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: jonger-dan-26/decides
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Geboortedatum: 1 januari 2001 → Aansluitbaarheid: Nog niet aan de orde; met Geboortedatum: 31 december 2000 was het: Verplicht.

    Gegeven Geboortedatum is 2001-01-01
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: jonger-dan-26/when-1.1-boundary
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Geboortedatum: 31 december 2000 → Aansluitbaarheid: Verplicht; met Geboortedatum: 1 januari 2001 was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2000-12-31
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: jonger-dan-26/when-2.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: nee was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: jonger-dan-26-buiten-vlaanderen/decides
    Wie jonger is dan 26 en dit jaar geen dag in Vlaanderen was, kan nog niet aansluiten, ook niet met een zorgvraag. Geboortedatum: 1 januari 2001; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Nog niet aan de orde; met Geboortedatum: 31 december 2000 was het: Verboden.

    Gegeven Geboortedatum is 2001-01-01
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: jonger-dan-26-buiten-vlaanderen/when-1.1-boundary
    Wie onder geen andere regel valt, mag niet aansluiten. Geboortedatum: 31 december 2000; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Geboortedatum: 1 januari 2001 was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2000-12-31
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: jonger-dan-26-buiten-vlaanderen/when-2.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja; Vraagt tegemoetkoming voor zorg in Vlaamse voorziening: ja → Aansluitbaarheid: Verplicht; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is ja
    En Vraagt tegemoetkoming voor zorg in Vlaamse voorziening is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: woont-buiten-europa/decides
    Wie buiten de EU, de EER en Zwitserland woont, mag niet aansluiten. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Plaats van de huidige of laatste tewerkstelling is Wallonië
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: woont-buiten-europa/when-1.1-flips-other
    Wie buiten de EU, de EER en Zwitserland woont, mag niet aansluiten. Woonplaats: Buitenland, buiten EU, EER en Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Woonplaats: Buitenland, in EU, EER of Zwitserland was het: Verplicht.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: woont-buiten-europa/when-2.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. De standaardpersoon → Aansluitbaarheid: Verplicht.

    Gegeven Woonplaats is Buitenland, buiten EU, EER en Zwitserland
    En Inschrijving in een register is In geen register
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: derdelandstudent-met-vergunning/decides
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden, en niet: Nog niet aan de orde.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/when-1.1-flips
    Wie in Wallonië woont, kan alleen administratief aansluiten. Woonplaats: Wallonië; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Restrictief; met Woonplaats: Brussel was het: Verboden.

    Gegeven Woonplaats is Wallonië
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: derdelandstudent-met-vergunning/when-1.1-flips-other
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden, en niet: Verplicht.

    Gegeven Woonplaats is Wallonië
    En Woonde eerder dit jaar in Vlaanderen of Brussel, nu niet is ja
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/when-1.2-flips
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Woonplaats: Brussel; Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden; met Woonplaats: Wallonië was het: Restrictief.

    Gegeven Woonplaats is Brussel
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/when-2.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Buitenlandse student: Nee → Aansluitbaarheid: Verplicht; met Buitenlandse student: Uit een ander land was het: Verboden.

    Gegeven Buitenlandse student is Nee
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: derdelandstudent-met-vergunning/when-2.1-flips-other
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden; met Buitenlandse student: Nee was het: Verplicht.

    Gegeven Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/when-3.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Buitenlandse student: Uit een ander land → Aansluitbaarheid: Verplicht; met Buitenlandse student: Uit de EU, de EER of Zwitserland was het: Vrijwillig.

    Gegeven Buitenlandse student is Uit een ander land
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: derdelandstudent-met-vergunning/when-4.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Heeft een correct bewijs van de uitzondering gegeven: nee → Aansluitbaarheid: Verplicht; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: Verboden.

    Gegeven Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: derdelandstudent-met-vergunning/exception-to-verzekerd-in-ander-europees-land
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden, en niet: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/exception-to-gekozen-voor-belgische-zekerheid
    Een student van buiten Europa met een tijdelijke vergunning kan niet aansluiten. Buitenlandse student: Uit een ander land; Tijdelijke verblijfsvergunning: Als student → Aansluitbaarheid: Verboden, en niet: Vrijwillig.

    Gegeven Werkt of werkte voor een internationale instelling is ja
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: internationale-instelling/decides
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden, en niet: Nog niet aan de orde.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Stelsel van een internationale instelling
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: internationale-instelling/when-1.1-flips-other
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: internationale-instelling/when-2.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Heeft een correct bewijs van de uitzondering gegeven: nee → Aansluitbaarheid: Verplicht; met Heeft een correct bewijs van de uitzondering gegeven: ja was het: Verboden.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: internationale-instelling/exception-to-verzekerd-in-ander-europees-land
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland; Werkt of werkte voor een internationale instelling: ja → Aansluitbaarheid: Verboden, en niet: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Werkt of werkte voor een internationale instelling is ja
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: wachtregister/decides
    Een meerderjarige in het wachtregister mag niet aansluiten. Peildatum: 1 juni 2026; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Peildatum: 31 mei 2026 was het: Nog niet aan de orde.

    Gegeven Peildatum is 2026-06-01
    En Geboortedatum is 2008-06-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: wachtregister/when-2.1-boundary
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Peildatum: 31 mei 2026; Geboortedatum: 1 juni 2008 → Aansluitbaarheid: Nog niet aan de orde; met Peildatum: 1 juni 2026 was het: Verboden.

    Gegeven Peildatum is 2026-05-31
    En Geboortedatum is 2008-06-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde

  Scenario: wachtregister/when-1.1-flips-other
    Een meerderjarige in het wachtregister mag niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met In premiejaar minstens één dag ingeschreven in Vlaanderen: ja was het: Verplicht.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: wachtregister/when-3.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja → Aansluitbaarheid: Verplicht; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Verboden.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: wachtregister/exception-to-gekozen-voor-belgische-zekerheid
    Een meerderjarige in het wachtregister mag niet aansluiten. Inschrijving in een register: Wachtregister; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Inschrijving in een register: In geen register was het: Vrijwillig.

    Gegeven Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-zonder-band/decides
    Wie ambtshalve afgevoerd is zonder band met Vlaanderen, mag niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden, en niet: Nog niet aan de orde.

    Gegeven Geboortedatum is 2001-01-01
    En Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-zonder-band/when-1.1-flips-other
    Wie ambtshalve afgevoerd is zonder band met Vlaanderen, mag niet aansluiten. In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Heeft een band met Vlaanderen: nee → Aansluitbaarheid: Verboden; met Heeft een band met Vlaanderen: ja was het: Restrictief.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Heeft een band met Vlaanderen is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: afgevoerd-zonder-band/when-3.1-flips
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. In premiejaar minstens één dag ingeschreven in Vlaanderen: ja → Aansluitbaarheid: Verplicht; met In premiejaar minstens één dag ingeschreven in Vlaanderen: nee was het: Verboden.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: afgevoerd-zonder-band/exception-to-gekozen-voor-belgische-zekerheid
    Wie ambtshalve afgevoerd is zonder band met Vlaanderen, mag niet aansluiten. Inschrijving in een register: Ambtshalve afgevoerd; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee → Aansluitbaarheid: Verboden; met Inschrijving in een register: In geen register was het: Vrijwillig.

    Gegeven Inschrijving in een register is Ambtshalve afgevoerd
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: verzekerd-in-ander-europees-land-voor-2019/when-1.1-not-elders
    Wie één dag van het jaar in Vlaanderen ingeschreven was, sluit verplicht aan. Socialezekerheidsstelsel: Een ander stelsel of geen → Aansluitbaarheid: Verplicht; met Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland was het: Verboden.

    Gegeven Peildatum is 2018-12-31
    En Socialezekerheidsstelsel is Een ander stelsel of geen
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verplicht

  Scenario: gekozen-voor-belgische-zekerheid/when-3.1-not-internationale_instelling
    Wie via een internationale instelling verzekerd is, kan niet bij een zorgkas aansluiten. Socialezekerheidsstelsel: Stelsel van een internationale instelling → Aansluitbaarheid: Verboden; met Socialezekerheidsstelsel: België was het: Vrijwillig.

    Gegeven Socialezekerheidsstelsel is Stelsel van een internationale instelling
    En Werkt of werkte voor een internationale instelling is ja
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Verboden

  Scenario: derdelandstudent-met-vergunning/when-1.2-not-eu_eer_zwitserland
    Wie in een ander Europees land woont en niet onder de werkregel valt, kan alleen administratief aansluiten. Woonplaats: Buitenland, in EU, EER of Zwitserland; In premiejaar minstens één dag ingeschreven in Vlaanderen: nee; Socialezekerheidsstelsel: Ander EU- of EER-land, of Zwitserland → Aansluitbaarheid: Restrictief, en niet: Verboden.

    Gegeven Woonplaats is Buitenland, in EU, EER of Zwitserland
    En Inschrijving in een register is In geen register
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Socialezekerheidsstelsel is Ander EU- of EER-land, of Zwitserland
    En Buitenlandse student is Uit een ander land
    En Tijdelijke verblijfsvergunning is Als student
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Restrictief

  Scenario: derdelandstudent-met-vergunning/when-2.1-not-eu_eer_zwitserland
    Wie jonger is dan 26 en geen aansluiting nodig heeft voor zorg in een voorziening, kan nog niet aansluiten. Peildatum: 31 december 2018; Geboortedatum: 1 januari 2001 → Aansluitbaarheid: Nog niet aan de orde, en niet: Verboden.

    Gegeven Peildatum is 2018-12-31
    En Geboortedatum is 2001-01-01
    En Inschrijving in een register is Wachtregister
    En In premiejaar minstens één dag ingeschreven in Vlaanderen is nee
    En Is verzekerd door huidig of vroeger werk is nee
    En Buitenlandse student is Uit de EU, de EER of Zwitserland
    En Tijdelijke verblijfsvergunning is Als student
    En Heeft een correct bewijs van de uitzondering gegeven is nee
    Als de beslissingen worden genomen
    Dan is Aansluitbaarheid gelijk aan Nog niet aan de orde
