//! In development: the problems of the content, in place of the site that could not be published.

use crate::problem::{Counts, Excerpt, Problem, shown_text};
use html_escape::encode_text as escaped;

const TOKENS: &str = include_str!("../../../../style/tokens.css");
const STYLE: &str = include_str!("problem_page.css");
const SCRIPT: &str = include_str!("problem_page.js");

/// A document that stands for every address until the content is right. The development server
/// then has it loaded again, and the site is back.
pub fn problem_page(problems: &[Problem]) -> String {
    let counts = Counts::of(problems);
    let entries: String = problems.iter().map(entry).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{counts}</title>\n<style>\n{TOKENS}\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{counts}</h1>\n\
         <p>The site comes back by itself once the errors are corrected and saved.</p>\n\
         <ol>\n{entries}</ol>\n</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"
    )
}

fn entry(problem: &Problem) -> String {
    let severity = problem.severity.name();
    let place = problem.place.as_deref();
    let position = place.map(|it| format!(":{}:{}", it.start.line, it.start.column));
    let excerpt = place.map(|it| excerpt(&Excerpt::of(it), it.start.line));
    let path = Some(&*problem.path).filter(|path| !path.is_empty());
    let facts = [
        ("at", path),
        ("expected", Some(&*problem.expected)),
        ("found", Some(&*problem.found)),
        ("help", problem.help.as_deref()),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(name, text)| Some(format!("<dt>{name}</dt><dd>{}</dd>\n", prose(text?))));
    format!(
        "<li class=\"{severity}\">\n<h2><span>{severity}</span> {}{}</h2>\n<p><code>{}</code></p>\n\
         {}<dl>\n{}</dl>\n</li>\n",
        escaped(&shown_text(&problem.file)),
        position.unwrap_or_default(),
        problem.code,
        excerpt.unwrap_or_default(),
        facts.collect::<String>(),
    )
}

/// A sentence of a problem; what stands between backticks in it is the editor's own.
fn prose(text: &str) -> String {
    let text = shown_text(text);
    let parts = text.split('`').map(escaped).enumerate();
    let parts = parts.map(|(place, part)| match place % 2 {
        0 => part.into_owned(),
        _ => format!("<code>{part}</code>"),
    });
    parts.collect()
}

fn excerpt(excerpt: &Excerpt, number: u32) -> String {
    format!(
        "<pre tabindex=\"0\"><span>{number}</span>{}<mark>{}</mark>{}</pre>\n",
        escaped(&excerpt.before),
        escaped(&excerpt.marked),
        escaped(&excerpt.after),
    )
}
