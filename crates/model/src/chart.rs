//! Charts of key figures, drawn by publish: the app only turns them into elements.

use serde::{Deserialize, Serialize};

/// The observations of one figure, or of several of one scope and unit, as a drawing and as the
/// table that says the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// What is shown: caption of the drawing and of the table.
    pub title: String,
    /// The drawing's `viewBox`.
    pub view_box: String,
    /// Axes, lines and words, in the order in which they are drawn.
    pub marks: Vec<Mark>,
    /// The points or bars, by series and period.
    pub points: Vec<Point>,
    /// What signs of the drawing mean, as far as they occur.
    pub legend: Vec<String>,
    /// Headings of the table's columns.
    pub columns: Vec<String>,
    /// The table's rows, the oldest period first; a gap has its row.
    pub rows: Vec<Vec<String>>,
}

/// A part of the drawing that shows no single value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// What it is, as its classes in the style sheet.
    pub class: String,
    /// Outline as the `d` of a path; none for words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Words that stand in the drawing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<ChartText>,
}

/// Words at a place of the drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartText {
    /// Place from the left.
    pub x: String,
    /// Place from the top, of the line that the letters stand on.
    pub y: String,
    /// The words.
    pub text: String,
}

/// A value in the drawing, which the keyboard reaches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Its series, form and precision, as its classes in the style sheet.
    pub class: String,
    /// Outline as the `d` of a path.
    pub path: String,
    /// All of it in one run, as a screen reader says it: “2019: about 12 bells, revised”.
    pub spoken: String,
    /// What is shown beside it when it is pointed at.
    pub value: ChartText,
}
