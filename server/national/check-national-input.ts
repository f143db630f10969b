import type { Code } from '../codes/index.js';
import { measureCodes } from './national-definition.js';
import type { CountedReport, NationalInput } from './national-input.js';

/**
 * Stops a compilation that would silently leave something out or count it twice.
 * @throws RangeError where no month is asked for, a report is of another month or there twice, or a tally counts
 * a code that the definition does not have
 */
export function checkNationalInput({ definition, months, reports }: NationalInput): void {
  if (months.length === 0) throw new RangeError('no month to compile');
  const seen = new Set<string>();
  for (const report of reports) {
    const place = placeOf(report);
    if (!months.includes(report.month)) throw new RangeError(`not a month of the compilation: ${place}`);
    if (seen.has(place)) throw new RangeError(`two reports of one month: ${place}`);
    seen.add(place);
    checkCodes(report, report.tally.measures, measureCodes(definition));
    checkCodes(report, report.tally.closures, definition.closureReasons.codes);
  }
}

function checkCodes(
  report: CountedReport,
  counts: Readonly<Record<string, object>>,
  codes: readonly Code[],
): void {
  const known = new Set(codes.map(({ code }) => String(code)));
  const unknown = Object.values(counts)
    .flatMap((byCode) => Object.keys(byCode))
    .find((code) => !known.has(code));
  if (unknown !== undefined)
    throw new RangeError(`a code that the definition does not have: ${unknown}, ${placeOf(report)}`);
}

function placeOf({ municipalityCode, month }: CountedReport): string {
  return `${municipalityCode} ${month}`;
}
