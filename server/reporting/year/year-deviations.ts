import { applyRules, type Finding } from '../../kernel/index.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import { UNCONFIRMED_MARK } from '../definitions/unconfirmed-mark.js';
import type { YearMonth } from './year-month.js';
import { yearMonthRules } from './year-month.rules.js';

/** In what the months depart from twelve that were submitted and stand, in the order of the months. */
export function deviationsOf(
  months: readonly YearMonth[],
  yearDefinitionId: string,
  definitions: ReportDefinitions,
): readonly Finding[] {
  return months.flatMap(({ month, status, submitted, touched }) =>
    applyRules(yearMonthRules, {
      ...{ month, status, yearDefinitionId },
      isCollected: definitions.inForce(month) !== undefined,
      isSubmitted: submitted !== undefined,
      isTouched: touched,
      definitionId: submitted?.definitionId,
      isUnconfirmed: isUnconfirmed(submitted),
    }),
  );
}

/** Whether a month's files bear the mark of an unconfirmed definition. */
export function isUnconfirmed(submitted: YearMonth['submitted']): boolean {
  return submitted?.files.some(({ name }) => name.includes(`${UNCONFIRMED_MARK}.`)) ?? false;
}
