import { municipalities } from '../../codes/index.js';
import { grouped, type LocalizedText } from '../../kernel/index.js';
import type { ReportTally } from '../../reporting/index.js';
import { measureCodes, type NationalDefinition } from '../national-definition.js';
import type { CountedReport } from '../national-input.js';
import { measureSum } from './measure-sum.js';
import { sumOf } from './sum-of.js';

/** The code that stands for all areas together. */
export const COUNTRY = '00';

/** The country, one of its counties, or a municipality. */
export interface Area {
  /** `00`, the county's two digits, or the municipality's four. */
  readonly code: string;
  readonly level: 'country' | 'county' | 'municipality';
  /** Empty for the country, and where the code is no area's. */
  readonly name: string;
}

/** One area's counts. */
export interface AreaRow {
  readonly area: Area;
  /** In the order of the columns. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** The same counts of every area that reports came from: the country, then each county before its municipalities. */
export interface CountsByArea {
  readonly columns: readonly { readonly code: number; readonly label: LocalizedText }[];
  readonly rows: readonly AreaRow[];
}

/** Measures by code of each area; applicants and co-applicants together. */
export function measuresByArea(
  definition: NationalDefinition,
  reports: readonly CountedReport[],
): CountsByArea {
  return countsByArea(
    measureCodes(definition),
    reports,
    (tallies, code) => measureSum(tallies, [code]).records,
  );
}

/** Closures of households by reason of each area. */
export function closuresByArea(
  definition: NationalDefinition,
  reports: readonly CountedReport[],
): CountsByArea {
  return countsByArea(definition.closureReasons.codes, reports, (tallies, code) =>
    sumOf(tallies, ({ closures }) => closures.household[String(code)] ?? 0),
  );
}

/** The county of an area; undefined for the country. */
export function countyOf(code: string): string | undefined {
  return code === COUNTRY ? undefined : code.slice(0, COUNTRY.length);
}

type Count = (tallies: readonly ReportTally[], code: number) => number;

function countsByArea(
  columns: CountsByArea['columns'],
  reports: readonly CountedReport[],
  count: Count,
): CountsByArea {
  const codes = [...new Set(reports.map(({ municipalityCode }) => String(municipalityCode)))].toSorted();
  const counties = grouped(codes, (code) => code.slice(0, COUNTRY.length));
  const rowOf = (area: Area, of: readonly CountedReport[]): AreaRow => {
    const tallies = of.map(({ tally }) => tally);
    const counts = columns.map(({ code }) => count(tallies, code));
    return { area, counts, total: sumOf(counts, (number) => number) };
  };
  const byMunicipality = grouped(reports, ({ municipalityCode }) => String(municipalityCode));
  return {
    columns: columns.map(({ code, label }) => ({ code, label })),
    rows: [
      rowOf({ code: COUNTRY, level: 'country', name: '' }, reports),
      ...[...counties].flatMap(([county, inCounty]) => [
        rowOf(
          { code: county, level: 'county', name: municipalities.get(inCounty[0] ?? '')?.county ?? '' },
          inCounty.flatMap((code) => byMunicipality.get(code) ?? []),
        ),
        ...inCounty.map((code) =>
          rowOf(
            { code, level: 'municipality', name: municipalities.get(code)?.name ?? '' },
            byMunicipality.get(code) ?? [],
          ),
        ),
      ]),
    ],
  };
}
