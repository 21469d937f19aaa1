// A tab that was opened before a deployment and is used after it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countDocuments, expect, heading, linkTo, onEveryHost, onTheSite, saveData, taken, test, visit } from "../harness.mjs";
import { expectReadable, pagesOf } from "./plain-pages.mjs";

/** The next deployment: other names of the app's files, page data of another format. */
const deploy = async (page, site) => {
  await page.route("**/assets/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.includes("/next-")) return route.fulfill({ status: 404, body: "" });
    return route.fulfill({ path: join(site.folder, pathname.replace("/next-", "/")) });
  });
  await page.route("**/*/index.json", (route) => {
    const datum = JSON.parse(readFileSync(join(site.folder, new URL(route.request().url()).pathname), "utf8"));
    return route.fulfill({ json: { ...datum, format: datum.format + 1 } });
  });
  await page.route("**/*/", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"/assets/', '"/assets/next-');
    await route.fulfill({ response, body });
  });
};

onEveryHost((site) => {
  const { start, target } = pagesOf(site);

  // The old app cannot read the new data: the next page is a document of the new deployment, and runs.
  test("the next page is a document, once", async ({ page }) => {
    // Nothing has been fetched at leisure for a visitor who saves data.
    await saveData(page);
    await visit(page, start.address);
    await deploy(page, site);
    const documents = countDocuments(page);
    await linkTo(page, target.address).click();
    await expect(page).toHaveURL(target.address);
    await expectReadable(page, site, target.address);
    await taken(page);
    await page.waitForLoadState("networkidle");
    expect(documents).toEqual([target.address]);
    await page.goBack();
    await expectReadable(page, site, start.address);
  });

  // A tab whose app had not come when its files went is read and left without it.
  test("a page whose app is gone is a plain one", async ({ page }) => {
    await page.route("**/assets/vitrine*", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(start.address);
    await expect(page.locator("html")).toHaveAttribute("data-app", "static");
    await deploy(page, site);
    await linkTo(page, target.address).click();
    await expectReadable(page, site, target.address);
    await taken(page);
  });
});

onTheSite((site) => {
  const { start, target } = pagesOf(site);

  // A page that the deployment has taken away is not found, and is asked for once.
  test("a page that is gone is not found, once", async ({ page }) => {
    await saveData(page);
    await visit(page, start.address);
    await page.route(`**${target.address}**`, async (route) => {
      await route.fulfill({ response: await route.fetch({ url: `${site.base}/fr/nowhere/` }) });
    });
    const documents = countDocuments(page);
    await linkTo(page, target.address).click();
    await expect(heading(page)).toHaveText(JSON.parse(readFileSync(join(site.folder, "404.json"), "utf8")).title);
    await expect(page).toHaveURL(target.address);
    await page.waitForLoadState("networkidle");
    expect(documents).toEqual([target.address]);
    await page.locator('#main a[href="/fr/"]').click();
    await expect(heading(page)).toHaveText(site.at("/fr/").datum.title);
  });
});
