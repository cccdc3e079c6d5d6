/** What the documents' script does, as readers use it: search, copying, the theme, the languages of samples, sending. */
import { judge } from "./axe.ts";
import { type Browser, fail } from "./driver.ts";

const FINDER = "document.querySelector('.finder')";
const RESULTS = "[...document.querySelectorAll('.finder li a')].map(({ pathname, hash }) => pathname + hash)";

async function hold(browser: Browser, what: string, expression: string): Promise<void> {
  if ((await browser.evaluate(expression)) !== true) fail(`${what}, at ${await browser.evaluate("location.href")}`);
}

/** Opens the search by a click and by keys, and goes to the first page that it finds. */
export async function searches(browser: Browser, from: string, question: string, finds: string): Promise<void> {
  await browser.open(from);
  for (const [key, control] of [["/", false], ["k", true]] as const) {
    await browser.press(key, control);
    await browser.until(`the search after ${key}`, () => browser.evaluate(`${FINDER}.open`));
    await hold(browser, "the key that opens the search is typed into it", "document.activeElement.value === ''");
    await browser.press("Escape");
    await browser.until("the search to close", () => browser.evaluate(`!${FINDER}.open`));
  }
  await browser.click("[data-find]", /Search/);
  await browser.type(".finder input", question);
  await browser.until(`what ${question} finds`, async () => (await browser.evaluate(RESULTS)).length > 0);
  await judge(browser, "the search");
  const [first]: string[] = await browser.evaluate(RESULTS);
  if (first !== finds) fail(`"${question}" finds ${first} first and not ${finds}`);
  await browser.leave(() => browser.press("Enter"));
  await hold(browser, "the first result is not what is opened", `location.pathname + location.hash === ${JSON.stringify(finds)}`);
}

/** A search that could not be loaded says so, and works as soon as it can be. */
export async function searchesAfterAFailure(browser: Browser): Promise<void> {
  await browser.open("/docs");
  await browser.send("Network.setBlockedURLs", { urls: ["*search.json*"] });
  await browser.click("[data-find]", /Search/);
  await browser.type(".finder input", "signature");
  await browser.until("the failure to be told", () => browser.evaluate(`${FINDER}.innerText.includes('could not be loaded')`));
  await browser.send("Network.setBlockedURLs", { urls: [] });
  await browser.type(".finder input", "signatures");
  await browser.until("what is found after a failure", async () => (await browser.evaluate(RESULTS)).length > 0);
}

/** Copies a block of code. Headless, the clipboard is nobody's; what is written to it is. */
export async function copies(browser: Browser): Promise<void> {
  await browser.open("/docs/quickstart");
  await browser.evaluate("navigator.clipboard.writeText = async (text) => void (window.copied = text)");
  await hold(browser, "without a mouse, nobody sees what copies", "!matchMedia('(hover: none)').matches || getComputedStyle(document.querySelector('.code .copy')).opacity === '1'");
  await browser.click(".code .copy", /^Copy/);
  await browser.until("the copy", () => browser.evaluate("window.copied !== undefined"));
  await hold(browser, "another text was copied", "window.copied === document.querySelector('.code pre').textContent.trimEnd() && window.copied !== ''");
  await browser.until("the copy to be told", () => browser.evaluate("document.querySelector('.code .copy').textContent === 'Copied'"));
}

/** The other theme is shown at once, and on the next page. */
export async function keepsTheme(browser: Browser): Promise<void> {
  await browser.open("/docs");
  for (const theme of ["dark", "light"]) {
    await browser.click("[data-theme-button]", /Dark theme/);
    for (const path of [null, "/docs/quickstart"]) {
      if (path !== null) await browser.open(path);
      await hold(browser, `the ${theme} theme is not shown`, `getComputedStyle(document.documentElement).colorScheme === '${theme}'`);
      await hold(browser, `the button does not tell the ${theme} theme`, `document.querySelector('[data-theme-button]').ariaPressed === '${theme === "dark"}'`);
    }
  }
}

/** The language of one sample is that of all, and of the next page. */
export async function keepsLanguage(browser: Browser): Promise<void> {
  await browser.open("/docs/sdks");
  const groups = "[...document.querySelectorAll('.tabs')].filter((it) => it.querySelector('input[value=Python]'))";
  const visible = "[...it.querySelectorAll('.code')].filter((code) => code.checkVisibility())";
  await browser.click(".tabs label", /^Python/);
  for (const path of [null, "/docs/reference/create-load"]) {
    if (path !== null) await browser.open(path);
    await hold(browser, "no sample is in Python", `${groups}.length > 0`);
    await hold(browser, "a sample is not in Python alone", `${groups}.every((it) => it.querySelector('input[value=Python]').checked && ${visible}.length === 1)`);
  }
  await hold(browser, "the sample is in another language", `${groups}.every((it) => ${visible}[0].textContent.includes('from trailflow import'))`);
}

/** A form that is sent twice sends two requests, also where a browser keeps nothing and is on a plain address. */
export async function sendsTwice(browser: Browser, key: string): Promise<void> {
  const source = "delete Crypto.prototype.randomUUID; Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });";
  const { identifier } = await browser.send("Page.addScriptToEvaluateOnNewDocument", { source });
  await browser.open("/docs/reference/create-load");
  await browser.type("#try-key", key);
  const keys = new Set<string>();
  for (const press of ["first", "second"]) {
    keys.add(await browser.evaluate("document.querySelector('[data-idempotency]').value"));
    await browser.evaluate("document.querySelector('[data-status]').textContent = ''");
    await browser.click("[data-try] button", /^Send/);
    await browser.until(`the response to the ${press} press`, () => browser.evaluate("document.querySelector('[data-status]').textContent !== '' && !document.querySelector('[data-try] [type=submit]').disabled"));
    const [status, headers]: string[] = await browser.evaluate("['status', 'headers'].map((name) => document.querySelector(`[data-${name}]`).textContent)");
    if (status !== "201" || headers!.includes("idempotency-replayed")) fail(`the ${press} press was answered ${status}, ${headers}`);
  }
  if (keys.size !== 2) fail(`both presses have the Idempotency-Key ${[...keys].join()}`);
  for (const id of keys) if (!/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)) fail(`${id} is no UUID`);
  await browser.send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
}
