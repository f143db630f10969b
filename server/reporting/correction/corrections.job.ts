import type { JobDefinition } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { calendarMonth, type MunicipalityCode } from '../../kernel/index.js';
import { REPORT_FORMATS } from '../compile/write-report-files.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { ReportService } from '../report.service.js';

/** What the job works with. */
export interface CorrectionsJobParts {
  readonly service: ReportService;
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
export function correctionsJob({ service, loader, definitions, folder }: CorrectionsJobParts): JobDefinition {
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
        const { unchanged } = await service.compile({ ...order, ...reader });
        if (!unchanged) drafted += 1;
      }
      if (drafted > 0) logger.info(`drafted ${drafted} corrections`);
    },
  };
}
