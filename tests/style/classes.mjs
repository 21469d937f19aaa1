// Style and pages know the same classes: a rule for a class that nothing has is dead, and a class
// without a rule is a misspelling or left over. Arguments: the folders of built sites.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(folder, file), "utf8"));

const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

const styled = new Set(
  filesIn(join(root, "style"), ".css").flatMap((css) =>
    // What is left are selectors, without remarks, strings and declarations.
    matches(css.replace(/\/\*[^]*?\*\/|"[^"]*"|[\w-]+:\s[^;{}]*;/g, ""), /\.([a-z][\w-]*)/g),
  ),
);

/** Classes by which the app or a test finds an element; they need no rule. */
const sought = new Set(
  [join(root, "src"), join(root, "tests", "browser")]
    .flatMap((folder) => [...filesIn(folder, ".rs"), ...filesIn(folder, ".mjs")])
    .flatMap((text) => matches(text, /\.([a-z]+(?:-[a-z]+)+|[a-z]{4,})/g)),
);

const words = (lists) => new Set(lists.flatMap((list) => list.split(" ")));

const sources = readdirSync(join(root, "src"), { recursive: true })
  .filter((file) => file.endsWith(".rs") && !file.endsWith("tests.rs"))
  .map((file) => readFileSync(join(root, "src", file), "utf8"))
  .join("\n");
const pages = process.argv.slice(2).flatMap((folder) => filesIn(folder, ".html"));
const shown = words(pages.flatMap((html) => matches(html, / class="([^"]*)"/g)));
/** What the app and the drawings of publish can show beside that stands in their strings. */
const drawings = filesIn(join(root, "crates", "publish", "src", "compose", "chart"), ".rs").join("\n");
/** What scripts put beside a page. */
const scripts = filesIn(join(root, "public"), ".js").join("\n");
const written = words(matches(sources + drawings + scripts, /"([^"\n]*)"/g));
const given = words(matches(sources, /class(?:\(|",\s*)\s*"([^"]+)"/g));

/** Series are numbered as they come. */
const numbered = (name) => /^chart-series-\d$/.test(name);

/** A drawing names all its parts, so that one who takes it away can style each. */
const drawn = (name) => name.startsWith("chart-");

const told = [
  ...[...styled].filter((name) => !shown.has(name) && !written.has(name) && !numbered(name)).map((name) => `style/ has rules for .${name}, which no page and no part of the app has`),
  ...[...new Set([...shown, ...given])].filter((name) => !styled.has(name) && !sought.has(name) && !drawn(name)).map((name) => `.${name} is given to elements, and neither style/ nor a script nor a test knows it`),
].sort();

if (pages.length === 0) told.push("no pages were found: build the sites first");
for (const line of told) console.error(line);
console.log(`${styled.size} classes in style/, ${shown.size} on ${pages.length} pages`);
process.exitCode = told.length > 0 ? 1 : 0;
