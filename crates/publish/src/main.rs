//! `publish build` turns the content folder into the site; `publish check` only looks at it.

mod cli;

use clap::Parser;
use cli::{Build, Cli, Command};
use publish::compose::{addresses, compose};
use publish::edition::Editions;
use publish::render::{Assets, datum, document, headers};
use publish::source::{Content, read};
use publish::write::Outputs;
use publish::{Problem, check, outputs};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Build(build) => publish(&build),
        Command::Check { content } => checked(&content).map(|_| ()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            report(&problems);
            ExitCode::FAILURE
        }
    }
}

fn publish(build: &Build) -> Result<(), Vec<Problem>> {
    let date = cli::build_date(build.date).map_err(one)?;
    let content = checked(&build.content)?;
    let assets = build
        .assets
        .as_deref()
        .map(Assets::read)
        .transpose()
        .map_err(one)?;
    let composed = compose(&content, date)?;
    let editions = Editions::new(&content, &composed).map_err(one)?;
    let mut written = Outputs::default();
    for page in &composed.pages {
        let file = addresses::datum_file(&page.address);
        let datum = datum(page).map_err(one)?;
        written.add(file, datum).map_err(one)?;
    }
    outputs::add(&mut written, &editions, date).map_err(one)?;
    if let Some(assets) = assets {
        for page in &composed.pages {
            let document = document(page, &editions, &assets).map_err(one)?;
            let file = addresses::document_file(&page.address);
            written.add(file, document).map_err(one)?;
        }
        written.add("_headers", headers(&assets)).map_err(one)?;
    }
    written.write(&build.out).map_err(one)
}

/// The content, read and checked. Warnings are reported on the way.
fn checked(folder: &Path) -> Result<Content, Vec<Problem>> {
    let (content, warnings) = check::checked(read(folder))?;
    report(&warnings);
    Ok(content)
}

fn one(problem: Problem) -> Vec<Problem> {
    vec![problem]
}

fn report(problems: &[Problem]) {
    for problem in problems {
        eprintln!("{problem}\n");
    }
    let errors = problems
        .iter()
        .filter(|it| Problem::any_error(std::slice::from_ref(it)))
        .count();
    if errors > 0 {
        let plural = if errors == 1 { "" } else { "s" };
        eprintln!("{errors} error{plural}. Nothing was written.");
    }
}
