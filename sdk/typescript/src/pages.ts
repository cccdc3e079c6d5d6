/**
 * A page, as every list of the API answers. It may hold fewer items than `limit`, even none: only `nextCursor` tells
 * whether it is the last.
 */
export interface Page<Item> {
  data: Item[];
  nextCursor: string | null;
}

/**
 * Everything in a list, page after page. `fetchPage` is called with the cursor to send along, `undefined` first:
 *
 * ```ts
 * const loads = iteratePages((cursor) => client.GET("/v1/loads", { params: { query: { limit: 100, cursor } } }));
 * for await (const load of loads) …
 * ```
 */
export async function* iteratePages<Item>(
  fetchPage: (cursor: string | undefined) => Promise<{ data?: Page<Item>; error?: unknown }>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | undefined;
  do {
    const { data: page, error } = await fetchPage(cursor);
    if (page === undefined) throw new Error(`a page could not be read: ${JSON.stringify(error)}`);
    yield* page.data;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
