import { GraphQLScalarType, Kind } from 'graphql';
import { InputRefusal } from './input-refusal.js';
import { textScalar } from './text-scalar.js';

/** A place in a list, opaque to clients. */
export const CursorScalar = textScalar({
  name: 'Cursor',
  description: 'A place in a list, as an earlier answer gave it. Opaque: its form may change at any time.',
  accepts: (text) => /^[0-9A-Za-z_-]{1,400}$/.test(text),
  expected: { sv: 'Ange en cursor från ett tidigare svar.', en: 'Give a cursor from an earlier answer.' },
});

/** Most things on one page. */
export const PAGE_LIMIT = 100;

const EXPECTED = {
  sv: `Ange hur många som ska stå på sidan, 1–${PAGE_LIMIT}.`,
  en: `Give how many shall stand on the page, 1 to ${PAGE_LIMIT}.`,
};

const checked = (value: unknown): number => {
  const size = Number(value);
  if (!Number.isInteger(size) || size < 1 || size > PAGE_LIMIT) throw new InputRefusal(EXPECTED);
  return size;
};

/** How many things a page may hold. */
export const PageSizeScalar = new GraphQLScalarType<number, number>({
  name: 'PageSize',
  description: `How many things a page holds, 1 to ${PAGE_LIMIT}.`,
  serialize: Number,
  parseValue: (value) => checked(typeof value === 'number' ? value : undefined),
  parseLiteral: (node) => checked(node.kind === Kind.INT ? node.value : undefined),
});
