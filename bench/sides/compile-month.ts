import {
  COMPILED_SIDE_BY_SIDE,
  type CompiledReport,
  calendarMonth,
  createPool,
  municipalityCode,
  type ReportFormat,
  ReportService,
  readCodeLists,
  readReportDefinitions,
} from '@avstamp/server/measured';
import { MEASURED_MONTH } from '../data-sets/data-set.js';
import type { MadeDataSet } from '../data-sets/made-data-set.js';

/** Compiles the measured month of all municipalities; `close` ends the connections. */
export interface MonthCompiler {
  compile(formats: readonly ReportFormat[]): Promise<readonly CompiledReport[]>;
  close(): Promise<void>;
}

/** Opens what `avstamp report compile` opens. */
export function openMonthCompiler({ urls, municipalities, reportFolder }: MadeDataSet): MonthCompiler {
  const reporting = createPool(urls.reporting, { name: 'bench', size: COMPILED_SIDE_BY_SIDE });
  const loader = createPool(urls.loader, { name: 'bench', size: 1 });
  const codeLists = readCodeLists();
  const month = calendarMonth(MEASURED_MONTH);
  const definition = readReportDefinitions(codeLists).inForce(month);
  if (definition === undefined) throw new Error('no definition is in force in the measured month');
  const service = new ReportService({ reporting, loader }, codeLists);
  const common = { month, definition, folder: reportFolder, actor: 'bench', role: 'operator' };
  return {
    compile: (formats) =>
      service.compileAll(municipalities.map(municipalityCode), { ...common, formats, now: new Date() }),
    close: async () => {
      await Promise.all([reporting.end(), loader.end()]);
    },
  };
}

/** Compiles once, for those who need the result and not the time. */
export async function compileMonth(dataSet: MadeDataSet, formats: readonly ReportFormat[]): Promise<void> {
  const compiler = openMonthCompiler(dataSet);
  try {
    await compiler.compile(formats);
  } finally {
    await compiler.close();
  }
}
