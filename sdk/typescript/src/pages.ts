import { TrailflowError } from "./errors.ts";

/**
 * A page, as every list of the API has it. It may hold fewer items than `limit`, even none: only a `nextCursor` of null
 * marks the last.
 */
export interface Page<Item> {
  data: Item[];
  nextCursor: string | null;
  requestId: string;
}

/**
 * A list: `for await (const load of tf.loads.list())` yields every item and requests the next page when it is needed.
 * Nothing is sent before the first item is asked for, and each loop starts with the first page.
 */
export class Pages<Item> implements AsyncIterable<Item> {
  readonly #fetch: (cursor: string | undefined) => Promise<Page<Item>>;

  constructor(fetch: (cursor: string | undefined) => Promise<Page<Item>>) {
    this.#fetch = fetch;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  /** The pages themselves, to store each as a whole. */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let cursor: string | undefined;
    do {
      const page = await this.#fetch(cursor);
      yield page;
      if (page.nextCursor !== null && page.nextCursor === cursor) throw new TrailflowError("the list does not advance: a page names itself as the next");
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }

  /** The first page alone. */
  async first(): Promise<Page<Item>> {
    return this.#fetch(undefined);
  }
}
