//! In what order records of a kind stand on a page.

use crate::source::{Content, Document, Figure, NewsItem, Organisation, PageKind, Record, Scope};
use model::Locale;
use std::cmp::Reverse;

/// The orders that pages share.
pub struct Order<'a> {
    /// Organisations, those whose pages come first in the navigation first.
    pub organisations: Vec<&'a Organisation>,
    /// Scopes with their figures: those of the home page first, in its order, then by id.
    pub scopes: Vec<(&'a Record<Scope>, Vec<&'a Record<Figure>>)>,
    /// News, newest first.
    pub news: Vec<&'a Record<NewsItem>>,
    /// Documents: by organisation, French ones first, the oldest first.
    pub documents: Vec<&'a Document>,
}

impl<'a> Order<'a> {
    /// The orders of `content`.
    pub fn new(content: &'a Content) -> Self {
        let navigation = &content.site.value.navigation;
        let place = |page: &str| {
            navigation
                .iter()
                .position(|it| it == page)
                .unwrap_or(usize::MAX)
        };
        let mut organisations: Vec<_> = content
            .organisations
            .iter()
            .map(|(_, record)| &record.value)
            .collect();
        organisations.sort_by_key(|it| (place(&it.page), &it.id));

        let mut news: Vec<_> = content.news.iter().map(|(_, record)| record).collect();
        news.sort_by_key(|it| (Reverse(it.value.published_on), &it.value.id));

        let rank = |id: &str| organisations.iter().position(|it| it.id == id);
        let mut documents: Vec<_> = content
            .documents
            .iter()
            .map(|(_, record)| &record.value)
            .collect();
        documents.sort_by_key(|it| {
            (
                rank(&it.organisation),
                it.language != Locale::Fr,
                it.dated,
                &it.id,
            )
        });

        Self {
            scopes: scopes(content),
            organisations,
            news,
            documents,
        }
    }
}

fn scopes(content: &Content) -> Vec<(&Record<Scope>, Vec<&Record<Figure>>)> {
    let home = content.page_of_kind(PageKind::Home).ok();
    let shown = home
        .and_then(|home| home.value.figures.as_deref())
        .unwrap_or_default();
    let place = |id: &str| shown.iter().position(|it| it == id).unwrap_or(usize::MAX);
    let mut scopes: Vec<_> = content
        .scopes
        .iter()
        .map(|(_, scope)| (scope, Vec::new()))
        .collect();
    for (_, figure) in content.figures.iter() {
        let own = scopes
            .iter_mut()
            .find(|(scope, _)| scope.value.id == figure.value.scope);
        if let Some((_, figures)) = own {
            figures.push(figure);
        }
    }
    for (_, figures) in &mut scopes {
        figures.sort_by_key(|it| (it.value.order, &it.value.id));
    }
    scopes.sort_by_key(|(scope, _)| (place(&scope.value.id), &scope.value.id));
    scopes.retain(|(_, figures)| !figures.is_empty());
    scopes
}
