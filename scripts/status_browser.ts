/**
 * Looks at the status page through headless Chromium, in light, dark and at the width of a phone: axe-core finds
 * nothing, nothing overflows, nothing is refused by the page's policy, and no request leaves the host.
 *
 *   TRAILFLOW_STATUS=http://… TRAILFLOW_INCIDENT=inc_… node scripts/status_browser.ts FOLDER
 */
import { mkdirSync } from "node:fs";

import { Browser, fail } from "./browser/driver.ts";
import { lookAt } from "./browser/looks.ts";

const base = process.env["TRAILFLOW_STATUS"] ?? fail("TRAILFLOW_STATUS is not set");
const incident = process.env["TRAILFLOW_INCIDENT"] ?? fail("TRAILFLOW_INCIDENT is not set");
const folder = process.argv[2] ?? fail("name a folder for the screenshots");
/** The most that the page may weigh, without its stylesheet, in bytes. */
const PAGE = 30_000;

mkdirSync(folder, { recursive: true });
const browser = await Browser.start(base, folder);
try {
  await browser.look(1280, 900);
  const pages = [["/", "home"], [`/incidents/${incident}`, "incident"], ["/components/webhooks", "component"], ["/history", "history"], ["/uptime", "uptime"], ["/nowhere", "not-found"], ["/unsubscribe?token=x", "unsubscribe"]] as const;
  for (const [path, name] of pages) {
    await browser.open(path);
    if (name === "home") {
      const weight: number = await browser.evaluate("performance.getEntriesByType('navigation')[0].decodedBodySize");
      if (weight > PAGE) fail(`the page weighs ${weight} bytes`);
      const scripts: number = await browser.evaluate("document.scripts.length");
      if (scripts > 0) fail("the page has a script");
    }
    await lookAt(browser, folder, name);
  }
  const outside = browser.outside();
  if (outside.length > 0) fail(`requests left the host: ${outside.join(", ")}`);
  if (browser.violations.length > 0) fail(`the browser refused something: ${browser.violations.join("\n")}`);
  console.log(`looked at ${pages.length} pages of the status page in light, dark and at a phone's width`);
} finally {
  await browser.close();
}
