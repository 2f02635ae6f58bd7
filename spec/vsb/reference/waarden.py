"""The values that enumerated facts and decisions can have. Nothing goes in; the types come out.

The words are those of the law and stay Dutch. A type checker refuses a comparison with a word that is not in the list.
"""

from typing import Literal

# -- facts
Woonplaats = Literal["vlaanderen", "brussel", "wallonie", "eu_eer_zwitserland", "elders"]
Register = Literal["bevolkingsregister", "vreemdelingenregister", "wachtregister", "ambtshalve_afgevoerd", "geen"]
SocialeZekerheid = Literal["belgie", "eu_eer_zwitserland", "internationale_instelling", "elders"]
Werkplaats = Literal["vlaanderen", "brussel", "wallonie", "buitenland", "geen"]
BuitenlandseStudent = Literal["nee", "eu_eer_zwitserland", "ander_land"]
Verblijfsvergunning = Literal["geen", "student", "onderzoeker", "familielid"]
Ziekenfonds = Literal["cm", "neutraal", "solidaris", "liberaal", "helan", "kas_nmbs", "hulpkas", "geen"]
AanvullendeVerzekering = Literal["geen", "cm", "neutraal", "solidaris", "liberaal", "helan"]
Ondertekenaar = Literal[
    "persoon",
    "wettelijk_vertegenwoordiger",
    "partner",
    "kind",
    "schoonkind",
    "ouder",
    "schoonouder",
    "verantwoordelijke_voorziening",
    "andere_vertegenwoordiger",
]

# -- a fact (what is asked, what exists) as well as a decision
Aansluiting = Literal["officieel", "administratief", "geen"]

# -- decisions
Aansluitbaarheid = Literal["verplicht", "vrijwillig", "restrictief", "verboden", "nog_niet"]
Einde = Literal["geen", "onmiddellijk", "einde_van_het_jaar", "stopgezet", "opgezegd"]
Tarief = Literal["geen", "verlaagd", "standaard"]
Inning = Literal["zorgkas", "agentschap", "geen"]
Facturatie = Literal["zorgkas", "gebruiker", "geen"]
Ondertekening = Literal["nvt", "geen_volmacht", "volmacht", "kopie_beschikking", "niet_toegestaan"]
Melding = Literal[
    "geen",
    "niet_gekend",
    "mag_niet_aansluiten",
    "openstaande_premie",
    "overleden",
    "na_overstap",
    "moet_aansluiten",
    "kan_aansluiten",
    "kan_administratief_aansluiten",
]
Zorgkas = Literal[
    "cm_zorgkas",
    "neutrale_zorgkas",
    "zorgkas_socialistische_mutualiteiten",
    "zorgkas_liberale_ziekenfondsen",
    "zorgkas_onafhankelijke_ziekenfondsen",
    "geen",
]
