import type { ClosureReasonCodeList } from '../codes/index.js';
import { applyRules, type Finding } from '../kernel/index.js';
import { adultAnswerRules } from '../measures/index.js';
import { closureRules } from './closure.rules.js';
import { statementOf } from './closure-statement.js';
import type { HouseholdMonth } from './household-month.js';

/**
 * What is still owed of a household's month, or wrong in it: the same rules that the report will be held to.
 * @param closureReasons the list in force in the month; undefined before the first one
 */
export function householdMonthFindings(
  { assistance, closures }: HouseholdMonth,
  closureReasons: ClosureReasonCodeList | undefined,
): readonly Finding[] {
  const answers =
    assistance === undefined
      ? []
      : [
          { role: 'applicant' as const, adult: assistance.applicant },
          { role: 'coApplicant' as const, adult: assistance.coApplicant },
        ];
  return [
    ...answers.flatMap(({ role, adult }) =>
      adult === undefined
        ? []
        : applyRules(adultAnswerRules, { role, answered: adult.answer.status !== 'unanswered' }),
    ),
    ...closures.flatMap((closure) =>
      applyRules(
        closureRules,
        statementOf(closure, {
          // Without assistance in the month itself, the last assistance month tells, and that is not read here.
          hasCoApplicant: assistance === undefined ? undefined : assistance.coApplicant !== undefined,
          list: closureReasons,
        }),
      ),
    ),
  ];
}
