/** Whether a page as it was served keeps to the rules of HTML, as html-validate knows them. */
import { HtmlValidate, StaticConfigLoader } from "html-validate";

import { fail } from "./driver.ts";

/**
 * The standard's own rules, and none about style. The standard lets `details` stand in a cell that heads a row: it is no
 * sectioning content any more, as which the validator still knows it.
 */
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ["html-validate:standard"], elements: ["html5", { details: { sectioning: false } }] }));
/** What pages broke, by what they broke; and how many were looked at. */
const broken = new Map<string, string>();
let validated = 0;

/** Notes the rules that the page breaks. */
export async function validate(source: string, what: string): Promise<void> {
  validated++;
  const report = await validator.validateString(source);
  for (const { ruleId, message, line, column } of report.results.flatMap(({ messages }) => messages)) {
    if (!broken.has(`${ruleId}: ${message}`)) broken.set(`${ruleId}: ${message}`, `${what} at ${line}:${column}`);
  }
}

/** Fails when any page broke a rule; returns how many were looked at. */
export function keepsToTheRules(): number {
  if (broken.size > 0) fail([...broken].map(([rule, where]) => `${rule} (${where})`).join("\n"));
  return validated;
}
