import type { MunicipalityCode } from '../../kernel/index.js';
import type { OwnReport } from '../counted/own-report.js';
import type { ReceivedPart } from '../receiving/report-part.js';
import type { ReporterContact } from '../receiving/reporter-contact.js';
import type { RefusedAttempts } from './reporting-status.js';

/** The latest received file of one part, with the day on which the first one came in. */
export interface ReceivedPartSoFar {
  readonly municipalityCode: MunicipalityCode;
  readonly part: ReceivedPart;
  readonly revision: number;
  readonly cameInOn: string;
  readonly firstCameInOn: string;
  readonly receivedAt: Date;
}

/** All that the database tells of one month's reporting. */
export interface ReceivedSoFar {
  readonly own: readonly OwnReport[];
  /** When each own report was first submitted, by municipality. */
  readonly firstSubmitted: ReadonlyMap<MunicipalityCode, Date>;
  readonly received: readonly ReceivedPartSoFar[];
  readonly refused: ReadonlyMap<MunicipalityCode, RefusedAttempts>;
  readonly contacts: ReadonlyMap<MunicipalityCode, ReporterContact>;
  readonly refusedUnplaced: number;
}
