/** People who are invited, join, and confirm that it is they. */
import { readFileSync } from "node:fs";

import { Authenticator } from "./codes.ts";
import { type Browser, fail } from "./driver.ts";

/** What the server prints, with its mails. */
const printed = process.env["TRAILFLOW_SERVER_OUT"] ?? fail("TRAILFLOW_SERVER_OUT is not set");
export const PASSWORD = "copper lantern drifts north";

/** Invites somebody; returns the link that was mailed. */
export async function invite(browser: Browser, email: string, role: string): Promise<string> {
  await browser.open("/people/invite");
  await browser.type("#email", email);
  await browser.click("label", new RegExp(`^\\s*${role}`, "i"));
  await browser.go("button", /Send invitation/);
  const text = await browser.text();
  if (!text.includes("The invitation is queued")) fail(`inviting ${email} led to: ${text}`);
  return mailed(browser, email, "invitations");
}

/** The link to such a page in the newest mail to somebody. */
export async function mailed(browser: Browser, email: string, page: string): Promise<string> {
  const link = () => {
    const mails = readFileSync(printed, "utf8").split(`To: ${email}`).slice(1);
    return mails.at(-1)?.match(new RegExp(`http:\\S+/${page}/\\S+`))?.[0];
  };
  await browser.until("the mail", () => link() !== undefined);
  return link() ?? fail("there is no link");
}

/** Joins with a password and an authenticator app; returns the app. */
export async function joinWithPassword(browser: Browser, link: string, name: string): Promise<Authenticator> {
  await browser.open(link);
  await browser.evaluate("document.querySelector('details.more')?.setAttribute('open', '')");
  const seed = await browser.evaluate("document.querySelector('.row .mono').textContent");
  const app = new Authenticator(seed);
  if (await browser.evaluate("document.querySelector('#name2') !== null")) await browser.type("#name2", name);
  await browser.type("#password", PASSWORD);
  await browser.type("#code", await app.code());
  await browser.go("button", /Set password and join/);
  await browser.go("a", /Go to the portal/);
  return app;
}

/** Confirms with the passkey who it is: that lasts for ten minutes. */
export async function confirm(browser: Browser): Promise<void> {
  await browser.open("/step-up");
  await browser.go("button", /passkey/i);
}
