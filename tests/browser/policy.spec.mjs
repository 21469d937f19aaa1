// The security policy: what it demands of the documents, and that nobody offends against it.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  expect,
  heading,
  inProduction,
  linkTo,
  needsScript,
  onEverySite,
  saveData,
  test,
  toggle,
  visit,
} from "./harness.mjs";

onEverySite((site) => {
  const documents = () =>
    readdirSync(site.folder, { recursive: true })
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, readFileSync(join(site.folder, file), "utf8")]);

  const policy = () => readFileSync(join(site.folder, "_headers"), "utf8");

  // No document needs an exception: no inline script, no handler or style in an attribute, and the
  // style sheets that stand in it are allowed by their hashes.
  test("documents hold nothing that the policy forbids", needsScript("no browser is asked: once is enough"), () => {
    inProduction(site);
    const all = documents();
    expect(all.length).toBeGreaterThanOrEqual(site.pages.length);
    for (const [file, html] of all) {
      for (const [tag, attributes] of html.matchAll(/<script([^>]*)>/g)) {
        expect(attributes, `${file}: ${tag}`).toMatch(/ src="\/|type="application\/(ld\+)?json"/);
      }
      const tags = html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, "").match(/<[a-z][^>]*>/g);
      expect(tags.filter((tag) => /\s(style|on[a-z]+)=/.test(tag)), file).toEqual([]);
      for (const [, style] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) {
        expect(policy(), file).toContain(createHash("sha256").update(style).digest("base64"));
      }
    }
  });

  // Text cannot become markup: the browser refuses it, and lets nobody make an exception.
  test("markup out of text is refused", needsScript("a script tries it"), async ({ page }) => {
    inProduction(site);
    await visit(page, site.of("home").address);
    const attempts = await page.evaluate(() =>
      [
        () => (document.createElement("p").innerHTML = "<b>text</b>"),
        () => trustedTypes.createPolicy("default", { createHTML: (text) => text }),
      ].map((attempt) => {
        try {
          attempt();
          return "allowed";
        } catch (error) {
          return error.name;
        }
      }),
    );
    expect(attempts).toEqual(["TypeError", "TypeError"]);
  });

  // Whatever a visitor does, the app never offends against the policy: links, the register, the
  // other language, a page that does not come, and one that has to be loaded as a document.
  test("a visit offends against nothing", needsScript("nothing else could"), async ({ page }) => {
    inProduction(site);
    const offences = [];
    await page.exposeFunction("offence", (offence) => offences.push(offence));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) =>
        window.offence(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
      );
    });
    const [home, list, figures, text] = ["home", "news-list", "key-figures", "text"].map((kind) =>
      site.of(kind),
    );
    await saveData(page);
    await visit(page, home.address);
    await linkTo(page, list.address).click();
    await expect(heading(page)).toHaveText(list.datum.title);
    await page.locator("#main .query-form select").last().selectOption({ index: 1 });
    await toggle(page).click();
    await expect(heading(page)).toHaveText(site.at(list.datum.alternate.href).datum.title);
    await toggle(page).click();
    await expect(heading(page)).toHaveText(list.datum.title);
    await page.route(`**${figures.address}index.json`, (route) => route.abort());
    await linkTo(page, figures.address).click();
    await page.getByRole("alert").getByRole("button").click();
    await page.getByRole("alert").getByRole("link").click();
    await expect(heading(page)).toHaveText(figures.datum.title);
    await page.route(`**${text.address}index.json`, (route) => route.fulfill({ status: 404 }));
    await linkTo(page, text.address).click();
    await expect(heading(page)).toHaveText(text.datum.title);
    expect(offences).toEqual([]);
    // The ear is not deaf.
    await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<b></b>");
      } catch {
        // That is what it is for.
      }
    });
    await expect.poll(() => offences.length).toBe(1);
  });
});
