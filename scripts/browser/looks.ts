/** A page as people see it: in light, in dark, and at the width of a phone. */
import { join } from "node:path";

import { judge } from "./axe.ts";
import { type Browser, fail } from "./driver.ts";

/** Takes its pictures; fails when it overflows, or when axe-core finds something, which needs `script`. */
export async function lookAt(browser: Browser, folder: string, name: string, script = true): Promise<void> {
  for (const [kind, width, height, dark] of [["light", 1280, 900, false], ["dark", 1280, 900, true], ["phone", 390, 844, false]] as const) {
    await browser.look(width, height, dark);
    await browser.screenshot(join(folder, `${name}-${kind}.png`));
    const overflow = await browser.overflow();
    if (overflow > 0) fail(`${name} is ${overflow} px wider than a ${kind}`);
    if (script) await judge(browser, `${name}, ${kind}`);
  }
  await browser.look(1280, 900);
}
