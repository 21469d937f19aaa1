//! The card of a key figure: where everything stands on it.

use super::FigureCard;
use super::drawing::{Drawing, Style};
use super::font::Font;
use super::marks::{sub_dial, track};
use super::setting::{Place, broken, set};
use std::fmt::Write;

/// Width of a card, in pixels.
const WIDTH: u32 = 720;

/// From the edge to what is drawn.
const MARGIN: f32 = 48.0;

/// Where what is said of the value begins, past its name.
const SAID: f32 = 216.0;

/// The right edge of what is drawn.
const RIGHT: f32 = WIDTH as f32 - MARGIN;

const SERIF: &str = "font-family=\"Vitrine Serif\"";
const ITALIC: &str = "font-family=\"Vitrine Serif\" font-style=\"italic\"";
const SANS: &str = "font-family=\"Vitrine Sans\"";
const INSCRIPTION: &str = "font-family=\"Vitrine Sans\" font-weight=\"600\" letter-spacing=\"1.8\"";

/// A drawing under way.
struct Sheet<'a> {
    card: &'a FigureCard<'a>,
    serif: &'a Font,
    sans: &'a Font,
    drawing: Drawing,
    /// How far down it is drawn.
    top: f32,
}

impl FigureCard<'_> {
    /// The card with its words as text.
    pub(super) fn drawing(&self, serif: &Font, sans: &Font) -> Drawing {
        let mut sheet = Sheet {
            card: self,
            serif,
            sans,
            drawing: Drawing {
                width: WIDTH,
                height: 0,
                ground: self.scheme.paper,
                shapes: track((MARGIN, RIGHT), self.scheme),
                lines: Vec::new(),
            },
            top: MARGIN + 28.0,
        };
        sheet.face();
        sheet.label();
        sheet.rows();
        sheet.ends();
        let Sheet {
            mut drawing, top, ..
        } = sheet;
        drawing.height = (top + MARGIN - 8.0).ceil() as u32;
        drawing
    }
}

impl Sheet<'_> {
    /// Words across the card, each line so much below the one before.
    fn paragraph(&mut self, text: &str, font: &Font, style: &Style, leading: f32) {
        for line in broken(text, font, RIGHT - MARGIN, style.size) {
            self.top += leading;
            self.drawing.write(MARGIN, self.top, line, style);
        }
    }

    /// The value, large, with what stands before and after it.
    fn face(&mut self) {
        let FigureCard { figure, scheme, .. } = *self.card;
        if let Some(qualifier) = &figure.qualifier {
            self.top += 28.0;
            let style = style(ITALIC, 28.0, scheme.ink_soft);
            self.drawing.write(MARGIN, self.top, qualifier, &style);
        }
        let place = Place {
            width: RIGHT - MARGIN,
            height: 140.0,
        };
        let sizes = [104.0, 88.0, 72.0, 56.0];
        let number = set(&figure.number, self.serif, &place, &sizes);
        self.top += number.size * 0.8;
        let text = number.lines.join(" ");
        let large = style(SERIF, number.size, scheme.ink);
        self.drawing.write(MARGIN, self.top, text.as_str(), &large);
        if let Some(share) = figure.share {
            let after = MARGIN + self.serif.width(&text, number.size) + 10.0;
            let unit = style(SERIF, 44.0, scheme.ink);
            self.drawing.write(after, self.top, &figure.unit, &unit);
            let middle = (RIGHT - 84.0, MARGIN + 104.0);
            sub_dial(&mut self.drawing.shapes, middle, scheme, share.percent);
            self.top = self.top.max(MARGIN + 170.0);
            return;
        }
        if !figure.unit.is_empty() {
            self.top += 34.0;
            let style = style(INSCRIPTION, 18.0, scheme.brass_ink);
            let unit = figure.unit.to_uppercase();
            self.drawing.write(MARGIN, self.top, unit, &style);
        }
        self.top += 12.0;
    }

    fn label(&mut self) {
        let FigureCard { figure, scheme, .. } = *self.card;
        let label = style(SERIF, 30.0, scheme.ink);
        self.paragraph(&figure.label, self.serif, &label, 36.0);
        self.top += 18.0;
        if let Some(age) = &figure.age_notice {
            let remark = style(SANS, 16.0, scheme.brass_ink);
            self.paragraph(age, self.sans, &remark, 23.0);
            self.top += 8.0;
        }
    }

    /// What is said of the value, and its note.
    fn rows(&mut self) {
        let FigureCard { figure, scheme, .. } = *self.card;
        let (name_style, said_style) = (
            style(SANS, 16.0, scheme.ink_soft),
            style(SANS, 16.0, scheme.ink),
        );
        self.top += 8.0;
        for (name, said) in &self.card.rows {
            let beside = self.top + 24.0;
            self.drawing.write(MARGIN, beside, *name, &name_style);
            for line in broken(said, self.sans, RIGHT - SAID, said_style.size) {
                self.top += 24.0;
                self.drawing.write(SAID, self.top, line, &said_style);
            }
            self.top += 6.0;
        }
        if let Some(note) = &figure.note {
            self.top += 8.0;
            self.paragraph(note, self.sans, &name_style, 23.0);
        }
    }

    /// Who publishes the figure, and where.
    fn ends(&mut self) {
        let scheme = self.card.scheme;
        self.top += 32.0;
        let top = self.top;
        // Writing to a string never fails.
        let _ = write!(
            self.drawing.shapes,
            "<path d=\"M{MARGIN} {top}H{RIGHT}\" stroke=\"{}\"/>",
            scheme.brass
        );
        self.top += 4.0;
        let end = style(SANS, 15.0, scheme.ink_soft);
        for text in std::iter::once(self.card.site).chain(self.card.permalink.as_deref()) {
            self.paragraph(text, self.sans, &end, 22.0);
        }
    }
}

const fn style(font: &'static str, size: f32, fill: &'static str) -> Style {
    Style { font, size, fill }
}

#[cfg(test)]
mod tests {
    use super::super::colours::LIGHT;
    use super::*;
    use model::{Figure, Link, Precision};

    /// What the drawing says to those who do not see it, it shows to those who do: no word less, and
    /// no other.
    #[test]
    fn what_is_said_is_drawn() {
        let figure = Figure {
            id: "lamps".into(),
            label: "Lampes allumées la nuit".into(),
            qualifier: Some("environ".into()),
            number: "3 000".into(),
            unit: "lampes".into(),
            value: "environ 3 000 lampes".into(),
            precision: Precision::Approximate,
            precision_text: "valeur approximative".into(),
            scope:
                "Lampes de tous les phares de la côte, celles des jetées comprises, et des quais"
                    .into(),
            period: "2011".into(),
            period_iso: Some("2011".into()),
            source: "Capitainerie".into(),
            document: Link::new("/", "Registre du port, L4"),
            href: "/".into(),
            age_notice: Some("Donnée ancienne.".into()),
            note: Some("Les lampes éteintes ne comptent pas.".into()),
            share: None,
            organisation: "league".into(),
            lang: None,
            unit_lang: None,
            scope_lang: None,
        };
        let card = FigureCard {
            figure: &figure,
            scheme: &LIGHT,
            rows: vec![
                ("Périmètre", &figure.scope),
                ("Période", &figure.period),
                ("Source", &figure.source),
                ("Précision", &figure.precision_text),
            ],
            site: "Ligue des lanternes",
            permalink: Some("https://example.org/lampes/".into()),
            colon: " : ",
            lang: "fr",
        };
        let drawing = card.drawing(&Font::serif().unwrap(), &Font::sans().unwrap());
        let in_order = |text: String| {
            let mut words: Vec<_> = text
                .to_lowercase()
                .split_whitespace()
                .map(|word| word.trim_matches(['.', ':']).to_owned())
                .filter(|word| !word.is_empty())
                .collect();
            words.sort();
            words
        };
        let drawn: Vec<_> = drawing
            .lines
            .iter()
            .map(|line| line.words.as_str())
            .collect();
        let said = format!("{} {}", card.title(), card.description());
        assert_eq!(in_order(drawn.join(" ")), in_order(said));
        assert!(
            drawing
                .lines
                .iter()
                .all(|line| line.baseline < drawing.height as f32)
        );
    }
}
