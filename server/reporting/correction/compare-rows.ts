import type { RowSource } from '../definitions/report-definition.js';
import type { CorrectedCell, RowDifferenceFound } from './report-correction.js';
import type { ToldCells, ToldRow } from './told-rows.js';

/**
 * The rows of one section that differ, in running-number order; both sides come in that order, so that no more than two
 * rows are looked at together, however many there are.
 */
export async function* compareRows(
  section: RowSource,
  submitted: AsyncIterator<ToldRow, unknown>,
  compiled: Iterator<ToldRow, unknown>,
): AsyncGenerator<RowDifferenceFound> {
  let was = rowOf(await submitted.next());
  let is = rowOf(compiled.next());
  while (was !== undefined || is !== undefined) {
    const before = was?.runningNumber ?? Number.POSITIVE_INFINITY;
    const after = is?.runningNumber ?? Number.POSITIVE_INFINITY;
    const [earlier, later] = [before <= after ? was : undefined, after <= before ? is : undefined];
    const runningNumber = Math.min(before, after);
    const cells = differentCells(earlier?.told, later?.told);
    const kind = earlier === undefined ? 'added' : later === undefined ? 'gone' : 'changed';
    if (kind !== 'changed' || cells.length > 0) {
      yield { section, runningNumber: runningNumber === 0 ? null : runningNumber, kind, cells };
    }
    if (earlier !== undefined) was = rowOf(await submitted.next());
    if (later !== undefined) is = rowOf(compiled.next());
  }
}

function rowOf(next: IteratorResult<ToldRow, unknown>): ToldRow | undefined {
  return next.done === true ? undefined : next.value;
}

/** What differs between two rows; of one that stands alone, all that it says. */
function differentCells(
  was: readonly ToldCells[] | undefined,
  is: readonly ToldCells[] | undefined,
): readonly CorrectedCell[] {
  if (was?.length === is?.length && was?.every(({ text }, place) => text === is?.[place]?.text)) return [];
  const [before, after] = [textsOf(was), textsOf(is)];
  const names = new Map([...(was ?? []), ...(is ?? [])].map(({ key, name }) => [key, name]));
  return [...names].flatMap(([key, meaning]) => {
    const [one, other] = [before?.get(key) ?? '', after?.get(key) ?? ''];
    if (one === other) return [];
    return [
      { meaning, before: before === undefined ? null : one, after: after === undefined ? null : other },
    ];
  });
}

function textsOf(told: readonly ToldCells[] | undefined): ReadonlyMap<string, string> | undefined {
  return told && new Map(told.map(({ key, text }) => [key, text]));
}
