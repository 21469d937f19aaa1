// Documents that are not what was published: changed on their way, or in the browser.

import {
  expect,
  heading,
  inProduction,
  linkTo,
  onEveryHost,
  saveData,
  taken,
  test,
  toggle,
  visit,
  visitBefore,
} from "../harness.mjs";
import { expectPlainPages, expectReadable, pagesOf } from "./plain-pages.mjs";
import { translate } from "./translation.mjs";

/** As the translation writes. */
const inCapitals = (words) => words.toUpperCase();

onEveryHost((site) => {
  const { start, target, twin } = pagesOf(site);
  const html = (page) => page.locator("html");

  /** Serves every document in another form. */
  const change = (page, by) =>
    page.route("**/*/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: by(await response.text()) });
    });

  const changed = {
    "an element before the app": (body) => body.replace("<body>", "<body><div hidden></div>"),
    "a new line before the app": (body) => body.replace("<body>", "<body>\n"),
    "a comment before the app": (body) => body.replace("<body>", "<body><!-- proxy -->"),
    "an element inside the page": (body) => body.replace("</h1>", "</h1><ins hidden></ins>"),
    "words wrapped": (body) => body.replace(/<h1([^>]*)>(.*?)<\/h1>/, "<h1$1><font>$2</font></h1>"),
    "no datum": (body) => body.replace(/<script [^>]*id="page-data".*?<\/script>/, ""),
    "half a datum": (body) => body.replace(/(id="page-data">.{99}).*?<\/script>/, "$1</script>"),
  };

  for (const [name, by] of Object.entries(changed)) {
    // The page stays as it came; its links are plain ones, or the app's where it noticed nothing.
    test(`${name}: the page is read and left`, async ({ page }) => {
      inProduction(site);
      await change(page, by);
      await page.goto(start.address);
      await expect(html(page)).toHaveAttribute("data-app", /static|live/);
      await expectReadable(page, site, start.address);
      await linkTo(page, target.address).click();
      await expect(page).toHaveURL(target.address);
      await expectReadable(page, site, target.address);
      await page.goBack();
      await expectReadable(page, site, start.address);
      await toggle(page).click();
      await expect(page).toHaveURL(twin.address);
      await expectReadable(page, site, twin.address);
      await expect(page.locator("main")).toHaveCount(1);
    });
  }

  // Translated before the app comes, the page stays translated, and its links are plain ones.
  test("translated before the app: the page is read and left", async ({ page }) => {
    inProduction(site);
    const release = await visitBefore(page, start.address);
    await page.evaluate(translate);
    release();
    await expect(html(page)).toHaveAttribute("data-app", "static");
    await expect(heading(page)).toHaveText(start.datum.title.toUpperCase());
    await linkTo(page, target.address).click();
    await expect(page).toHaveURL(target.address);
    await expectReadable(page, site, target.address);
  });

  // Translated once the app runs, the page gives way to the next, whose words are its own.
  test("translated after the app: the next page is read", async ({ page }) => {
    inProduction(site);
    // For who saves data and turns to no link, nothing stands in the document that could be translated.
    await saveData(page);
    await visit(page, start.address);
    await page.evaluate(translate);
    await linkTo(page, target.address).dispatchEvent("click");
    await expect(page).toHaveURL(target.address);
    await expectReadable(page, site, target.address);
    await page.evaluate(translate);
    await page.goBack();
    await expectReadable(page, site, start.address);
    await page.evaluate(translate);
    await toggle(page).dispatchEvent("click");
    await expect(page).toHaveURL(twin.address);
    await expectReadable(page, site, twin.address);
    await expect(html(page)).toHaveAttribute("data-app", "live");
  });

  // What was prepared has been translated with the page that was shown; the page after it has words of its own.
  test("translated with what was prepared: the translation is read", async ({ page }) => {
    inProduction(site);
    await visit(page, start.address);
    await expect(page.locator("main[data-prepared]")).toHaveCount(1);
    await page.evaluate(translate);
    await toggle(page).click();
    await expect(page).toHaveURL(twin.address);
    await expectReadable(page, site, twin.address, inCapitals);
    await expect(heading(page)).toHaveText(twin.datum.title.toUpperCase());
    await toggle(page).dispatchEvent("click");
    await expect(page).toHaveURL(start.address);
    await expectReadable(page, site, start.address);
    await expect(html(page)).toHaveAttribute("data-app", "live");
  });

  // The document of another address, of a fallback or a stale cache, is left as it is.
  test("the document of another address: it is left alone", async ({ page }) => {
    inProduction(site);
    await page.route(`**${target.address}`, async (route) => {
      const response = await route.fetch({ url: `${site.base}${start.address}` });
      await route.fulfill({ response });
    });
    await page.goto(target.address);
    await expect(html(page)).toHaveAttribute("data-app", "static");
    await expectReadable(page, site, start.address);
    await linkTo(page, start.address).click();
    await expect(page).toHaveURL(start.address);
    await taken(page);
  });

  // A document whose every word is as published can still be served without its style sheet.
  test("no style: the page is read and left", async ({ page }) => {
    inProduction(site);
    await change(page, (body) => body.replace(/<style>.*?<\/style>/s, ""));
    await page.goto(start.address);
    await expect(heading(page)).toHaveText(start.datum.title);
    await linkTo(page, target.address).click();
    await expect(heading(page)).toHaveText(target.datum.title);
  });
});
