import type { SaveMonthInput } from '../../generated/save-month.js';
import type { AdultRow } from '../cells/adult-row.js';
import type { Batch } from '../state/grid-state.js';

/** A batch as the API takes it. */
export function batchInput(batch: Batch, rows: readonly AdultRow[], month: string): SaveMonthInput {
  const known = new Map(rows.map((row) => [row.key, row]));
  const cells = batch.cells.flatMap(({ row, code, entries, expectedVersion }) => {
    const adult = known.get(row);
    if (adult === undefined) return [];
    const { household: householdReference, person: personReference } = adult;
    return [{ householdReference, personReference, code, entries, expectedVersion }];
  });
  return { idempotencyKey: batch.key, month, cells };
}

/** Whom a request is about, each once. */
export const peopleIn = ({ cells }: SaveMonthInput): readonly string[] => [
  ...new Set(cells.map(({ personReference }) => personReference)),
];
