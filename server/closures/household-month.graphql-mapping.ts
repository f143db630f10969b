import type { Finding } from '../kernel/index.js';
import { findingTypeOf } from '../platform/graphql/index.js';
import type { AdultType } from './adult.graphql.js';
import { closureTypeOf } from './closure.graphql.js';
import type { HouseholdMonthType } from './household-month.graphql.js';
import type { AdultMonth, HouseholdMonth } from './household-month.js';

/** Shows a household's month, with what is still owed of it. Each field is named: nothing gets out by itself. */
export function householdMonthTypeOf(
  { household, month, assistance, closures }: HouseholdMonth,
  findings: readonly Finding[],
): HouseholdMonthType {
  return {
    household: {
      reference: household.reference,
      municipalityCode: household.municipalityCode,
      unit: household.unit,
    },
    month,
    assistance:
      assistance === undefined
        ? null
        : {
            applicant: adultTypeOf(assistance.applicant),
            coApplicant: assistance.coApplicant === undefined ? null : adultTypeOf(assistance.coApplicant),
            children: assistance.children,
          },
    closures: closures.map(closureTypeOf),
    findings: findings.map(findingTypeOf),
  };
}

function adultTypeOf({ reference, protected: isProtected, answer }: AdultMonth): AdultType {
  const measures = answer.measures.map(({ code, otherText, days, provider }) => ({
    code,
    otherText: otherText === '' ? null : otherText,
    days,
    provider,
  }));
  return { reference, protected: isProtected, answer: { status: answer.status, measures } };
}
