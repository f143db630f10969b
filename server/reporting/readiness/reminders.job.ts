import type { JobDefinition } from '@avstamp/plugin-sdk';
import { dateOfInstant } from '../../kernel/index.js';
import { openMonths } from '../definitions/open-collections.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { MunicipalitiesOf } from './readiness.service.js';
import type { ReminderService } from './reminder.service.js';

/**
 * Sends the reminders that are due. Every hour, so that what the host could not take is handed over again the same day; what
 * one municipality's host refuses does not keep the others from theirs.
 */
export function remindersJob(
  service: ReminderService,
  definitions: ReportDefinitions,
  municipalitiesOf: MunicipalitiesOf,
): JobDefinition {
  return {
    name: 'avstamp-reminders',
    schedule: '37 6-16 * * *',
    run: async (_payload, { clock, logger, signal }) => {
      let taken = 0;
      let refused = 0;
      for (const open of openMonths(dateOfInstant(clock.now()), definitions)) {
        for (const municipality of await municipalitiesOf(open.month)) {
          signal.throwIfAborted();
          await service.remind(municipality, open, clock.now()).then(
            (count) => {
              taken += count;
            },
            () => {
              refused += 1;
            },
          );
        }
      }
      logger.info(`sent ${taken} reminders`);
      if (refused > 0) logger.warn(`reminders of ${refused} reports wait for the next attempt`);
    },
  };
}
