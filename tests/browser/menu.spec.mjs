// The menu of small screens.

import { expect, heading, inProduction, onTheSite, test, visit } from "./harness.mjs";

onTheSite((site) => {
  const home = site.of("home");
  const opener = (page) => page.locator(".site-menu summary");
  const navigation = (page) => page.locator(".site-navigation");

  test.use({ viewport: { width: 360, height: 740 } });

  // It opens and closes where no script runs, and its links lead on.
  test("the menu opens without script", async ({ browser }) => {
    inProduction(site);
    const page = await browser.newPage({
      javaScriptEnabled: false,
      baseURL: site.base,
      viewport: { width: 360, height: 740 },
    });
    await page.goto(home.address);
    await expect(navigation(page)).toBeHidden();
    await opener(page).click();
    await expect(navigation(page)).toBeVisible();
    await opener(page).click();
    await expect(navigation(page)).toBeHidden();
    await page.close();
  });

  // Escape closes it and gives the focus back to what opened it.
  test("Escape closes the menu", async ({ page }) => {
    await visit(page, home.address);
    await opener(page).focus();
    await page.keyboard.press("Enter");
    await expect(navigation(page)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(navigation(page).locator("a").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(navigation(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });

  // Opened, it has the data of its links fetched at leisure, before one of them is turned to.
  test("what the menu leads to is fetched", async ({ page }) => {
    const address = home.datum.shell.navigation.at(-1).href;
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, home.address);
    await page.waitForLoadState("networkidle");
    expect(asked).not.toContain(`${address}index.json`);
    await opener(page).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => asked).toContain(`${address}index.json`);
  });

  // A link in it closes it on the way to its page.
  test("a link closes the menu", async ({ page }) => {
    await visit(page, home.address);
    const [{ href }] = home.datum.shell.navigation;
    await opener(page).click();
    await navigation(page).locator(`a[href="${href}"]`).click();
    await expect(heading(page)).toHaveText(site.at(href).datum.title);
    await expect(navigation(page)).toBeHidden();
  });
});
