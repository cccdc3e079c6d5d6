/**
 * Looks at the documents through headless Chromium, at the width of a desk and of a phone: takes screenshots, sees
 * that no request leaves the host and that nothing overflows, and tries an operation out in the reference, with a key.
 *
 *   TRAILFLOW_DOCS_URL=… TRAILFLOW_API_KEY=… node scripts/docs_browser.ts FOLDER
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const docs = process.env["TRAILFLOW_DOCS_URL"] ?? fail("TRAILFLOW_DOCS_URL is not set");
const key = process.env["TRAILFLOW_API_KEY"] ?? fail("TRAILFLOW_API_KEY is not set");
const folder = process.argv[2] ?? fail("name a folder for the screenshots");
const { navigation } = JSON.parse(readFileSync(join(import.meta.dirname, "../docs/docs.json"), "utf8"));
const PAGES: string[] = [...navigation.groups.flatMap((group: { pages: string[] }) => group.pages), "reference"];
const WIDTHS = { desktop: [1280, 900], phone: [390, 844] } as const;

mkdirSync(folder, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), "trailflow-browser."));
const chromium = spawn(
  "chromium",
  ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"],
  { stdio: ["ignore", "ignore", "pipe"] },
);
try {
  const browser = await connect();
  for (const [width, [w, h]] of Object.entries(WIDTHS)) {
    for (const page of PAGES) {
      await browser.open(page === "index" ? "/docs" : `/docs/${page}`, w, h);
      await browser.screenshot(join(folder, `${page}-${width}.png`));
      const overflow = await browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if ((overflow as number) > 0) fail(`${page} is ${overflow} px wider than a ${width}`);
    }
  }
  await tryOut(browser);
  const outside = browser.requests.filter((url) => !url.startsWith(docs) && !/^(data|blob|about):/.test(url));
  if (outside.length > 0) fail(`requests left the host: ${outside.join(", ")}`);
  console.log(`looked at ${PAGES.length} pages at 2 widths: ${browser.requests.length} requests, none left the host`);
} finally {
  chromium.kill("SIGKILL");
  await new Promise((resolve) => chromium.once("close", resolve));
  rmSync(profile, { recursive: true, force: true });
}

/** Opens the dialogue of an operation in the reference, gives it the key, and sends the request. */
async function tryOut(browser: Browser): Promise<void> {
  await browser.open("/docs/reference", 1280, 900);
  await browser.type('input[placeholder="Token"]', key);
  // An operation is built when it is gone to.
  await browser.click("a, button", /^List carriers/);
  await browser.click("button", /Test Request.*\/v1\/carriers/is);
  await browser.click("button", /^\s*Send/i);
  const tried = () => browser.answers.find((answer) => answer.url.includes("/try/v1/carriers"));
  await browser.until("the request that was tried out", () => tried() !== undefined);
  await browser.screenshot(join(folder, "reference-tried.png"));
  if (tried()?.status !== 200) fail(`trying the API out answered ${tried()?.status}`);
}

interface Browser {
  requests: string[];
  answers: { url: string; status: number }[];
  open(path: string, width: number, height: number): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  type(selector: string, text: string): Promise<void>;
  click(selector: string, text: RegExp): Promise<void>;
  screenshot(file: string): Promise<void>;
  until(what: string, met: () => boolean | Promise<boolean>): Promise<void>;
}

/** A page of the browser, over the DevTools protocol. */
async function connect(): Promise<Browser> {
  const endpoint = await new Promise<string>((resolve, reject) => {
    chromium.once("error", reject);
    let text = "";
    chromium.stderr?.on("data", (chunk) => {
      text += chunk;
      const match = /ws:\/\/[^/]+/.exec(text);
      if (match) resolve(match[0].replace("ws://", "http://"));
    });
  });
  const pages = (await (await fetch(`${endpoint}/json/list`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
  const page = pages.find(({ type }) => type === "page") ?? fail("the browser has no page");
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener("open", resolve, { once: true }));
  const waiting = new Map<number, (result: any) => void>();
  const requests: string[] = [];
  const answers: { url: string; status: number }[] = [];
  let number = 0;
  socket.addEventListener("message", ({ data }) => {
    const { id, method, params, result, error } = JSON.parse(data);
    if (error) fail(JSON.stringify(error));
    if (id !== undefined) waiting.get(id)?.(result);
    if (method === "Network.requestWillBeSent") requests.push(params.request.url);
    if (method === "Network.responseReceived") answers.push({ url: params.response.url, status: params.response.status });
  });
  const send = (method: string, params: object = {}) =>
    new Promise<any>((resolve) => {
      waiting.set(++number, resolve);
      socket.send(JSON.stringify({ id: number, method, params }));
    });
  await send("Network.enable");
  await send("Page.enable");

  const evaluate = async (expression: string) => (await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true })).result?.value;
  const until = async (what: string, met: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 600; tries++) {
      if (await met()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await screenshot(join(folder, "failed.png"));
    fail(`waited in vain for ${what}`);
  };
  // The whole page, as far as anybody would look at it.
  const screenshot = async (file: string) => {
    const { cssContentSize: size } = await send("Page.getLayoutMetrics");
    const clip = { x: 0, y: 0, width: size.width, height: Math.min(size.height, 6000), scale: 1 };
    const { data } = await send("Page.captureScreenshot", { captureBeyondViewport: true, clip });
    writeFileSync(file, Buffer.from(data, "base64"));
  };
  return {
    requests, answers, evaluate, until, screenshot,
    async open(path, width, height) {
      await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 600 });
      await send("Page.navigate", { url: docs + path });
      await until(path, async () => (await evaluate("document.readyState")) === "complete" && (await evaluate("document.querySelector('h1') !== null")) === true);
      // The reference goes on building itself for a moment.
      if (path.endsWith("reference")) await until("the reference", async () => (await evaluate("document.body.innerText.includes('/v1/carriers')")) === true);
    },
    async type(selector, text) {
      await until(selector, async () => (await evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`)) === true);
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      await send("Input.insertText", { text });
    },
    async click(selector, text) {
      const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((it) => ${text}.test(it.innerText + " " + (it.ariaLabel ?? "")))`;
      await until(`${selector} with ${text}`, async () => (await evaluate(`${find} !== undefined`)) === true);
      await evaluate(`${find}.scrollIntoView({ block: "center" }); ${find}.click()`);
    },
  };
}

function fail(why: string): never {
  throw new Error(why);
}
