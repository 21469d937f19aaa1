//! Every kind of problem, by its stable name.

use std::fmt;

/// Defines [`Code`] from its names, so that a code cannot be written without being listed.
macro_rules! codes {
    ($($variant:ident = $name:literal,)*) => {
        /// A kind of problem. `docs/content-problems.md` has a row for each, which says what it
        /// means and what to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl Code {
            /// All of them, in the order of the documentation.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The stable name, in kebab-case.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

codes! {
    // The file itself.
    UnreadableFile = "unreadable-file",
    UnreadableFolder = "unreadable-folder",
    StrayFile = "stray-file",
    NotJson = "not-json",
    UnknownMember = "unknown-member",
    MissingMember = "missing-member",
    RepeatedMember = "repeated-member",
    WrongType = "wrong-type",
    WrongValue = "wrong-value",
    UnknownChoice = "unknown-choice",
    // Ids, references and addresses.
    IdFileName = "id-file-name",
    IdForm = "id-form",
    IdTwice = "id-twice",
    NewsId = "news-id",
    UnknownReference = "unknown-reference",
    RepeatedReference = "repeated-reference",
    Slug = "slug",
    SlugReserved = "slug-reserved",
    CaseClash = "case-clash",
    AddressTwice = "address-twice",
    ParentCycle = "parent-cycle",
    ParentHome = "parent-home",
    SiteBase = "site-base",
    SiteBaseMissing = "site-base-missing",
    // Pages.
    MissingPage = "missing-page",
    PageKind = "page-kind",
    HomePage = "home-page",
    MissingTranslation = "missing-translation",
    TranslationStale = "translation-stale",
    TranslationUnconfirmed = "translation-unconfirmed",
    HeadingParity = "heading-parity",
    FigureParity = "figure-parity",
    LinkParity = "link-parity",
    HeadingOrder = "heading-order",
    EventText = "event-text",
    EventDay = "event-day",
    DateFuture = "date-future",
    NewsFuture = "news-future",
    NewsBeforeDocument = "news-before-document",
    // Texts.
    EmptyText = "empty-text",
    SpaceAround = "space-around",
    TextTooLong = "text-too-long",
    FrenchSpacing = "french-spacing",
    EnglishSpacing = "english-spacing",
    Character = "character",
    Markdown = "markdown",
    RawHtml = "raw-html",
    LinkScheme = "link-scheme",
    UnsafeAddress = "unsafe-address",
    LookAlikeAddress = "look-alike-address",
    Fragment = "fragment",
    FragmentTwice = "fragment-twice",
    UnknownFragment = "unknown-fragment",
    EmptyList = "empty-list",
    // Figures, contacts, operator.
    FigureValue = "figure-value",
    FigurePeriod = "figure-period",
    FigureSeries = "figure-series",
    ChartFigure = "chart-figure",
    FigurePeriodFuture = "figure-period-future",
    FigureOld = "figure-old",
    FigureRepeated = "figure-repeated",
    PeriodUnexplained = "period-unexplained",
    UnitText = "unit-text",
    ScopePeriod = "scope-period",
    ScopeEmpty = "scope-empty",
    MixedScopes = "mixed-scopes",
    Phone = "phone",
    Email = "email",
    OperatorMissing = "operator-missing",
    OperatorContact = "operator-contact",
    // Not the content.
    BuildDate = "build-date",
    Assets = "assets",
    Unwritable = "unwritable",
    OutputPath = "output-path",
    OutputTwice = "output-twice",
    OutputContent = "output-content",
    Datum = "datum",
    LocaleData = "locale-data",
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.name())
    }
}
