// How the tests of the built sites are run.

import { defineConfig } from "@playwright/test";
import { root, sites, startServers } from "./sites.mjs";

const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

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
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: switches,
    },
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
