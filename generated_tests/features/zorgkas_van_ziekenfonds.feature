# language: nl
Functionaliteit: Zorgkas van het ziekenfonds

  Scenario: geen-zorgkas-van-ziekenfonds/decides
    Zonder ziekenfonds met een zorgkas blijft alleen de Vlaamse Zorgkas. Ziekenfonds (landsbond): Kas van de NMBS → Zorgkas van het ziekenfonds: Geen, enkel de Vlaamse Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Geen, enkel de Vlaamse Zorgkas

  Scenario: lid-van-cm/when-1.1-flips
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas

  Scenario: lid-van-cm/when-1.2-flips-other
    Leden van CM kunnen bij de CM-Zorgkas. Aanvullende verzekering bij een ziekenfonds: CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is CM
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas

  Scenario: lid-van-neutraal/decides
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Kas van de NMBS; Aanvullende verzekering bij een ziekenfonds: Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas

  Scenario: lid-van-neutraal/when-1.1-flips
    Leden van een neutraal ziekenfonds kunnen bij de Neutrale Zorgkas. Ziekenfonds (landsbond): Neutrale ziekenfondsen → Zorgkas van het ziekenfonds: Neutrale Zorgkas; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Neutrale ziekenfondsen
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Neutrale Zorgkas

  Scenario: lid-van-neutraal/when-1.1-flips-other
    Leden van CM kunnen bij de CM-Zorgkas. Ziekenfonds (landsbond): CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Neutrale Zorgkas.

    Gegeven Ziekenfonds (landsbond) is CM
    En Aanvullende verzekering bij een ziekenfonds is Neutrale ziekenfondsen
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas

  Scenario: lid-van-solidaris/decides
    Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Solidaris
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten

  Scenario: lid-van-solidaris/when-1.2-flips-other
    Leden van Solidaris kunnen bij de Zorgkas van de Socialistische Mutualiteiten. Ziekenfonds (landsbond): Kas van de NMBS; Aanvullende verzekering bij een ziekenfonds: Solidaris → Zorgkas van het ziekenfonds: Zorgkas van de Socialistische Mutualiteiten; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is Solidaris
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Socialistische Mutualiteiten

  Scenario: lid-van-liberaal/decides
    Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Kas van de NMBS; Aanvullende verzekering bij een ziekenfonds: Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Liberale Ziekenfondsen

  Scenario: lid-van-liberaal/when-1.1-flips
    Leden van de Liberale Mutualiteit kunnen bij de Zorgkas van de Liberale Ziekenfondsen. Ziekenfonds (landsbond): Liberale Mutualiteit → Zorgkas van het ziekenfonds: Zorgkas van de Liberale Ziekenfondsen; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Liberale Mutualiteit
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Liberale Ziekenfondsen

  Scenario: lid-van-liberaal/when-1.1-flips-other
    Leden van CM kunnen bij de CM-Zorgkas. Ziekenfonds (landsbond): CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Liberale Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is CM
    En Aanvullende verzekering bij een ziekenfonds is Liberale Mutualiteit
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas

  Scenario: lid-van-helan/decides
    Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Kas van de NMBS; Aanvullende verzekering bij een ziekenfonds: Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen; met Aanvullende verzekering bij een ziekenfonds: Geen was het: Geen, enkel de Vlaamse Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Kas van de NMBS
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Onafhankelijke Ziekenfondsen

  Scenario: lid-van-helan/when-1.1-flips
    Leden van Helan kunnen bij de Zorgkas van de Onafhankelijke Ziekenfondsen. Ziekenfonds (landsbond): Onafhankelijke Ziekenfondsen (Helan) → Zorgkas van het ziekenfonds: Zorgkas van de Onafhankelijke Ziekenfondsen; met Ziekenfonds (landsbond): CM was het: CM-Zorgkas.

    Gegeven Ziekenfonds (landsbond) is Onafhankelijke Ziekenfondsen (Helan)
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan Zorgkas van de Onafhankelijke Ziekenfondsen

  Scenario: lid-van-helan/when-1.1-flips-other
    Leden van CM kunnen bij de CM-Zorgkas. Ziekenfonds (landsbond): CM → Zorgkas van het ziekenfonds: CM-Zorgkas; met Ziekenfonds (landsbond): Kas van de NMBS was het: Zorgkas van de Onafhankelijke Ziekenfondsen.

    Gegeven Ziekenfonds (landsbond) is CM
    En Aanvullende verzekering bij een ziekenfonds is Onafhankelijke Ziekenfondsen (Helan)
    Als de beslissingen worden genomen
    Dan is Zorgkas van het ziekenfonds gelijk aan CM-Zorgkas
