/** What an authenticator app shows. */
import { createHmac } from "node:crypto";

const STEP_MS = 30_000;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** An authenticator app with one seed, which shows each code once: it waits for the next one if need be. */
export class Authenticator {
  #secret: Buffer;
  #last = 0;

  constructor(seed: string) {
    const bits = [...seed.replace(/[\s=]/g, "").toUpperCase()].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0")).join("");
    this.#secret = Buffer.from(bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
  }

  async code(): Promise<string> {
    const now = () => Math.floor(Date.now() / STEP_MS);
    while (now() <= this.#last) await new Promise((resolve) => setTimeout(resolve, 200));
    this.#last = now();
    const moment = Buffer.alloc(8);
    moment.writeBigUInt64BE(BigInt(this.#last));
    const hash = createHmac("sha1", this.#secret).update(moment).digest();
    const at = hash[19]! & 15;
    return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
  }
}
