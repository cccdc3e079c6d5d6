/**
 * Whether the search of the documents finds the right heading first, for questions that partners ask: with the script
 * and the index that a reader's browser loads.
 *
 *   TRAILFLOW_DOCS_URL=… node scripts/docs_search.ts
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

// @ts-expect-error: a script of the pages, without types
import { prepare, search } from "../src/site/assets/search.js";

const docs = process.env["TRAILFLOW_DOCS_URL"];
if (!docs) throw new Error("TRAILFLOW_DOCS_URL is not set");
const { questions } = JSON.parse(readFileSync(join(import.meta.dirname, "../docs/search-questions.json"), "utf8"));
const index = prepare(await (await fetch(`${docs}/docs/search.json`)).json());
const wrong: string[] = [];
for (const { question, finds } of questions as { question: string; finds: string }[]) {
  const found: string[] = search(index, question).map(({ url }: { url: string }) => url.replace(/^\/docs\/?/, ""));
  if (found[0] !== finds) wrong.push(`"${question}" finds ${found.slice(0, 3).join(", ")} and not ${finds} (place ${found.indexOf(finds) + 1})`);
}
if (wrong.length > 0) throw new Error(wrong.join("\n"));
console.log(`the search finds the right heading first for ${questions.length} questions`);
