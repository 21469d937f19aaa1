// Starts the app, and gives the links back to the browser if the app cannot run. Every page is
// complete without it.

import "./figure-popover.js";

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

/**
 * Marks the page as static. No click and no step back or forward reaches the app any more: links
 * are plain ones, and the document of an address is loaded. A page that the reader was on the way
 * to when the app broke down is loaded at once.
 */
const giveLinksBack = () => {
  const { dataset } = document.documentElement;
  if (dataset.app === "static") return;
  dataset.app = "static";
  history.scrollRestoration = "auto";
  addEventListener("click", (click) => click.stopImmediatePropagation(), true);
  const shown = location.pathname;
  const leave = (step) => {
    step.stopImmediatePropagation();
    if (location.pathname !== shown) location.reload();
  };
  addEventListener("popstate", leave, true);
  if (dataset.arriving) location.assign(dataset.arriving);
};

/**
 * Fonts that came after the first paint would move the text under the reader's eyes. They are made
 * ready, and the app shows them once the reader goes on to another page.
 */
const readyLateFonts = async () => {
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  const fonts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
  if (fonts.every((font) => font.responseEnd < painted)) return;
  try {
    await Promise.all(["1em Late Serif", "1em Late Sans"].map((font) => document.fonts.load(font)));
    document.documentElement.dataset.fonts = "ready";
  } catch {
    // They do not come: the fonts of the system go on.
  }
};

/** An error that nobody caught and that came out of the app: a panic, or a call that failed in it. */
const watchForPanic = () => {
  const isTheApps = (error) =>
    error instanceof WebAssembly.RuntimeError || /wasm/.test(error?.stack);
  addEventListener("error", (event) => isTheApps(event.error) && giveLinksBack());
  addEventListener("unhandledrejection", (event) => isTheApps(event.reason) && giveLinksBack());
};

/**
 * A module of WebAssembly with one instruction or type of each kind that the app's own may hold
 * beyond the first version of WebAssembly: bulk memory, multiple values, mutable globals,
 * reference types, saturating conversions, sign extension. A browser that cannot read it is
 * spared the download.
 */
const sample = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 2, 127, 127, 3, 2, 1, 0, 4, 4, 1, 111, 0, 0, 5, 3,
  1, 0, 0, 6, 6, 1, 127, 1, 65, 0, 11, 7, 4, 1, 0, 3, 0, 10, 23, 1, 21, 0, 65, 0, 65, 0, 65, 0,
  252, 11, 0, 67, 0, 0, 0, 0, 252, 0, 65, 0, 192, 11,
);

/** Has the browser verify the module's file before `import` takes it, where it knows how. */
const verify = (href, integrity) =>
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "modulepreload", href, integrity }),
  );

/** In a task of its own: what was done before has kept the reader waiting long enough. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Once the page has been painted; at once where nobody sees it. */
const painted = async () => {
  if (!document.hidden) await new Promise(requestAnimationFrame).then(nextTask);
};

/** The module in a response, compiled while it comes where the server names its type. */
const compiled = async (response) =>
  response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());

const start = async () => {
  if (!WebAssembly.validate(sample)) throw new Error("This browser's WebAssembly is too old");
  watchForPanic();
  // Development knows no integrity.
  const { glue, glueIntegrity = "", wasm, wasmIntegrity = "" } = tag.dataset;
  // What paints the page comes first: its fonts and the processor's time.
  await painted();
  verify(glue, glueIntegrity);
  const code = fetch(wasm, { integrity: wasmIntegrity }).then(compiled);
  const [app, module_or_path] = await Promise.all([import(glue), code]);
  await nextTask();
  await app.default({ module_or_path });
};

if (location.pathname === "/") {
  leaveForLanguage();
} else if (tag) {
  start().catch((reason) => {
    console.warn("The app did not start; the page works without it.", reason);
    giveLinksBack();
  });
}

addEventListener("load", readyLateFonts);
