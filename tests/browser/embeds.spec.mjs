// Key figures on the pages of others: a host of another origin, with a strict policy.

import { createServer } from "node:http";
import { runAxe } from "./axe.mjs";
import { complaints, expect, heading, inProduction, needsScript, onEverySite, runsScripts, test } from "./harness.mjs";
import { sideways } from "./lost-words.mjs";

const SLUGS = { fr: "integrer", en: "embed" };

/** What a page does that wants frames as high as their figures: the listing of docs/embedding.md. */
const LISTENER = (origin) => `addEventListener("message", ({ data, origin, source }) => {
  if (origin !== "${origin}" || data?.type !== "key-figure-height") return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.height = data.height;
  }
});`;

/** Serves a page of somebody else's, whose policy allows frames of the site and nothing more. */
const serveHost = async (site, body) => {
  const policy = `default-src 'none'; script-src 'self'; frame-src ${site.base}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  const html = `<!doctype html><html lang="en"><title>Host</title><script src="/listen.js"></script><h1>Host</h1>${body}`;
  const server = createServer((request, response) => {
    const isScript = request.url === "/listen.js";
    const type = isScript ? "text/javascript" : "text/html; charset=utf-8";
    response.writeHead(200, { "Content-Type": type, "Content-Security-Policy": policy });
    response.end(isScript ? LISTENER(site.base) : html);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
};

onEverySite((site) => {
  const figures = site.pages.filter(({ kind }) => kind === "figure");
  const embedOf = ({ address, datum }) => `${address}${SLUGS[datum.locale]}/`;

  /** The code that the page hands out, leading to where the site is served now. */
  const codeOf = (page) => {
    const code = page.datum.body.figure.embed?.code;
    return code
      ? code.replace(/src="https:\/\/[^/"]+/, `src="${site.base}`)
      : `<iframe src="${site.base}${embedOf(page)}" title="Figure" width="320" height="780" loading="lazy"></iframe>`;
  };

  for (const locale of ["fr", "en"]) {
    const own = figures.filter(({ datum }) => datum.locale === locale);

    // Every figure can be seen whole in the frame that is handed out, loads nothing of the app, and
    // breaks no policy: neither the host's nor ours. A host that listens learns the height.
    test(`figures stand on the page of another site, ${locale}`, async ({ page }) => {
      inProduction(site);
      const host = await serveHost(site, own.map(codeOf).join("\n"));
      const heard = complaints(page);
      const requests = [];
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(host.address);
      for (const [place, each] of own.entries()) {
        const element = page.locator("iframe").nth(place);
        await element.scrollIntoViewIfNeeded();
        const frame = element.contentFrame();
        await expect(frame.locator(".figure-card-number")).toHaveText(each.datum.body.figure.figure.number);
        await expect(frame.locator("h1")).toHaveText(each.datum.title);
        const main = frame.locator("main");
        const height = await main.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
        expect(height, embedOf(each)).toBeLessThanOrEqual(780);
        expect(height, embedOf(each)).toBeGreaterThan(200);
        const wide = await main.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, embedOf(each)).toBeLessThanOrEqual(320);
        if (runsScripts(page)) await expect(element).toHaveAttribute("height", `${height}`);
      }
      expect(requests.filter((each) => /wasm|vitrine|index\.json/.test(each))).toEqual([]);
      expect(heard).toEqual([]);
      host.stop();
    });

    // The way back opens the figure's page and leaves the host where it is.
    test(`a figure leads to its page, ${locale}`, async ({ page, context }) => {
      inProduction(site);
      const host = await serveHost(site, codeOf(own[0]));
      await page.goto(host.address);
      const opened = context.waitForEvent("page");
      await page.locator("iframe").contentFrame().locator(".embed-origin a").click();
      await expect(heading(await opened)).toHaveText(own[0].datum.title);
      expect(new URL((await opened).url()).pathname).toBe(own[0].address);
      await expect(heading(page)).toHaveText("Host");
      host.stop();
    });
  }

  // A page of the site cannot be framed: only figures can.
  test("pages cannot be framed", async ({ page }) => {
    inProduction(site);
    const host = await serveHost(site, `<iframe src="${site.base}${site.of("home").address}" title="Home"></iframe>`);
    await page.goto(host.address);
    await expect(page.locator("iframe").contentFrame().locator(".site-header")).toHaveCount(0);
    expect(page.frames().map((frame) => frame.url())).toContain("chrome-error://chromewebdata/");
    host.stop();
  });

  // The scheme is the reader's, unless the host asks for one.
  test("a host can ask for a scheme", needsScript("a document knows no query"), async ({ page }) => {
    inProduction(site);
    const ground = async (address, colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    const embed = embedOf(figures[0]);
    const [light, dark] = [await ground(embed, "light"), await ground(embed, "dark")];
    expect(light).not.toBe(dark);
    expect(await ground(`${embed}?scheme=dark`, "light")).toBe(dark);
    expect(await ground(`${embed}?scheme=light`, "dark")).toBe(light);
    expect(await ground(`${embed}?scheme=other`, "dark")).toBe(dark);
  });

  for (const each of figures) {
    // No rule of axe is broken in either scheme, in the frame that is handed out, nor as narrow as
    // WCAG asks for.
    test(`${embedOf(each)} passes axe`, needsScript("axe is one"), async ({ page }) => {
      inProduction(site);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width: 320, height: 780 });
      await page.goto(embedOf(each));
      expect(await sideways(page)).toBe(0);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const { violations, passes } = await runAxe(page);
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
        );
        expect.soft(told, colorScheme).toEqual([]);
        expect(passes.some(({ id }) => id === "color-contrast-enhanced")).toBe(true);
      }
    });
  }
});
