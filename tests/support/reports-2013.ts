import { apportion } from '../../demo/collection-2013/apportionment.js';
import { countsFromShares } from '../../demo/collection-2013/counts-from-shares.js';
import { assignParts } from '../../demo/collection-2013/parts-assignment.js';
import type { CountedReport } from '../../server/national/index.js';
import type { AdultRole, ClosureLevel, MeasureCount, ReportTally } from '../../server/reporting/index.js';
import { countedReport } from './national-tallies.js';
import { publishedRows } from './published-2013.js';

/** Days of a record whose days are known, in these reports. */
const DAYS = 7;
/** How many municipalities gave days, by code (Socialstyrelsen 2013, result chapter): 27 for at least one. */
const WITH_DAYS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '1': [4, 26],
  '2': [0, 23],
  '5': [0, 19],
};
/** How many municipalities used code 8 (domain §2.4). */
const USING_OTHER_MEASURE = 26;
const ON_CO_APPLICANTS = 277;

/**
 * Reports of the 72 municipalities of the spring-2013 test collection whose counts are the published ones: every
 * second municipality's records are of April, all else of March. How the counts fall on the municipalities is made up.
 */
export function reportsOf2013(): readonly CountedReport[] {
  const parts = assignParts();
  const codesOf = (sending: typeof parts): string[] =>
    sending.map(({ participant }) => participant.municipalityCode);
  const withMeasures = codesOf(parts.filter(({ measures }) => measures.file));
  const withClosures = codesOf(parts.filter(({ closures }) => closures.file));
  return parts.flatMap(({ participant: { municipalityCode: code }, measures, closures }, index) => {
    const records = { ...measuresOf(withMeasures, code), ...closuresOf(withClosures, code) };
    const comments = { comments: { measures: measures.comment, closures: closures.comment } };
    return index % 2 === 0
      ? [countedReport(code, '2013-03', { ...records, ...comments })]
      : [countedReport(code, '2013-03', comments), countedReport(code, '2013-04', records)];
  });
}

/** One municipality's part of a number that is spread evenly over the first so many; nothing for the others. */
function evenPart(total: number, municipalities: number, place: number): number {
  return apportion(total, Array<number>(municipalities).fill(1))[place] ?? 0;
}

function measuresOf(sending: readonly string[], code: string): Partial<ReportTally> {
  const place = sending.indexOf(code);
  if (place === -1) return {};
  const rows = publishedRows('table2').filter((row) => row['measure_code'] !== 'total');
  const applicant: Record<string, MeasureCount> = {};
  const coApplicant: Record<string, MeasureCount> = {};
  for (const { measure_code: measure = '', count } of rows) {
    const onCoApplicants = measure === '2' ? ON_CO_APPLICANTS : 0;
    const users = measure === '8' ? USING_OTHER_MEASURE : sending.length;
    const [first, last] = WITH_DAYS[measure] ?? [1, 0];
    const counted = (total: number): MeasureCount => {
      const records = evenPart(total, users, place);
      const recordsWithDays = place >= first && place <= last ? records : 0;
      return { records, recordsWithDays, days: DAYS * recordsWithDays };
    };
    applicant[measure] = counted(Number(count) - onCoApplicants);
    coApplicant[measure] = counted(onCoApplicants);
  }
  const measures: Readonly<Record<AdultRole, Readonly<Record<string, MeasureCount>>>> = {
    applicant,
    coApplicant,
  };
  return { measures, measureRows: 200, answeredRows: 180 };
}

function closuresOf(sending: readonly string[], code: string): Partial<ReportTally> {
  const place = sending.indexOf(code);
  if (place === -1) return {};
  const rows = publishedRows('table3');
  const at = (column: string): Readonly<Record<string, number>> => {
    const shares = rows.filter((row) => row['closure_reason_code'] !== 'records');
    const records = Number(rows.at(-1)?.[column]);
    const counts = countsFromShares(
      shares.map((row) => Number(row[column])),
      records,
    );
    return Object.fromEntries(
      shares.map((row, index) => [
        row['closure_reason_code'] ?? '',
        evenPart(counts[index] ?? 0, sending.length, place),
      ]),
    );
  };
  const closures: Readonly<Record<ClosureLevel, Readonly<Record<string, number>>>> = {
    applicant: at('applicant_percent'),
    coApplicant: at('co_applicant_percent'),
    household: at('household_percent'),
  };
  return { closures, closureRows: 40 };
}
