/** Whether a page can be used by everybody, as far as axe-core can tell. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { type Browser, fail } from "./driver.ts";

const axe = readFileSync(join(import.meta.dirname, "node_modules/axe-core/axe.min.js"), "utf8");

/** Fails when the page breaks a rule of axe-core. */
export async function judge(browser: Browser, what: string): Promise<void> {
  await browser.evaluate(`${axe}; undefined`);
  const found = await browser.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ": " + help + " at " + nodes.map((node) => node.target.join(" ")).join(", ")))`,
  );
  if (found.length > 0) fail(`${what}: ${found.join("; ")}`);
}
