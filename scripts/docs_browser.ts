/**
 * Looks at the documents through headless Chromium, at the width of a desk and of a phone: takes screenshots, sees
 * that no request leaves the host and that nothing overflows, and tries an operation out in the reference, with a key.
 *
 *   TRAILFLOW_DOCS_URL=… TRAILFLOW_API_KEY=… node scripts/docs_browser.ts FOLDER
 */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Browser, fail } from "./browser/driver.ts";

const docs = process.env["TRAILFLOW_DOCS_URL"] ?? fail("TRAILFLOW_DOCS_URL is not set");
const key = process.env["TRAILFLOW_API_KEY"] ?? fail("TRAILFLOW_API_KEY is not set");
const folder = process.argv[2] ?? fail("name a folder for the screenshots");
const { navigation } = JSON.parse(readFileSync(join(import.meta.dirname, "../docs/docs.json"), "utf8"));
const PAGES: string[] = [...navigation.groups.flatMap((group: { pages: string[] }) => group.pages), "reference"];
const WIDTHS = { desktop: [1280, 900], phone: [390, 844] } as const;

mkdirSync(folder, { recursive: true });
const browser = await Browser.start(docs, folder);
try {
  for (const [width, size] of Object.entries(WIDTHS)) {
    await browser.look(...size);
    for (const page of PAGES) {
      await open(page);
      await browser.screenshot(join(folder, `${page}-${width}.png`));
      const overflow = await browser.overflow();
      if (overflow > 0) fail(`${page} is ${overflow} px wider than a ${width}`);
    }
  }
  await tryOut();
  const outside = browser.outside();
  if (outside.length > 0) fail(`requests left the host: ${outside.join(", ")}`);
  console.log(`looked at ${PAGES.length} pages at 2 widths: ${browser.requests.length} requests, none left the host`);
} finally {
  await browser.close();
}

async function open(page: string): Promise<void> {
  await browser.open(page === "index" ? "/docs" : `/docs/${page}`);
  // The reference goes on building itself for a moment.
  if (page === "reference") await browser.until("the reference", async () => (await browser.text()).includes("/v1/carriers"));
}

/** Opens the dialogue of an operation in the reference, gives it the key, and sends the request. */
async function tryOut(): Promise<void> {
  await browser.look(...WIDTHS.desktop);
  await open("reference");
  await browser.type('input[placeholder="Token"]', key);
  // An operation is built when it is gone to.
  await browser.click("a, button", /^List carriers/);
  await browser.click("button", /Test Request.*\/v1\/carriers/is);
  await browser.click("button", /^\s*Send/i);
  const tried = () => browser.answers.find((answer) => answer.url.includes("/try/v1/carriers"));
  await browser.until("the request that was tried out", () => tried() !== undefined);
  await browser.screenshot(join(folder, "reference-tried.png"));
  if (tried()?.status !== 200) fail(`trying the API out answered ${tried()?.status}`);
}
