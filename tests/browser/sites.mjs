// The built sites under test: where they are served, and what publish wrote into them.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The first of the ports that the servers of the tests listen on; runs beside each other need their own. */
const firstPort = Number(process.env.FIRST_PORT ?? 4310);

/** A server that runs already, for example the one of `cargo xtask serve`; none: start our own. */
const running = process.env.SITE_ADDRESS?.replace(/\/$/, "");

const firstBuilt = (folders) =>
  folders
    .filter(Boolean)
    .map((folder) => resolve(root, folder))
    .find((folder) => existsSync(join(folder, "fr", "index.json")));

const readPages = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(`${sep}index.json`))
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")))
    .map((datum) => ({ datum, address: datum.address, kind: Object.keys(datum.body)[0] }))
    .sort((one, other) => (one.address < other.address ? -1 : 1));

/** A site: its pages are read from the folder, so that a new page is tested without a word here. */
const site = (name, folders, port) => {
  const folder = firstBuilt(folders);
  if (!folder) return [];
  const pages = readPages(folder);
  return [
    {
      name,
      folder,
      port,
      base: running ?? `http://127.0.0.1:${port}`,
      pages,
      // What the development server does not have: complete documents, status 404.
      production: existsSync(join(folder, "404.html")),
      at: (address) => pages.find((page) => page.address === address),
      of: (kind, locale = "fr") =>
        pages.find((page) => page.kind === kind && page.datum.locale === locale),
    },
  ];
};

/** The site itself and, beside it, the one made of the test content. */
export const sites = [
  ...site("site", [process.env.SITE_FOLDER, "target/site", "dist"], firstPort),
  ...(running ? [] : site("federation", [process.env.FEDERATION_FOLDER, "target/federation"], firstPort + 1)),
];

/** Where the driver of WebKit listens. */
export const driverPort = firstPort + 3;

/** Whether the tests start the servers themselves. */
export const startServers = !running;

/** The site where only the plainest of servers has its files: no headers, no 404.html. */
export const plainHost = {
  folder: sites[0]?.folder,
  port: firstPort + 2,
  base: `http://127.0.0.1:${firstPort + 2}`,
};

if (sites.length === 0) {
  throw new Error("No built site was found: run `cargo xtask test --only build` first.");
}
