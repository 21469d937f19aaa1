//! The words that publish itself puts on pages. A word that lacks in a language does not compile.

use crate::source::{NewsKind, OperatorField};
use model::{Locale, Precision};

/// Publish's own words in one language, set as they are to be read.
#[derive(Debug)]
pub struct Words {
    /// The home page in menus and breadcrumbs.
    pub home: &'static str,
    /// Before an approximate value.
    pub about: &'static str,
    /// How an exact value is meant.
    pub exact: &'static str,
    /// How an approximate value is meant.
    pub approximate: &'static str,
    /// Where a document gives a figure no period.
    pub no_period: &'static str,
    /// Where a document names no source.
    pub no_source: &'static str,
    /// Under a figure whose period ended long ago.
    pub age_notice: &'static str,
    /// Where a document bears no date.
    pub undated: &'static str,
    /// Names of the languages, French first.
    pub languages: [&'static str; 2],
    /// A press release.
    pub press_release: &'static str,
    /// An announcement.
    pub announcement: &'static str,
    /// Between a place and a date.
    pub dateline: &'static str,
    /// Between a name and its value.
    pub colon: &'static str,
    /// Leads to the key figures.
    pub all_figures: &'static str,
    /// Leads to the news.
    pub all_news: &'static str,
    /// Between the title of a list and the number of its page.
    pub page_number: &'static str,
    /// Euros, one and several; empty where the sign stands before the number.
    pub euros: [&'static str; 2],
    /// Millions of euros, one and several.
    pub millions: [&'static str; 2],
    /// Thousands of millions of euros, one and several.
    pub billions: [&'static str; 2],
    /// Heading of the feeds of news.
    pub feeds: &'static str,
    /// What the forms of a feed are for: Atom, JSON Feed.
    pub feed_forms: [&'static str; 2],
    /// What an event's file is for, and what it is.
    pub calendar: [&'static str; 2],
    /// What a contact's file is for, and what it is.
    pub contact_card: [&'static str; 2],
    /// What a contact for journalists is.
    pub press_contact: &'static str,
    /// Of a value that replaces one published before.
    pub revised: &'static str,
    /// Where a period between two others has no value.
    pub no_value: &'static str,
    /// Between the first and the last of several periods.
    pub until: &'static str,
    /// What a hollow sign of a chart means.
    pub hollow_sign: &'static str,
    /// What an `r` in a chart means.
    pub revised_sign: &'static str,
    /// What a gap of a chart means.
    pub gap_sign: &'static str,
    /// Names what a figure counts.
    pub scope: &'static str,
    /// Names the document that a figure was read in.
    pub document: &'static str,
    /// Heading of a column of periods.
    pub period: &'static str,
    /// Heading of a column of values.
    pub value: &'static str,
    /// Heading of a column that says how values are meant.
    pub precision: &'static str,
    /// Heading of a column of sources.
    pub source: &'static str,
    /// Heading of a column of remarks.
    pub remarks: &'static str,
    /// Before the source that a document names, in a citation.
    pub cited_source: &'static str,
    /// Before the document alone, in a citation of a figure whose document names no source.
    pub cited_document: &'static str,
    /// Between the named source and the document it was read in, in a citation.
    pub read_in: &'static str,
    /// Headings of figures in a spreadsheet.
    pub data_columns: [&'static str; 14],
    /// Yes and no, in a cell of a spreadsheet.
    pub answers: [&'static str; 2],
    /// How figures in a file may be read.
    pub reading_data: &'static str,
    /// Kind and use of the files of a figure, in the order of
    /// [`FigureFile::ALL`](crate::compose::addresses::FigureFile::ALL).
    pub downloads: [[&'static str; 2]; 7],
    /// What the operator declares, in the order of [`OperatorField`].
    pub operator: [&'static str; 6],
}

const FR: Words = Words {
    home: "Accueil",
    about: "environ",
    exact: "valeur énoncée telle quelle",
    approximate: "valeur approximative",
    no_period: "période non indiquée dans le document",
    no_source: "source non indiquée dans le document",
    age_notice: "Donnée ancienne\u{a0}: sa période s’est achevée il y a plus de cinq ans.",
    undated: "aucune date",
    languages: ["français", "anglais"],
    press_release: "Communiqué de presse",
    announcement: "Annonce",
    dateline: ", le ",
    colon: "\u{a0}: ",
    all_figures: "Tous les chiffres clés",
    all_news: "Toutes les actualités",
    page_number: ", page ",
    euros: ["euro", "euros"],
    millions: ["million d’euros", "millions d’euros"],
    billions: ["milliard d’euros", "milliards d’euros"],
    feeds: "Suivre les actualités",
    feed_forms: [
        "pour un lecteur de flux",
        "le même flux, pour les lecteurs et les programmes qui préfèrent JSON",
    ],
    calendar: ["Agenda", "Fichier iCalendar (.ics)"],
    contact_card: ["Carnet d’adresses", "Fiche vCard (.vcf)"],
    press_contact: "Contact presse",
    revised: "valeur révisée",
    no_value: "aucune valeur",
    until: " à ",
    hollow_sign: "Signe creux\u{a0}: valeur approximative.",
    revised_sign: "r\u{a0}: valeur révisée, qui en remplace une autre pour la même période.",
    gap_sign: "Interruption\u{a0}: aucune valeur pour la période.",
    scope: "Périmètre",
    document: "Document d’origine",
    period: "Période",
    value: "Valeur",
    precision: "Précision",
    source: "Source",
    remarks: "Remarques",
    cited_source: "Source\u{a0}: ",
    cited_document: "Source non indiquée dans le document\u{a0}: ",
    read_in: ", d’après\u{a0}: ",
    data_columns: [
        "Chiffre",
        "Libellé",
        "Période",
        "Valeur",
        "Unité",
        "Précision",
        "Révisée",
        "Valeur en toutes lettres",
        "Périmètre",
        "Source",
        "Document source",
        "Repère",
        "Remarques",
        "Lien permanent",
    ],
    answers: ["oui", "non"],
    reading_data: "Les chiffres d’un même périmètre peuvent se lire côte à côte. D’un périmètre à l’autre, ils ne s’additionnent pas et ne se comparent pas. Une valeur approximative le reste quand on la cite.",
    downloads: [
        [
            "CSV, point-virgule",
            "pour un tableur réglé sur la France\u{a0}: virgule décimale",
        ],
        [
            "CSV, virgule",
            "pour les programmes\u{a0}: point décimal, noms de colonnes en anglais",
        ],
        ["JSON", "avec définition, périmètre, source et citation"],
        ["SVG clair", "la fiche en dessin vectoriel, à fond clair"],
        ["PNG clair", "la fiche en image, à fond clair"],
        ["SVG sombre", "la fiche en dessin vectoriel, à fond sombre"],
        ["PNG sombre", "la fiche en image, à fond sombre"],
    ],
    operator: [
        "Éditeur du site",
        "Adresse de l’éditeur",
        "Directeur ou directrice de la publication",
        "Hébergeur",
        "Adresse de l’hébergeur",
        "Contact",
    ],
};

const EN: Words = Words {
    home: "Home",
    about: "about",
    exact: "stated plainly",
    approximate: "approximate",
    no_period: "period not stated in the document",
    no_source: "source not stated in the document",
    age_notice: "An old figure: its period ended more than five years ago.",
    undated: "undated",
    languages: ["French", "English"],
    press_release: "Press release",
    announcement: "Announcement",
    dateline: ", ",
    colon: ": ",
    all_figures: "All key figures",
    all_news: "All news",
    page_number: ", page ",
    euros: ["", ""],
    millions: ["million", "million"],
    billions: ["billion", "billion"],
    feeds: "Follow the news",
    feed_forms: [
        "for a feed reader",
        "the same feed, for readers and programs that prefer JSON",
    ],
    calendar: ["Calendar", "iCalendar file (.ics)"],
    contact_card: ["Address book", "vCard (.vcf)"],
    press_contact: "Press contact",
    revised: "revised",
    no_value: "no value",
    until: " to ",
    hollow_sign: "Hollow sign: approximate value.",
    revised_sign: "r: revised value, which replaces another of the same period.",
    gap_sign: "Break: no value for the period.",
    scope: "Scope",
    document: "Source document",
    period: "Period",
    value: "Value",
    precision: "Precision",
    source: "Source",
    remarks: "Remarks",
    cited_source: "Source: ",
    cited_document: "Source not stated in the document: ",
    read_in: ", as given in: ",
    data_columns: [
        "Figure",
        "Label",
        "Period",
        "Value",
        "Unit",
        "Precision",
        "Revised",
        "Value in words",
        "Scope",
        "Source",
        "Source document",
        "Place",
        "Remarks",
        "Permalink",
    ],
    answers: ["yes", "no"],
    reading_data: "Figures of one scope may be read side by side. Figures of different scopes are neither to be added up nor compared. An approximate value stays approximate when it is quoted.",
    downloads: [
        [
            "CSV, semicolon",
            "for a spreadsheet set to a country with a decimal comma",
        ],
        [
            "CSV, comma",
            "for programs and other spreadsheets: decimal point",
        ],
        ["JSON", "with definition, scope, source and citation"],
        [
            "SVG, light",
            "the card as a vector drawing, on light ground",
        ],
        ["PNG, light", "the card as an image, on light ground"],
        ["SVG, dark", "the card as a vector drawing, on dark ground"],
        ["PNG, dark", "the card as an image, on dark ground"],
    ],
    operator: [
        "Publisher of the site",
        "Address of the publisher",
        "Publication director",
        "Host",
        "Address of the host",
        "Contact",
    ],
};

/// The words of a language.
pub const fn words(locale: Locale) -> &'static Words {
    match locale {
        Locale::Fr => &FR,
        Locale::En => &EN,
    }
}

impl Words {
    /// What a news item is.
    pub const fn news_kind(&self, kind: NewsKind) -> &'static str {
        match kind {
            NewsKind::PressRelease => self.press_release,
            NewsKind::Announcement => self.announcement,
        }
    }

    /// How a value is meant.
    pub const fn precision_in_words(&self, precision: Precision) -> &'static str {
        match precision {
            Precision::Exact => self.exact,
            Precision::Approximate => self.approximate,
        }
    }

    /// Yes or no.
    pub const fn yes_or_no(&self, holds: bool) -> &'static str {
        if holds {
            self.answers[0]
        } else {
            self.answers[1]
        }
    }

    /// The name of a language in this one.
    pub const fn language(&self, language: Locale) -> &'static str {
        match language {
            Locale::Fr => self.languages[0],
            Locale::En => self.languages[1],
        }
    }

    /// What the operator declares with a field.
    pub const fn operator_field(&self, field: OperatorField) -> &'static str {
        match field {
            OperatorField::Publisher => self.operator[0],
            OperatorField::PublisherAddress => self.operator[1],
            OperatorField::PublicationDirector => self.operator[2],
            OperatorField::Host => self.operator[3],
            OperatorField::HostAddress => self.operator[4],
            OperatorField::Contact => self.operator[5],
        }
    }
}
