import type { LocalizedText } from '../../kernel/index.js';
import type { ReportTally } from '../../reporting/index.js';
import { measureCodes, type NationalDefinition } from '../national-definition.js';
import type { CountedReport } from '../national-input.js';
import { exactRatio } from './exact-ratio.js';
import { measureSum } from './measure-sum.js';
import { type Share, shareOf } from './share.js';

/** How much of a measure was given, as far as days are known (domain §2.3). */
export interface Volume {
  /** Municipalities that reported the code at all, in any of the months. */
  readonly municipalities: number;
  /** Those of them that gave days for it at least once. */
  readonly municipalitiesWithDays: number;
  /** Records with days out of all records; the others carry the mark X. */
  readonly recordsWithDays: Share;
  readonly days: number;
  /** Mean days of the records with days, one decimal, half up; null where none has days. */
  readonly meanDays: number | null;
}

/** The volume of one code. */
export interface VolumeRow extends Volume {
  readonly code: number;
  readonly label: LocalizedText;
}

/** Volume per code (domain §5), which 2013 had only as numbers of municipalities. */
export interface VolumeByCode {
  readonly rows: readonly VolumeRow[];
  /** Any code; its municipalities with days are those with days for at least one measure. */
  readonly anyCode: Volume;
}

/** Volume per code from the counts of all reports. */
export function compileVolumeByCode(
  definition: NationalDefinition,
  reports: readonly CountedReport[],
): VolumeByCode {
  const municipalities = [...talliesByMunicipality(reports).values()];
  const codes = measureCodes(definition);
  const allCodes = codes.map(({ code }) => code);
  return {
    rows: codes.map(({ code, label }) => ({ code, label, ...volumeOf(municipalities, [code]) })),
    anyCode: volumeOf(municipalities, allCodes),
  };
}

function volumeOf(municipalities: readonly (readonly ReportTally[])[], codes: readonly number[]): Volume {
  const sums = municipalities.map((tallies) => measureSum(tallies, codes));
  const all = measureSum(municipalities.flat(), codes);
  return {
    municipalities: sums.filter((sum) => sum.records > 0).length,
    municipalitiesWithDays: sums.filter((sum) => sum.recordsWithDays > 0).length,
    recordsWithDays: shareOf(all.recordsWithDays, all.records),
    days: all.days,
    meanDays: exactRatio(all.days, all.recordsWithDays, 1),
  };
}

function talliesByMunicipality(
  reports: readonly CountedReport[],
): ReadonlyMap<string, readonly ReportTally[]> {
  const tallies = new Map<string, ReportTally[]>();
  for (const { municipalityCode, tally } of reports) {
    tallies.set(municipalityCode, [...(tallies.get(municipalityCode) ?? []), tally]);
  }
  return tallies;
}
