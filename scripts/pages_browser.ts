/**
 * Looks at every page through headless Chromium: in light and dark, on a phone and at a desk. Nothing overflows,
 * axe-core finds nothing, nothing is refused, no request leaves the host, and no page weighs more than 60 kB.
 *
 *   TRAILFLOW_DOCS_URL=… TRAILFLOW_OPERATOR_URL=… node scripts/pages_browser.ts FOLDER
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { judge } from "./browser/axe.ts";
import { Browser, fail } from "./browser/driver.ts";
import { named, sites } from "./browser/pages.ts";

const folder = process.argv[2] ?? fail("name a folder for the screenshots");
/** The most that a page may weigh with all that it loads, as it was sent. */
const PAGE_BYTES = 60 * 1024;
const LOOKS = [["light", 1280, false], ["dark", 1280, true], ["phone", 390, false], ["phone-dark", 390, true]] as const;

mkdirSync(folder, { recursive: true });
const faults: string[] = [];
let pages = 0;
let heaviest = 0;
for (const { base, paths } of await sites()) {
  if (paths.length === 0) continue;
  const browser = await Browser.start(base, folder);
  try {
    await browser.send("Network.setCacheDisabled", { cacheDisabled: true });
    for (const path of paths) await lookAt(browser, path);
    const outside = browser.outside();
    if (outside.length > 0) faults.push(`requests left the host: ${outside.join(", ")}`);
    faults.push(...browser.violations);
  } finally {
    await browser.close();
  }
}
if (faults.length > 0) fail(faults.join("\n"));
console.log(`looked at ${pages} pages in ${LOOKS.length} looks; the heaviest weighs ${heaviest} bytes`);

async function lookAt(browser: Browser, path: string): Promise<void> {
  pages += 1;
  for (const [look, width, dark] of LOOKS) {
    await browser.look(width, width < 600 ? 844 : 900, dark);
    if (look === "light") {
      await browser.open(path);
      const bytes: number = await browser.evaluate("performance.getEntries().reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0)");
      heaviest = Math.max(heaviest, bytes);
      if (bytes > PAGE_BYTES) faults.push(`${path} weighs ${bytes} bytes`);
    }
    await browser.screenshot(join(folder, `${named(path)}-${look}.png`));
    const overflow = await browser.overflow();
    if (overflow > 0) faults.push(`${path} is ${overflow} px wider than ${look}`);
    await judge(browser, `${path}, ${look}`).catch((error: Error) => faults.push(error.message));
  }
}
