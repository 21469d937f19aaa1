//! Size limits, and whether a built folder keeps them.

mod limits;
mod size;
mod weigh;

use crate::project::Project;
use anyhow::{Result, bail};
use limits::Limits;
use size::Size;
use std::path::Path;

/// A part of the site, its weight and its limit.
struct Weighed {
    part: String,
    weight: Size,
    limit: Size,
}

impl Weighed {
    fn exceeds(&self) -> bool {
        self.weight > self.limit
    }

    fn line(&self) -> String {
        let verdict = if self.exceeds() { "✗" } else { "✓" };
        format!(
            "  {verdict} {}: {} of {}",
            self.part, self.weight, self.limit
        )
    }
}

/// Prints what the parts of the site weigh after Brotli.
///
/// # Errors
/// Where a part exceeds its limit, or is not there to be weighed.
pub fn hold(project: &Project, site: &Path) -> Result<()> {
    let limits = Limits::read(&project.path("budgets.json"))?;
    let (page, page_weight) = weigh::heaviest_page(site)?;
    let parts = [
        Weighed {
            part: "WebAssembly and its glue".to_owned(),
            weight: weigh::assets(site, "vitrine", &["wasm", "js"])?,
            limit: limits.program,
        },
        Weighed {
            part: "style sheet".to_owned(),
            weight: weigh::assets(site, "site", &["css"])?,
            limit: limits.style,
        },
        Weighed {
            part: format!("heaviest page, {page}"),
            weight: page_weight,
            limit: limits.page,
        },
    ];
    eprintln!("  Sizes after Brotli, of their budgets:");
    for part in &parts {
        eprintln!("{}", part.line());
    }
    let exceeding: Vec<&str> = parts
        .iter()
        .filter(|part| part.exceeds())
        .map(|part| part.part.as_str())
        .collect();
    if !exceeding.is_empty() {
        bail!(
            "above its budget: {}. Make it lighter; raise a limit in budgets.json only for a reason that the commit gives",
            exceeding.join("; ")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    // A part exactly at its limit passes, and one byte more is marked as too heavy.
    #[test]
    fn limit_is_inclusive() {
        let weighed = |weight| Weighed {
            part: "style sheet".to_owned(),
            weight: Size(weight),
            limit: Size(12_000),
        };
        assert_eq!(
            weighed(12_000).line(),
            "  ✓ style sheet: 12.0 kB of 12.0 kB"
        );
        assert!(weighed(12_001).exceeds());
        assert!(weighed(12_001).line().starts_with("  ✗"));
    }
}
