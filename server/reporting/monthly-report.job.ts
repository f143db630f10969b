import type { JobDefinition } from '@avstamp/plugin-sdk';
import { REPORT_FORMATS } from './compile/write-report-files.js';
import type { ReportDefinitions } from './definitions/report-definitions.js';
import { readMonthlyReportRequest } from './monthly-report-request.js';
import type { ReportService } from './report.service.js';

/** Compiles the month's reports of all municipalities, or of those asked for; harmless when it runs twice. */
export function monthlyReportJob(
  service: ReportService,
  definitions: ReportDefinitions,
  { folder }: { readonly folder: string },
): JobDefinition {
  return {
    name: 'avstamp-monthly-report',
    run: async (payload, { clock, logger, signal }) => {
      const request = readMonthlyReportRequest(payload, clock.now());
      const { month } = request;
      const definition = definitions.inForce(month);
      if (definition === undefined) throw new RangeError(`no report definition is in force in ${month}`);
      const codes = request.municipalityCodes ?? (await service.municipalitiesWithRecords(month));
      for (const municipalityCode of codes) {
        signal.throwIfAborted();
        const order = { municipalityCode, month, definition, folder, formats: REPORT_FORMATS };
        await service.compile({ ...order, actor: 'avstamp-monthly-report', role: 'job', now: clock.now() });
      }
      logger.info(`compiled the reports of ${codes.length} municipalities for ${month}`);
    },
  };
}
