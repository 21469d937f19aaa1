// Pages whose datum comes late, not at all, or as something else.

import {
  countDocuments,
  expect,
  heading,
  inProduction,
  linkTo,
  markDocument,
  needsScript,
  onTheSite,
  saveData,
  taken,
  test,
  visit,
} from "./harness.mjs";

onTheSite((site) => {
  const start = site.of("press");
  const target = site.of("key-figures");
  const other = site.of("text");
  const datum = `**${target.address}index.json`;

  const alert = (page) => page.getByRole("alert");
  const retry = (page) => alert(page).getByRole("button");

  /** Opens the first page and clicks on the way to the second. */
  const leave = async (page) => {
    await visit(page, start.address);
    const same = await markDocument(page);
    await linkTo(page, target.address).click();
    return same;
  };

  const expectArrival = async (page) => {
    await expect(heading(page)).toHaveText(target.datum.title);
    await expect(page).toHaveURL(target.address);
    await expect(alert(page)).toHaveCount(0);
  };

  const unreachable = {
    "no answer": (route) => route.abort(),
    "status 500": (route) => route.fulfill({ status: 500, body: "Internal Server Error" }),
    "status 503": (route) => route.fulfill({ status: 503, body: "" }),
  };

  for (const [name, answer] of Object.entries(unreachable)) {
    test.describe(name, () => {
      // The old page stays with its address, says what happened, and a second attempt succeeds.
      test("the old page stays until a retry succeeds", async ({ page }) => {
        await page.route(datum, answer);
        const same = await leave(page);
        await expect(alert(page)).toBeVisible();
        await expect(heading(page)).toHaveText(start.datum.title);
        await expect(page).toHaveURL(start.address);
        await retry(page).click();
        await expect(alert(page)).toBeVisible();
        await page.unroute(datum);
        await retry(page).click();
        await expectArrival(page);
        await expect(heading(page)).toBeFocused();
        expect(await same()).toBe(true);
      });

      // The link beside it opens the page without the app.
      test("the plain link loads the document", async ({ page }) => {
        inProduction(site);
        await page.route(datum, answer);
        const same = await leave(page);
        const documents = countDocuments(page);
        await alert(page).getByRole("link").click();
        await expectArrival(page);
        expect(documents).toEqual([target.address]);
        expect(await same()).toBe(false);
      });

      // Another page can be had all the same, and the same link works again later.
      test("other links work meanwhile", async ({ page }) => {
        await page.route(datum, answer);
        const same = await leave(page);
        await expect(alert(page)).toBeVisible();
        await linkTo(page, other.address).click();
        await expect(heading(page)).toHaveText(other.datum.title);
        await expect(alert(page)).toHaveCount(0);
        await page.unroute(datum);
        await linkTo(page, target.address).click();
        await expectArrival(page);
        expect(await same()).toBe(true);
      });
    });
  }

  /** Reads two pages and reloads the second: the first has to be fetched again on the way back. */
  const readOn = async (page, answer) => {
    await visit(page, target.address);
    await linkTo(page, other.address).click();
    await expect(heading(page)).toHaveText(other.datum.title);
    await page.route(datum, answer);
    await page.reload();
    await taken(page);
  };

  // Back to a page that does not come: the retry still leads to that page.
  test("back to a page that does not come can be retried", async ({ page }) => {
    await readOn(page, (route) => route.abort());
    await page.goBack();
    await expect(alert(page)).toBeVisible();
    await expect(heading(page)).toHaveText(other.datum.title);
    await page.unroute(datum);
    await retry(page).click();
    await expectArrival(page);
  });

  // Without a network the visitor is told, and goes on once it is back.
  test("offline and online again", async ({ page, context }) => {
    // Nothing has been fetched at leisure for a visitor who saves data.
    await saveData(page);
    await visit(page, start.address);
    await context.setOffline(true);
    await linkTo(page, target.address).click();
    await expect(alert(page)).toBeVisible();
    await context.setOffline(false);
    await retry(page).click();
    await expectArrival(page);
  });

  const json = JSON.stringify(target.datum);
  const contentType = "application/json";
  const unusable = {
    "status 404": { status: 404, body: "" },
    "HTML instead": { contentType: "text/html", body: "<!doctype html><title>Portal</title>" },
    "half of it": { contentType, body: json.slice(0, json.length / 2) },
    "nothing in it": { contentType, body: "" },
    "another format": { contentType, body: JSON.stringify({ ...target.datum, format: 999 }) },
    "an unknown kind": { contentType, body: JSON.stringify({ ...target.datum, body: { map: {} } }) },
    "another page": { contentType, body: JSON.stringify(other.datum) },
  };

  for (const [name, answer] of Object.entries(unusable)) {
    test.describe(name, () => {
      // A datum that cannot be read gives way to the document itself, which is loaded once.
      test("the document is loaded instead", async ({ page }) => {
        inProduction(site);
        await page.route(datum, (route) => route.fulfill(answer));
        const same = await leave(page);
        const documents = countDocuments(page);
        await expectArrival(page);
        await taken(page);
        await page.waitForLoadState("networkidle");
        expect(documents.length).toBeLessThanOrEqual(1);
        expect(await same()).toBe(false);
      });
    });
  }

  // The same on the way back, where the address has changed already.
  test("back to an unusable datum loads the document once", async ({ page }) => {
    inProduction(site);
    await readOn(page, (route) => route.fulfill(unusable["status 404"]));
    const documents = countDocuments(page);
    await page.goBack();
    await expectArrival(page);
    await taken(page);
    await page.waitForLoadState("networkidle");
    expect(documents).toEqual([target.address]);
  });

  // A page that takes its time leaves the old one in place and shows that it is coming.
  test("a slow page shows its progress", async ({ page }) => {
    let arrive;
    const held = new Promise((resolve) => (arrive = resolve));
    await page.route(datum, async (route) => {
      await held;
      await route.continue();
    });
    const same = await leave(page);
    const progress = page.locator(".load-progress[role=status]");
    await expect(progress).toHaveText(/\w/);
    await expect(page.locator(".load-progress-bar")).toBeVisible();
    await expect(heading(page)).toHaveText(start.datum.title);
    await expect(page).toHaveURL(start.address);
    arrive();
    await expectArrival(page);
    await expect(progress).toHaveCount(0);
    expect(await same()).toBe(true);
  });
}, needsScript("documents need no page data"));
