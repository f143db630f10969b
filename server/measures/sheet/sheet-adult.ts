import type { Party } from '../../access/index.js';
import { type CalendarMonth, grouped, type PersonReference } from '../../kernel/index.js';
import type { Measure } from '../answer.js';
import type { Cell } from '../cells/index.js';
import type { SheetAdultRow, SheetMeasureRow } from './sheet-row.js';

/** A measure with whose statement it is. */
export interface StatedMeasure extends Measure {
  readonly party: Party;
}

/** What the sheet shows of an adult: the own cells, what others have stated, and the month before. */
export interface SheetAnswers {
  /** The own party's cells that have ever been registered, by code. */
  readonly cells: readonly Cell[];
  readonly ofOthers: readonly StatedMeasure[];
  /** All that may be seen of the month before. */
  readonly lastMonth: readonly StatedMeasure[];
}

/** Sorts what was read of an adult into what the sheet shows. */
export function sheetAnswersOf(
  { reference, measures }: Pick<SheetAdultRow, 'reference' | 'measures'>,
  month: CalendarMonth,
): SheetAnswers {
  const own = measures.filter(({ thisMonth, party }) => thisMonth && party === 'social');
  return {
    cells: [...grouped(own, ({ code }) => code)].map(([code, rows]) => cellOf(reference, month, code, rows)),
    ofOthers: measures.filter(({ thisMonth, party }) => thisMonth && party !== 'social'),
    lastMonth: measures.filter(({ thisMonth }) => !thisMonth),
  };
}

function cellOf(
  personReference: PersonReference,
  month: CalendarMonth,
  code: number,
  rows: readonly SheetMeasureRow[],
): Cell {
  return {
    personReference,
    month,
    code,
    version: rows.reduce((sum, { version }) => sum + version, 0),
    entries: rows.filter(({ withdrawn }) => !withdrawn),
  };
}
