// What a visitor's system asks for: forced colours, less motion, no fonts of ours.

import { runAxe } from "./axe.mjs";
import { expect, needsScript, onEverySite, test } from "./harness.mjs";
import { lostWords, sideways } from "./lost-words.mjs";

onEverySite((site) => {
  const kinds = [...new Set(site.pages.map(({ kind }) => kind))].filter((kind) => kind !== "bilingual");

  for (const kind of kinds) {
    const { address } = site.of(kind);

    // Where the system sets the colours, no rule of axe is broken.
    test(`${kind} passes axe in forced colours`, needsScript("axe is one"), async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
      await page.goto(address);
      const { violations } = await runAxe(page);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`)).toEqual([]);
    });

    // Without our fonts nothing is cut off and nothing reaches over the edge, however wide the letters
    // of the system are.
    test(`${kind} keeps its form without fonts`, async ({ page }) => {
      await page.route("**/*.woff2", (route) => route.abort());
      await page.goto(address);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(page), `${width} pixels wide`).toBe(0);
        expect(await lostWords(page), `${width} pixels wide`).toEqual([]);
      }
    });
  }

  // Where less motion is asked for nothing moves; elsewhere a hand sweeps once and comes to rest.
  test("motion is as the visitor wants it", needsScript("a script listens for it"), async ({ page }) => {
    const dial = site.pages.find(({ datum }) => datum.body.figure?.figure.share);
    await page.addInitScript(() => {
      window.ended = [];
      addEventListener("animationend", ({ animationName }) => window.ended.push(animationName));
    });
    const ended = () => page.evaluate(() => window.ended);
    // What is prepared waits until it is shown.
    const moving = () =>
      page.evaluate(
        () => document.getAnimations().filter(({ effect }) => !effect.target.closest("[data-prepared]")).length,
      );
    await page.goto(dial.address);
    await expect.poll(ended).toEqual(["sub-dial-sweep"]);
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.reload({ waitUntil: "commit" });
    expect(await moving()).toBe(0);
    await page.waitForLoadState("networkidle");
    expect(await moving()).toBe(0);
    expect(await ended()).toEqual([]);
  });

  // Where a visitor's system sets the colours, boundaries and marks stay visible.
  test("forced colours keep the marks", needsScript("it shows the choice of colours"), async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(site.of("home").address);
    const current = page.locator(".scheme-switch [aria-pressed='true']");
    const width = await current.evaluate((button) => getComputedStyle(button).borderTopWidth);
    expect(width).toBe("3px");
  });
});
