// What the start script asks of a browser, held against what the app needs of it.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inProduction, needsScript, onTheSite, test } from "./harness.mjs";
import { root } from "./sites.mjs";

/** What `crates/xtask/src/assemble/wasm.rs` lets the app's WebAssembly use. */
const FEATURES = [
  "bulk-memory",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
];

/** Whether a module is valid for a browser with these features and no other. */
const isValid = (file, features) => {
  const enable = features.map((feature) => `--enable-${feature}`);
  try {
    const options = ["--quiet", "--mvp-features", ...enable, file];
    execFileSync(join(root, "node_modules/.bin/wasm-opt"), options, { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
};

onTheSite((site) => {
  // A browser without one of the features is told from one with all of them.
  test("the sample needs each feature that the app may use", async ({}, testInfo) => {
    const script = readFileSync(join(root, "public/start.js"), "utf8");
    const [, numbers] = /Uint8Array\.of\(([^)]*)\)/.exec(script);
    const sample = testInfo.outputPath("sample.wasm");
    writeFileSync(sample, Uint8Array.from(numbers.match(/\d+/g), Number));
    expect(isValid(sample, FEATURES)).toBe(true);
    for (const feature of FEATURES) {
      const others = FEATURES.filter((other) => other !== feature);
      expect(isValid(sample, others), `without ${feature}`).toBe(false);
    }
  });

  // The app uses nothing that the sample does not try.
  test("the app needs no other feature", () => {
    inProduction(site);
    const assets = join(site.folder, "assets");
    const app = readdirSync(assets).find((file) => file.endsWith(".wasm"));
    expect(isValid(join(assets, app), FEATURES)).toBe(true);
  });
}, needsScript("it is about the script"));
