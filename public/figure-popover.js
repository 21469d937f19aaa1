// A key figure in a sentence: its scope, period and source, shown beside it while it is pointed at
// or has the focus. Without script, or in a browser without popovers, it is the link that it is.

/** Pixels between the figure and what is said of it, and between that and the edge. */
const GAP = 6;

/** Milliseconds in which a pointer may reach what is said. */
const LINGER = 250;

const popover = Object.assign(document.createElement("div"), {
  id: "figure-popover",
  className: "figure-popover",
  popover: "manual",
});
popover.setAttribute("role", "tooltip");

/** The figure that is explained; none while nothing is shown. */
let shown = null;

/** The figure that a finger has just touched for the first time. */
let touched = null;

let leaving;

const figureOf = ({ target }) => target.closest?.("a.figure-reference[data-about]") ?? null;

/** Below the figure, or above it where there is no room; never beyond an edge. */
const place = () => {
  const { left, top, bottom } = shown.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = bottom + GAP + height <= clientHeight;
  popover.style.left = `${Math.max(GAP, Math.min(left, clientWidth - width - GAP))}px`;
  popover.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - height)}px`;
};

const hide = () => {
  clearTimeout(leaving);
  if (!shown) return;
  shown.removeAttribute("aria-describedby");
  shown = null;
  popover.remove();
};

const show = (figure) => {
  clearTimeout(leaving);
  if (shown === figure) return;
  hide();
  const lines = figure.dataset.about.split("\n");
  popover.replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })),
  );
  popover.lang = figure.closest("[lang]").lang;
  figure.closest("main").append(popover);
  popover.showPopover();
  shown = figure;
  place();
  figure.setAttribute("aria-describedby", popover.id);
};

const listen = () => {
  addEventListener("pointerover", (event) => {
    const figure = figureOf(event);
    if (event.pointerType === "touch") return;
    clearTimeout(leaving);
    if (figure) show(figure);
    else if (shown && shown !== document.activeElement && !popover.contains(event.target)) {
      leaving = setTimeout(hide, LINGER);
    }
  });
  addEventListener("focusin", (event) => figureOf(event)?.matches(":focus-visible") && show(figureOf(event)));
  addEventListener("focusout", (event) => figureOf(event) && figureOf(event) === shown && hide());
  addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  addEventListener("popstate", hide);
  addEventListener("scroll", () => shown && place(), { capture: true, passive: true });
  // The first touch explains a figure, the second follows it.
  addEventListener(
    "pointerdown",
    (event) => {
      const figure = figureOf(event);
      touched = event.pointerType === "touch" && figure !== shown ? figure : null;
    },
    true,
  );
  addEventListener(
    "click",
    (click) => {
      if (touched && touched === figureOf(click)) {
        click.preventDefault();
        show(touched);
      } else if (!popover.contains(click.target)) hide();
      touched = null;
    },
    true,
  );
};

if (popover.showPopover) listen();
