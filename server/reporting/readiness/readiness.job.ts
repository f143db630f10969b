import type { JobDefinition } from '@avstamp/plugin-sdk';
import { dateOfInstant } from '../../kernel/index.js';
import { openMonths } from '../definitions/open-collections.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { MunicipalitiesOf, ReadinessService } from './readiness.service.js';

/** Counts what is left of every open month, in every municipality that has records; harmless when it runs twice. */
export function readinessJob(
  service: ReadinessService,
  definitions: ReportDefinitions,
  municipalitiesOf: MunicipalitiesOf,
): JobDefinition {
  return {
    name: 'avstamp-readiness',
    schedule: '7 * * * *',
    run: async (_payload, { clock, logger, signal }) => {
      let counted = 0;
      for (const { month } of openMonths(dateOfInstant(clock.now()), definitions)) {
        for (const municipality of await municipalitiesOf(month)) {
          signal.throwIfAborted();
          await service.count(municipality, month, clock.now());
          counted += 1;
        }
      }
      logger.info(`counted what is left of ${counted} reports`);
    },
  };
}
