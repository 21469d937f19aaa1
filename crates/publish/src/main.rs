//! `publish build` turns the content folder into the site; `publish check` only looks at it.

mod cli;
mod measured;

use clap::Parser;
use cli::{Build, Cli, Command, Format};
use measured::Measured;
use model::PageBody;
use publish::compose::FigureFile;
use publish::compose::addresses::{self, figure_file};
use publish::compose::compose;
use publish::edition::Editions;
use publish::outputs::schema_files;
use publish::pictures::{Card, FigureCard, Studio, icons};
use publish::problem::{Report, json};
use publish::render::{Assets, problem_page};
use publish::source::{Content, Day, read};
use publish::translated::{Confirmed, Reviewed, translated};
use publish::write::Outputs;
use publish::{Code, Problem, check, outputs};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Build(build) => publish(&build).or_else(|problems| explain(&build, problems)),
        Command::Check {
            content,
            format,
            date,
        } => match cli::build_date(date) {
            Ok(date) => {
                let loaded = read(&content);
                let ended = told(&check::all(&loaded, date), format);
                // The program ends here: to give back ten thousand records one by one takes long.
                std::mem::forget(loaded);
                return ended;
            }
            Err(problem) => Err(one(problem)),
        },
        Command::Translated { content, all, ids } => {
            let reviewed = if all {
                Reviewed::All
            } else {
                Reviewed::Of(&ids)
            };
            translated(&content, &read(&content), reviewed).map(|it| list(&it))
        }
        Command::Schema { out } => schema_files().and_then(|it| it.write(&out)).map_err(one),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => told(&problems, Format::Text),
    }
}

fn publish(build: &Build) -> Result<(), Vec<Problem>> {
    let mut measured = Measured::begin();
    let date = cli::build_date(build.date).map_err(one)?;
    let content = checked(&build.content, date)?;
    measured.ended("check");
    let assets = build
        .assets
        .as_deref()
        .map(Assets::read)
        .transpose()
        .map_err(one)?;
    let composed = compose(&content, date)?;
    measured.ended("compose");
    let editions = Editions::new(&content, &composed).map_err(one)?;
    let studio = Studio::new(build.cache.as_deref()).map_err(one)?;
    let mut written = Outputs::default();
    outputs::add_pages(&mut written, &editions, assets.as_ref()).map_err(one)?;
    outputs::add(&mut written, &editions, date).map_err(one)?;
    draw(&mut written, &studio, &editions).map_err(one)?;
    measured.ended("files beside");
    written.write(&build.out).map_err(one)?;
    measured.ended("render, write");
    match &build.measure {
        Some(file) => measured
            .write(file, composed.pages.len(), written.paths().count())
            .map_err(one),
        None => Ok(()),
    }
}

/// Adds the pictures: the icons, and the social image of each page that has one of its own. Without
/// an address of the site nobody could ask for the latter.
fn draw<'a>(
    written: &mut Outputs<'a>,
    studio: &'a Studio,
    editions: &'a Editions<'a>,
) -> Result<(), Problem> {
    for (address, icon) in icons()? {
        written.add(addresses::file(address), icon)?;
    }
    draw_figures(written, studio, editions)?;
    if editions.base().is_none() {
        return Ok(());
    }
    let pages = editions.pages.iter();
    for page in pages.filter(|page| page.address != addresses::NOT_FOUND) {
        if std::ptr::eq(editions.get(page.locale).pictured(page), page) {
            let address = addresses::social_image(&page.address);
            let picture = move || studio.picture(&Card::of(page, editions));
            written.add_made(addresses::file(&address), picture)?;
        }
    }
    Ok(())
}

/// Adds the card of each figure as a drawing and as a picture, by day and by night.
fn draw_figures<'a>(
    written: &mut Outputs<'a>,
    studio: &'a Studio,
    editions: &'a Editions<'a>,
) -> Result<(), Problem> {
    for page in editions.pages {
        let PageBody::Figure(body) = &page.body else {
            continue;
        };
        for file in FigureFile::ALL.into_iter().filter(|it| it.is_picture()) {
            let address = figure_file(&page.address, &body.figure.id, page.locale, file);
            let make = move || {
                let card = FigureCard::new(page, &body.figure, editions, file.is_dark());
                if file.is_drawing() {
                    studio.figure_drawing(&card)
                } else {
                    studio.figure_picture(&card)
                }
            };
            written.add_made(addresses::file(&address), make)?;
        }
    }
    Ok(())
}

/// The content, read and checked as of `date`. Warnings are reported on the way.
fn checked(folder: &Path, date: Day) -> Result<Content, Vec<Problem>> {
    let (content, warnings) = check::checked(read(folder), date)?;
    if !warnings.is_empty() {
        told(&warnings, Format::Text);
    }
    Ok(content)
}

/// Where that is asked for, a page tells of `problems` in place of the site.
fn explain(build: &Build, problems: Vec<Problem>) -> Result<(), Vec<Problem>> {
    if !build.problem_page {
        return Err(problems);
    }
    told(&problems, Format::Text);
    let mut written = Outputs::default();
    let file = addresses::document_file(addresses::START);
    let added = written.add(file, problem_page(&problems));
    added.and_then(|()| written.write(&build.out)).map_err(one)
}

/// Says which files were written.
fn list(confirmed: &Confirmed) {
    for file in &confirmed.written {
        eprintln!("{file}");
    }
    let (now, before) = (confirmed.written.len(), confirmed.before.len());
    eprintln!("{now} confirmed now, {before} before.");
}

/// Reports `problems`, and how a run ends that found them.
fn told(problems: &[Problem], format: Format) -> ExitCode {
    match format {
        Format::Text => anstream::eprint!("{}", Report(problems)),
        Format::Json => match json(problems) {
            Ok(json) => println!("{json}"),
            Err(error) => {
                let expected = "a report that can be written as JSON";
                let problem =
                    Problem::new(Code::OutputContent, "", "", expected, error.to_string());
                return told(&[problem], Format::Text);
            }
        },
    }
    if Problem::any_error(problems) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn one(problem: Problem) -> Vec<Problem> {
    vec![problem]
}
