//! How a failure is told: what happened first, then why, each reason on its own line.

use anyhow::Error;

/// The lines to print.
pub fn told(error: &Error) -> String {
    let mut chain = error.chain();
    let first = chain.next().map(ToString::to_string).unwrap_or_default();
    chain.fold(format!("✗ {first}"), |lines, reason| {
        format!("{lines}\n  {reason}")
    })
}

#[cfg(test)]
mod tests {
    use super::told;
    use anyhow::anyhow;

    // Who ran a command reads what failed before the reason, and no trace of our own calls.
    #[test]
    fn reasons_follow_the_failure() {
        let error = anyhow!("no such port").context("serve: failed");
        assert_eq!(told(&error), "✗ serve: failed\n  no such port");
    }
}
