// Shows a key figure on another site in the scheme that its page asks for, and tells that page how
// high the figure is. Without it the figure is complete, in the scheme of the reader's system.

const scheme = new URLSearchParams(location.search).get("scheme");
if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;

const main = document.querySelector("main");

/** Whoever shows the figure may know: the message says nothing that the document does not. */
const tellHeight = () => {
  const height = Math.ceil(main.getBoundingClientRect().height);
  parent.postMessage({ type: "key-figure-height", address: location.pathname, height }, "*");
};

if (parent !== window) new ResizeObserver(tellHeight).observe(main);
