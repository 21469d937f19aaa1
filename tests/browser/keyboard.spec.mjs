// The sites by keyboard alone.

import {
  expect,
  expectOneDocument,
  heading,
  markDocument,
  onEverySite,
  runsScripts,
  taken,
  test,
  visit,
} from "./harness.mjs";

/** Numbers what the Tab key is expected to reach, in the order of the document; tells how many. */
const numberStops = (page) =>
  page.evaluate(() => {
    const stops = [...document.querySelectorAll("a[href], button, select, [tabindex='0']")].filter(
      (stop) => !stop.matches(":disabled") && stop.checkVisibility({ visibilityProperty: true }),
    );
    stops.forEach((stop, index) => stop.setAttribute("data-stop", index));
    return stops.length;
  });

/** Where the focus is and how it shows. */
const focus = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      stop: Number(element.dataset.stop ?? -1),
      text: element.textContent.trim().slice(0, 40),
      visible:
        (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none",
      inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });

onEverySite((site) => {
  const home = site.of("home");

  const untranslated = site.pages.find(({ datum }) => datum.text_locale);
  const kinds = [...new Set(site.pages.map(({ kind }) => kind))].filter((kind) => kind !== "bilingual");
  const walks = [
    ...kinds.map((kind) => [kind, site.of(kind).address]),
    ...(untranslated ? [["an untranslated page", untranslated.address]] : []),
    ...(site.production ? [["what is not found", "/introuvable/"]] : []),
  ];

  for (const [name, address] of walks) {
    // Tab reaches everything in the order of the document, each stop is seen, and none is a trap.
    test(`Tab walks through ${name} and back`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.goto(address);
      if (runsScripts(page)) {
        if ((await page.locator("script[data-wasm]").count()) > 0) await taken(page);
        await expect(page.locator(".scheme-switch")).toBeVisible();
      }
      const count = await numberStops(page);
      for (let stop = 0; stop < count; stop += 1) {
        await page.keyboard.press("Tab");
        const now = await focus(page);
        expect(now, `stop ${stop}`).toMatchObject({ stop, visible: true, inView: true });
      }
      await page.keyboard.press("Tab");
      expect((await focus(page)).stop, "after the last stop").toBe(-1);
      await page.keyboard.press("Shift+Tab");
      expect((await focus(page)).stop, "back from the end").toBe(count - 1);
      await page.keyboard.press("Shift+Tab");
      expect((await focus(page)).stop).toBe(count - 2);
    });
  }

  // First comes the way past the header, then name, language and navigation in their order.
  test("the header is in its order", async ({ page }) => {
    await visit(page, home.address);
    const { shell, alternate } = home.datum;
    const links = ["#main", shell.home.href, alternate.href, ...shell.navigation.map((l) => l.href)];
    for (const href of links) {
      await page.keyboard.press("Tab");
      await expect(page.locator(":focus")).toHaveAttribute("href", href);
    }
  });

  // Enter on a link leads to its page, and Tab goes on from the heading.
  test("Enter follows a link", async ({ page }) => {
    const [{ href }] = home.datum.shell.navigation;
    await visit(page, home.address);
    const same = await markDocument(page);
    for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(heading(page)).toHaveText(site.at(href).datum.title);
    await expectOneDocument(page, same);
    if (!runsScripts(page)) return;
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement.closest("main, footer") !== null)).toBe(true);
  });

  // The skip link is out of sight until the keyboard reaches it.
  test("the skip link shows itself to the keyboard alone", async ({ page }) => {
    await visit(page, home.address);
    const skip = page.locator(".skip-link");
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press("Tab");
    await expect(skip).toBeInViewport({ ratio: 1 });
  });

  // Whoever has asked the system for forced colours sees where the focus is, too.
  test("the focus shows in forced colours", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await visit(page, home.address);
    for (let stop = 0; stop < 5; stop += 1) {
      await page.keyboard.press("Tab");
      expect(await focus(page)).toMatchObject({ visible: true, inView: true });
    }
  });
});
