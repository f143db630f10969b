import type { MeasureCodeList } from '../../codes/index.js';
import {
  type CalendarMonth,
  type Finding,
  grouped,
  type HouseholdReference,
  type PersonReference,
} from '../../kernel/index.js';
import type { Measure } from '../answer.js';
import { type CellEntry, entryFindings } from '../cells/index.js';
import type { SheetAdult, SheetHousehold } from './sheet-household.js';

/** A cell that could be saved as the month before has it. */
export interface ProposedCell {
  readonly code: number;
  /** The version that saving it would be based on. */
  readonly expectedVersion: number;
  readonly entries: readonly CellEntry[];
}

/** A measure of the month before that is not proposed, and why. */
export interface LeftOut {
  readonly measure: Measure;
  readonly findings: readonly Finding[];
}

/** What the month before proposes for an adult who has not been answered for. */
export interface CarriedForward {
  readonly household: HouseholdReference;
  readonly person: PersonReference;
  readonly cells: readonly ProposedCell[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * What social services answered for the month before, as a proposal for each adult of whom nothing is registered now. A
 * measure that the rules of the new month speak against (another code list, a shorter month, outside the model) is left
 * out, and told with what they say.
 */
export function carriedForward(
  { reference, adults }: SheetHousehold,
  month: CalendarMonth,
  list: MeasureCodeList | undefined,
): readonly CarriedForward[] {
  return adults
    .filter(({ status, lastMonth }) => status === 'unanswered' && lastMonth.length > 0)
    .map((adult) => ({ household: reference, person: adult.reference, ...proposalOf(adult, month, list) }));
}

function proposalOf(
  { lastMonth, cells }: SheetAdult,
  month: CalendarMonth,
  list: MeasureCodeList | undefined,
): Pick<CarriedForward, 'cells' | 'leftOut'> {
  const judged = lastMonth
    .filter(({ party }) => party === 'social')
    .map((measure) => ({ measure, findings: entryFindings(month, measure.code, [measure], list) }));
  const fitting = judged.filter(({ findings }) => findings.length === 0).map(({ measure }) => measure);
  return {
    cells: [...grouped(fitting, ({ code }) => code)].map(([code, entries]) => ({
      code,
      expectedVersion: cells.find((cell) => cell.code === code)?.version ?? 0,
      entries,
    })),
    leftOut: judged.filter(({ findings }) => findings.length > 0),
  };
}
