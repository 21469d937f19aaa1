// The site as a folder of files, on a server that knows nothing of it.

import { complaints, expect, heading, onThePlainServer, runsScripts, taken, test } from "./harness.mjs";

onThePlainServer((site) => {
  // Every address shows its page, and shows it again when it is loaded anew; the app, which takes
  // every page over elsewhere, is asked for one of each kind and language.
  test("every address works and can be reloaded", async ({ page }) => {
    test.setTimeout(120_000);
    const heard = complaints(page);
    const all = site.pages.filter(({ datum }) => datum.alternate);
    expect(all.length).toBeGreaterThan(40);
    const first = ({ address, kind, datum }) => site.of(kind, datum.locale).address === address;
    for (const { address, datum } of runsScripts(page) ? all.filter(first) : all) {
      await page.goto(address);
      for (const load of [() => page.reload(), () => {}]) {
        if (runsScripts(page)) await taken(page);
        await expect(heading(page)).toHaveText(datum.title);
        expect(new URL(page.url()).pathname).toBe(address);
        await load();
      }
    }
    expect(heard).toEqual([]);
  });
});
