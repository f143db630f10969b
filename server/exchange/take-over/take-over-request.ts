import type { HouseholdRequest } from '@avstamp/plugin-sdk';
import { addMonths, isCalendarMonth, isMunicipalityCode, monthOfInstant } from '../../kernel/index.js';

/** The month itself and those before it that reports are still collected for. */
const MONTHS = [0, -1, -2];

/**
 * Reads the job's payload, `{ municipalityCodes?: string[], month?: 'YYYY-MM', changedSince?: instant }`. Without a month or
 * a moment it is the instant's Swedish month and the two before.
 * @param known municipalities that the host has
 * @throws RangeError where the payload is something else: it comes from outside the module
 */
export function readTakeOverRequest(
  payload: unknown,
  known: readonly string[],
  now: Date,
): readonly HouseholdRequest[] {
  const {
    municipalityCodes = known,
    month,
    changedSince,
  }: Record<string, unknown> = typeof payload === 'object' && payload !== null ? { ...payload } : {};
  const codes = readCodes(municipalityCodes);
  if (changedSince !== undefined) {
    const moment = readMoment(changedSince);
    return codes.map((municipalityCode) => ({ municipalityCode, changedSince: moment }));
  }
  return codes.flatMap((municipalityCode) =>
    readMonths(month, now).map((one) => ({ municipalityCode, month: one })),
  );
}

function readCodes(codes: unknown): readonly string[] {
  if (Array.isArray(codes) && codes.every((code) => typeof code === 'string' && isMunicipalityCode(code))) {
    return codes;
  }
  throw new RangeError('municipalityCodes must be a list of four-digit codes');
}

function readMonths(month: unknown, now: Date): readonly string[] {
  if (month === undefined) return MONTHS.map((back) => addMonths(monthOfInstant(now), back));
  if (typeof month === 'string' && isCalendarMonth(month)) return [month];
  throw new RangeError('month must be a month, YYYY-MM');
}

function readMoment(moment: unknown): string {
  const read = typeof moment === 'string' ? new Date(moment) : new Date(Number.NaN);
  if (Number.isNaN(read.getTime())) throw new RangeError('changedSince must be an instant, ISO 8601');
  return read.toISOString();
}
