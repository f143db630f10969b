import type { Pool, PoolClient } from 'pg';
import type { CodeLists } from '../../codes/index.js';
import {
  applyRules,
  calendarMonth,
  type Finding,
  type MunicipalityCode,
  OperatingError,
} from '../../kernel/index.js';
import { inMunicipality } from '../../platform/postgres/index.js';
import type { ReportReader } from '../compile/stored-report.js';
import { REPORT_FORMATS, type WrittenReportFile, writeReportFiles } from '../compile/write-report-files.js';
import { fileOfSection } from '../correction/file-of-section.js';
import type { ReportDefinition, ReportSection } from '../definitions/report-definition.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import { addTallies, differingCounts } from './add-tallies.js';
import { keepYearFile } from './keep-year-file.js';
import { readYearSection } from './read-year-file.js';
import { deviationsOf, isUnconfirmed } from './year-deviations.js';
import type { WrittenYearFile } from './year-file.js';
import { writtenMonthRules, yearCountRules } from './year-file.rules.js';
import { yearFolder } from './year-folder.js';
import { isSubmitted, type SubmittedMonthOfYear, type YearMonth } from './year-month.js';
import { selectContent, selectKeptFiles, selectYearMonths } from './year-months.repository.js';
import type { MonthOfSection } from './year-rows.js';
import { type SectionTrace, sameSection, yearSection } from './year-sections.js';

/** A year file to be written. */
export interface YearFileOrder extends ReportReader {
  readonly municipalityCode: MunicipalityCode;
  readonly year: number;
  /** The folder of all reports; a year lies in `<year>/<municipality>/` below it. */
  readonly folder: string;
  readonly now: Date;
}

/** Makes the twelve submitted months of a year one file for each section, and lists all in which it departs from their sum. */
export class YearFileService {
  /** @param reporting connections as `avstamp_reporting` */
  constructor(
    private readonly reporting: Pool,
    private readonly definitions: ReportDefinitions,
    private readonly codeLists: CodeLists,
  ) {}

  /**
   * Writes the year file from the bytes that were submitted, reads it again and keeps what was found. The same months give
   * the same bytes. @throws OperatingError where no definition is in force, or the disk or its permissions refuse
   */
  write(order: YearFileOrder): Promise<WrittenYearFile> {
    const work = async (client: PoolClient): Promise<WrittenYearFile> => {
      const written = await this.#write(client, order);
      await keepYearFile(client, written, order);
      return written;
    };
    return inMunicipality(this.reporting, order.municipalityCode, work, { isolation: 'repeatable read' });
  }

  async #write(
    client: PoolClient,
    { municipalityCode, year, folder }: YearFileOrder,
  ): Promise<WrittenYearFile> {
    const definition = yearDefinition(this.definitions, year);
    const months = await selectYearMonths(client, municipalityCode, year);
    const submitted = months.filter(isSubmitted);
    const missing = await missingFiles(client, municipalityCode, submitted);
    const unconfirmed = submitted.some((month) => isUnconfirmed(month.submitted));
    const sections: Awaited<ReturnType<typeof yearSection>>[] = [];
    for (const section of definition.sections) {
      const files = submitted.flatMap((month) =>
        this.#fileOf(client, municipalityCode, section, month, missing),
      );
      sections.push(await yearSection(section, { municipality: municipalityCode, year, unconfirmed }, files));
    }
    const files = await writeReportFiles(
      yearFolder(folder, municipalityCode, year),
      sections.map(({ output }) => output),
      REPORT_FORMATS,
      definition.csv,
    );
    const sums = addTallies(submitted.map((month) => month.submitted.tally));
    const traces = sections.map(({ trace }) => trace);
    const found = await this.#readAgain(files, traces, submitted, missing, sums);
    return {
      ...{ municipalityCode, year, definitionId: definition.id, files, counts: Object.fromEntries(sums) },
      months: months.map(({ month, status, submitted: taken }) => ({
        ...{ month, status: status ?? null, revision: taken?.revision ?? null },
      })),
      findings: [...deviationsOf(months, definition.id, this.definitions), ...found],
    };
  }

  /** The month's file of the section; none where the month has none, or its bytes are not kept. */
  #fileOf(
    client: PoolClient,
    municipality: MunicipalityCode,
    section: ReportSection,
    month: SubmittedMonthOfYear,
    missing: ReadonlyMap<string, readonly string[]>,
  ): readonly MonthOfSection[] {
    const definition = this.definitions.withId(month.submitted.definitionId);
    const own = definition && sameSection(definition, section);
    const file = own && fileOfSection(own, { municipality, month: month.month }, month.submitted.files);
    if (own === undefined || file === undefined || missing.get(month.month)?.includes(file.name)) return [];
    const content = (): Promise<Buffer> => selectContent(client, municipality, month, file.name);
    return [{ month: month.month, section: own, name: file.name, content }];
  }

  async #readAgain(
    files: readonly WrittenReportFile[],
    traces: readonly SectionTrace[],
    months: readonly SubmittedMonthOfYear[],
    missing: ReadonlyMap<string, readonly string[]>,
    sums: ReadonlyMap<string, number>,
  ): Promise<readonly Finding[]> {
    const settings = { definitions: this.definitions, codeLists: this.codeLists };
    const changed = new Set<string>();
    const counts = new Map<string, number>();
    for (const trace of traces) {
      const file = files.find(({ name }) => name === `${trace.name}.csv`);
      if (file === undefined) continue;
      const read = await readYearSection(file.path, trace, settings);
      for (const month of read.changedMonths) changed.add(month);
      for (const [path, count] of read.counts) counts.set(path, (counts.get(path) ?? 0) + count);
    }
    const ofMonths = months.flatMap(({ month }) =>
      applyRules(writtenMonthRules, {
        ...{ month, missingFiles: missing.get(month) ?? [], rowsAreTheMonths: !changed.has(month) },
      }),
    );
    return [...ofMonths, ...applyRules(yearCountRules, { differing: differingCounts(sums, counts) })];
  }
}

/** The definition that a year file is written by: the one of the year's last month. */
export function yearDefinition(definitions: ReportDefinitions, year: number): ReportDefinition {
  const definition = definitions.inForce(calendarMonth(`${year}-12`));
  if (definition !== undefined) return definition;
  throw new OperatingError({
    sv: `Ingen rapportdefinition gäller ${year}. Ange ett år då månadsrapporter lämnades.`,
    en: `No report definition is in force in ${year}. Give a year in which monthly reports were made.`,
  });
}

/** By month, the names of files whose bytes are not kept as the report names them. */
async function missingFiles(
  client: PoolClient,
  municipality: MunicipalityCode,
  months: readonly (YearMonth & SubmittedMonthOfYear)[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const missing = new Map<string, readonly string[]>();
  for (const month of months) {
    const kept = await selectKeptFiles(client, municipality, month);
    const isKept = ({ name, sha256 }: { readonly name: string; readonly sha256: string }): boolean =>
      kept.some((file) => file.isKept && file.name === name && file.sha256 === sha256);
    missing.set(
      month.month,
      month.submitted.files.filter((file) => !isKept(file)).map(({ name }) => name),
    );
  }
  return missing;
}
