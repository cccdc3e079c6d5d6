/**
 * Uses the portal through headless Chromium: from the printed invitation to a working test key with a virtual
 * passkey, then with a password and an authenticator app, then with the script switched off. Every page of the table of
 * routes is looked at in light, dark and at the width of a phone: axe-core finds nothing, nothing overflows, nothing is
 * refused by the page's policy, no request leaves the host, and a validator finds no error in what was served. Then
 * everything is used by keyboard alone, and every field is filled with hostile text.
 *
 *   TRAILFLOW_INVITATION=… TRAILFLOW_API_URL=… TRAILFLOW_SERVER_OUT=… TRAILFLOW_OPERATOR_URL=… \
 *     TRAILFLOW_OPERATOR_TOKEN=… node scripts/portal_browser.ts FOLDER
 */
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { Browser, fail } from "./browser/driver.ts";
import { hostile } from "./browser/hostile.ts";
import { keepsToTheRules, validate } from "./browser/html.ts";
import { makeKey as makeKeyByKeyboard, menus, skips, walk } from "./browser/keyboard.ts";
import { lookAt } from "./browser/looks.ts";
import { PASSWORD, confirm, invite, joinWithPassword } from "./browser/people.ts";
import { lookAtLinks, lookAtTheRest, reachTheCap, revoke } from "./browser/rest.ts";
import { lookedAtAll, note } from "./browser/routes.ts";

const invitation = process.env["TRAILFLOW_INVITATION"] ?? fail("TRAILFLOW_INVITATION is not set");
const api = process.env["TRAILFLOW_API_URL"] ?? fail("TRAILFLOW_API_URL is not set");
const printed = process.env["TRAILFLOW_SERVER_OUT"] ?? fail("TRAILFLOW_SERVER_OUT is not set");
const operator = process.env["TRAILFLOW_OPERATOR_URL"] ?? fail("TRAILFLOW_OPERATOR_URL is not set");
const token = process.env["TRAILFLOW_OPERATOR_TOKEN"] ?? fail("TRAILFLOW_OPERATOR_TOKEN is not set");
const folder = process.argv[2] ?? fail("name a folder for the screenshots");
const base = new URL(invitation).origin;
/** The most that a first page may weigh, with its stylesheet and script, in bytes. */
const FIRST_PAGE = 60 * 1024;
let pages = 0;
let attacked = 0;

mkdirSync(folder, { recursive: true });
await withBrowser(async (admin) => {
  await joinWithPasskey(admin);
  await lookAtEverything(admin);
  const key = await makeKey(admin, "browser-test");
  await refusesASecondOne(admin);
  await findsItsRequests(admin, key);
  await rollAndRevoke(admin, key);
  await keepContacts(admin);
  await askTrailflow(admin);
  await runWebhooks(admin);
  await readsWhatAnEndpointResponds(admin);
  const links = {
    developer: await invite(admin, "pat@bluebonnet.example", "DEVELOPER"),
    viewer: await invite(admin, "kim@bluebonnet.example", "VIEWER"),
    password: await invite(admin, "lee@bluebonnet.example", "ADMIN"),
    without: await invite(admin, "sam@bluebonnet.example", "ADMIN"),
  };
  // Who does not come.
  await invite(admin, "late@bluebonnet.example", "VIEWER");
  await admin.open("/people");
  await look(admin, "people-invited");
  await admin.open("/activity");
  await look(admin, "activity-busy");
  await withBrowser((developer) => mayMakeNone(developer, links.developer, "Pat Osei"));
  await withBrowser((viewer) => mayMakeNone(viewer, links.viewer, "Kim Duarte"));
  await withBrowser((other) => withPassword(other, links.password));
  await withBrowser((other) => withoutScript(other, links.without));
  const tools = { look, operator: { operator, token }, invitation };
  await lookAtTheRest(admin, tools);
  await withBrowser((somebody) => lookAtLinks(somebody, tools, "pat@bluebonnet.example"));
  await confirm(admin);
  await byKeyboard(admin);
  await confirm(admin);
  const demo = readFileSync(printed, "utf8").match(/Bearer (tf_test_\w+)/)?.[1] ?? fail("no key was printed");
  attacked = await hostile(admin, { api, key: demo, operator, token, folder });
  await signOut(admin);
});
lookedAtAll();
const validated = keepsToTheRules();
console.log(`used the portal in three ways and by keyboard alone, and looked at ${pages} pages in light, dark and at a phone's width, and at ${attacked} with hostile text; ${validated} were validated`);

/** Runs something in a browser of its own, which nothing may have been refused in the end. */
async function withBrowser(use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await Browser.start(base, folder);
  try {
    await browser.look(1280, 900);
    await use(browser);
    const outside = browser.outside();
    if (outside.length > 0) fail(`requests left the host: ${outside.join(", ")}`);
    if (browser.violations.length > 0) fail(`the browser refused something: ${browser.violations.join("\n")}`);
  } finally {
    await browser.close();
  }
}

/** Takes screenshots in light, dark and at a phone's width, and judges each. */
async function look(browser: Browser, name: string, script = true): Promise<void> {
  pages++;
  const [path, status] = await browser.evaluate("[location.pathname, performance.getEntriesByType('navigation')[0].responseStatus]");
  if (status === 200) note(path);
  await validate(await browser.source(), name);
  await lookAt(browser, folder, name, script);
}

async function joinWithPasskey(browser: Browser): Promise<void> {
  await browser.passkeys();
  await browser.open("/login");
  await look(browser, "login");
  await browser.open("/nowhere");
  await look(browser, "not-found");
  await browser.open(invitation);
  await look(browser, "invitation");
  if ((await browser.text()).includes("The passkey was not used")) fail("an error is shown before it happens");
  // Why a passkey is not asked for is told beside the button.
  await browser.type("#name", " ");
  await browser.click("button", /Create a passkey and join/);
  await browser.until("why the name does not do", async () => (await browser.text()).includes("Name must be one line of text."));
  await look(browser, "invitation-refused");
  await browser.type("#name", "Dana Whitfield");
  await browser.go("button", /Create a passkey and join/);
  if (/recovery codes/i.test(await browser.text())) {
    await look(browser, "recovery-codes");
    await browser.go("a", /Go to the portal/);
  }
  if ((await browser.path()) !== "/") fail(`joining led to ${await browser.path()}`);
}

async function lookAtEverything(browser: Browser): Promise<void> {
  await browser.open("/");
  const weight = await browser.evaluate(
    "performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')).reduce((sum, it) => sum + it.decodedBodySize, 0)",
  );
  if (weight > FIRST_PAGE) fail(`the first page weighs ${weight} bytes`);
  for (const [path, name] of [["/", "home"], ["/keys", "keys"], ["/usage", "usage-empty"], ["/requests", "requests-empty"], ["/webhooks", "webhooks"], ["/webhooks/new", "webhook-new"], ["/deliveries", "deliveries"], ["/replays", "replays"], ["/replays/new", "replay-new"], ["/people", "people"], ["/activity", "activity"], ["/documents", "documents"], ["/account", "account"], ["/organizations", "organizations"], ["/people/invite", "invite"]] as const) {
    await browser.open(path);
    await look(browser, name);
  }
}

/** Makes a test key as an admin; returns it. It works at once. */
async function makeKey(browser: Browser, name: string, script = true): Promise<string> {
  await browser.open("/keys");
  await browser.go("a", /New test key/);
  if (script) await look(browser, "key-new");
  await browser.type("#name", name);
  await browser.go("button", /Create key/);
  if (script) await look(browser, "key-made");
  const key: string = await browser.evaluate("document.getElementById('secret').textContent");
  const answer = await fetch(`${api}/v1/loads?limit=1`, { headers: { authorization: `Bearer ${key}` } });
  if (answer.status !== 200) fail(`the new key is answered ${answer.status}`);
  return key;
}

/** Makes a key with a double click, reloads the page that shows it, and goes back: there is one key, shown once. */
async function refusesASecondOne(browser: Browser): Promise<void> {
  const before = await keys(browser);
  const isShown = () => browser.evaluate("document.getElementById('secret') !== null");
  await browser.go("a", /New test key/);
  await browser.type("#name", "twice");
  await browser.leave(() => browser.doubleClick("button", /Create key/));
  if (!(await isShown())) fail(`a double click shows no key: ${await browser.text()}`);
  await browser.leave(() => browser.send("Page.reload"));
  if ((await isShown()) || !(await browser.text()).includes("was created already")) fail("a reload shows the key again");
  await look(browser, "key-again");
  await browser.evaluate("history.back()");
  const isBack = "document.readyState === 'complete' && document.querySelector('h1') !== null && !document.body.innerText.includes('was created already')";
  await browser.until("the page before", async () => (await browser.evaluate(isBack).catch(() => false)) === true);
  if (await isShown()) fail("going back shows the key again");
  const after = await keys(browser);
  if (after !== before + 1) fail(`a double click, a reload and going back made ${after - before} keys`);
}

async function keys(browser: Browser): Promise<number> {
  await browser.open("/keys");
  return browser.evaluate("document.querySelectorAll('table.data tbody tr').length");
}

/** Sends requests with known outcomes, and finds them again. */
async function findsItsRequests(browser: Browser, key: string): Promise<void> {
  const headers = { authorization: `Bearer ${key}` };
  let id = "";
  for (const [path, status] of [["/v1/loads?limit=1", 200], ["/v1/loads/nothing", 404], ["/v1/loads/nothing", 404]] as const) {
    const answer = await fetch(`${api}${path}`, { headers });
    if (answer.status !== status) fail(`${path} is answered ${answer.status}`);
    id = answer.headers.get("x-request-id") ?? "";
  }
  for (const [path, name] of [["/usage", "usage"], ["/usage?period=7d&by=hour", "usage-hours"], ["/usage?period=24h&operation=getLoad", "usage-filtered"], ["/usage?period=30d", "usage-days"], ["/usage?period=90d", "usage-utc"]] as const) {
    await browser.open(path);
    await look(browser, name);
  }
  await browser.open("/requests?operation=getLoad&code=not_found");
  await look(browser, "requests");
  await browser.type("#id", id);
  await browser.go("button", /Look up/);
  if ((await browser.path()) !== `/requests/req_${id}`) fail(`a look-up led to ${await browser.path()}`);
  await look(browser, "request");
}

async function rollAndRevoke(browser: Browser, key: string): Promise<void> {
  await browser.open("/keys");
  await look(browser, "keys-used");
  await browser.go("a", /^\s*Roll\s+browser-test/);
  await look(browser, "key-roll");
  await browser.go("button", /Roll key/);
  if (!(await browser.text()).includes("The old key works until")) fail("the end of the old key is not told");
  await browser.open("/keys");
  await look(browser, "keys-rolled");
  await browser.go("a", /^\s*End now\s+browser-test/);
  await look(browser, "key-revoke");
  if (await browser.evaluate("document.querySelector('#name') !== null")) await browser.type("#name", "browser-test");
  await browser.go("button", /Revoke key/);
  const answer = await fetch(`${api}/v1/loads?limit=1`, { headers: { authorization: `Bearer ${key}` } });
  if (answer.status !== 401) fail(`the revoked key is answered ${answer.status}`);
}

/** Names a technical contact, and switches a notice off. */
async function keepContacts(browser: Browser): Promise<void> {
  await browser.open("/contacts/technical");
  await look(browser, "contacts-technical");
  for (const [field, text] of [["name", "Night desk"], ["email", "ops@bluebonnet.example"], ["phone", "+1 214 555 0142"]] as const) {
    const last: string = await browser.evaluate(`[...document.querySelectorAll('input[name=${field}]')].at(-1).id`);
    await browser.type(`#${last}`, text);
  }
  await browser.go("button", /^\s*Save\s*$/);
  if (!(await browser.text()).includes("ops@bluebonnet.example")) fail("the contact is not kept");
  await browser.click("label", /The API has a new version/);
  await browser.go("button", /Save notices/);
  if (await browser.evaluate("document.querySelector('input[value=CONTRACT_VERSION]').checked")) fail("the notice is on");
  await look(browser, "contacts");
}

/** Asks for a higher limit, and cancels it. */
async function askTrailflow(browser: Browser): Promise<void> {
  await browser.open("/staff-requests");
  await look(browser, "asks-none");
  for (const what of ["scopes", "live"]) {
    await browser.open(`/staff-requests/${what}`);
    await look(browser, `ask-${what}`);
  }
  await browser.open("/keys");
  await browser.go("a", /Ask for a higher limit/);
  await look(browser, "ask-limit");
  await browser.type("#limit", "600");
  await browser.type("#reason", "Our nightly sync covers 4,000 loads within ten minutes.");
  await browser.go("button", /Send request/);
  if (!(await browser.text()).includes("Waiting for Trailflow")) fail("the request is not listed");
  await look(browser, "asks");
  await browser.go("button", /^\s*Cancel/);
  if (!(await browser.text()).includes("Cancelled")) fail("the request is not cancelled");
}

/** Makes a subscription, whose host does not exist, and tries it out; asks for a replay, and withdraws it. */
async function runWebhooks(browser: Browser): Promise<void> {
  await browser.open("/webhooks/new");
  await browser.type("#url", "https://hooks.blueridge.invalid/trailflow");
  await browser.go("button", /Create subscription/);
  await look(browser, "webhook-made");
  await browser.go("a", /I have stored it/);
  await browser.go("button", /Send test event/);
  await look(browser, "webhook-tested");
  await browser.go("a", /Attempts and request/);
  await look(browser, "delivery");
  if (!(await browser.text()).includes("Host not found")) fail("why an attempt failed is not told");
  await browser.open("/deliveries?event=webhook.test");
  await look(browser, "deliveries-filtered");
  await browser.open("/webhooks");
  await browser.go("main a", /^\s*Open/);
  await browser.go("a", /Rotate secret/);
  await look(browser, "webhook-rotate");
  await browser.open("/webhooks");
  await look(browser, "webhooks-failing");
  await browser.open("/replays/new");
  await browser.type("#fixed", "Renewed the certificate, checked with a test event.");
  await browser.go("button", /Ask for a replay/);
  await look(browser, "replay-asked");
  await browser.go("button", /Withdraw the request/);
  if (!(await browser.text()).includes("Withdrawn")) fail("a request is not withdrawn");
}

/** Sends a test event to an endpoint that refuses it, reads why, and asks for a replay of this delivery alone. */
async function readsWhatAnEndpointResponds(browser: Browser): Promise<void> {
  const problem = { title: "The queue is full", detail: "</pre><script>document.title = 'run'</script> Retry in 5 minutes." };
  const endpoint = createServer((request, response) => {
    request.resume();
    response.writeHead(503, { "content-type": "application/problem+json" }).end(JSON.stringify(problem, null, 2));
  });
  await new Promise<void>((listens) => endpoint.listen(0, "127.0.0.1", listens));
  try {
    await browser.open("/webhooks/new");
    await browser.type("#url", `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/hook`);
    await browser.go("button", /Create subscription/);
    await browser.go("a", /I have stored it/);
    await browser.go("button", /Send test event/);
    await browser.go("a", /Attempts and request/);
    await browser.until("the attempt", async () => {
      if ((await browser.text()).includes("Response: JSON")) return true;
      await browser.go("main a", /^\s*Refresh/);
      return false;
    });
  } finally {
    endpoint.close();
  }
  await browser.evaluate("document.querySelector('.timeline details').setAttribute('open', '')");
  await look(browser, "delivery-response");
  if (!(await browser.text()).includes("The queue is full")) fail("what the endpoint responded is not shown");
  if ((await browser.evaluate("document.title")) === "run") fail("what the endpoint responded is run");
  await browser.open("/deliveries?state=parked");
  await look(browser, "deliveries-parked");
  await browser.evaluate("document.querySelector('input[name=delivery]').click()");
  await browser.go("button", /Ask for a replay of the chosen/);
  await look(browser, "replay-of-one");
  await browser.type("#fixed", "The queue has room again.");
  await browser.go("button", /Ask for a replay/);
  await look(browser, "replay-of-one-asked");
  await browser.open("/deliveries?state=parked");
  await browser.go("main tbody th a", /Parked/);
  await look(browser, "delivery-asked");
  await browser.open("/");
  await look(browser, "home-problems");
  await browser.go("main a", /^\s*Deliveries\s*$/);
  if ((await browser.path()) !== "/deliveries") fail(`a problem led to ${await browser.path()}`);
}

/** Everything can be reached and used without a pointer. */
async function byKeyboard(browser: Browser): Promise<void> {
  for (const path of ["/", "/keys", "/keys/new", "/usage", "/requests", "/webhooks", "/webhooks/new", "/deliveries", "/replays/new", "/people", "/people/invite", "/contacts", "/contacts/technical", "/staff-requests/limit", "/activity", "/documents", "/account", "/organizations", "/step-up"]) {
    await browser.open(path);
    await walk(browser, path);
  }
  await skips(browser);
  await makeKeyByKeyboard(browser, "by-keyboard");
  await menus(browser);
}

/** Whoever is no admin sees keys and may not make one. */
async function mayMakeNone(browser: Browser, link: string, name: string): Promise<void> {
  await joinWithPassword(browser, link, name);
  await browser.open("/keys");
  if (await browser.evaluate("[...document.querySelectorAll('a')].some((it) => it.getAttribute('href') === '/keys/new')")) fail(`${name} is offered to make a key`);
  await browser.open("/keys/new");
  await look(browser, "forbidden");
  if (!(await browser.text()).includes("Only an admin")) fail(`${name} is not told who may make keys`);
}

/** An admin with a password and an authenticator app makes a key, and as many as there can be. */
async function withPassword(browser: Browser, link: string): Promise<void> {
  await joinWithPassword(browser, link, "Lee Ortiz");
  await makeKey(browser, "made-with-password");
  await reachTheCap(browser, look);
  await revoke(browser, "made-with-password");
}

/** The same without the page's script: joins with a password, signs in again, makes a key. */
async function withoutScript(browser: Browser, link: string): Promise<void> {
  await browser.script(false);
  const app = await joinWithPassword(browser, link, "Sam Idris");
  await browser.go(".panel button", /Sign out/);
  await browser.open("/keys");
  if ((await browser.path()) !== "/login") fail("a page behind the login is shown without one");
  await browser.type("#email", "sam@bluebonnet.example");
  await browser.type("#password", PASSWORD);
  await browser.type("#code", await app.code());
  await browser.go("button", /^\s*Sign in\s*$/);
  if ((await browser.path()) !== "/keys") fail(`signing in led to ${await browser.path()}`);
  await makeKey(browser, "made-without-script", false);
  await look(browser, "without-script", false);
}

/** Signs out; then the button Back shows nothing of what was there. */
async function signOut(browser: Browser): Promise<void> {
  await browser.open("/keys");
  await browser.go(".panel button", /Sign out/);
  await browser.evaluate("history.back()");
  const isBack = "document.readyState === 'complete' && document.querySelector('h1') !== null && location.href.includes('keys')";
  await browser.until("the page before", async () => (await browser.evaluate(isBack).catch(() => false)) === true);
  if ((await browser.path()) !== "/login" || (await browser.evaluate("document.querySelector('.org, .side, table') !== null"))) fail(`going back after signing out shows ${await browser.text()}`);
  await browser.send("Page.navigate", { url: `${base}/keys` });
  await browser.until("the login", async () => (await browser.path()) === "/login");
}
