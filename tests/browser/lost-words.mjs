// Whether a page loses anything of what it says.

/** Words that are cut off, each by the element that cuts them. */
export const lostWords = (page) =>
  page.evaluate(() => {
    const shown = (element) =>
      element.checkVisibility() &&
      !element.closest(".visually-hidden, .skip-link, caption, [aria-hidden='true']");
    const lost = [];
    for (const element of document.body.querySelectorAll("*")) {
      if (!shown(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
      if (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      ) {
        lost.push(element.outerHTML.slice(0, 120));
      }
    }
    return lost;
  });

/** How many pixels of the page lie beyond the edge of the window. */
export const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
