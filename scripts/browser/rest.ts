/** The pages and states of the portal that nobody comes by on the way to a key: each is looked at. */
import { Authenticator } from "./codes.ts";
import { type Browser, fail } from "./driver.ts";
import { PASSWORD, confirm, mailed } from "./people.ts";
import { type Operator, organizationOf, staff } from "./staff.ts";

/** More keys than an organization can have. */
const MOST_KEYS = 50;

/** What the looks need. */
export interface Tools {
  look: (browser: Browser, name: string) => Promise<void>;
  operator: Operator;
  /** A link that was used. */
  invitation: string;
}

/** As an admin who signs in with a passkey alone. */
export async function lookAtTheRest(admin: Browser, tools: Tools): Promise<void> {
  await confirm(admin);
  await account(admin, tools);
  await people(admin, tools);
  await webhooks(admin, tools);
  await admin.open("/contacts/support");
  await tools.look(admin, "contacts-support");
  await blockALiveKey(admin, tools);
  await whileAccessIsClosed(admin, tools);
  await confirmAnew(admin, tools);
}

/** What somebody signs in with. In the end it is what it was. */
async function account(browser: Browser, { look }: Tools): Promise<void> {
  await browser.open("/step-up");
  await look(browser, "step-up");
  await browser.open("/account/passkeys/new");
  await look(browser, "passkey-new");
  await browser.open("/account");
  await browser.go("main a", /^\s*Remove\s/);
  await look(browser, "passkey-remove");
  await browser.go("button", /Remove the passkey/);
  if (!(await browser.text()).includes("your only way to sign in")) fail("the only passkey can be removed");
  await look(browser, "passkey-remove-last");
  await browser.open("/account/password");
  await look(browser, "password");
  await browser.type("#password", PASSWORD);
  await browser.go("button", /Set password/);
  await browser.open("/account/codes");
  await look(browser, "codes");
  const app = new Authenticator(await browser.evaluate("document.querySelector('.row .mono').textContent"));
  await browser.type("#code", await app.code());
  await browser.go("button", /^\s*Set up\s*$/);
  await look(browser, "account-with-both");
  await browser.open("/account/password/remove");
  await look(browser, "password-remove");
  await browser.go("button", /^\s*Remove\s*$/);
  await browser.open("/account/recovery-codes");
  await look(browser, "recovery-codes-renew");
  await browser.go("button", /Create new codes/);
  await look(browser, "recovery-codes-renewed");
}

/** The way to a new password of somebody who is not signed in, and a link that does not work any more. */
export async function lookAtLinks(browser: Browser, { look, invitation }: Tools, email: string): Promise<void> {
  await browser.open("/reset");
  await look(browser, "reset-request");
  await browser.type("#email", email);
  await browser.go("button", /Send the link/);
  await look(browser, "reset-sent");
  await browser.open(await mailed(browser, email, "reset"));
  await look(browser, "reset");
  await browser.type("#password", `${PASSWORD} again`);
  await browser.go("button", /Set password/);
  if (!(await browser.text()).includes("Your password is set")) fail("the link sets no password");
  await look(browser, "reset-done");
  await browser.open(invitation);
  if (!(await browser.text()).includes("This link does not work")) fail("an invitation works twice");
  await look(browser, "invitation-used");
}

async function people(browser: Browser, { look }: Tools): Promise<void> {
  for (const [link, name] of [[/^\s*Change role/, "person-role"], [/^\s*Remove\s/, "person-remove"], [/^\s*Withdraw/, "person-withdraw"]] as const) {
    await browser.open("/people");
    await browser.go("main a", link);
    await look(browser, name);
  }
}

async function webhooks(browser: Browser, { look }: Tools): Promise<void> {
  await browser.open("/webhooks");
  await browser.go("main a", /^\s*Open/);
  const hook = await browser.path();
  for (const page of ["edit", "delete"]) {
    await browser.open(`${hook}/${page}`);
    await look(browser, `webhook-${page}`);
  }
  await browser.open(hook);
  await browser.go("main button", /^\s*Pause/);
  await look(browser, "webhook-paused");
  await browser.go("main button", /^\s*Resume/);
}

/** Staff issue a live key, and it is blocked. In the end there is test access, as before. */
async function blockALiveKey(browser: Browser, { look, operator }: Tools): Promise<void> {
  const organization = `/v1/organizations/${await organizationOf(operator)}`;
  await staff(operator, "PUT", `${organization}/production-approval`, { approvedBy: "Marisol Vega", uatResult: "All cases passed." });
  await staff(operator, "PUT", `${organization}/access`, { state: "LIVE_ENABLED", reason: "All is agreed." });
  await staff(operator, "POST", `${organization}/api-keys`, { name: "live-sync", mode: "LIVE", scopes: ["loads:read"] });
  await browser.open("/");
  await look(browser, "home-live");
  await confirm(browser);
  await browser.open("/keys");
  await browser.go("main a", /^\s*Block\s/);
  await look(browser, "key-block");
  await browser.type("#name", "another");
  await browser.go("button", /Block key/);
  await look(browser, "key-block-refused");
  await browser.type("#name", "live-sync");
  await browser.go("button", /Block key/);
  if ((await browser.path()) !== "/keys") fail(`blocking a key led to ${await browser.path()}`);
  await look(browser, "keys-blocked");
  await staff(operator, "PUT", `${organization}/access`, { state: "TEST_ENABLED", reason: "Looked at." });
}

async function whileAccessIsClosed(browser: Browser, { look, operator }: Tools): Promise<void> {
  const access = `/v1/organizations/${await organizationOf(operator)}/access`;
  await staff(operator, "PUT", access, { state: "DISABLED", reason: "An invoice is open since March." });
  for (const [path, name] of [["/", "home-closed"], ["/keys", "keys-closed"], ["/webhooks", "webhooks-closed"], ["/keys/new", "key-new-closed"]] as const) {
    await browser.open(path);
    await look(browser, name);
    if (path === "/" && !(await browser.text()).includes("An invoice is open since March.")) fail("why access is closed is not told");
  }
  if (!(await browser.text()).includes("API access is disabled")) fail("a key can be made while access is closed");
  await staff(operator, "PUT", access, { state: "RESTORED", reason: "Looked at." });
}

/** A confirmation that is over when a form is sent: nothing is made, and after the next one the form is shown. */
async function confirmAnew(browser: Browser, { look, operator }: Tools): Promise<void> {
  const access = `/v1/organizations/${await organizationOf(operator)}/access`;
  await confirm(browser);
  await browser.open("/keys");
  await browser.go("a", /New test key/);
  await browser.type("#name", "too-late");
  // A change of access ends every confirmation.
  await staff(operator, "PUT", access, { state: "DISABLED", reason: "To be sure." });
  await staff(operator, "PUT", access, { state: "RESTORED", reason: "It is sure." });
  await browser.go("button", /Create key/);
  if ((await browser.path()) !== "/step-up") fail(`a form without a confirmation led to ${await browser.path()}`);
  await look(browser, "step-up-before-a-key");
  await browser.go("button", /passkey/i);
  if ((await browser.path()) !== "/keys/new") fail(`a confirmation led to ${await browser.path()}`);
  await browser.open("/keys");
  if ((await browser.text()).includes("too-late")) fail("a key was made without a confirmation");
}

/** Makes test keys until there are as many as there can be, is refused the next one, and revokes them. */
export async function reachTheCap(browser: Browser, look: Tools["look"]): Promise<void> {
  const names: string[] = [];
  const isOffered = () => browser.evaluate("document.querySelector('main a[href=\"/keys/new\"]') !== null");
  await browser.open("/keys");
  while ((await isOffered()) === true) {
    if (names.length > MOST_KEYS) fail(`an organization can have more than ${MOST_KEYS} keys`);
    names.push(`spare-${names.length}`);
    await browser.go("a", /New test key/);
    await browser.type("#name", names.at(-1)!);
    await browser.go("button", /Create key/);
    await browser.go("a", /I have stored it/);
  }
  await look(browser, "keys-full");
  await browser.open("/keys/new");
  await browser.type("#name", "one-too-many");
  await browser.go("button", /Create key/);
  if (!(await browser.text()).includes("as many as it can have")) fail("an organization can have more keys than it can have");
  await look(browser, "key-new-full");
  for (const name of names) await revoke(browser, name);
}

/** Revokes a key. One that was used wants its name, as soon as its use is noted. */
export async function revoke(browser: Browser, name: string): Promise<void> {
  await browser.open("/keys");
  await browser.go("main a", new RegExp(`^\\s*Revoke\\s+${name}\\s`));
  for (let tries = 0; (await browser.path()) !== "/keys"; tries++) {
    if (tries > 2) fail(`${name} cannot be revoked: ${await browser.text()}`);
    if (await browser.evaluate("document.querySelector('#name') !== null")) await browser.type("#name", name);
    await browser.go("button", /Revoke key/);
  }
}
