import type { JobDefinition } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { REPORT_FORMATS } from '../compile/write-report-files.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { ReportRunService } from '../run/report-run.service.js';
import { waitingRuns } from './report-schedule.repository.js';

/**
 * Carries out the runs that wait for somebody: those that were asked for, which a host with a scheduler of its own has no
 * other job for, and those whose process died at the command line. The queue's own jobs find nothing left to do then.
 *
 * @param loader connections as `avstamp_loader`
 */
export function waitingReportsJob(
  loader: Pool,
  runs: ReportRunService,
  definitions: ReportDefinitions,
  { folder }: { readonly folder: string },
): JobDefinition {
  return {
    name: 'avstamp-waiting-reports',
    schedule: '*/10 * * * *',
    run: async (_payload, { clock, signal }) => {
      for (const { municipalityCode, month, definitionId } of await waitingRuns(loader)) {
        signal.throwIfAborted();
        const definition = definitions.withId(definitionId);
        if (definition === undefined) continue;
        const order = { municipalityCode, month, definition, folder, formats: REPORT_FORMATS };
        const starter = { occasion: 'asked', actor: 'avstamp-waiting-reports', role: 'job' } as const;
        await runs.run({ ...order, ...starter, now: clock.now() });
      }
    },
  };
}
