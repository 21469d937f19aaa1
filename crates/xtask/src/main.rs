//! One command for each job of a developer. It runs programs and imports none of the site's crates.

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

mod assemble;
mod bench;
mod budget;
mod build;
mod check;
mod content_folder;
mod failure;
mod fonts;
mod hand_over;
mod measure;
mod out_folder;
mod preview;
mod project;
mod schema;
mod screenshots;
mod serve;
mod setup;
mod step;
mod test;
mod tools;
mod translated;

/// The jobs of a developer of this site, one command each.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
#[command(arg_required_else_help = true, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    job: Job,
}

#[derive(Subcommand)]
enum Job {
    /// Install what is missing to build the site, and nothing else
    Setup(setup::Setup),
    /// Serve the site while you work on it: what you save is on the screen a moment later
    Serve(serve::Serve),
    /// Build the site for production and hold it to its budgets
    Build(build::Build),
    /// Check the content and report every problem; writes nothing
    Check(check::Check),
    /// Serve a built folder as its visitors will get it
    Preview(preview::Preview),
    /// Measure first paint, navigation or publishing, against the marks
    Bench(bench::Bench),
    /// Confirm after review that translations say what their originals say today
    Translated(translated::Translated),
    /// Write the JSON Schemas of the records anew, after a change of their Rust types
    Schema(schema::Schema),
    /// Make the fonts anew, after a change in tools/fonts/
    Fonts(fonts::Fonts),
    /// Take a picture of every kind of page and compare it with the accepted one
    Screenshots(screenshots::Screenshots),
    /// Measure what the site states of itself: its weight, and what axe finds
    Measure(measure::Measure),
    /// Run every test, and say at the end which failed
    Test(test::Test),
    /// Put the app, the style and the pages together (Trunk's hook calls this, not you)
    Assemble(assemble::Assemble),
}

fn main() -> ExitCode {
    let job = Cli::parse().job;
    // The error alone: a trace of our own calls would not help who ran the command.
    run(&job).unwrap_or_else(|error| {
        eprintln!("{}", failure::told(&error));
        ExitCode::FAILURE
    })
}

fn run(job: &Job) -> Result<ExitCode> {
    let project = project::Project::open()?;
    match job {
        Job::Setup(job) => job.run(&project),
        Job::Serve(job) => job.run(&project),
        Job::Build(job) => job.run(&project),
        Job::Check(job) => job.run(&project),
        Job::Preview(job) => job.run(&project),
        Job::Bench(job) => job.run(&project),
        Job::Translated(job) => job.run(&project),
        Job::Schema(job) => job.run(&project),
        Job::Fonts(job) => job.run(&project),
        Job::Screenshots(job) => job.run(&project),
        Job::Measure(job) => job.run(&project),
        Job::Test(job) => job.run(&project),
        Job::Assemble(job) => job.run(&project),
    }
}
