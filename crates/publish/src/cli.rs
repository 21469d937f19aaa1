//! The command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use publish::source::Day;
use publish::{Code, Problem};
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// Reads content, checks it, and publishes the site.
#[derive(Parser)]
#[command(name = "publish")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What publish does.
#[derive(Subcommand)]
pub enum Command {
    /// Check the content and write the site; with any error, nothing is written
    Build(Build),
    /// Check the content and say everything that is wrong with it
    Check {
        /// Folder of the content
        #[arg(long, value_name = "DIR")]
        content: PathBuf,
        /// How the problems are told
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: Format,
        /// Day as of which it is checked [default: that of SOURCE_DATE_EPOCH, else today]
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
        date: Option<Day>,
    },
    /// Confirm after review that translations say what their originals say today
    Translated {
        /// Folder of the content
        #[arg(long, value_name = "DIR")]
        content: PathBuf,
        /// Every record that is written in both languages
        #[arg(long, conflicts_with = "ids")]
        all: bool,
        /// Ids of the records: press, or pages/press
        #[arg(value_name = "ID", required_unless_present = "all")]
        ids: Vec<String>,
    },
    /// Write the JSON Schema of each type of record, for editors' programs
    Schema {
        /// Folder to write them to
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

/// How problems are told.
#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    /// For people, on the standard error stream
    Text,
    /// For programs, as one JSON document on the standard output stream
    Json,
}

/// Where from, where to, and as of when.
#[derive(Args)]
pub struct Build {
    /// Folder of the content
    #[arg(long, value_name = "DIR")]
    pub content: PathBuf,
    /// Folder to write the site to
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Manifest of the app's files: with it, every page is also written as a complete document
    #[arg(long, value_name = "FILE")]
    pub assets: Option<PathBuf>,
    /// Folder that keeps drawn pictures from run to run; the site is the same without it
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// For development: tell of errors in a page that stands in place of the site, and end well
    #[arg(long, conflicts_with = "assets")]
    pub problem_page: bool,
    /// File to write down in how long each part of the run took, as JSON
    #[arg(long, value_name = "FILE")]
    pub measure: Option<PathBuf>,
    /// Day as of which figures are called old [default: that of SOURCE_DATE_EPOCH, else today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub date: Option<Day>,
}

fn day(text: &str) -> Result<Day, String> {
    text.parse()
        .map_err(|_| "expected a day that exists, as YYYY-MM-DD".into())
}

/// The day of the build: the one asked for, else that of `SOURCE_DATE_EPOCH`, else today in UTC.
///
/// # Errors
/// When `SOURCE_DATE_EPOCH` is set and names no day.
pub fn build_date(asked_for: Option<Day>) -> Result<Day, Problem> {
    if let Some(day) = asked_for {
        return Ok(day);
    }
    let problem = |found: &str| {
        let expected = "seconds since 1970-01-01, as a whole number";
        Problem::new(Code::BuildDate, "SOURCE_DATE_EPOCH", "", expected, found)
            .with_help("unset the variable, or give the day with --date")
    };
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.parse().map_err(|_| problem(&text))?,
        Err(_) => {
            let elapsed = SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .unwrap_or_default();
            i64::try_from(elapsed.as_secs()).unwrap_or_default()
        }
    };
    Day::from_unix_seconds(seconds).ok_or_else(|| problem(&seconds.to_string()))
}
