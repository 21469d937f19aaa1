//! What the site states of itself.

use crate::minimal::Minimal;
use insta::assert_snapshot;

/// A page that speaks of measurements which nobody has taken is told of, with the command that
/// takes them.
#[test]
fn measurements_are_taken_before_they_are_stated() {
    let content = Minimal::new();
    let page = content.file("pages/workshops.json");
    let text = std::fs::read_to_string(&page).unwrap();
    let stating = text.replace("\"body\": [", "\"body\": [{\"measured\": \"weight\"}, ");
    assert_ne!(stating, text);
    std::fs::write(&page, stating).unwrap();
    assert_snapshot!(content.report());
}
