// The kinds of pages that the site states the weight of: each by a page that stands for it.

const pair = (site, page) => [page, site.at(page.datum.alternate.href)];

/** The pages of each kind in both languages, by the kind's name in content/measurements.json. */
export const pagesByKind = (site) => {
  const french = (test) =>
    pair(site, site.pages.find((page) => page.datum.locale === "fr" && page.datum.alternate && test(page)));
  return {
    home: french(({ kind }) => kind === "home"),
    text: french(({ kind }) => kind === "text"),
    key_figures: french(({ kind }) => kind === "key-figures"),
    figure: french(({ kind }) => kind === "figure"),
    news: french(({ kind }) => kind === "news-list"),
    news_item: french(({ kind }) => kind === "news"),
    press: french(({ kind }) => kind === "press"),
    sources: french(({ kind }) => kind === "sources"),
  };
};
