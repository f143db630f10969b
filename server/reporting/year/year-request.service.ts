import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type ChangeOutcome, calendarMonth, DomainError, type Finding } from '../../kernel/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../requests/index.js';
import { type CollectionDays, yearFileDays } from '../definitions/report-calendar.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import { deviationsOf } from './year-deviations.js';
import type { MonthOfYear } from './year-file.js';
import { selectYearMonths } from './year-months.repository.js';
import { type KeptYearFile, requestYearFile, selectYearFile } from './year-request.repository.js';

/** The operations that this service serves, as the policies name them. */
export const YEAR_FILE = 'Query.yearFile';
export const START_YEAR_FILE = 'Mutation.startYearFile';

/** How a year stands. Plain JSON. */
export interface YearNow {
  readonly year: number;
  /** Null where no year file is collected. */
  readonly collection: CollectionDays | null;
  readonly months: readonly MonthOfYear[];
  /** In what a year file would depart from twelve months that stand, if it were written now. */
  readonly findings: readonly Finding[];
  /** Null where nobody has asked for it. */
  readonly file: KeptYearFile | null;
}

/** What came of asking for a year file. */
export interface YearAnswer {
  readonly outcome: ChangeOutcome;
  readonly year: YearNow;
}

/** What the service works with. */
export interface YearRequestParts extends RequestParts {
  readonly definitions: ReportDefinitions;
}

/** Tells reporters how a year stands, and has its file written by the module's job. */
export class YearRequestService {
  readonly #parts: YearRequestParts;

  constructor(parts: YearRequestParts) {
    this.#parts = parts;
  }

  /** The year as it stands. @throws DomainError NOT_FOUND where no definition is in force in it */
  read(viewer: MunicipalViewer, year: number): Promise<YearNow> {
    const { definitions } = this.#parts;
    definitionOf(definitions, year);
    return asViewer(this.#parts, viewer, (client) => yearNow(client, viewer, year, definitions));
  }

  /**
   * Has the year file written, with the months as they are then; what departs is told with it and stops nothing.
   * @throws DomainError NOT_FOUND where no definition is in force in the year; CONFLICT where the key is another change's
   */
  start(viewer: MunicipalViewer, key: RequestKey, year: number): Promise<YearAnswer> {
    const { definitions } = this.#parts;
    definitionOf(definitions, year);
    const once = { operation: START_YEAR_FILE, key, request: { year } };
    return carryOutOnce(this.#parts, viewer, once, async (client) => {
      await lockSubjects(client, viewer, [`year file ${year}`]);
      const before = await yearNow(client, viewer, year, definitions);
      if (before.file?.status === 'requested') return { outcome: 'unchanged', year: before };
      await requestYearFile(client, viewer, year);
      const { municipalityCode, subject: actor, role } = viewer;
      await this.#parts.audit(client, {
        ...{ municipalityCode, actor, role, action: 'asked for year file' },
        subject: `report:${calendarMonth(`${year}-12`)}`,
        details: { year },
      });
      return { outcome: 'saved', year: await yearNow(client, viewer, year, definitions) };
    });
  }
}

function definitionOf(definitions: ReportDefinitions, year: number): ReportDefinition {
  const definition = definitions.inForce(calendarMonth(`${year}-12`));
  if (definition === undefined) throw new DomainError('NOT_FOUND', NO_SUCH_YEAR);
  return definition;
}

async function yearNow(
  client: PoolClient,
  viewer: MunicipalViewer,
  year: number,
  definitions: ReportDefinitions,
): Promise<YearNow> {
  const { id, calendar } = definitionOf(definitions, year);
  const months = await selectYearMonths(client, viewer.municipalityCode, year);
  return {
    year,
    collection: yearFileDays(calendar, year) ?? null,
    months: months.map(({ month, status, submitted }) => ({
      ...{ month, status: status ?? null, revision: submitted?.revision ?? null },
    })),
    findings: deviationsOf(months, id, definitions),
    file: await selectYearFile(client, viewer, year),
  };
}

const NO_SUCH_YEAR = {
  sv: 'Ingen rapportdefinition gäller det året. Välj ett år då månadsrapporter lämnades.',
  en: 'No report definition is in force in that year. Choose a year in which monthly reports were made.',
};
