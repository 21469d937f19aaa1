//! Publish from the outside: what it says of content, and what it makes of it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod calendars;
mod codes;
mod contact_cards;
mod disk;
mod editing;
mod embeds;
mod feeds;
mod figure_changed;
mod figure_files;
mod fonts;
mod heads;
mod honesty;
mod injections;
mod json_ld;
mod linked_files;
mod measured;
mod minimal;
mod mistakes;
mod mutations;
mod pictures;
mod problems;
mod register;
mod rendered;
mod reports;
mod rules;
mod schemas;
mod site;
mod site_map;
mod sitemap;
mod small_files;
mod sources;
mod structure;
mod translations;
mod typeset;
mod unpictured;
mod untranslated;
mod written;
