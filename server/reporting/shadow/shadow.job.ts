import type { JobDefinition } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { calendarMonth, type MunicipalityCode } from '../../kernel/index.js';
import { REPORT_FORMATS } from '../compile/write-report-files.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { ShadowService } from './shadow.service.js';

interface RequestedShadow {
  readonly municipality: MunicipalityCode;
  readonly month: string;
  readonly definitionId: string;
}

const SELECT_REQUESTED = `select municipality_code as "municipality", to_char(month, 'YYYY-MM') as "month",
    definition_id as "definitionId"
  from avstamp.shadow_report where status = 'requested' order by month, municipality_code, definition_id`;

/** What the job works with. */
export interface ShadowJobParts {
  readonly service: ShadowService;
  /** Connections as `avstamp_loader`, which sees what is asked for and nothing of what is found. */
  readonly loader: Pool;
  readonly definitions: ReportDefinitions;
  /** The folder of all reports. */
  readonly folder: string;
}

/** Compiles the shadows that reporters have asked for; harmless when it runs twice. */
export function shadowJob({ service, loader, definitions, folder }: ShadowJobParts): JobDefinition {
  return {
    name: 'avstamp-shadow-reports',
    schedule: '* * * * *',
    run: async (_payload, { clock, logger, signal }) => {
      const { rows } = await loader.query<RequestedShadow>(SELECT_REQUESTED);
      for (const { municipality, month: text, definitionId } of rows) {
        signal.throwIfAborted();
        const month = calendarMonth(text);
        const definition = definitions.withId(definitionId);
        const against = definitions.inForce(month);
        if (definition === undefined || against === undefined) {
          // Another server process may have a definition that this one was started without.
          logger.warn(`the definition ${definitionId} of a shadow is not known here`);
          continue;
        }
        const order = { municipalityCode: municipality, month, definition, against, folder };
        const reader = { actor: 'avstamp-shadow-reports', role: 'job', now: clock.now() };
        await service.compile({ ...order, ...reader, formats: REPORT_FORMATS });
      }
      if (rows.length > 0) logger.info(`looked after ${rows.length} shadows`);
    },
  };
}
