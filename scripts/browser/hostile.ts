/**
 * Hostile text in every field that the portal keeps and shows: it runs nothing, it is shown as it was written, and no
 * page becomes wider than its window.
 */
import { join } from "node:path";

import { type Browser, fail } from "./driver.ts";
import { validate } from "./html.ts";
import { type Operator, organizationOf, staff } from "./staff.ts";

const MARKUP = `"><img src=x onerror=pwned()><script>pwned()</script>`;
const TEMPLATE = "{{7*7}}${7*7}<%=7*7%>`'\"&amp;&#60;";
/** Text that turns the direction of what follows, and never turns it back. */
const TURNED = "invoice\u202efdp.exe\u2067\u2066";
const long = (characters: number) => "W".repeat(characters);
const REASON = `${MARKUP}\n${TURNED}\n${long(700)}`;
const FIELDS_OF_URLS = ["'-pwned()-'/;onload=pwned()//&lt;script&gt;", long(1900)];

export interface Servers extends Operator {
  api: string;
  /** A key that may write loads. */
  key: string;
  folder: string;
}

/** Fills every field of the organization that this browser's admin is in, and looks at every page. */
export async function hostile(browser: Browser, servers: Servers): Promise<number> {
  await fillOwn(browser);
  const organization = await organizationOf(servers);
  await staff(servers, "PATCH", `/v1/organizations/${organization}`, { name: `${MARKUP}${TURNED}${long(40)}` });
  await fillByStaff(browser, servers, organization);
  await haveADelivery(servers);
  const pages = await pagesOf(browser);
  for (const path of pages) await harmless(browser, path, servers.folder);
  // While access is closed, home tells why.
  await staff(servers, "PUT", `/v1/organizations/${organization}/access`, { state: "DISABLED", reason: `${MARKUP} ${TURNED} ${long(150)}` });
  await harmless(browser, "/", servers.folder);
  await staff(servers, "PUT", `/v1/organizations/${organization}/access`, { state: "RESTORED", reason: "Looked at." });
  await harmless(browser, `/${encodeURIComponent(MARKUP)}`, servers.folder, 404);
  await harmless(browser, `/login?next=${encodeURIComponent(MARKUP)}`, servers.folder);
  if (harms.length > 0) fail(harms.join("\n"));
  return pages.length + 3;
}

/** Sends the form that is shown at a path, with these fields; returns where that led. */
async function send(browser: Browser, path: string, fields: [string, string][], shown = path): Promise<string> {
  const [status, url] = await browser.evaluate(`(async () => {
    const page = await (await fetch(${JSON.stringify(shown)})).text();
    const form = new URLSearchParams(${JSON.stringify(fields)});
    const id = page.match(/name="form" value="([0-9a-f]+)"/)?.[1];
    if (id) form.set("form", id);
    const sent = await fetch(${JSON.stringify(path)}, { method: "POST", body: form });
    return [sent.status, sent.url];
  })()`);
  if (status !== 200) fail(`${path} was answered ${status}`);
  return url;
}

async function fillOwn(browser: Browser): Promise<void> {
  await browser.open("/");
  await send(browser, "/account", [["name", `${MARKUP}${TURNED}`], ["zone", "America/New_York"]]);
  for (const name of [MARKUP, TEMPLATE, TURNED, long(64)]) {
    await send(browser, "/keys/new", [["name", name], ["limit", "60"], ["expires", "7"], ["scope", "loads:read"]]);
  }
  for (const path of FIELDS_OF_URLS) {
    await send(browser, "/webhooks/new", [["url", `https://hooks.blueridge.invalid/${path}`], ["event", "load.created"], ["event", "load.updated"]]);
  }
  const contacts: [string, string, string][] = [
    [MARKUP, "{{7*7}}%$&|=?^_x@evil.example", "<b>+1</b>"],
    [TURNED, `${long(230)}@evil.example`, TURNED],
    [long(200), "plain@evil.example", long(40)],
  ];
  for (const list of ["technical", "support"]) {
    await send(browser, `/contacts/${list}`, contacts.flatMap(([name, email, phone]) => [["name", name], ["email", email], ["phone", phone]] as [string, string][]));
  }
  for (const [email, name] of [["{{7*7}}%$&|=?^_y@evil.example", MARKUP], [`${long(200)}@evil.example`, long(100)], ["turned@evil.example", TURNED]] as const) {
    await send(browser, "/people/invite", [["email", email], ["name", name], ["role", "VIEWER"]]);
  }
  const key = await firstId(browser, "/staff-requests/limit", /value="(key_[0-9a-f]+)"/);
  await send(browser, "/staff-requests/limit", [["key", key], ["limit", "600"], ["reason", REASON]]);
  await send(browser, "/staff-requests/live", [["reason", REASON]]);
  await send(browser, "/replays/new", [["subscription", ""], ["from", "2026-01-01T00:00"], ["to", "2026-01-02T00:00"], ["fixed", REASON]]);
}

/** What staff write, which people read: decisions, the name of a live key, the reason of a revocation. */
async function fillByStaff(browser: Browser, servers: Servers, organization: string): Promise<void> {
  const { data } = await staff(servers, "GET", `/v1/staff-requests?state=OPEN&limit=50`);
  for (const [number, { id }] of (data as { id: string }[]).entries()) {
    if (number < 2) await staff(servers, "POST", `/v1/staff-requests/${id}/decline`, { words: `${MARKUP} ${TURNED} ${long(300)}` });
  }
  await staff(servers, "POST", `/v1/organizations/${organization}/api-keys`, { name: MARKUP, mode: "TEST", scopes: ["loads:read"] });
  const revoked = await firstId(browser, "/keys", /\/keys\/(key_[0-9a-f]+)\/revoke/);
  const name = await browser.evaluate(`fetch("/keys/${revoked}/revoke").then((page) => page.text()).then((text) => /name="name"/.test(text))`);
  if (!name) await send(browser, `/keys/${revoked}/revoke`, [["reason", `${MARKUP}${TURNED}${long(80)}`]]);
}

/** A load whose every text is hostile, delivered to somewhere that does not exist: its body is shown. */
async function haveADelivery(servers: Servers): Promise<void> {
  const headers = { authorization: `Bearer ${servers.key}`, "content-type": "application/json", "idempotency-key": `hostile-${Date.now()}` };
  const body = JSON.stringify({ externalId: MARKUP, orderNumber: TEMPLATE, status: "PENDING", rate: 1, notes: `${MARKUP}${TURNED}${long(200)}` });
  const made = await fetch(`${servers.api}/v1/loads`, { method: "POST", headers, body });
  if (made.status !== 201) fail(`a hostile load is answered ${made.status}: ${await made.text()}`);
}

async function firstId(browser: Browser, path: string, pattern: RegExp): Promise<string> {
  const text: string = await browser.evaluate(`fetch(${JSON.stringify(path)}).then((page) => page.text())`);
  return pattern.exec(text)?.[1] ?? fail(`${path} names no ${pattern}`);
}

/** Every page that shows what was filled in. */
async function pagesOf(browser: Browser): Promise<string[]> {
  const lists = ["/", "/keys", "/keys?show=revoked", "/keys/new", "/usage", "/usage?period=30d", "/requests", "/webhooks", "/webhooks/new", "/deliveries", "/replays", "/replays/new", "/people", "/people/invite", "/contacts", "/contacts/technical", "/contacts/support", "/staff-requests", "/staff-requests/limit", "/staff-requests/scopes", "/staff-requests/live", "/activity", "/documents", "/account", "/organizations", "/step-up"];
  const found = new Set<string>();
  for (const list of lists) {
    const links: string[] = await browser.evaluate(
      `fetch(${JSON.stringify(list)}).then((page) => page.text()).then((text) => [...text.matchAll(/href="(\\/(?:keys|webhooks|deliveries|people|requests)\\/[^"#?]+)"/g)].map((match) => match[1]))`,
    );
    links.forEach((link) => found.add(link));
  }
  // Of one subscription all of its pages, of other things those that are linked.
  const hooks = [...found].filter((path) => /^\/webhooks\/whsub_[0-9a-f]+$/.test(path));
  return [...lists, ...found, ...hooks.flatMap((hook) => ["edit", "rotate", "delete"].map((page) => `${hook}/${page}`))];
}

/** What pages did that they must not. */
const harms: string[] = [];

/** Notes what a page runs, draws or breaks. */
async function harmless(browser: Browser, path: string, folder: string, status = 200): Promise<void> {
  await browser.open(path);
  const answer = browser.answers.findLast(({ url }) => url.endsWith(path));
  if (answer !== undefined && answer.status !== status) harms.push(`${path} is answered ${answer.status}`);
  await validate(await browser.source(), path);
  const strange: string[] = await browser.evaluate(
    `[...document.querySelectorAll("img, iframe, object, embed, link:not([rel=stylesheet], [rel=icon]), script:not([src]), [onerror], [onload], a[href^='javascript:']")].map((it) => it.outerHTML)`,
  );
  if (strange.length > 0) harms.push(`${path} holds ${strange.join(", ")}`);
  if (await browser.evaluate("typeof window.pwned !== 'undefined' || document.title.includes('49')")) harms.push(`${path} runs what it shows`);
  for (const [width, height] of [[1280, 900], [390, 844]] as const) {
    await browser.look(width, height);
    const overflow = await browser.overflow();
    if (overflow <= 0) continue;
    await browser.screenshot(join(folder, `hostile-${harms.length}.png`));
    harms.push(`${path} is ${overflow} px wider than ${width} px: ${await widest(browser)}`);
  }
  await browser.look(1280, 900);
}

/** What reaches farthest to the right. */
function widest(browser: Browser): Promise<string> {
  return browser.evaluate(
    "[...document.querySelectorAll('body *')].map((it) => [it.getBoundingClientRect().right, it]).sort((a, b) => b[0] - a[0])[0][1].outerHTML.slice(0, 300)",
  );
}
