/** The portal by keyboard alone: everything is reached in order, seen when it is reached, and left again. */
import { type Browser, fail } from "./driver.ts";

/** Presses of Tab at most; a page has fewer stops. */
const MOST_STOPS = 400;

/** What has the focus, and how it looks. */
interface Stop {
  label: string;
  number: number;
  seen: boolean;
  outlined: boolean;
}

/** What has the focus: its place among all elements, whether it can be seen, and whether it is marked. */
const STOP = `(() => {
  const it = document.activeElement;
  if (!it || it === document.body || it === document.documentElement) return null;
  const box = it.getBoundingClientRect();
  const style = getComputedStyle(it);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const middle = document.elementFromPoint(Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1), Math.min(Math.max(box.y + Math.min(box.height / 2, 40), 0), innerHeight - 1));
  const seen = box.width > 0 && box.height > 0 && middle !== null && (it.contains(middle) || middle.contains(it) || it.labels?.[0]?.contains(middle) === true);
  return { label: (it.innerText || it.value || it.ariaLabel || it.id || it.tagName).trim().slice(0, 60), number: [...document.querySelectorAll("*")].indexOf(it), seen, outlined };
})()`;

/** How many stops a page should have. */
const WANTED = `(() => {
  const groups = new Set();
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter((it) => {
    if (it.disabled || it.tabIndex < 0 || it.type === "hidden" || !it.checkVisibility({ visibilityProperty: true })) return false;
    if (it.type !== "radio") return true;
    const isFirst = !groups.has(it.name);
    groups.add(it.name);
    return isFirst;
  }).length;
})()`;

/** Walks through a page from its beginning to its end. */
export async function walk(browser: Browser, what: string): Promise<void> {
  await browser.evaluate("document.activeElement?.blur(); scrollTo(0, 0)");
  const wanted: number = await browser.evaluate(WANTED);
  const stops: Stop[] = [];
  for (let presses = 0; ; presses++) {
    if (presses > MOST_STOPS) fail(`${what}: the focus does not leave the page`);
    await browser.press("Tab");
    const stop: Stop | null = await browser.evaluate(STOP);
    if (stop === null || (stops.length > 0 && stop.number === stops[0]!.number)) break;
    // A date and a time have a stop for each of their parts.
    if (stop.number === stops.at(-1)?.number) continue;
    if (stops.some(({ number }) => number === stop.number)) fail(`${what}: the focus goes in a circle at ${stop.label}`);
    stops.push(stop);
  }
  for (const { label, seen, outlined } of stops) {
    if (!seen) fail(`${what}: ${label} has the focus and cannot be seen`);
    if (!outlined) fail(`${what}: ${label} has the focus and is not marked`);
  }
  const numbers = stops.map(({ number }) => number);
  if (numbers.some((number, at) => at > 0 && number < numbers[at - 1]!)) fail(`${what}: the order of the focus is not that of the page`);
  if (stops.length !== wanted) fail(`${what}: ${stops.length} of ${wanted} controls are reached: ${stops.map(({ label }) => label).join(" | ")}`);
  if (stops[0]?.label !== "Skip to content") fail(`${what}: ${stops[0]?.label} comes before the way to the content`);
}

/** Goes on with Tab until this has the focus. */
export async function reach(browser: Browser, label: RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await browser.press("Tab");
    const named: string = await browser.evaluate(
      "[document.activeElement?.innerText, document.activeElement?.ariaLabel, document.activeElement?.labels?.[0]?.innerText, document.activeElement?.value].filter(Boolean).join(' ').trim()",
    );
    if (label.test(named)) return;
  }
  fail(`${label} is not reached by keyboard`);
}

/** Uses what has this name, by a key that leads to another page. */
export async function use(browser: Browser, label: RegExp): Promise<void> {
  await reach(browser, label);
  await browser.leave(() => browser.press("Enter"));
}

/** The way to the content jumps over the navigation. */
export async function skips(browser: Browser): Promise<void> {
  await browser.open("/keys");
  await browser.press("Tab");
  await browser.press("Enter");
  await browser.press("Tab");
  if (!(await browser.evaluate("document.querySelector('main').contains(document.activeElement)"))) fail("the way to the content leads elsewhere");
}

/** Makes a key without a pointer; returns it. */
export async function makeKey(browser: Browser, name: string): Promise<string> {
  await browser.open("/keys");
  await use(browser, /New test key/);
  await reach(browser, /^Name/);
  await browser.send("Input.insertText", { text: name });
  await reach(browser, /Requests a minute/);
  await browser.press("ArrowDown");
  // A scope that is off is chosen, and stays chosen.
  await reach(browser, /loads:write/);
  await browser.press(" ");
  await use(browser, /^Create key/);
  const made: string = await browser.evaluate("document.getElementById('secret')?.textContent ?? ''");
  if (!made.startsWith("tf_test_")) fail(`the keyboard made no key: ${await browser.text()}`);
  const scopes = await browser.text();
  if (!scopes.includes("loads:write")) fail("a scope that was chosen by keyboard is missing");
  return made;
}

/** Opens the menu of the account, and the navigation at a phone's width, and leaves both. */
export async function menus(browser: Browser): Promise<void> {
  await browser.open("/");
  await reach(browser, /Account of/);
  await browser.press("Enter");
  await reach(browser, /Account and security/);
  await reach(browser, /Sign out/);
  await browser.look(390, 844);
  await browser.open("/");
  await reach(browser, /^Menu$/);
  await browser.press("Enter");
  if (!(await browser.evaluate("document.getElementById('nav').matches(':popover-open')"))) fail("the menu does not open by keyboard");
  await browser.press("Tab");
  if (!(await browser.evaluate("document.getElementById('nav').contains(document.activeElement)"))) fail("the menu is not where the focus goes on");
  await browser.press("Escape");
  if (await browser.evaluate("document.getElementById('nav').matches(':popover-open')")) fail("the menu does not close by keyboard");
  await browser.look(1280, 900);
}
