//! What a social image says.

use super::colours::{BRASS, ON_ENAMEL};
use super::font::Font;
use super::setting::{LEADING, Place, Setting, set};
use super::{HEIGHT, WIDTH};
use crate::edition::Editions;
use html_escape::encode_text as escaped;
use model::{PageBody, PageData};

/// What a social image says.
pub struct Card {
    /// Above the title: what the page is, or which part of the site it belongs to.
    pub kicker: String,
    /// The title.
    pub title: String,
    /// The value of a figure, which then stands above its title.
    pub value: Option<String>,
    /// What a figure counts and when, without which its value must not be shown.
    pub scope: Option<String>,
    /// Who speaks.
    pub signature: String,
}

/// Where words begin, in pixels from the left.
const LEFT: f32 = 84.0;

/// How wide they may be: up to the rosette.
const MEASURE: f32 = 640.0;

/// Where the words above the signature begin and end, in pixels from the top.
const TOP: f32 = 96.0;
const BOTTOM: f32 = 500.0;

/// Sizes that a title is tried in.
const TITLE: [f32; 8] = [92.0, 84.0, 76.0, 68.0, 60.0, 54.0, 48.0, 42.0];

/// Sizes of a title below a value.
const LABEL: [f32; 5] = [54.0, 48.0, 42.0, 36.0, 30.0];

/// Sizes of a value.
const VALUE: [f32; 7] = [132.0, 112.0, 96.0, 84.0, 76.0, 64.0, 52.0];

/// Sizes of what a figure counts.
const SCOPE: [f32; 4] = [26.0, 24.0, 22.0, 20.0];

/// Sizes of the signature.
const SIGNATURE: [f32; 5] = [28.0, 26.0, 24.0, 22.0, 20.0];

impl Card {
    /// The card of a page.
    pub fn of(page: &PageData, editions: &Editions<'_>) -> Self {
        let above = page.breadcrumb.get(1).map(|link| link.text.clone());
        let (kicker, signature) = match &page.body {
            PageBody::News(news) => (news.kind.clone(), news.organisation.text.clone()),
            _ => {
                let edition = editions.get(page.locale);
                (above.unwrap_or_default(), edition.name.to_owned())
            }
        };
        let figure = match &page.body {
            PageBody::Figure(page) => Some(&page.figure),
            _ => None,
        };
        // A page that speaks both languages is signed by its title already.
        let signature = match page.alternate {
            Some(_) => signature,
            None => String::new(),
        };
        Self {
            kicker,
            title: page.title.clone(),
            value: figure.map(|it| it.value.clone()),
            scope: figure.map(|it| format!("{} ({})", it.scope, it.period)),
            signature,
        }
    }

    /// The card's words as SVG, to be drawn on the ground.
    pub fn svg(&self, serif: &Font, sans: &Font) -> String {
        let mut words = Words {
            svg: format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">"
            ),
            top: TOP,
        };
        if !self.kicker.is_empty() {
            words.kicker(&self.kicker);
        }
        let scope = self.scope.as_deref().unwrap_or_default();
        let scope = set(scope, sans, &place(60.0), &SCOPE);
        if let Some(value) = &self.value {
            words.lines(&set(value, serif, &place(170.0), &VALUE), SERIF, ON_ENAMEL);
            words.top += 20.0;
        }
        let below = scope.height() + 16.0;
        let title = match self.value {
            Some(_) => set(
                &self.title,
                serif,
                &place(BOTTOM - words.top - below),
                &LABEL,
            ),
            None => set(&self.title, serif, &place(BOTTOM - words.top), &TITLE),
        };
        words.lines(&title, SERIF, ON_ENAMEL);
        words.top += 16.0;
        words.lines(&scope, SANS, BRASS);
        if !self.signature.is_empty() {
            words.signature(&set(&self.signature, sans, &place(40.0), &SIGNATURE));
        }
        words.svg.push_str("</svg>");
        words.svg
    }
}

const SERIF: &str = "Vitrine Serif";
const SANS: &str = "Vitrine Sans";

const fn place(height: f32) -> Place {
    Place {
        width: MEASURE,
        height,
    }
}

/// The words of a card as they are put down, one below the other.
struct Words {
    svg: String,
    top: f32,
}

impl Words {
    fn kicker(&mut self, kicker: &str) {
        let style = format!("font-weight=\"600\" letter-spacing=\"2.4\" fill=\"{BRASS}\"");
        self.line(&kicker.to_uppercase(), self.top + 20.0, SANS, 24.0, &style);
        self.top += 52.0;
    }

    fn lines(&mut self, setting: &Setting, family: &str, colour: &str) {
        let mut baseline = self.top + setting.size * 0.8;
        let style = format!("fill=\"{colour}\"");
        for words in &setting.lines {
            self.line(words, baseline, family, setting.size, &style);
            baseline += setting.size * LEADING;
        }
        self.top += setting.height();
    }

    fn signature(&mut self, setting: &Setting) {
        self.svg.push_str(&format!(
            "<path d=\"M{LEFT} 522h64\" stroke=\"{BRASS}\" stroke-width=\"2\"/>"
        ));
        self.top = 566.0 - setting.size * 0.8;
        self.lines(setting, SANS, ON_ENAMEL);
    }

    fn line(&mut self, words: &str, baseline: f32, family: &str, size: f32, style: &str) {
        self.svg.push_str(&format!(
            "<text x=\"{LEFT}\" y=\"{baseline}\" font-family=\"{family}\" font-size=\"{size}\" {style}>{}</text>",
            escaped(words)
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(card: &Card) -> Vec<String> {
        let svg = card.svg(&Font::serif().unwrap(), &Font::sans().unwrap());
        let words = svg.split("</text>").filter_map(|it| it.rsplit_once('>'));
        words
            .map(|(_, words)| words.to_owned())
            .filter(|words| !words.is_empty())
            .collect()
    }

    /// The card of a figure has the value with its label, what it counts and when, in this order, and
    /// none is cut, however long French makes them.
    #[test]
    fn a_figure_is_shown_with_its_scope() {
        let label = "Entreprises présentes au lancement des grappes d’entreprises";
        let scope = "Secteur français de l’horlogerie, de la bijouterie, de la joaillerie, de \
                     l’orfèvrerie, des pierres et des perles (30 mai 2024)";
        let card = Card {
            kicker: "Chiffres clés".into(),
            title: label.into(),
            value: Some("environ 4\u{202f}500 millions d’euros".into()),
            scope: Some(scope.into()),
            signature: "Union & Cie".into(),
        };
        let expected = [
            "CHIFFRES CLÉS",
            "environ 4\u{202f}500 millions d’euros",
            label,
            scope,
            "Union &amp; Cie",
        ];
        assert_eq!(written(&card).join(" "), expected.join(" "));
    }
}
