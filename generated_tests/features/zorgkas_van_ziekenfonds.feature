# language: nl
Functionaliteit: Zorgkas van het ziekenfonds

  Scenario: geen-zorgkas-van-ziekenfonds/decides
    De regel geen-zorgkas-van-ziekenfonds beslist voor deze persoon.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas

  Scenario: lid-van-cm/when-1.1-flips
    In de regel lid-van-cm maakt de voorwaarde “ziekenfonds == cm” alleen het verschil.

    Gegeven Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas

  Scenario: lid-van-cm/when-1.2-flips-other
    In de regel lid-van-cm maakt de voorwaarde “zorgkas_via_aanvullende_verzekering_bij_cm” alleen het verschil.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas

  Scenario: lid-van-neutraal/decides
    De regel lid-van-neutraal beslist voor deze persoon.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas

  Scenario: lid-van-neutraal/when-1.1-flips
    In de regel lid-van-neutraal maakt de voorwaarde “ziekenfonds == neutraal” alleen het verschil.

    Gegeven Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas

  Scenario: lid-van-neutraal/when-1.1-flips-other
    In de regel lid-van-neutraal maakt de voorwaarde “ziekenfonds == neutraal” alleen het verschil.

    Gegeven Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas

  Scenario: lid-van-solidaris/decides
    De regel lid-van-solidaris beslist voor deze persoon.

    Gegeven Ziekenfonds (landsbond) is Solidaris
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten

  Scenario: lid-van-solidaris/when-1.2-flips-other
    In de regel lid-van-solidaris maakt de voorwaarde “zorgkas_via_aanvullende_verzekering_bij_solidaris” alleen het verschil.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is Solidaris
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten

  Scenario: lid-van-liberaal/decides
    De regel lid-van-liberaal beslist voor deze persoon.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Liberale Ziekenfondsen

  Scenario: lid-van-liberaal/when-1.1-flips
    In de regel lid-van-liberaal maakt de voorwaarde “ziekenfonds == liberaal” alleen het verschil.

    Gegeven Ziekenfonds (landsbond) is Liberale Mutualiteit
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Liberale Ziekenfondsen

  Scenario: lid-van-liberaal/when-1.1-flips-other
    In de regel lid-van-liberaal maakt de voorwaarde “ziekenfonds == liberaal” alleen het verschil.

    Gegeven Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas

  Scenario: lid-van-helan/decides
    De regel lid-van-helan beslist voor deze persoon.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Onafhankelijke Ziekenfondsen

  Scenario: lid-van-helan/when-1.1-flips
    In de regel lid-van-helan maakt de voorwaarde “ziekenfonds == helan” alleen het verschil.

    Gegeven Ziekenfonds (landsbond) is Onafhankelijke Ziekenfondsen (Helan)
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Onafhankelijke Ziekenfondsen

  Scenario: lid-van-helan/when-1.1-flips-other
    In de regel lid-van-helan maakt de voorwaarde “ziekenfonds == helan” alleen het verschil.

    Gegeven Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
