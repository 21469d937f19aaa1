//! Media types of the files beside the pages.

use model::Download;

/// A feed in the form Atom.
pub const ATOM: &str = Download::ATOM;

/// A feed in the form JSON Feed.
pub const JSON_FEED: &str = Download::JSON_FEED;

/// A file for calendars.
pub const CALENDAR: &str = "text/calendar";

/// A card for address books.
pub const CARD: &str = "text/vcard";

/// A table for spreadsheets.
pub const CSV: &str = "text/csv";

/// Data for programs.
pub const JSON: &str = "application/json";

/// A drawing.
pub const SVG: &str = "image/svg+xml";

/// A picture in pixels.
pub const PNG: &str = "image/png";
