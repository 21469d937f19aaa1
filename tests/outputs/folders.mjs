// The built sites whose files are read here.

import { readFileSync, readdirSync } from "node:fs";
import { basename, join, resolve, sep } from "node:path";

const root = new URL("../../", import.meta.url).pathname;
const { SITE_FOLDER = "target/site", FEDERATION_FOLDER = "target/federation" } = process.env;

/** A built site: the paths of its files, and the text of each. */
const siteIn = (folder) => ({
  name: basename(folder),
  paths: readdirSync(folder, { recursive: true }).map((path) => path.split(sep).join("/")),
  text: (path) => readFileSync(join(folder, path), "utf8"),
});

/** The site itself, which knows no address of its own yet, and the invented federation, which does. */
export const sites = [SITE_FOLDER, FEDERATION_FOLDER].map((folder) => siteIn(resolve(root, folder)));

/** The address that the federation is built for; it leads nowhere. */
export const FEDERATION = "https://lueurs.example.org";
