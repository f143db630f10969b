import type { MeasureCodeList } from '../codes/index.js';
import type { CalendarMonth } from '../kernel/index.js';
import { answerOf } from '../measures/index.js';
import { closureOf } from './closure.row.js';
import type { AdultMonth, AssistanceMonth, HouseholdMonth } from './household-month.js';
import type { AdultRow, HouseholdMonthRow } from './household-month.row.js';

/**
 * The household's month that a row tells of.
 * @param list the measures in force in the month; undefined where there are none
 */
export function householdMonthOf(
  row: HouseholdMonthRow,
  month: CalendarMonth,
  list: MeasureCodeList | undefined,
): HouseholdMonth {
  return {
    household: { municipalityCode: row.municipality_code, reference: row.household_ref, unit: row.unit },
    month,
    assistance: assistanceOf(row.assistance, list),
    closures: row.closures.map(closureOf),
  };
}

function assistanceOf(
  row: HouseholdMonthRow['assistance'],
  list: MeasureCodeList | undefined,
): AssistanceMonth | undefined {
  const adult = (role: AdultRow['role']): AdultMonth | undefined => {
    const found = row?.adults.find((one) => one.role === role);
    return found === undefined ? undefined : adultOf(found, list);
  };
  const applicant = adult('applicant');
  if (row === null || applicant === undefined) return undefined;
  return { applicant, coApplicant: adult('co-applicant'), children: row.children };
}

function adultOf(row: AdultRow, list: MeasureCodeList | undefined): AdultMonth {
  const measures = row.measures.map(({ code, other_text, days, provider }) => ({
    code,
    otherText: other_text,
    days,
    provider,
  }));
  return {
    reference: row.person_ref,
    protected: row.protected,
    answer: answerOf(measures, list?.noMeasureCode),
  };
}
