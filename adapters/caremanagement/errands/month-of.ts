import type { Decision } from '../answers/decision.js';
import type { FinancialAssistance } from '../answers/financial-assistance.js';
import { isDate, isMonth, monthsBetween, swedishDate } from '../settings/calendar.js';
import type { BrokenRule, Judged } from './judged.js';

/** An application is for the month it is made in or the next; a month far from that is looked at. */
const MOST_MONTHS_AHEAD = 1;
const MOST_MONTHS_BACK = 6;

/**
 * The month of assistance that an errand is for: what the application says, else what a decision for one month says.
 * Nothing, and no broken rule, where neither says any.
 */
export function monthOf(
  { data, created }: FinancialAssistance,
  decision: Decision | undefined,
): Judged<string> {
  const { periodYear, periodMonth } = data;
  const decided = decidedMonths(decision);
  if (periodYear === undefined && periodMonth === undefined) {
    const [first, last] = decided ?? [];
    return first === undefined || first !== last
      ? { broken: [] }
      : { value: first, broken: farFrom(created, first) };
  }
  const month = `${String(periodYear ?? '').padStart(4, '0')}-${String(periodMonth ?? '').padStart(2, '0')}`;
  if (!isMonth(month)) return { broken: [{ rule: 'month-invalid', found: month }] };
  return { value: month, broken: [...farFrom(created, month), ...differing(decided, month)] };
}

/** First and last month that the decision covers; an end left out is the beginning's month. */
function decidedMonths(decision: Decision | undefined): readonly [first: string, last: string] | undefined {
  const from = decision?.periodFrom;
  if (from === undefined || !isDate(from)) return undefined;
  const to = decision?.periodTo;
  return [from.slice(0, 7), to === undefined || !isDate(to) ? from.slice(0, 7) : to.slice(0, 7)];
}

function differing(decided: readonly [string, string] | undefined, month: string): BrokenRule[] {
  if (decided === undefined) return [];
  const [first, last] = decided;
  if (month < first || month > last) return [{ rule: 'decision-month-differs' }];
  const months = monthsBetween(first, last) + 1;
  return months === 1 ? [] : [{ rule: 'decision-several-months', found: String(months) }];
}

function farFrom(created: string, month: string): BrokenRule[] {
  const ahead = monthsBetween(swedishDate(new Date(created)).slice(0, 7), month);
  return ahead > MOST_MONTHS_AHEAD || ahead < -MOST_MONTHS_BACK
    ? [{ rule: 'month-out-of-order', found: month }]
    : [];
}
