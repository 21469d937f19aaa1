//! What surrounds every page.

use crate::Link;
use serde::{Deserialize, Serialize};

/// Header and footer of a page in its language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shell {
    /// Name of the site, leading home.
    pub home: Link,
    /// Main navigation, in order.
    pub navigation: Vec<Link>,
    /// Links of the footer, in order.
    pub footer: Vec<Link>,
    /// What the site is and what it rests on, in a sentence.
    pub colophon: String,
}
