// Starts the app, and gives the links back to the browser if the app cannot run. Every page is
// complete without it.

const tag = document.querySelector("script[data-wasm]");

/** Leaves `/` for the visitor's language: the one chosen before, else the browser's, else French. */
const leaveForLanguage = () => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("locale");
  } catch {
    // Storage is refused: the browser's languages decide.
  }
  const spoken = navigator.languages.map((language) => language.slice(0, 2).toLowerCase());
  const locale = [chosen, ...spoken].find((language) => language === "fr" || language === "en");
  location.replace(`/${locale ?? "fr"}/`);
};

/** Marks the page as static: no click reaches the app any more, so every link is a plain one. */
const giveLinksBack = () => {
  if (document.documentElement.dataset.app === "static") return;
  document.documentElement.dataset.app = "static";
  addEventListener("click", (click) => click.stopImmediatePropagation(), true);
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
