//! Publish from the outside: what it says of content, and what it makes of it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod disk;
mod minimal;
mod problems;
mod rendered;
mod site;
