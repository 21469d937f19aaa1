// Starts the app, and gives the links back to the browser if the app cannot run. Every page is
// complete without it.

const tag = document.querySelector("script[data-wasm]");

/** What the visitor chose at an earlier visit; none where storage is refused. */
const chosen = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Shows the page in the scheme `light` or `dark`; by any other name, as the system says. */
const showScheme = (scheme) => {
  const own = scheme === "light" || scheme === "dark";
  if (own) document.documentElement.dataset.scheme = scheme;
  else delete document.documentElement.dataset.scheme;
  for (const button of document.querySelectorAll(".scheme-switch button")) {
    button.setAttribute("aria-pressed", button.value === (own ? scheme : "system"));
    button.parentElement.dataset.ready = "";
  }
};

/** Shows a scheme and keeps the choice; where storage is refused, until the next document. */
const chooseScheme = (scheme) => {
  showScheme(scheme);
  try {
    if (scheme === "system") localStorage.removeItem("scheme");
    else localStorage.setItem("scheme", scheme);
  } catch {
    // Refused.
  }
};

/** Closes the menu of small screens, if it is open, and gives what opened it. */
const closeMenu = () => {
  const menu = document.querySelector(".site-menu[open]");
  menu?.removeAttribute("open");
  return menu?.querySelector("summary");
};

// As early as a script can: what was chosen is in force before anything else is done.
showScheme(chosen("scheme"));
addEventListener(
  "click",
  ({ target }) => {
    const button = target.closest?.(".scheme-switch button");
    if (button) chooseScheme(button.value);
    if (target.closest?.(".site-navigation a")) closeMenu();
  },
  true,
);
addEventListener("keydown", ({ key }) => key === "Escape" && closeMenu()?.focus());

/** Leaves `/` for the visitor's language: the one chosen before, else the browser's, else French. */
const leaveForLanguage = () => {
  const spoken = navigator.languages.map((language) => language.slice(0, 2).toLowerCase());
  const locale = [chosen("locale"), ...spoken].find((language) => language === "fr" || language === "en");
  location.replace(`/${locale ?? "fr"}/`);
};

/** Marks the page as static: no click reaches the app any more, so every link is a plain one. */
const giveLinksBack = () => {
  if (document.documentElement.dataset.app === "static") return;
  document.documentElement.dataset.app = "static";
  addEventListener("click", (click) => click.stopImmediatePropagation(), true);
};

/**
 * Fonts that came after the first paint would move the text under the reader's eyes. They are made
 * ready, and show once the reader goes on to another page.
 */
const showLateFonts = async () => {
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  const fonts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
  if (fonts.every((font) => font.responseEnd < painted)) return;
  await Promise.all(["1em Late Serif", "1em Late Sans"].map((font) => document.fonts.load(font)));
  const show = (click) => {
    if (click.target.closest?.("a[href^='/']")) document.documentElement.dataset.fonts = "late";
  };
  addEventListener("click", show, true);
};

const watchForPanic = () => {
  const isPanic = (reason) => reason instanceof WebAssembly.RuntimeError;
  addEventListener("error", (event) => isPanic(event.error) && giveLinksBack());
  addEventListener("unhandledrejection", (event) => isPanic(event.reason) && giveLinksBack());
};

const start = async () => {
  if (typeof WebAssembly !== "object") throw new Error("This browser runs no WebAssembly");
  watchForPanic();
  const { glue, wasm, integrity } = tag.dataset;
  const code = fetch(wasm, integrity ? { integrity } : {});
  const [app] = await Promise.all([import(glue), code]);
  await app.default({ module_or_path: code });
};

if (location.pathname === "/") {
  leaveForLanguage();
} else if (tag) {
  start().catch((reason) => {
    console.warn("The app did not start; the page works without it.", reason);
    giveLinksBack();
  });
}

addEventListener("load", showLateFonts);
