/**
 * Lighthouse over every page, on a phone and at a desk, with simulated throttling: the median of RUNS runs (3) must
 * reach 95 in performance, accessibility and best practices; runs that can no longer change that are left out. All scores go
 * to FOLDER/lighthouse.json.
 *
 *   TRAILFLOW_DOCS_URL=… TRAILFLOW_OPERATOR_URL=… node scripts/pages_lighthouse.ts FOLDER
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { fail } from "./browser/driver.ts";
import { sites } from "./browser/pages.ts";
// @ts-expect-error: installed by scripts/test-pages, next to its own lockfile
import lighthouse, { desktopConfig } from "./pages/node_modules/lighthouse/core/index.js";

const LEAST = 95;
/** How often a page is loaded again because Lighthouse could not measure it: its trace misses its beginning now and then. */
const AGAIN = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const folder = process.argv[2] ?? fail("name a folder for the scores");
const runs = Number(process.env["RUNS"] ?? 3);

mkdirSync(folder, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), "trailflow-lighthouse."));
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"];
const chromium = spawn("chromium", flags, { stdio: ["ignore", "ignore", "pipe"] });
const port = await new Promise<number>((resolve, reject) => {
  chromium.once("error", reject);
  let text = "";
  chromium.stderr.on("data", (chunk) => {
    const found = /ws:\/\/[^:]+:(\d+)/.exec((text += chunk));
    if (found) resolve(Number(found[1]));
  });
});
const scores: Record<string, Record<string, number>> = {};
const low: string[] = [];
try {
  for (const { base, paths } of await sites()) {
    // That it is an error is what this page is for.
    for (const path of paths.filter((path) => !path.endsWith("/nowhere"))) {
      for (const device of ["phone", "desktop"] as const) await judge(base, path, device);
    }
  }
} finally {
  chromium.kill("SIGKILL");
  await new Promise((resolve) => chromium.once("close", resolve));
  rmSync(profile, { recursive: true, force: true });
}
writeFileSync(join(folder, "lighthouse.json"), JSON.stringify(scores, null, 2) + "\n");
if (low.length > 0) fail(low.join("\n"));
console.log(`${Object.keys(scores).length} pages and devices have at least ${LEAST} in ${CATEGORIES.join(", ")}`);

async function judge(base: string, path: string, device: "phone" | "desktop"): Promise<void> {
  const options = { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES, throttlingMethod: "simulate" };
  const found: Record<string, number>[] = [];
  // The median is good as soon as more than half of the runs are.
  const decided = () => CATEGORIES.every((name) => 2 * found.filter((one) => one[name]! >= LEAST).length > runs);
  let again = AGAIN;
  while (found.length < runs && !decided()) {
    const result = await lighthouse(base + path, options, device === "desktop" ? desktopConfig : undefined);
    if (result.lhr.runtimeError) {
      if (result.lhr.runtimeError.code !== "NO_NAVSTART" || again-- === 0) fail(`${path}: ${result.lhr.runtimeError.message}`);
      continue;
    }
    found.push(Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(100 * result.lhr.categories[name].score)])));
  }
  const median = Object.fromEntries(CATEGORIES.map((name) => {
    const sorted = found.map((scores) => scores[name]!).sort((a, b) => a - b);
    return [name, sorted[Math.floor((sorted.length - 1) / 2)]!];
  }));
  scores[`${path} ${device}`] = median;
  const bad = CATEGORIES.filter((name) => median[name]! < LEAST).map((name) => `${name} ${median[name]}`);
  if (bad.length > 0) low.push(`${path}, ${device}: ${bad.join(", ")}`);
}
