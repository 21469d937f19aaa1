//! What an editor reads when something is wrong.

use crate::minimal::Minimal;
use insta::assert_snapshot;

/// Content without a mistake gives no problem and no warning: no false alarms.
#[test]
fn valid_content_has_no_problem() {
    assert_eq!(Minimal::new().report(), "");
}

/// A misspelt member is named with its place, and the right name is proposed.
#[test]
fn misspelt_member() {
    assert_snapshot!(
        Minimal::new()
            .spoil("pages/guild.json", "\"lead\"", "\"laed\"")
            .report()
    );
}

/// A member that is left out is named with the object that lacks it.
#[test]
fn missing_member() {
    assert_snapshot!(
        Minimal::new()
            .spoil(
                "scopes/sector-2015.json",
                "\"heading\": \"The sector\",",
                ""
            )
            .report()
    );
}

/// A value of another type is told with what it should be.
#[test]
fn wrong_type() {
    assert_snapshot!(
        Minimal::new()
            .spoil("figures/turnover.json", "35000000", "\"35 M\"")
            .report()
    );
}

/// A day that does not exist is refused where it stands.
#[test]
fn day_that_does_not_exist() {
    assert_snapshot!(
        Minimal::new()
            .spoil("news/2025-03-01-launch.json", "2025-02-28", "2025-02-29")
            .report()
    );
}

/// A choice that is not there is told with those that are.
#[test]
fn unknown_choice() {
    assert_snapshot!(
        Minimal::new()
            .spoil("figures/turnover.json", "\"euro\"", "\"euros\"")
            .report()
    );
}

/// A block that nobody knows is told with those that are known.
#[test]
fn unknown_block() {
    assert_snapshot!(
        Minimal::new()
            .spoil("pages/press.json", "\"contact\"", "\"contacts\"")
            .report()
    );
}

/// Broken JSON is told with the place where reading stopped.
#[test]
fn broken_json() {
    assert_snapshot!(Minimal::new().spoil("site.json", "],", "]").report());
}

/// An id that names nothing is told with the nearest one that does.
#[test]
fn unknown_reference() {
    assert_snapshot!(
        Minimal::new()
            .spoil("pages/guild.json", "page:workshops", "page:workshop")
            .report()
    );
}

/// HTML and dangerous addresses are refused, each in its entry.
#[test]
fn html_and_schemes() {
    let content = Minimal::new()
        .spoil(
            "pages/sources.json",
            "See [the report]",
            "<b>See</b> [x](javascript:alert) [the report]",
        )
        .spoil("pages/sources.json", "Voir [le", "<div>\\n\\n[le");
    assert_snapshot!(content.report());
}

/// Figures of two scopes do not stand side by side.
#[test]
fn mixed_scopes() {
    let content = Minimal::new().spoil("figures/turnover.json", "sector-2015", "sector-2016");
    std::fs::write(
        content.file("scopes/sector-2016.json"),
        r#"{"id": "sector-2016", "organisation": "guild", "fr": {"heading": "H", "scope": "S"}, "en": {"heading": "H", "scope": "S"}}"#,
    )
    .unwrap();
    assert_snapshot!(content.report());
}

/// Headings that differ between the languages, and a fragment that is gone with them, are told.
#[test]
fn headings_differ() {
    assert_snapshot!(
        Minimal::new()
            .spoil("pages/guild.json", "## The trades {#trades}", "### Work")
            .report()
    );
}

/// Two pages of one address, and a slug that cannot be one, are told.
#[test]
fn addresses_and_slugs() {
    let content = Minimal::new()
        .spoil(
            "pages/press.json",
            "\"slug\": \"presse\"",
            "\"slug\": \"sources\"",
        )
        .spoil(
            "pages/news.json",
            "\"slug\": \"actualites\"",
            "\"slug\": \"Actualités\"",
        );
    assert_snapshot!(content.report());
}

/// Pages that stand below each other are told once each, and nothing runs forever.
#[test]
fn parent_cycle() {
    assert_snapshot!(
        Minimal::new()
            .spoil(
                "pages/guild.json",
                "\"kind\": \"text\",",
                "\"kind\": \"text\", \"parent\": \"workshops\","
            )
            .report()
    );
}

/// Many mistakes of different kinds are told in one run.
#[test]
fn many_mistakes_in_one_run() {
    let content = Minimal::new()
        .spoil(
            "figures/workshops.json",
            "\"unit_text\": \"workshops\"",
            "\"note\": \"n\"",
        )
        .spoil(
            "figures/export-rate.json",
            "\"value\": 40",
            "\"value\": 140",
        )
        .spoil("figures/turnover.json", "2015\n", "2016\n")
        .spoil("contacts/desk.json", "+33102030405", "01 02 03 04 05")
        .spoil(
            "contacts/desk.json",
            "\"id\": \"desk\"",
            "\"id\": \"office\"",
        )
        .spoil("documents/report.json", "Un fait.", "Un\u{202e} fait.")
        .spoil(
            "news/2025-03-01-launch.json",
            "\"event\": {\n    \"day\": \"2025-02-28\"\n  },",
            "",
        )
        .spoil("organisations/guild.json", "\"Glass\"", "\"\"")
        .spoil(
            "pages/workshops.json",
            "\"kind\": \"text\"",
            "\"kind\": \"press\"",
        );
    assert_snapshot!(content.report());
}

/// What the operator has yet to supply is a warning, and only where a page shows it.
#[test]
fn operator_still_to_be_named() {
    let content = Minimal::new()
        .spoil("site.json", "\"publisher\": \"P\"", "\"publisher\": \"\"")
        .spoil("site.json", "\"host\": \"H\"", "\"host\": \"\"")
        .spoil(
            "pages/press.json",
            "\"contact\": \"desk\"",
            "\"operator\": [\"publisher\"]",
        );
    assert_snapshot!(content.report());
}

/// Observations that repeat a period, follow the figure's own, or are of another kind are told;
/// so is a chart of a figure that was seen once.
#[test]
fn observations_and_charts() {
    let content = Minimal::new()
        .spoil(
            "figures/turnover.json",
            "\"source\":",
            r#""observations": [
                {"period": {"year": 2014}, "value": 3e16, "precision": "exact"},
                {"period": {"year": 2014}, "value": 1, "precision": "exact"},
                {"period": {"year": 2012}, "value": 1, "precision": "exact"},
                {"period": {"year": 2015}, "value": 1, "precision": "exact"},
                {"period": {"day": "2011-01-01"}, "value": 1, "precision": "exact",
                 "source": {"document": "raport", "locator": "L1", "named": null}}
            ],
            "source":"#,
        )
        .spoil(
            "pages/press.json",
            "{\n        \"contact\": \"desk\"\n      }",
            "{\"chart\": [\"turnover\", \"workshops\", \"export-rate\"]}",
        );
    assert_snapshot!(content.report());
}

/// Two figures of one address, and a slug that cannot be one, are told.
#[test]
fn slugs_of_figures() {
    let content = Minimal::new()
        .spoil(
            "figures/workshops.json",
            "\"ateliers\",",
            "\"exportation\",",
        )
        .spoil(
            "figures/turnover.json",
            "\"slug\": \"turnover\"",
            "\"slug\": \"Turn over\"",
        );
    assert_snapshot!(content.report());
}
