//! The forms of texts, as the schemas tell them to editors' programs. The rules of the check hold
//! content to them and say what is wrong.

/// An id, or the slug of a news item.
pub const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// The slug of a page: that of the home page is empty.
pub const SLUG: &str = "^([a-z0-9]+(-[a-z0-9]+)*)?$";

/// A telephone number.
pub const PHONE: &str = "^\\+[1-9][0-9]{5,14}$";

/// The hash of a record's words in one language.
pub const WORDS_HASH: &str = "^[0-9a-f]{12}$";
