// The second browser of the tests: Debian's Firefox, which Playwright drives by WebDriver BiDi.

export const firefox = {
  browserName: "firefox",
  channel: "moz-firefox",
  launchOptions: { executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" },
};
