import type { JobDefinition } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import type { MunicipalityCode } from '../../kernel/index.js';
import type { YearFileService } from './year-file.service.js';

const SELECT_REQUESTED = `select municipality_code as "municipalityCode", year from avstamp.year_file
  where status = 'requested' order by year, municipality_code`;

/** What the job works with. */
export interface YearFilesJobParts {
  readonly service: YearFileService;
  /** Connections as `avstamp_loader`, which sees what is asked for and nothing of what is found. */
  readonly loader: Pool;
  /** The folder of all reports. */
  readonly folder: string;
}

/** Writes the year files that reporters have asked for; harmless when it runs twice. */
export function yearFilesJob({ service, loader, folder }: YearFilesJobParts): JobDefinition {
  return {
    name: 'avstamp-year-files',
    schedule: '* * * * *',
    run: async (_payload, { clock, logger, signal }) => {
      const { rows } = await loader.query<{ municipalityCode: MunicipalityCode; year: number }>(
        SELECT_REQUESTED,
      );
      for (const requested of rows) {
        signal.throwIfAborted();
        const reader = { actor: 'avstamp-year-files', role: 'job', now: clock.now() };
        await service.write({ ...requested, ...reader, folder });
      }
      if (rows.length > 0) logger.info(`wrote ${rows.length} year files`);
    },
  };
}
