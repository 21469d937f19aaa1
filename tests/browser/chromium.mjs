// The browser of tests and of measurements, and how it is started.

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The whole browser, as visitors have it: for measurements. */
export const chromiumOptions = { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args };

/** The same engine without windows: a new page is there in a third of the time. */
export const headlessShellOptions = {
  executablePath: process.env.HEADLESS_SHELL ?? "/usr/bin/chromium-headless-shell",
  // Letters as wide as in a window: the shell would fit them to the grid of the screen.
  args: [...args, "--font-render-hinting=none"],
};
