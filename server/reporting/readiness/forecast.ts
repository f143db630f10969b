import { addDays, daysBetween } from '../../kernel/index.js';

/** What was left at the end of one day. */
export interface ReadinessDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Persons without an answer, and whatever else is left, together. */
  readonly open: number;
}

/** How the deadline looks with the pace of the last days. */
export interface DeadlineForecast {
  /** `noPace` where too little has been counted, or nothing was mended, to tell anything. */
  readonly verdict: 'ready' | 'inTime' | 'late' | 'noPace';
  /** Things mended in a day, on average; 0 without a pace. */
  readonly pace: number;
  /** What would be left on the closing day; null without a pace. */
  readonly openAtDeadline: number | null;
  /** The day, `YYYY-MM-DD`, on which nothing would be left; null without a pace. */
  readonly readyOn: string | null;
  /** The pace that is needed from today to be ready on the closing day; null when it has passed. */
  readonly paceNeeded: number | null;
}

/** Days that the pace is taken from. */
const PACE_DAYS = 7;

/**
 * Forecasts the deadline from what was left day by day: the pace is what was mended in a day between the first and the last
 * of the seven latest days. It promises nothing; it says what the same pace would lead to.
 * @param days in order, one for each day that was counted; the last one is today's
 * @param closes the last day of the collection, `YYYY-MM-DD`
 */
export function forecastDeadline(days: readonly ReadinessDay[], closes: string): DeadlineForecast {
  const last = days.at(-1);
  if (last === undefined)
    return { verdict: 'noPace', pace: 0, openAtDeadline: null, readyOn: null, paceNeeded: null };
  const left = daysBetween(last.day, closes);
  const paceNeeded = left < 0 ? null : rounded(last.open / Math.max(1, left));
  if (last.open === 0)
    return { verdict: 'ready', pace: 0, openAtDeadline: 0, readyOn: last.day, paceNeeded: 0 };
  const first = days.find(({ day }) => daysBetween(day, last.day) <= PACE_DAYS) ?? last;
  const passed = daysBetween(first.day, last.day);
  const pace = passed === 0 ? 0 : (first.open - last.open) / passed;
  if (pace <= 0) return { verdict: 'noPace', pace: 0, openAtDeadline: null, readyOn: null, paceNeeded };
  const daysToGo = Math.ceil(last.open / pace);
  return {
    verdict: daysToGo <= left ? 'inTime' : 'late',
    pace: rounded(pace),
    openAtDeadline: Math.max(0, Math.round(last.open - pace * Math.max(0, left))),
    readyOn: addDays(last.day, daysToGo),
    paceNeeded,
  };
}

/** To one decimal: more would promise what nobody knows. */
function rounded(pace: number): number {
  return Math.round(pace * 10) / 10;
}
