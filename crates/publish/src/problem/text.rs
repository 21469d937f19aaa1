//! A problem as lines of text, plain or in the colours of a terminal.

use super::excerpt::shown_text;
use super::{Excerpt, Place, Problem, Severity};
use anstyle::{AnsiColor, Style};
use std::fmt;

/// A problem in the colours of a terminal.
#[derive(Debug)]
pub struct Painted<'a>(pub &'a Problem);

/// What each part of a problem looks like.
struct Colours {
    error: Style,
    warning: Style,
    frame: Style,
    file: Style,
}

const PLAIN: Colours = Colours {
    error: Style::new(),
    warning: Style::new(),
    frame: Style::new(),
    file: Style::new(),
};

const TERMINAL: Colours = Colours {
    error: AnsiColor::Red.on_default().bold(),
    warning: AnsiColor::Yellow.on_default().bold(),
    frame: AnsiColor::Cyan.on_default(),
    file: Style::new().bold(),
};

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        lines(self, &PLAIN, out)
    }
}

impl fmt::Display for Painted<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        lines(self.0, &TERMINAL, out)
    }
}

fn lines(problem: &Problem, colours: &Colours, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mark = match problem.severity {
        Severity::Error => colours.error,
        Severity::Warning => colours.warning,
    };
    let (severity, code) = (problem.severity.name(), problem.code);
    let (file, frame) = (colours.file, colours.frame);
    write!(
        out,
        "{mark}{severity}[{code}]{mark:#} {file}{}",
        problem.file
    )?;
    if let Some(Place { start, .. }) = problem.place.as_deref() {
        write!(out, ":{}:{}", start.line, start.column)?;
    }
    write!(out, "{file:#}")?;
    if let Some(place) = problem.place.as_deref() {
        let Excerpt {
            before,
            marked,
            after,
            columns_before,
            columns_marked,
        } = Excerpt::of(place);
        let number = place.start.line.to_string();
        let gap = " ".repeat(number.len());
        let (space, marks) = (" ".repeat(columns_before), "^".repeat(columns_marked));
        write!(
            out,
            "\n  {frame}{number} |{frame:#} {before}{marked}{after}\n  \
             {frame}{gap} |{frame:#} {space}{mark}{marks}{mark:#}"
        )?;
    }
    let mut line = |name: &str, text: &str| {
        let text = shown_text(text);
        write!(out, "\n  {frame}{name:<10}{frame:#}{text}")
    };
    if !problem.path.is_empty() {
        line("at:", &problem.path)?;
    }
    line("expected:", &problem.expected)?;
    line("found:", &problem.found)?;
    problem.help.iter().try_for_each(|help| line("help:", help))
}
