import { isPlainText } from '../../kernel/index.js';
import type { Connection } from './connection.graphql.js';
import { InputRefusal } from './input-refusal.js';

/** What keeps a place in a list: the values that the list is ordered by. */
export type PlaceKey = readonly (string | number)[];

/** The place as a cursor. */
export function cursorOf(key: PlaceKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The place that a cursor stands for, with as many values as the list is ordered by.
 * @param isPlace whether the values can be some of the list's: cursors come from clients, whatever they hold
 * @throws InputRefusal
 */
export function placeOf(
  cursor: string,
  length: number,
  isPlace: (key: PlaceKey) => boolean = () => true,
): PlaceKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isKey =
      Array.isArray(key) &&
      key.length === length &&
      key.every((value) => (typeof value === 'string' ? isPlainText(value) : Number.isSafeInteger(value)));
    if (isKey && isPlace(key)) return key;
  } catch {
    // Not JSON: no cursor of ours either.
  }
  throw new InputRefusal(NO_CURSOR);
}

/**
 * One page of a list.
 * @param found up to one more than fits, in order: the one too many tells that more follows
 * @param isFirst whether the page begins the list
 */
export function pageOf<Row, Node>(
  found: readonly Row[],
  { first, isFirst }: { readonly first: number; readonly isFirst: boolean },
  { nodeOf, keyOf }: { readonly nodeOf: (row: Row) => Node; readonly keyOf: (row: Row) => PlaceKey },
): Connection<Node> {
  const edges = found.slice(0, first).map((row) => ({ cursor: cursorOf(keyOf(row)), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: !isFirst,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const NO_CURSOR = {
  sv: 'Ange en cursor från ett tidigare svar på samma fråga.',
  en: 'Give a cursor from an earlier answer to the same query.',
};
