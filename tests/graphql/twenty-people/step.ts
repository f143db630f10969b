import fc from 'fast-check';

/** What a person does next: which cells are set (to how many days) or emptied, and whether the request is sent twice. */
export interface Step {
  readonly cells: readonly { readonly person: 0 | 1; readonly code: number; readonly days: number | null }[];
  readonly sentTwice: boolean;
}

const days = fc.option(fc.integer({ min: 1, max: 31 }), { nil: null, freq: 4 });
const oneCell = fc
  .record({ person: fc.constantFrom(0 as const, 1 as const), code: fc.constantFrom(0, 1, 2, 8), days })
  .map((cell) => [cell]);
// From "no measure" to a measure: two cells that only go together.
const change = fc
  .record({ person: fc.constantFrom(0 as const, 1 as const), days })
  .map(({ person, days: count }) => [
    { person, code: 0, days: null },
    { person, code: 1, days: count ?? 1 },
  ]);

/** What twenty people do, each one step after the other. */
export const scripts: fc.Arbitrary<readonly (readonly Step[])[]> = fc.array(
  fc.array(fc.record({ cells: fc.oneof(oneCell, change), sentTwice: fc.boolean() }), {
    minLength: 3,
    maxLength: 5,
  }),
  { minLength: 20, maxLength: 20 },
);
