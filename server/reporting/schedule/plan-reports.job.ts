import type { JobDefinition } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { addDays, dateOfInstant } from '../../kernel/index.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import { municipalitiesWithRecords } from '../municipalities-with-records.js';
import { reportsOn } from './calendar-occasions.js';
import { planReports } from './report-schedule.repository.js';

/** When nobody works, and a time that every Swedish day has, also those on which the clocks are moved. */
const TIME_OF_NIGHT = '01:00';

/**
 * Puts the reports of today and tomorrow in the queue, for the municipalities that have records: today's too, so that
 * nothing is lost where no process ran at night. Each is planned once, however many processes plan and whatever their
 * clocks say.
 *
 * @param loader connections as `avstamp_loader`
 */
export function planReportsJob(loader: Pool, definitions: ReportDefinitions): JobDefinition {
  return {
    name: 'avstamp-plan-reports',
    schedule: '*/5 * * * *',
    run: async (_payload, { clock, logger, signal }) => {
      const today = dateOfInstant(clock.now());
      const tomorrow = addDays(today, 1);
      let planned = 0;
      for (const day of [today, tomorrow]) {
        for (const { month, definition, occasion } of reportsOn(day, definitions)) {
          signal.throwIfAborted();
          const municipalityCodes = await municipalitiesWithRecords(loader, month);
          const reports = { municipalityCodes, month, definitionId: definition.id, occasion, day };
          planned += await planReports(loader, reports, TIME_OF_NIGHT);
        }
      }
      if (planned > 0) logger.info(`planned ${planned} reports`);
    },
  };
}
