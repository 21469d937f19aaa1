// How the tests of the built sites are run.

import { defineConfig } from "@playwright/test";
import { headlessShellOptions } from "./chromium.mjs";
import { firefox } from "./firefox.mjs";
import { plainHost, root, sites, startServers } from "./sites.mjs";

const server = ({ base }, command) => ({
  command,
  cwd: root,
  url: `${base}/fr/`,
  reuseExistingServer: false,
  // The preview is compiled first where it is not yet.
  timeout: 300_000,
});

const previews = sites.map((site) =>
  server(
    site,
    `cargo run --quiet --package preview -- --dir "${site.folder}" --port ${site.port}`,
  ),
);

const plainServer = {
  ...server(
    plainHost,
    `python3 -m http.server ${plainHost.port} --bind 127.0.0.1 --directory "${plainHost.folder}"`,
  ),
  // It reports each request there.
  stderr: "ignore",
};

/** Every picture, only where they are asked for: `cargo xtask screenshots`. */
const pictures = {
  name: "pictures",
  use: { browserName: "chromium", launchOptions: headlessShellOptions },
  testMatch: "pictures/all.spec.mjs",
};

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/browser-tests",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  // Where the output is kept, what failed stands at its end.
  reporter: process.stdout.isTTY ? "line" : "dot",
  use: { viewport: { width: 1280, height: 800 } },
  projects: [
    {
      name: "chromium",
      use: { browserName: "chromium", launchOptions: headlessShellOptions },
      testIgnore: ["webkit.spec.mjs", "pictures/all.spec.mjs"],
    },
    // The same list for readers without script, less what each test says that it needs one for.
    {
      name: "without-script",
      use: { browserName: "chromium", launchOptions: headlessShellOptions, javaScriptEnabled: false },
      grepInvert: /@needs-script/,
      // The first is driven by hand, the faults are those of scripts, the others see to both themselves.
      testIgnore: ["webkit.spec.mjs", "faults/**", "pictures/**", "menu.spec.mjs", "scheme.spec.mjs"],
    },
    { name: "firefox", use: firefox, testMatch: "hydration.spec.mjs" },
    // Driven by hand: the test runner has no way to Debian's.
    { name: "webkit", testMatch: "webkit.spec.mjs", fullyParallel: false },
    ...(process.env.PICTURES ? [pictures] : []),
  ],
  webServer: startServers ? [...previews, plainServer] : undefined,
});
