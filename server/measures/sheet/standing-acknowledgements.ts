import type { MeasureCodeList } from '../../codes/index.js';
import type { AdultRole } from '../../households/index.js';
import type { CalendarMonth, PersonReference } from '../../kernel/index.js';
import { sheetAnswersOf } from './sheet-adult.js';
import { sheetFindings } from './sheet-findings.js';
import type { AcknowledgementRow, SheetMeasureRow } from './sheet-row.js';

/** An adult with warnings that somebody let stand. */
export interface AcknowledgedAdult<Kept extends AcknowledgementRow> {
  /** The person, or what stands for the person where nobody is to know who it is. */
  readonly reference: PersonReference;
  readonly role: AdultRole;
  /** What social services saw of the month, by code, text and party. */
  readonly measures: readonly SheetMeasureRow[];
  readonly acknowledgements: readonly Kept[];
}

/** Those of the adult's acknowledgements whose facts are still the same: for others the warning is a new one. */
export function standingAcknowledgements<Kept extends AcknowledgementRow>(
  { reference, role, measures, acknowledgements }: AcknowledgedAdult<Kept>,
  month: CalendarMonth,
  list: MeasureCodeList | undefined,
): readonly Kept[] {
  const answers = sheetAnswersOf({ reference, measures }, month);
  const found = sheetFindings(role, month, answers, list);
  return acknowledgements.filter(({ rule, facts }) =>
    found.some((finding) => finding.rule === rule && finding.facts === facts),
  );
}
