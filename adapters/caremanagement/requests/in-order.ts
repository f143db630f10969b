/**
 * Works on each item, a few at a time, and gives the results in the items' order. No further item is fetched before there
 * is room for it, and when the caller stops or one piece of work fails, none is begun.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is met when the result's turn comes; until then it must not count as one that nobody looks at.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= atOnce) yield* first(underWay);
  }
  while (underWay.length > 0) yield* first(underWay);
}

async function* first<Result>(underWay: Promise<Result>[]): AsyncGenerator<Result> {
  const result = underWay.shift();
  if (result !== undefined) yield await result;
}
