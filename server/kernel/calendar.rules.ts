import { isCalendarDate } from './calendar-date.js';
import { isCalendarMonth } from './calendar-month.js';
import type { Rule } from './rule.js';

/** What a rule of one place in the calendar needs to know of its row. */
interface CalendarPlace<Facts> {
  readonly id: string;
  readonly source: string;
  readonly of: (facts: Facts) => string;
  readonly examples: Rule<Facts>['examples'];
}

/** The rule that a stated month exists. In bulk the column `month_days` is null where it does not. */
export function monthExists<Facts>({ id, source, of, examples }: CalendarPlace<Facts>): Rule<Facts> {
  return {
    id,
    severity: 'error',
    field: 'month',
    source,
    validFrom: '2013-03',
    message: {
      sv: 'Månaden ”{found}” finns inte. Skriv år och månad som 2013-03.',
      en: 'There is no month “{found}”. Write year and month as 2013-03.',
    },
    expected: { sv: 'en månad, ÅÅÅÅ-MM', en: 'a month, YYYY-MM' },
    holds: (facts) => isCalendarMonth(of(facts)),
    brokenBySql: 'month_days is null',
    values: (facts) => ({ found: of(facts) }),
    examples,
  };
}

/** The rule that the date of a closing exists. In bulk the column `closed_date` is null where it does not. */
export function closingDateExists<Facts>({ id, source, of, examples }: CalendarPlace<Facts>): Rule<Facts> {
  return {
    id,
    severity: 'error',
    field: 'closed_on',
    source,
    validFrom: '2013-03',
    message: {
      sv: 'Datumet ”{found}” finns inte. Skriv det som 2013-03-15.',
      en: 'There is no date “{found}”. Write it as 2013-03-15.',
    },
    expected: { sv: 'ett datum, ÅÅÅÅ-MM-DD', en: 'a date, YYYY-MM-DD' },
    holds: (facts) => isCalendarDate(of(facts)),
    brokenBySql: 'closed_date is null',
    values: (facts) => ({ found: of(facts) }),
    examples,
  };
}
