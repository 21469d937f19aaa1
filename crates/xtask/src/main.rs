//! One command for each job of a developer. It runs programs and imports none of the site's crates.

use anyhow::Result;
use clap::{Parser, Subcommand};

mod project;
mod step;
mod tools;

/// The jobs of a developer of this site, one command each.
#[derive(Parser)]
#[command(name = "cargo xtask", version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    job: Job,
}

#[derive(Subcommand)]
enum Job {
    /// Install what is missing to build the site, and nothing else
    Setup {
        /// Also what the tests need
        #[arg(long)]
        tests: bool,
    },
}

fn main() -> Result<()> {
    let project = project::Project::open()?;
    match Cli::parse().job {
        Job::Setup { tests } => {
            tools::for_building(&project)?;
            if tests {
                tools::for_testing(&project)?;
            }
            Ok(())
        }
    }
}
