/**
 * A page of headless Chromium, over the DevTools protocol: opens, clicks, types, takes screenshots, and notes every
 * request that leaves and everything that the page is refused.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How often, and for how long, something is waited for. */
const EVERY_MS = 50;
const PATIENCE_MS = 60_000;

/** Keys that are pressed: their place on the keyboard, their number, and what they write. */
const KEYS: Record<string, [string, number, string?]> = {
  Tab: ["Tab", 9],
  Enter: ["Enter", 13, "\r"],
  Escape: ["Escape", 27],
  " ": ["Space", 32, " "],
  ArrowDown: ["ArrowDown", 40],
  "/": ["Slash", 191, "/"],
  k: ["KeyK", 75, "k"],
};
/** The protocol's number for a key that is held. */
const CONTROL = 2;

export class Browser {
  /** The addresses that were asked for. */
  readonly requests: string[] = [];
  /** What came back. */
  readonly answers: { url: string; status: number }[] = [];
  /** What a page was refused by its policy, and errors of its script. */
  readonly violations: string[] = [];
  #waiting = new Map<number, { resolve: (result: any) => void; reject: (error: Error) => void }>();
  #number = 0;
  /** The request of the page that is shown. */
  #document = "";
  #chromium: ChildProcess;
  #profile: string;
  #socket!: WebSocket;
  #folder: string;
  #base: string;

  /** Starts a browser for the site at `base`. A screenshot of a failure goes to `folder`. */
  static async start(base: string, folder: string): Promise<Browser> {
    const browser = new Browser(base, folder);
    await browser.#connect();
    return browser;
  }

  private constructor(base: string, folder: string) {
    [this.#base, this.#folder] = [base, folder];
    this.#profile = mkdtempSync(join(tmpdir(), "trailflow-browser."));
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"];
    this.#chromium = spawn("chromium", [...flags, `--user-data-dir=${this.#profile}`, "--remote-debugging-port=0", "about:blank"], {
      stdio: ["ignore", "ignore", "pipe"],
    });
  }

  async #connect(): Promise<void> {
    const endpoint = await new Promise<string>((resolve, reject) => {
      this.#chromium.once("error", reject);
      let text = "";
      this.#chromium.stderr?.on("data", (chunk) => {
        text += chunk;
        const match = /ws:\/\/[^/]+/.exec(text);
        if (match) resolve(match[0].replace("ws://", "http://"));
      });
    });
    const pages = (await (await fetch(`${endpoint}/json/list`)).json()) as { type: string; webSocketDebuggerUrl: string }[];
    const page = pages.find(({ type }) => type === "page") ?? fail("the browser has no page");
    this.#socket = new WebSocket(page.webSocketDebuggerUrl);
    await new Promise((resolve) => this.#socket.addEventListener("open", resolve, { once: true }));
    this.#socket.addEventListener("message", ({ data }) => this.#hear(JSON.parse(data)));
    for (const domain of ["Network", "Page", "Audits", "Runtime", "Log"]) await this.send(`${domain}.enable`);
  }

  #hear({ id, method, params, result, error }: any): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      return error ? waiting?.reject(new Error(JSON.stringify(error))) : waiting?.resolve(result);
    }
    if (method === "Network.requestWillBeSent") this.requests.push(params.request.url);
    if (method === "Network.responseReceived") {
      this.answers.push({ url: params.response.url, status: params.response.status });
      if (params.type === "Document") this.#document = params.requestId;
    }
    if (method === "Page.javascriptDialogOpening") {
      this.violations.push(`a dialog was opened: ${params.message}`);
      void this.send("Page.handleJavaScriptDialog", { accept: false });
    }
    if (method === "Audits.issueAdded" && params.issue.code === "ContentSecurityPolicyIssue") this.violations.push(JSON.stringify(params.issue.details));
    if (method === "Runtime.exceptionThrown") this.violations.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    if (method === "Log.entryAdded" && params.entry.source === "security") this.violations.push(params.entry.text);
  }

  /** A command of the protocol. */
  send(method: string, params: object = {}): Promise<any> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(++this.#number, { resolve, reject });
      this.#socket.send(JSON.stringify({ id: this.#number, method, params }));
    });
  }

  /** How wide and high the window is, and whether it is dark. */
  async look(width: number, height: number, dark = false): Promise<void> {
    await this.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 600 });
    const features = [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }];
    await this.send("Emulation.setEmulatedMedia", { features });
  }

  /** Whether pages may run their script. */
  async script(runs: boolean): Promise<void> {
    await this.send("Emulation.setScriptExecutionDisabled", { value: !runs });
  }

  /** Gives the machine a passkey device that always agrees. */
  async passkeys(): Promise<void> {
    await this.send("WebAuthn.enable");
    const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
    await this.send("WebAuthn.addVirtualAuthenticator", { options });
  }

  /** Opens a path of the site, or a whole address. */
  async open(path: string): Promise<void> {
    await this.leave(() => this.send("Page.navigate", { url: path.startsWith("http") ? path : this.#base + path }));
  }

  /** Does what leads to another page, and waits for that. */
  async leave(act: () => Promise<unknown>): Promise<void> {
    await this.evaluate("window.left = true");
    await act();
    const there = "window.left === undefined && document.readyState === 'complete' && document.querySelector('h1') !== null";
    await this.until("the next page", async () => (await this.evaluate(there).catch(() => false)) === true);
  }

  /** The value of an expression in the page. */
  async evaluate(expression: string): Promise<any> {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value;
  }

  /** What can be read on the page. */
  text(): Promise<string> {
    return this.evaluate("document.body.innerText");
  }

  /** The page as it was served. */
  async source(): Promise<string> {
    const { body, base64Encoded } = await this.send("Network.getResponseBody", { requestId: this.#document });
    return base64Encoded ? Buffer.from(body, "base64").toString() : body;
  }

  /** Presses a key, alone or with Control, which writes nothing. */
  async press(key: string, control = false): Promise<void> {
    const [code, number, written] = KEYS[key] ?? fail(`${key} is no key that is known here`);
    const text = control ? undefined : written;
    const event = { key, code, windowsVirtualKeyCode: number, ...(text && { text }), ...(control && { modifiers: CONTROL }) };
    await this.send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", ...event });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }

  /** The path of the page. */
  path(): Promise<string> {
    return this.evaluate("location.pathname");
  }

  /** Types into a field, over what is there. */
  async type(selector: string, text: string): Promise<void> {
    const field = `document.querySelector(${JSON.stringify(selector)})`;
    await this.until(selector, async () => (await this.evaluate(`${field} !== null`)) === true);
    await this.evaluate(`${field}.focus(); ${field}.select?.()`);
    await this.send("Input.insertText", { text });
  }

  /** Clicks the element with this text or label. */
  async click(selector: string, text: RegExp): Promise<void> {
    const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((it) => ${text}.test((it.innerText.trim() || it.textContent) + " " + (it.ariaLabel ?? "")))`;
    await this.until(`${selector} with ${text}`, async () => (await this.evaluate(`${find} !== undefined`)) === true);
    await this.evaluate(`${find}.scrollIntoView({ block: "center" }); ${find}.click()`);
  }

  /** Clicks twice where the element with this text is, as fast as a hand that is used to it. */
  async doubleClick(selector: string, text: RegExp): Promise<void> {
    const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((it) => ${text}.test(it.innerText))`;
    await this.until(`${selector} with ${text}`, async () => (await this.evaluate(`${find} !== undefined`)) === true);
    await this.evaluate(`${find}.scrollIntoView({ block: "center" })`);
    const [x, y] = await this.evaluate(`(({ x, y, width, height }) => [x + width / 2, y + height / 2])(${find}.getBoundingClientRect())`);
    const events = [1, 2].flatMap((clickCount) => ["mousePressed", "mouseReleased"].map((type) => ({ type, x, y, button: "left", clickCount })));
    // The page may be gone before it has taken the last of them.
    for (const event of events) this.send("Input.dispatchMouseEvent", event).catch(() => undefined);
  }

  /** Clicks what leads to another page. */
  async go(selector: string, text: RegExp): Promise<void> {
    await this.leave(() => this.click(selector, text));
  }

  /** The whole page, as far as anybody would look at it. */
  async screenshot(file: string): Promise<void> {
    const { cssContentSize: size } = await this.send("Page.getLayoutMetrics");
    const clip = { x: 0, y: 0, width: size.width, height: Math.min(size.height, 6000), scale: 1 };
    const { data } = await this.send("Page.captureScreenshot", { captureBeyondViewport: true, clip });
    writeFileSync(file, Buffer.from(data, "base64"));
  }

  /** How many pixels the page is wider than its window. */
  overflow(): Promise<number> {
    return this.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** Waits for something. */
  async until(what: string, met: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      if (await met()) return;
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    await this.screenshot(join(this.#folder, "failed.png"));
    fail(`waited in vain for ${what}, at ${await this.evaluate("location.href")}`);
  }

  /** Requests that went to another host than the site's. */
  outside(): string[] {
    return this.requests.filter((url) => !url.startsWith(this.#base) && !/^(data|blob|about|chrome):/.test(url));
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    this.#chromium.kill("SIGKILL");
    await new Promise((resolve) => this.#chromium.once("close", resolve));
    rmSync(this.#profile, { recursive: true, force: true });
  }
}

export function fail(why: string): never {
  throw new Error(why);
}
