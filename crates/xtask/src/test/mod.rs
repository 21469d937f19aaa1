//! Every test of the project, in one run that goes on after a failure.

mod browser;
mod html;
mod outputs;
mod suite;
mod suites;
mod tally;

pub use browser::built_sites;

use crate::{failure, project::Project, step::step, tools};
use anyhow::Result;
use clap::Args;
use std::process::ExitCode;
use suite::Suite;
use tally::Tally;

/// Options of `cargo xtask test`.
#[derive(Args)]
pub struct Test {
    /// Run this suite alone; give the option again for a further one
    #[arg(long, value_name = "NAME")]
    only: Vec<Suite>,
}

impl Test {
    /// Runs the steps of the suites, each announced and timed, and sums up.
    pub fn run(&self, project: &Project) -> Result<ExitCode> {
        let steps: Vec<_> = suites::steps()
            .into_iter()
            .filter(|step| self.only.is_empty() || self.only.contains(&step.suite))
            .collect();
        let mut tally = Tally::default();
        let ready = tools::for_building(project).and_then(|()| tools::for_testing(project));
        for test in &steps {
            let outcome = match &ready {
                Ok(()) => step(test.name, || (test.run)(project)),
                Err(_) => Err(anyhow::anyhow!("{}: not run", test.name)),
            };
            if let Err(error) = &outcome {
                eprintln!("{}", failure::told(error));
            }
            tally.count(test.name, test.suite, &outcome);
        }
        if let Err(error) = ready {
            eprintln!("\nNothing could be tested:\n{}", failure::told(&error));
        }
        eprint!("{}", tally.failures());
        println!("{tally}");
        Ok(tally.exit_code())
    }
}
