// What page translators do: every text is taken away, and words of the translator's own put in its place.

/** Translates all that is shown, in the page. */
export const translate = () => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement.closest("script") || !text.data.trim()
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  for (const text of texts) {
    const outer = document.createElement("font");
    const inner = outer.appendChild(document.createElement("font"));
    inner.textContent = text.data.toUpperCase();
    text.replaceWith(outer);
  }
  document.documentElement.classList.add("translated-ltr");
};
