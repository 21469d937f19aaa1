//! Which news refer to a key figure.

use super::order::Order;
use crate::markdown::{Target, walk_targets};
use crate::source::{Entry, InBoth, NewsItem};
use model::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// The places, in the register, of the news that rest on a figure or speak of it; by the figure's
/// id, newest first.
pub struct Mentions(BTreeMap<String, Vec<usize>>);

impl Mentions {
    /// Looks through all news.
    pub fn new(order: &Order<'_>) -> Self {
        let mut all = BTreeMap::<_, Vec<_>>::new();
        for (place, item) in order.news.iter().enumerate() {
            for id in figures_of(&item.value) {
                all.entry(id).or_default().push(place);
            }
        }
        Self(all)
    }

    /// The places of the news that refer to a figure.
    pub fn of(&self, id: &str) -> &[usize] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }
}

fn figures_of(item: &NewsItem) -> BTreeSet<String> {
    let mut ids: BTreeSet<_> = item.figures.iter().cloned().collect();
    let bodies = Locale::ALL
        .into_iter()
        .flat_map(|locale| &item.text(locale).body);
    for entry in bodies {
        let texts = match entry {
            Entry::Figures(figures) | Entry::Chart(figures) => {
                ids.extend(figures.iter().cloned());
                continue;
            }
            Entry::Markdown(text) => std::slice::from_ref(text),
            Entry::Notice(texts) => texts,
            _ => continue,
        };
        for text in texts {
            walk_targets(text.nodes(), &mut |target| {
                if let Target::Figure(id) = target {
                    ids.insert(id.clone());
                }
            });
        }
    }
    ids
}
