import type { JobDefinition } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { calendarMonth, type MunicipalityCode } from '../../kernel/index.js';
import { REPORT_FORMATS } from '../compile/write-report-files.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { ReportRunService } from '../run/report-run.service.js';

/** What the job works with. */
export interface CorrectionsJobParts {
  readonly runs: ReportRunService;
  /** Connections as `avstamp_loader`, which sees which months have changed and nothing of what is in them. */
  readonly loader: Pool;
  readonly definitions: ReportDefinitions;
  /** The folder of all reports. */
  readonly folder: string;
}

const SELECT_MONTHS = `select municipality_code as "municipalityCode", to_char(month, 'YYYY-MM') as month
  from avstamp.months_to_correct() order by month, municipality_code`;

/**
 * Drafts the corrections of submitted months that have changed since, whatever their age, and takes those away that say
 * nothing new. Harmless when it runs twice: what has been taken in is not found again.
 */
export function correctionsJob({ runs, loader, definitions, folder }: CorrectionsJobParts): JobDefinition {
  return {
    name: 'avstamp-corrections',
    schedule: '*/10 * * * *',
    run: async (_payload, { clock, logger, signal }) => {
      const { rows } = await loader.query<{ municipalityCode: MunicipalityCode; month: string }>(
        SELECT_MONTHS,
      );
      let drafted = 0;
      for (const { municipalityCode, month: text } of rows) {
        signal.throwIfAborted();
        const month = calendarMonth(text);
        const definition = definitions.inForce(month);
        if (definition === undefined) continue;
        const order = { municipalityCode, month, definition, folder, formats: REPORT_FORMATS };
        const reader = { actor: 'avstamp-corrections', role: 'job', now: clock.now() };
        const { report } = await runs.run({ ...order, ...reader, occasion: 'late' });
        if (report?.unchanged === false) drafted += 1;
      }
      if (drafted > 0) logger.info(`drafted ${drafted} corrections`);
    },
  };
}
