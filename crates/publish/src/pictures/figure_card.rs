//! The card of a key figure, as it is taken away: it says all that has to stand beside the value, so
//! that the picture is as honest alone as on its page.

use super::colours::{DARK, LIGHT, Scheme};
use super::font::Font;
use super::setting::{Place, broken, set};
use crate::edition::Editions;
use crate::words::words;
use html_escape::encode_text as escaped;
use model::{Figure, PageData};
use std::fmt::Write;

/// Width of a card, in pixels.
const CARD_WIDTH: u32 = 720;

/// From the edge to what is drawn.
const MARGIN: f32 = 48.0;

/// Where what is said of the value begins, past its name.
const SAID: f32 = 216.0;

/// The right edge of what is drawn.
const RIGHT: f32 = CARD_WIDTH as f32 - MARGIN;

/// The card of a figure in one language and one scheme.
pub struct FigureCard<'a> {
    figure: &'a Figure,
    scheme: &'static Scheme,
    /// Names with what is said, as on the page.
    rows: Vec<(&'static str, &'a str)>,
    /// Who publishes the figure.
    site: &'a str,
    /// Where its page is, if the site's address is known.
    permalink: Option<String>,
    colon: &'static str,
    lang: &'static str,
}

impl<'a> FigureCard<'a> {
    /// The card of the `figure` whose page is `page`, for light or for dark ground.
    pub fn new(
        page: &'a PageData,
        figure: &'a Figure,
        editions: &Editions<'a>,
        is_dark: bool,
    ) -> Self {
        let words = words(page.locale);
        Self {
            figure,
            scheme: if is_dark { &DARK } else { &LIGHT },
            rows: vec![
                (words.scope, &figure.scope),
                (words.period, &figure.period),
                (words.source, &figure.source),
                (words.document, &figure.document.text),
                (words.precision, &figure.precision_text),
            ],
            site: editions.get(page.locale).name,
            permalink: editions.absolute(&page.address),
            colon: words.colon,
            lang: page.locale.lang(),
        }
    }

    /// What is measured.
    pub fn name(&self) -> &'a str {
        &self.figure.label
    }

    /// Width and height in pixels.
    pub fn measures(&self, serif: &Font, sans: &Font) -> (u32, u32) {
        let height = self.drawn(serif, sans).1;
        (CARD_WIDTH, height.ceil() as u32)
    }

    /// The card as SVG whose words are text.
    pub fn svg(&self, serif: &Font, sans: &Font) -> String {
        let (content, height) = self.drawn(serif, sans);
        let height = height.ceil();
        let paper = self.scheme.paper;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{CARD_WIDTH}\" height=\"{height}\" \
             viewBox=\"0 0 {CARD_WIDTH} {height}\">\
             <rect width=\"{CARD_WIDTH}\" height=\"{height}\" fill=\"{paper}\"/>{content}</svg>"
        )
    }

    /// A drawing of outlines, with the words that they show.
    pub fn with_words(&self, outlines: &str, (width, height): (u32, u32)) -> String {
        let (title, description) = (self.title(), self.description());
        let (title, description) = (escaped(&title), escaped(&description));
        let words = format!(
            "<svg role=\"img\" lang=\"{}\" aria-labelledby=\"title\" aria-describedby=\"desc\" viewBox=\"0 0 {width} {height}\" ",
            self.lang
        );
        let start = outlines.replacen("<svg ", &words, 1);
        let said = format!(
            ">\n    <title id=\"title\">{title}</title>\n    <desc id=\"desc\">{description}</desc>"
        );
        start.replacen('>', &said, 1)
    }

    /// Label and value in one run.
    fn title(&self) -> String {
        format!("{}{}{}", self.figure.label, self.colon, self.figure.value)
    }

    /// All that is said of the value.
    fn description(&self) -> String {
        let rows = self.rows.iter();
        let rows = rows.map(|(name, said)| format!("{name}{}{said}.", self.colon));
        let remarks = [&self.figure.age_notice, &self.figure.note];
        let remarks = remarks.into_iter().flatten().cloned();
        let ends = std::iter::once(self.site.to_owned()).chain(self.permalink.clone());
        let parts: Vec<_> = rows.chain(remarks).chain(ends).collect();
        parts.join(" ")
    }

    /// What stands on the ground, and where it ends.
    fn drawn(&self, serif: &Font, sans: &Font) -> (String, f32) {
        let Scheme {
            ink,
            ink_soft,
            brass_ink,
            ..
        } = self.scheme;
        let mut svg = self.track();
        let mut top = self.face(&mut svg, serif);
        let label = format!("font-family=\"Vitrine Serif\" font-size=\"30\" fill=\"{ink}\"");
        for line in broken(&self.figure.label, serif, RIGHT - MARGIN, 30.0) {
            top += 36.0;
            words_at(&mut svg, MARGIN, top, &line, &label);
        }
        top += 18.0;
        let plain = |colour: &str, size: u8| {
            format!("font-family=\"Vitrine Sans\" font-size=\"{size}\" fill=\"{colour}\"")
        };
        let remark = |svg: &mut String, top: &mut f32, text: &str, colour: &str| {
            for line in broken(text, sans, RIGHT - MARGIN, 16.0) {
                *top += 23.0;
                words_at(svg, MARGIN, *top, &line, &plain(colour, 16));
            }
        };
        if let Some(age) = &self.figure.age_notice {
            remark(&mut svg, &mut top, age, brass_ink);
            top += 8.0;
        }
        top += 8.0;
        for (name, said) in &self.rows {
            words_at(&mut svg, MARGIN, top + 24.0, name, &plain(ink_soft, 16));
            for line in broken(said, sans, RIGHT - SAID, 16.0) {
                top += 24.0;
                words_at(&mut svg, SAID, top, &line, &plain(ink, 16));
            }
            top += 6.0;
        }
        if let Some(note) = &self.figure.note {
            top += 8.0;
            remark(&mut svg, &mut top, note, ink_soft);
        }
        top += 32.0;
        // Writing to a string never fails.
        let _ = write!(
            svg,
            "<path d=\"M{MARGIN} {top}H{RIGHT}\" stroke=\"{}\"/>",
            self.scheme.brass
        );
        top += 4.0;
        let ends = std::iter::once(self.site).chain(self.permalink.as_deref());
        for line in ends.flat_map(|text| broken(text, sans, RIGHT - MARGIN, 15.0)) {
            top += 22.0;
            words_at(&mut svg, MARGIN, top, &line, &plain(ink_soft, 15));
        }
        (svg, top + MARGIN - 8.0)
    }

    /// An unrolled minute track of sixty, along the upper edge.
    fn track(&self) -> String {
        let mut path = format!("M{MARGIN} {MARGIN}H{RIGHT}");
        for minute in 0..=60_u8 {
            let length = if minute % 5 == 0 { 10 } else { 5 };
            let _ = write!(
                path,
                "M{} {MARGIN}v{length}",
                MARGIN + f32::from(minute) * 5.0
            );
        }
        format!("<path d=\"{path}\" stroke=\"{}\"/>", self.scheme.brass)
    }

    /// The value, large, with what stands before and after it; tells where it ends.
    fn face(&self, svg: &mut String, serif: &Font) -> f32 {
        let Scheme {
            ink,
            ink_soft,
            brass_ink,
            ..
        } = self.scheme;
        let mut top = MARGIN + 28.0;
        if let Some(qualifier) = &self.figure.qualifier {
            top += 28.0;
            let style = format!(
                "font-family=\"Vitrine Serif\" font-style=\"italic\" font-size=\"28\" fill=\"{ink_soft}\""
            );
            words_at(svg, MARGIN, top, qualifier, &style);
        }
        let place = Place {
            width: RIGHT - MARGIN,
            height: 140.0,
        };
        let number = set(
            &self.figure.number,
            serif,
            &place,
            &[104.0, 88.0, 72.0, 56.0],
        );
        let large = |size: f32| {
            format!("font-family=\"Vitrine Serif\" font-size=\"{size}\" fill=\"{ink}\"")
        };
        top += number.size * 0.8;
        let text = number.lines.join(" ");
        words_at(svg, MARGIN, top, &text, &large(number.size));
        if let Some(share) = self.figure.share {
            let after = MARGIN + serif.width(&text, number.size) + 10.0;
            words_at(svg, after, top, &self.figure.unit, &large(44.0));
            self.sub_dial(svg, share.percent);
            return top.max(MARGIN + 170.0);
        }
        if !self.figure.unit.is_empty() {
            top += 34.0;
            let style = format!(
                "font-family=\"Vitrine Sans\" font-weight=\"600\" font-size=\"18\" \
                 letter-spacing=\"1.8\" fill=\"{brass_ink}\""
            );
            words_at(svg, MARGIN, top, &self.figure.unit.to_uppercase(), &style);
        }
        top + 12.0
    }

    /// Sixty minute marks of which the share is set in metal, and a hand that points to its end.
    fn sub_dial(&self, svg: &mut String, percent: f64) {
        let Scheme {
            ink, brass, edge, ..
        } = self.scheme;
        let _ = write!(
            svg,
            "<g transform=\"translate({} {}) scale(1.6)\">",
            RIGHT - 84.0,
            MARGIN + 104.0
        );
        for minute in 0..60_u8 {
            let is_lit = f64::from(minute) * 100.0 / 60.0 < percent;
            let is_hour = minute % 5 == 0;
            let (colour, width) = match (is_lit, is_hour) {
                (true, _) => (brass, 2.0),
                (false, true) => (edge, 1.2),
                (false, false) => (edge, 0.6),
            };
            let from = if is_hour { 40 } else { 42 };
            let _ = write!(
                svg,
                "<path d=\"M0-{from}V-46\" stroke=\"{colour}\" stroke-width=\"{width}\" transform=\"rotate({})\"/>",
                u16::from(minute) * 6
            );
        }
        let _ = write!(
            svg,
            "<path d=\"M0 6V-36\" stroke=\"{ink}\" stroke-width=\"1.2\" stroke-linecap=\"round\" transform=\"rotate({})\"/>\
             <circle r=\"2.5\" fill=\"{ink}\"/></g>",
            percent * 3.6
        );
    }
}

fn words_at(svg: &mut String, left: f32, baseline: f32, words: &str, style: &str) {
    let words = escaped(words);
    let _ = write!(
        svg,
        "<text x=\"{left}\" y=\"{baseline}\" {style}>{words}</text>"
    );
}
