/**
 * Looks at the documents and at staff's reference through headless Chromium, at the width of a desk and of a phone:
 * takes screenshots, sees that no request leaves the host and that nothing overflows, uses what the script adds, and
 * presses the form of every operation in the partners' reference.
 *
 *   TRAILFLOW_DOCS_URL=… TRAILFLOW_OPERATOR_URL=… TRAILFLOW_DEMO_KEY=… node scripts/docs_browser.ts FOLDER
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Browser, fail } from "./browser/driver.ts";
import { named, sites } from "./browser/pages.ts";
import { copies, keepsLanguage, keepsTheme, searches, searchesAfterAFailure, sendsTwice } from "./browser/site.ts";

const docs = process.env["TRAILFLOW_DOCS_URL"] ?? fail("TRAILFLOW_DOCS_URL is not set");
const key = process.env["TRAILFLOW_DEMO_KEY"] ?? fail("TRAILFLOW_DEMO_KEY is not set");
const folder = process.argv[2] ?? fail("name a folder for the screenshots");
const { navigation } = JSON.parse(readFileSync(join(import.meta.dirname, "../docs/docs.json"), "utf8"));
const PAGES: string[] = [...navigation.groups.flatMap((group: { pages: string[] }) => group.pages), "reference"];
const WIDTHS = { desktop: [1280, 900], phone: [390, 844] } as const;

mkdirSync(folder, { recursive: true });
await visit(docs, PAGES.map(pathOf), async (browser) => {
  await browser.look(...WIDTHS.desktop);
  await use(browser);
  await tryOut(browser);
});
const staff = (await sites()).at(-1)!;
if (staff.paths.length < 20) fail(`staff's reference has ${staff.paths.length} pages`);
await visit(staff.base, staff.paths, async (browser) => {
  await browser.look(...WIDTHS.desktop);
  await searches(browser, "/reference", "revoke an api key", "/reference/revoke-api-key");
});

/** Looks at pages of a site, then does something else there. */
async function visit(base: string, paths: string[], more: (browser: Browser) => Promise<void> = async () => {}): Promise<void> {
  const browser = await Browser.start(base, folder);
  try {
    for (const [width, size] of Object.entries(WIDTHS)) {
      await browser.look(...size);
      for (const path of paths) {
        await browser.open(path);
        await browser.screenshot(join(folder, `${named(path)}-${width}.png`));
        const overflow = await browser.overflow();
        if (overflow > 0) fail(`${path} is ${overflow} px wider than a ${width}`);
      }
    }
    await more(browser);
    const outside = browser.outside();
    if (outside.length > 0) fail(`requests left the host: ${outside.join(", ")}`);
    if (browser.violations.length > 0) fail(`the browser refused something: ${browser.violations.join("\n")}`);
    console.log(`looked at ${paths.length} pages of ${base} at 2 widths: ${browser.requests.length} requests, none left the host`);
  } finally {
    await browser.close();
  }
}

function pathOf(page: string): string {
  return page === "index" ? "/docs" : `/docs/${page}`;
}

/** The operations of the contract, with the status that each page's example promises; what deletes comes last. */
function operations(): { slug: string; status: number }[] {
  const { paths } = JSON.parse(readFileSync(join(import.meta.dirname, "../generated/partner/openapi.json"), "utf8"));
  const all = Object.values(paths).flatMap((item) => Object.entries(item as Record<string, { operationId: string; responses: object }>));
  const operation = ([method, { operationId, responses }]: (typeof all)[number]) => {
    const slug = operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return { slug, status: Number(Object.keys(responses).find((status) => status.startsWith("2"))), last: method === "delete" };
  };
  return all.map(operation).sort((one, other) => Number(one.last) - Number(other.last));
}

/** Uses what the pages' script adds to them. */
async function use(browser: Browser): Promise<void> {
  await searches(browser, "/docs", "signature does not match", "/docs/webhooks#when-a-signature-does-not-match");
  await searchesAfterAFailure(browser);
  await copies(browser);
  await keepsTheme(browser);
  await keepsLanguage(browser);
  await sendsTwice(browser, key);
  console.log("search, copying, the theme, the languages of samples and a second press of Send work");
}

/** Presses the form of every operation once, with the key of the demo and nothing else filled in. */
async function tryOut(browser: Browser): Promise<void> {
  const all = operations();
  for (const { slug, status } of all) {
    await browser.open(`/docs/reference/${slug}`);
    if (await browser.evaluate("document.getElementById('try-key') !== null")) await browser.type("#try-key", key);
    await browser.click("[data-try] button", /^Send/);
    await browser.until(`the response to ${slug}`, () => browser.evaluate("!document.querySelector('[data-result]').hidden"));
    const shown: string = await browser.evaluate("document.querySelector('[data-status]').textContent");
    if (shown !== String(status)) fail(`${slug} was answered ${shown} and not ${status}: ${await browser.evaluate("document.querySelector('[data-response]').textContent")}`);
  }
  await browser.screenshot(join(folder, "reference-tried.png"));
  console.log(`the forms of ${all.length} operations work at the first press`);
}
