//! What the invented items speak of, in both languages.

/// Words of a language, from which sentences are put together.
pub struct Words {
    /// Who does something.
    pub subjects: &'static [&'static str],
    /// What they do.
    pub deeds: &'static [&'static str],
    /// To what.
    pub objects: &'static [&'static str],
    /// When or how.
    pub circumstances: &'static [&'static str],
    /// Places.
    pub places: &'static [&'static str],
    /// Headings of sections.
    pub headings: &'static [&'static str],
    /// Says that a figure is to be read.
    pub figure: &'static str,
    /// Leads to a page.
    pub page: &'static str,
}

pub const FR: Words = Words {
    subjects: &[
        "La Ligue",
        "La Chambre",
        "Une équipe de gardiens",
        "Un fondeur de Port-Brume",
        "L’atelier des lentilles",
        "La commission des timbres",
        "Une apprentie",
        "Le conseil du quai",
        "L’école des signaux",
        "Un cercle d’accordeurs",
    ],
    deeds: &[
        "présente",
        "rénove",
        "met à l’essai",
        "confie aux ateliers",
        "ouvre au public",
        "recense",
        "défend",
        "restaure pièce par pièce",
        "compare",
        "transmet",
    ],
    objects: &[
        "une lentille de premier ordre",
        "le registre des bouées sonores",
        "trois cloches de brume",
        "la charte des gardiens",
        "un alliage plus sonore",
        "les moules de l’ancienne fonderie",
        "un feu à éclats",
        "la carte des passes",
        "les horaires de veille",
        "une méthode d’accord",
    ],
    circumstances: &[
        "à la fin de l’hiver",
        "avec les ports voisins",
        "après deux saisons d’essais",
        "devant les équipages",
        "pour la première fois",
        "sans interrompre la veille",
        "avec l’aide des apprentis",
        "au terme d’une longue étude",
        "malgré la brume",
        "selon un calendrier commun",
    ],
    places: &[
        "Port-Brume",
        "La Pointe-aux-Cloches",
        "Saint-Fanal",
        "Les Trois-Feux",
    ],
    headings: &[
        "Ce qui change",
        "Un travail commun",
        "La suite",
        "Dans les ateliers",
        "Les premiers essais",
        "Une question de mesure",
    ],
    figure: "Le registre compte",
    page: "La page correspondante en dit davantage",
};

pub const EN: Words = Words {
    subjects: &[
        "The League",
        "The Chamber",
        "A team of keepers",
        "A founder from Port-Brume",
        "The lens workshop",
        "The committee on chimes",
        "An apprentice",
        "The quay council",
        "The school of signals",
        "A circle of tuners",
    ],
    deeds: &[
        "presents",
        "renews",
        "puts to the test",
        "hands to the workshops",
        "opens to the public",
        "lists",
        "defends",
        "restores piece by piece",
        "compares",
        "passes on",
    ],
    objects: &[
        "a lens of the first order",
        "the register of sounding buoys",
        "three fog bells",
        "the keepers’ charter",
        "a more sonorous alloy",
        "the moulds of the old foundry",
        "a flashing light",
        "the chart of the channels",
        "the hours of watch",
        "a method of tuning",
    ],
    circumstances: &[
        "at the end of winter",
        "with the neighbouring ports",
        "after two seasons of trials",
        "before the crews",
        "for the first time",
        "without a break in the watch",
        "with the help of apprentices",
        "at the end of a long study",
        "in spite of the fog",
        "on a common calendar",
    ],
    places: &[
        "Port-Brume",
        "Bell Point",
        "Saint-Fanal",
        "The Three Lights",
    ],
    headings: &[
        "What changes",
        "Work in common",
        "What comes next",
        "In the workshops",
        "First trials",
        "A matter of measure",
    ],
    figure: "The register counts",
    page: "The page on this says more",
};
