// The app breaks down while it runs.

import {
  countDocuments,
  expect,
  heading,
  holdBack,
  linkTo,
  markDocument,
  onEveryHost,
  taken,
  test,
  visit,
  visitBefore,
} from "../harness.mjs";
import { expectReadable, pagesOf } from "./plain-pages.mjs";

onEveryHost((site) => {
  const { start, target } = pagesOf(site);
  const list = site.of("news-list");
  const html = (page) => page.locator("html");

  /** The organisation with the fewest news: to show all again, the app has to make elements. */
  const fewest = ({ filter: { organisations }, items }) => {
    const count = ({ value }) => items.filter((item) => item.organisation_id === value).length;
    return organisations.toSorted((one, other) => count(one) - count(other))[0].value;
  };

  /** An extension that spoils what the app builds on: the next element that it makes is a panic. */
  const spoil = (page) =>
    page.evaluate(() => {
      document.createElement = () => {
        throw new Error("spoilt");
      };
    });

  /** A choice whose event has lost its target: the app's handler fails. */
  const chooseNothing = () => {
    const change = new Event("change");
    Object.defineProperty(change, "target", { value: null });
    document.querySelector("#main .query-form select").dispatchEvent(change);
  };

  // A handler that fails gives the links back; the page stays as it is, but for the form that nobody answers.
  test("a handler fails: the links are plain ones", async ({ page, exceptions }) => {
    await visit(page, list.address);
    await page.evaluate(chooseNothing);
    await expect(html(page)).toHaveAttribute("data-app", "static");
    await expect(page.locator("#main .query-form")).toBeHidden();
    await expect(heading(page)).toHaveText(list.datum.title);
    const same = await markDocument(page);
    const documents = countDocuments(page);
    await linkTo(page, target.address).click();
    await expect(page).toHaveURL(target.address);
    await expectReadable(page, site, target.address);
    await taken(page);
    expect(await same()).toBe(false);
    expect(documents).toEqual([target.address]);
    expect(exceptions.splice(0)).toHaveLength(1);
  });

  // A breakdown while the app, at leisure, rehearses the page that is shown: that page stays.
  test("a handler fails in a rehearsal: the page stays", async ({ page, exceptions }) => {
    const release = await visitBefore(page, list.address);
    const same = await markDocument(page);
    const documents = countDocuments(page);
    // The rehearsal is what enters an address again before the reader has done anything.
    await page.evaluate(`window.chooseNothing = ${chooseNothing}`);
    await page.evaluate(() => {
      const { replaceState } = history;
      history.replaceState = (...entry) => {
        replaceState.apply(history, entry);
        if (document.documentElement.dataset.app !== "live") return;
        history.replaceState = replaceState;
        window.chooseNothing();
      };
    });
    release();
    await expect(html(page)).toHaveAttribute("data-app", "static");
    await page.waitForLoadState("networkidle");
    expect(await same()).toBe(true);
    expect(documents).toEqual([]);
    await expectReadable(page, site, list.address);
    expect(exceptions.splice(0)).toHaveLength(1);
  });

  // A breakdown while a page is on its way: that page is loaded as a document, once.
  test("a handler fails before a page comes: its document is loaded", async ({ page, exceptions }) => {
    const release = await holdBack(page, `**${target.address}index.json`);
    await visit(page, list.address);
    const documents = countDocuments(page);
    await linkTo(page, target.address).click();
    await page.evaluate(chooseNothing);
    release();
    await expect(page).toHaveURL(target.address);
    await expectReadable(page, site, target.address);
    await taken(page);
    expect(documents).toEqual([target.address]);
    expect(exceptions.splice(0)).toHaveLength(1);
  });

  // A panic while a choice is shown: the news that were there can be read, the links are plain ones.
  test("a panic after a choice: the links are plain ones", async ({ page, exceptions }) => {
    await visit(page, list.address);
    const choices = page.locator("#main .query-form select[name=organisation]");
    await choices.selectOption(fewest(list.datum.body["news-list"]));
    await expect.poll(() => new URL(page.url()).search).toMatch(/organisation/);
    // What the app does at leisure is done: it is the choice that breaks down.
    await expect(page.locator("main[data-prepared]")).toHaveCount(1);
    await spoil(page);
    await choices.selectOption("");
    await expect(html(page)).toHaveAttribute("data-app", "static");
    await linkTo(page, target.address).click();
    await expectReadable(page, site, target.address);
    // What the app does at leisure may have met the same panic.
    expect(new Set(exceptions.splice(0))).toEqual(new Set(["unreachable"]));
  });

  // A panic while a page is being shown: that page is loaded as a document, once, and runs again.
  test("a panic on the way: the document is loaded", async ({ page, exceptions }) => {
    await visit(page, start.address);
    const documents = countDocuments(page);
    await spoil(page);
    await linkTo(page, target.address).click();
    await expect(page).toHaveURL(target.address);
    await expectReadable(page, site, target.address);
    await taken(page);
    await page.waitForLoadState("networkidle");
    expect(documents).toEqual([target.address]);
    expect(exceptions.splice(0)).toContain("unreachable");
  });

  // Back from there, and from a page that the app had shown, leads to documents.
  test("after a breakdown: back loads the document", async ({ page, exceptions }) => {
    await visit(page, start.address);
    await linkTo(page, list.address).click();
    await expect(heading(page)).toHaveText(list.datum.title);
    await page.evaluate(chooseNothing);
    await expect(html(page)).toHaveAttribute("data-app", "static");
    const documents = countDocuments(page);
    await page.goBack();
    await expectReadable(page, site, start.address);
    await taken(page);
    expect(documents).toEqual([start.address]);
    expect(exceptions.splice(0)).toHaveLength(1);
  });

  // An error that is not the app's concerns nobody.
  test("an error of somebody else's: the app goes on", async ({ page, exceptions }) => {
    await visit(page, start.address);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error("an extension's");
      });
    });
    await expect.poll(() => exceptions.length).toBe(1);
    await expect(html(page)).toHaveAttribute("data-app", "live");
    exceptions.splice(0);
  });
});
