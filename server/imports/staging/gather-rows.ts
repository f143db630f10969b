import { blocks } from '../../kernel/index.js';
import type { GivenPerson, StatedPart, StatedRow } from '../reading/stated-row.js';
import { GatheredRow, isCountable } from './gathered-row.js';
import { type MeasureWords, type StatedMeasure, statedMeasure } from './stated-measure.js';

/** What a list's rows were put together to. */
export interface GatheredRows {
  readonly rows: readonly GatheredRow[];
  /** Rows that say the same as an earlier one of the file, with that row. */
  readonly repeated: ReadonlyMap<GatheredRow, number>;
}

/** Puts together what the rows say of the same person, month and measure. A row that says the same again adds nothing. */
export function gatherRows(rows: readonly StatedRow[], words: MeasureWords): GatheredRows {
  const gathered: GatheredRow[] = [];
  const byCell = new Map<string, GatheredRow>();
  const repeated = new Map<GatheredRow, number>();
  const firstRows = new Map<string, number>();
  for (const row of rows) {
    const first = firstRows.get(row.facts);
    if (first === undefined) firstRows.set(row.facts, row.sourceRow);
    for (const part of row.parts) {
      const measure = statedMeasure(row, part.month, words);
      const alone = first !== undefined || blocks(row.findings) || !isCountable(part);
      const name = alone ? undefined : cellName(row, part, measure);
      const known = name === undefined ? undefined : byCell.get(name);
      const into = known ?? new GatheredRow(row, part.month, measure);
      into.add(row, part);
      if (known !== undefined) continue;
      gathered.push(into);
      if (name !== undefined) byCell.set(name, into);
      if (first !== undefined) repeated.set(into, first);
    }
  }
  return { rows: gathered, repeated };
}

function cellName(
  row: StatedRow,
  { month }: StatedPart,
  { code, otherText, outside }: StatedMeasure,
): string {
  const words = code === '' || outside !== undefined ? row.measureText : '';
  return JSON.stringify([personName(row.person), month, code, otherText, words]);
}

/** A name for whom a row is about, as the list tells it; holds the identity number. */
export function personName(person: GivenPerson | undefined): string {
  if (person === undefined) return '';
  return person.kind === 'identityNumber' ? `number ${person.number}` : `reference ${person.reference}`;
}
