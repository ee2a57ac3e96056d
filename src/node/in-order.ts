/**
 * The results of `work` on each item, in the order of the items, while up to `atOnce` items are worked on at a time. The
 * source is asked for its next item only when there is room, and results are handed on as soon as their turn has come, also
 * while the source keeps one waiting. The first failure ends it and leaves none behind unhandled.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>, work: (item: Item) => Promise<Result>, atOnce: number,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = null;
  let isDone = false;
  try {
    while (!isDone || running.length > 0) {
      if (!isDone && running.length < atOnce) next ??= items.next();
      const [first] = running;
      const arrived = await Promise.race([
        ...(first === undefined ? [] : [first.then(() => null)]),
        ...(next === null ? [] : [next]),
      ]);
      if (arrived === null) {
        yield await running.shift()!;
        continue;
      }
      next = null;
      if (arrived.done === true) {
        isDone = true;
        continue;
      }
      const result = work(arrived.value);
      result.catch(() => undefined);
      running.push(result);
    }
  } finally {
    next?.catch(() => undefined);
    await items.return?.();
  }
}
