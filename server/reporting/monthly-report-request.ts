import {
  addMonths,
  type CalendarMonth,
  isCalendarMonth,
  isMunicipalityCode,
  type MunicipalityCode,
  monthOfInstant,
} from '../kernel/index.js';
import { RUN_OCCASIONS, type RunOccasion } from './run/report-run.js';

/** What the monthly job is asked for. */
export interface MonthlyReportRequest {
  readonly month: CalendarMonth;
  /** All that have records where none are named. */
  readonly municipalityCodes: readonly MunicipalityCode[] | undefined;
  /** `host` where none is given: the host's own scheduler says no more. */
  readonly occasion: RunOccasion;
}

/**
 * Reads the job's payload, `{ month?: 'YYYY-MM', municipalityCodes?: string[], occasion?: RunOccasion }`. Without a month
 * it is the one before the instant's Swedish month, for that is the one that is due (domain §4).
 * @throws RangeError where the payload is something else: it comes from outside the module
 */
export function readMonthlyReportRequest(payload: unknown, now: Date): MonthlyReportRequest {
  const { month, municipalityCodes, occasion }: Record<string, unknown> =
    typeof payload === 'object' && payload !== null ? { ...payload } : {};
  return {
    month: readMonth(month, now),
    municipalityCodes: readCodes(municipalityCodes),
    occasion: readOccasion(occasion),
  };
}

function readMonth(month: unknown, now: Date): CalendarMonth {
  if (month === undefined) return addMonths(monthOfInstant(now), -1);
  if (typeof month === 'string' && isCalendarMonth(month)) return month;
  throw new RangeError('month must be a month, YYYY-MM');
}

function readCodes(codes: unknown): readonly MunicipalityCode[] | undefined {
  if (codes === undefined) return undefined;
  if (Array.isArray(codes) && codes.every((code) => typeof code === 'string' && isMunicipalityCode(code))) {
    return codes;
  }
  throw new RangeError('municipalityCodes must be a list of four-digit codes');
}

function readOccasion(occasion: unknown): RunOccasion {
  if (occasion === undefined) return 'host';
  const known = RUN_OCCASIONS.find((one) => one === occasion);
  if (known !== undefined) return known;
  throw new RangeError(`occasion must be one of ${RUN_OCCASIONS.join(', ')}`);
}
