// Pages that stand in the document before anybody asks for them.

import {
  expect,
  expectPage,
  heading,
  linkTo,
  needsScript,
  onTheSite,
  saveData,
  test,
  toggle,
  visit,
} from "./harness.mjs";

const PREPARED = "main[data-prepared]";

/** The prepared page of a title, once it is there. */
const prepared = (page, { datum }) =>
  page.locator(PREPARED).filter({ has: page.locator("h1").getByText(datum.title, { exact: true }) });

onTheSite((site) => {
  const of = (kind, locale) => site.of(kind, locale);

  // What is prepared is neither seen nor heard, takes no room, and cannot be reached by keyboard.
  test("what is prepared is out of the way", async ({ page }) => {
    const press = of("press", "fr");
    await saveData(page);
    await visit(page, of("home", "fr").address);
    const [tree, height, text] = await seen(page);
    await linkTo(page, press.address).first().hover();
    await expect(prepared(page, press)).toHaveCount(1);
    expect(await seen(page)).toEqual([tree, height, text]);
    await expect(page.locator(`${PREPARED} [id]`)).toHaveCount(0);
    const reached = await page.evaluate((selector) => {
      const link = document.querySelector(`${selector} a[href]`);
      link.focus();
      return document.activeElement === link;
    }, PREPARED);
    expect(reached).toBe(false);
  });

  // A click shows the very elements that were prepared, with the ids that links lead to.
  test("a click shows what was prepared", async ({ page }) => {
    const press = of("press", "fr");
    await visit(page, of("home", "fr").address);
    await linkTo(page, press.address).first().hover();
    await prepared(page, press).evaluate((main) => (main.preparedFor = "the click"));
    await linkTo(page, press.address).first().click();
    await expectPage(page, press);
    expect(await page.locator("#main").evaluate((main) => main.preparedFor)).toBe("the click");
    await expect(heading(page)).toBeFocused();
    await expect(page.locator("#main")).not.toHaveAttribute("aria-hidden");
  });

  // The frame that shows a prepared page leaves out what begins below the window; the page is whole
  // right after it, and nothing of the page before is left.
  test("what is below the window follows", async ({ page }) => {
    const figures = of("key-figures", "fr");
    await visit(page, of("home", "fr").address);
    await linkTo(page, figures.address).first().hover();
    const below = prepared(page, figures).locator("[data-below]");
    await expect(below).not.toHaveCount(0);
    const tops = await below.evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect().top - part.closest("main").getBoundingClientRect().top),
    );
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(page.viewportSize().height);
    await linkTo(page, figures.address).first().click();
    await expectPage(page, figures);
    await expect(page.locator("#main [data-below]")).toHaveCount(0);
    await expect(page.locator("#main .figure-tables table").last()).toBeVisible();
    await expect(page.locator("main h1").getByText(of("home", "fr").datum.title, { exact: true })).toHaveCount(0);
  });

  // The foot is in the first frame of a page where the window reaches it; where it does not, it and
  // the skip link follow right after, and are those of the page.
  for (const [where, height, isSpared] of [
    ["below the window", 700, true],
    ["in the window", 9000, false],
  ]) {
    test(`the foot ${where} is the page's`, async ({ page }) => {
      const [fr, en] = [of("home", "fr"), of("home", "en")];
      await page.setViewportSize({ width: 412, height });
      await visit(page, en.address);
      const expected = await foot(page).ariaSnapshot();
      const skip = await page.locator(".skip-link").textContent();
      await visit(page, fr.address);
      const ready = isSpared ? prepared(page, en).locator("[data-below]") : prepared(page, en);
      await expect(ready).not.toHaveCount(0);
      const inFirstFrame = watchFoot(page, en.datum.title);
      await toggle(page).click();
      expect(await inFirstFrame).toBe(!isSpared);
      await expectPage(page, en);
      await expect(foot(page)).not.toHaveAttribute("data-below");
      await expect(page.locator(".skip-link")).toHaveText(skip);
      expect(await foot(page).ariaSnapshot()).toBe(expected);
    });
  }

  // The page in the other language is prepared for everybody, and the document's language follows.
  test("the other language is prepared", async ({ page }) => {
    const [fr, en] = [of("key-figures", "fr"), of("key-figures", "en")];
    await visit(page, fr.address);
    await prepared(page, en).evaluate((main) => (main.preparedFor = "the toggle"));
    await toggle(page).click();
    await expectPage(page, en);
    expect(await page.locator("#main").evaluate((main) => main.preparedFor)).toBe("the toggle");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator(".announcer")).toHaveAttribute("lang", "en");
    // And the way back is prepared in its turn.
    await expect(prepared(page, fr)).toHaveCount(1);
  });

  // A prepared page follows the query that it is shown under.
  test("a prepared page follows the query", async ({ page }) => {
    const [fr, en] = [of("key-figures", "fr"), of("key-figures", "en")];
    const { groups, organisations } = fr.datum.body["key-figures"];
    const shown = page.locator("#main .figure-group:visible");
    await visit(page, `${fr.address}?organisation=${organisations[0].value}`);
    await expect(shown).not.toHaveCount(groups.length);
    await expect(prepared(page, en)).toHaveCount(1);
    await page.locator("#main select[name=organisation]").selectOption("");
    await expect(shown).toHaveCount(groups.length);
    await toggle(page).click();
    await expectPage(page, en);
    await expect(shown).toHaveCount(groups.length);
  });

  // Nothing is prepared, and no datum fetched, for a reader who saves data and turns to nothing.
  test("who saves data is spared", async ({ page }) => {
    const asked = [];
    page.on("request", (request) => request.url().endsWith(".json") && asked.push(request.url()));
    await saveData(page);
    await visit(page, of("home", "fr").address);
    // Long enough for what is done at leisure.
    await page.waitForTimeout(1000);
    await expect(page.locator(PREPARED)).toHaveCount(0);
    expect(asked).toEqual([]);
  });

  // However many links a reader passes over, no more stands ready than the other language and one page.
  test("what is not wanted any more goes", async ({ page }) => {
    await visit(page, of("home", "fr").address);
    for (const kind of ["press", "sources", "news-list", "key-figures"]) {
      const next = of(kind, "fr");
      await linkTo(page, next.address).first().hover();
      await expect(prepared(page, next)).toHaveCount(1);
    }
    await expect(page.locator(PREPARED)).toHaveCount(2);
  });
}, needsScript("a script prepares"));

const foot = (page) => page.locator(".site-footer");

/** Whether the foot is shown in the first frame under a title. */
const watchFoot = (page, title) =>
  page.evaluate(
    (title) =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelector("#main h1").textContent === title) {
            resolve(!document.querySelector(".site-footer").hasAttribute("data-below"));
          } else {
            requestAnimationFrame(look);
          }
        };
        look();
      }),
    title,
  );

/** What a page says to readers and to screen readers, and how tall it is. */
const seen = async (page) => [
  await page.locator("body").ariaSnapshot(),
  await page.evaluate(() => document.documentElement.scrollHeight),
  await page.evaluate(() => document.body.innerText),
];
