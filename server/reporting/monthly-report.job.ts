import type { JobDefinition } from '@avstamp/plugin-sdk';
import { REPORT_FORMATS } from './compile/write-report-files.js';
import type { ReportDefinitions } from './definitions/report-definitions.js';
import { readMonthlyReportRequest } from './monthly-report-request.js';
import type { ReportService } from './report.service.js';
import type { ReportRunService } from './run/report-run.service.js';

/**
 * Compiles the month's reports of all municipalities, or of those asked for; harmless when it runs twice. One that fails
 * does not keep the others from being compiled.
 */
export function monthlyReportJob(
  services: { readonly reports: ReportService; readonly runs: ReportRunService },
  definitions: ReportDefinitions,
  { folder }: { readonly folder: string },
): JobDefinition {
  return {
    name: 'avstamp-monthly-report',
    run: async (payload, { clock, logger, signal }) => {
      const request = readMonthlyReportRequest(payload, clock.now());
      const { month, occasion } = request;
      const definition = definitions.inForce(month);
      if (definition === undefined) throw new RangeError(`no report definition is in force in ${month}`);
      const codes = request.municipalityCodes ?? (await services.reports.municipalitiesWithRecords(month));
      const failures: unknown[] = [];
      for (const municipalityCode of codes) {
        signal.throwIfAborted();
        const order = { municipalityCode, month, definition, folder, formats: REPORT_FORMATS, occasion };
        await services.runs
          .run({ ...order, actor: 'avstamp-monthly-report', role: 'job', now: clock.now() })
          .catch((failure: unknown) => failures.push(failure));
      }
      if (failures.length > 0) throw failures[0];
      logger.info(`compiled the reports of ${codes.length} municipalities for ${month}`, { occasion });
    },
  };
}
