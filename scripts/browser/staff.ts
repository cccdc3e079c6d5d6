/** What Trailflow's staff do meanwhile, over the operator API. */
import { fail } from "./driver.ts";

/** Where the operator API is, and who asks. */
export interface Operator {
  operator: string;
  token: string;
}

/** A request of staff that succeeds; returns what came back. */
export async function staff({ operator, token }: Operator, method: string, path: string, body?: object): Promise<any> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(operator + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const text = await answer.text();
  if (!answer.ok) fail(`${method} ${path} is answered ${answer.status}: ${text}`);
  return JSON.parse(text);
}

/** The demo's organization. */
export async function organizationOf(operator: Operator): Promise<string> {
  const { data } = await staff(operator, "GET", "/v1/organizations?limit=100");
  const demo = (data as { id: string; name: string }[]).find(({ name }) => name.includes("(demo)"));
  return demo?.id ?? fail("there is no demo organization");
}
