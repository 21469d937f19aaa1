// How the tests of the built sites are run.

import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "./chromium.mjs";
import { root, sites, startServers } from "./sites.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/browser-tests",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [["line"]],
  use: {
    browserName: "chromium",
    launchOptions: chromiumOptions,
    viewport: { width: 1280, height: 800 },
  },
  webServer: startServers
    ? sites.map(({ folder, port, base }) => ({
        command: `cargo run --quiet --package preview -- --dir "${folder}" --port ${port}`,
        cwd: root,
        url: `${base}/fr/`,
        reuseExistingServer: false,
        // The server is compiled first where it is not yet.
        timeout: 300_000,
      }))
    : undefined,
});
