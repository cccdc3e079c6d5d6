/** The pages of the documents and of both references, as the servers' own navigation lists them. */
import { fail } from "./driver.ts";

export interface Site {
  /** Where it is. */
  base: string;
  paths: string[];
}

/** The sites at TRAILFLOW_DOCS_URL and TRAILFLOW_OPERATOR_URL, or those of their pages that PAGES matches. */
export async function sites(): Promise<Site[]> {
  const [docs, operator] = ["TRAILFLOW_DOCS_URL", "TRAILFLOW_OPERATOR_URL"].map((name) => process.env[name] ?? fail(`${name} is not set`));
  const wanted = new RegExp(process.env["PAGES"] ?? "");
  const text = async (url: string) => (await (await fetch(url)).text());
  const map = [...(await text(`${docs}/sitemap.xml`)).matchAll(/<loc>https?:\/\/[^/]+(.*?)<\/loc>/g)].map((match) => match[1]!);
  const staff = [...(await text(`${operator}/reference`)).matchAll(/href="(\/reference(?:\/[a-z-]+)?)"/g)].map((match) => match[1]!);
  const only = (paths: string[]) => [...new Set(paths)].filter((path) => wanted.test(path));
  return [{ base: docs!, paths: only([...map, "/docs/nowhere"]) }, { base: operator!, paths: only([...staff, "/reference/nowhere"]) }];
}

/** A path as the name of a file. */
export const named = (path: string): string => path.slice(1).replaceAll("/", "-");
