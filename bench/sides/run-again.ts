import {
  COMPILED_SIDE_BY_SIDE,
  calendarMonth,
  createPool,
  municipalityCode,
  type ReportFormat,
  ReportRunService,
  ReportService,
  readCodeLists,
  readReportDefinitions,
} from '@avstamp/server/measured';
import { MEASURED_MONTH } from '../data-sets/data-set.js';
import type { OpenSide } from './side.js';

/** Compiles a month again by runs, as the desk does: each with its lock, its beginning and its end. */
export function runAgain(formats: readonly ReportFormat[]): OpenSide {
  return async ({ urls, municipalities, reportFolder }) => {
    const reporting = createPool(urls.reporting, { name: 'bench', size: COMPILED_SIDE_BY_SIDE });
    const loader = createPool(urls.loader, { name: 'bench', size: 1 });
    const codeLists = readCodeLists();
    const month = calendarMonth(MEASURED_MONTH);
    const definition = readReportDefinitions(codeLists).inForce(month);
    if (definition === undefined) throw new Error('no definition is in force in the measured month');
    const runs = new ReportRunService(reporting, new ReportService({ reporting, loader }, codeLists));
    const starter = { occasion: 'operator', actor: 'bench', role: 'operator' } as const;
    const order = { month, definition, formats, folder: reportFolder, ...starter };
    return {
      run: async () => {
        await runs.runAll(municipalities.map(municipalityCode), { ...order, now: new Date() });
      },
      close: async () => {
        await Promise.all([reporting.end(), loader.end()]);
      },
    };
  };
}
