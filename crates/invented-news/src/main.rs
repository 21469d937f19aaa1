//! Writes a content folder with invented news added.

use clap::Parser;
use std::path::PathBuf;
use std::process::ExitCode;

/// Copies content and adds invented news items to it.
#[derive(Parser)]
#[command(name = "invented-news")]
struct Cli {
    /// Folder of the content to start from
    #[arg(long, value_name = "DIR")]
    content: PathBuf,
    /// Folder to write to
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// How many items to add
    #[arg(long, value_name = "NUMBER", default_value_t = 1000)]
    items: u32,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match invented_news::add(&cli.content, &cli.out, cli.items) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: the invented news could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}
