// Which pages are looked at: one of each kind, and each kind in the states that look different.

import { sites } from "../sites.mjs";

const [site, federation] = sites;

/** The page and its twin, by the address of the French one. */
const pair = (from, address, name, more = {}) => {
  const page = from?.at(address);
  if (!page) return [];
  return [{ name, site: from, addresses: { fr: address, en: page.datum.alternate?.href }, ...more }];
};

/** The first page of a kind. */
const first = (from, kind, name, more) =>
  pair(from, from?.of(kind)?.address, name, more);

/** The first page whose datum is like this. */
const like = (from, test, name) =>
  pair(from, from?.pages.find(({ datum }) => datum.locale === "fr" && test(datum))?.address, name);

/** A page in both languages at once. */
const both = (address, name, more) =>
  site.production ? [{ name, site, addresses: { fr: address }, ...more }] : [];

/** Every kind: its name, where it stands in each language, and what is done before the picture. */
export const kinds = [
  ...first(site, "home", "home"),
  ...pair(site, "/fr/union/", "organisation"),
  ...pair(site, "/fr/union/relations-institutionnelles/", "text"),
  ...first(site, "news-list", "news-list"),
  ...first(site, "news", "press-release"),
  ...first(site, "key-figures", "key-figures"),
  ...pair(site, "/fr/chiffres-cles/taux-d-exportation/", "figure"),
  ...first(site, "sources", "sources"),
  ...first(site, "press", "press-contact"),
  ...pair(site, "/fr/mentions-legales/", "legal-notice"),
  ...pair(site, "/fr/plan-du-site/", "site-map"),
  ...both("/introuvable/", "not-found"),
  // With script it would be left at once.
  ...both("/", "both-languages", { script: false }),
  ...like(federation, ({ body }) => body.figure?.chart, "figure-with-chart"),
  ...like(federation, ({ body, text_locale }) => body.news && !text_locale && !body.news.contact, "announcement"),
  ...like(federation, ({ text_locale }) => text_locale, "untranslated"),
  ...first(federation, "news-list", "news-list-filtered", { query: "?year=2024" }),
  ...first(federation, "news-list", "news-list-empty", { query: "?organisation=nobody" }),
];

export const WIDTHS = [360, 768, 1280, 1920];
export const SCHEMES = ["light", "dark"];

/** The pictures of a kind: French at every width in both schemes, English where lines break otherwise. */
export const views = ({ addresses }) =>
  Object.entries(addresses)
    .filter(([, address]) => address)
    .flatMap(([locale, address]) =>
      WIDTHS.filter((width) => locale === "fr" || width === 360 || width === 1280).flatMap((width) =>
        SCHEMES.map((scheme) => ({ address, width, scheme, name: `${locale} ${width} ${scheme}` })),
      ),
    );
