/** The pages of the portal, as its own table of routes lists them: each of them is to be looked at. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fail } from "./driver.ts";

/** What a GET returns that is no page: a file, a table to download, a feed. */
const NO_PAGES = ["/assets/{name}", "/usage.csv", "/documents/changelog.atom"];

const table = readFileSync(join(import.meta.dirname, "../../src/portal/routes.rs"), "utf8");
const all = [...table.matchAll(/\bget\(\s*"([^"]+)"/g)].map((match) => match[1]!);
const pages = all.filter((path) => !NO_PAGES.includes(path));
const seen = new Set<string>();

/** Notes that the page at this path was looked at. */
export function note(path: string): void {
  const fits = pages.filter((page) => new RegExp(`^${page.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path));
  // What is written out goes before what a parameter takes.
  const [page] = fits.sort((one, other) => one.split("{").length - other.split("{").length);
  if (page !== undefined) seen.add(page);
}

/** Fails when the table lists a page that was not looked at. */
export function lookedAtAll(): void {
  if (pages.length < 40 || all.length - pages.length !== NO_PAGES.length) fail(`the table of routes is read as ${all.join(", ")}`);
  const missing = pages.filter((page) => !seen.has(page));
  if (missing.length > 0) fail(`nobody looked at ${missing.join(", ")}`);
}
